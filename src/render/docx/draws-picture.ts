import type {Nodes} from 'mdast'
import type {Context} from './context.js'
import {holdsPicture} from '../picture-of.js'

/** Tell whether something in a node is drawn. */
export function drawsPicture(
  node: Nodes,
  {pictures, references}: Pick<Context, 'pictures' | 'references'>
): boolean {
  return holdsPicture(node, pictures, references.definitions)
}
