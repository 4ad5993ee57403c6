import type {Nodes} from 'mdast'
import type {Picture} from '../../../model/document.js'
import type {Pt} from '../../../model/layout.js'
import {holdsPicture, pictureOf} from '../../picture-of.js'
import {plainText} from '../../plain-text.js'
import {StructureElement} from '../tags/structure-element.js'
import type {Link} from '../text/text-item.js'
import type {Context} from './context.js'

/** A picture of the report as a text shows it. */
export interface ShownPicture {
  picture: Picture
  link?: Link
  /** Its `Figure`; without one it is decoration. */
  element?: StructureElement
}

/** A picture that stands alone, with what tells of it and the address of the link around it. */
export interface LonePicture {
  picture: Picture
  alt: string
  url?: string
}

type Sources = Pick<Context, 'pictures' | 'definitions'>

/** Give the pictures of a paragraph that holds nothing else; none of any other node. */
export function lonePictures(node: Nodes | undefined, sources: Sources): LonePicture[] {
  if (node?.type !== 'paragraph' || !holdsPicture(node, sources.pictures, sources.definitions)) return []
  return collect(node.children, undefined, sources) ?? []
}

/** Nothing where a reader sees something else too: the mark of a footnote has no words of its own. */
function collect(
  nodes: readonly Nodes[],
  url: string | undefined,
  sources: Sources
): LonePicture[] | undefined {
  const found: LonePicture[] = []
  for (const node of nodes) {
    const picture = pictureOf(node, sources.pictures, sources.definitions)
    if (picture !== undefined) {
      found.push({picture, alt: plainText(node), ...(url !== undefined && {url})})
    } else if ('children' in node) {
      const within = collect(node.children, addressOf(node, sources) ?? url, sources)
      if (within === undefined) return undefined
      found.push(...within)
    } else if (node.type === 'footnoteReference' || plainText(node).trim() !== '') {
      return undefined
    }
  }
  return found
}

function addressOf(node: Nodes, {definitions}: Sources): string | undefined {
  if (node.type === 'link') return node.url
  return node.type === 'linkReference' ? definitions.get(node.identifier)?.url : undefined
}

/** Tell how large a picture is set: in its own size, or smaller so that it fits. */
export function fitPicture(
  {width, height}: {width: Pt; height: Pt},
  room: {width: Pt; height: Pt}
): {width: Pt; height: Pt} {
  const scale = Math.min(1, room.width / width, room.height / height)
  return {width: width * scale, height: height * scale}
}

/**
 * Create the element of a picture. One that nothing tells of is decoration and has none, unless it is a link: who
 * cannot see it must know where that leads.
 */
export function createFigure(
  alt: string,
  link: Link | undefined,
  parent: StructureElement,
  place: 'block' | 'inline'
): StructureElement | undefined {
  const text = alt.trim() || link?.contents
  return text ? new StructureElement('Figure', parent, {alt: text}, place) : undefined
}
