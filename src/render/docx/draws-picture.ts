import type {Nodes} from 'mdast'
import type {Picture} from '../../model/document.js'
import type {Context} from './context.js'

type Known = Pick<Context, 'pictures' | 'references'>

/** Find the picture of an image; one without is told by its alternative text, and so is any other node. */
export function pictureOf(node: Nodes, {pictures, references}: Known): Picture | undefined {
  if (node.type === 'image') return pictures.get(node.url)
  if (node.type !== 'imageReference') return undefined
  return pictures.get(references.definitions.get(node.identifier)?.url ?? '')
}

/** Tell whether something in a node is drawn. */
export function drawsPicture(node: Nodes, known: Known): boolean {
  if (known.pictures.size === 0) return false
  if (pictureOf(node, known) !== undefined) return true
  return 'children' in node && node.children.some((child) => drawsPicture(child, known))
}
