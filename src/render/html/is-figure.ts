import type {Definition, Nodes} from 'mdast'
import type {Picture} from '../../model/document.js'
import {holdsOnlyImages} from '../holds-only-images.js'
import {pictureOf} from '../picture-of.js'

/** Tell whether a node is a paragraph of nothing but images, of which a reader sees a picture at least. */
export function isFigure(
  node: Nodes,
  pictures: ReadonlyMap<string, Picture>,
  definitions: ReadonlyMap<string, Definition>
): boolean {
  const showsPicture = (inner: Nodes): boolean =>
    inner.type === 'image' || inner.type === 'imageReference'
      ? pictureOf(inner, pictures, definitions) !== undefined
      : 'children' in inner && inner.children.some(showsPicture)
  return holdsOnlyImages(node) && showsPicture(node)
}
