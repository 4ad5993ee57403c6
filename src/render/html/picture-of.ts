import type {Definition, Image, ImageReference} from 'mdast'
import type {Picture} from '../../model/document.js'

/** Give the picture that an image shows; an image without one is told by its alternative text. */
export function pictureOf(
  node: Image | ImageReference,
  pictures: ReadonlyMap<string, Picture>,
  definitions: ReadonlyMap<string, Definition>
): Picture | undefined {
  return pictures.get(node.type === 'image' ? node.url : (definitions.get(node.identifier)?.url ?? ''))
}
