import type {Definition, Nodes} from 'mdast'
import type {Picture} from '../model/document.js'

/** Give the picture that an image shows; one without is told by its alternative text, and so is any other node. */
export function pictureOf(
  node: Nodes,
  pictures: ReadonlyMap<string, Picture>,
  definitions: ReadonlyMap<string, Definition>
): Picture | undefined {
  if (node.type === 'image') return pictures.get(node.url)
  if (node.type !== 'imageReference') return undefined
  return pictures.get(definitions.get(node.identifier)?.url ?? '')
}

/** Tell whether something in a node is drawn. */
export function holdsPicture(
  node: Nodes,
  pictures: ReadonlyMap<string, Picture>,
  definitions: ReadonlyMap<string, Definition>
): boolean {
  if (pictures.size === 0) return false
  if (pictureOf(node, pictures, definitions) !== undefined) return true
  return 'children' in node && node.children.some((child) => holdsPicture(child, pictures, definitions))
}
