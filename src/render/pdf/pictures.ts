import type {Nodes, PhrasingContent} from 'mdast'
import type {Picture} from '../../model/document.js'
import type {Align, Pt} from '../../model/layout.js'
import {holdsPicture, pictureOf} from '../picture-of.js'
import {plainText} from '../plain-text.js'
import type {PictureBlock} from './content.js'
import type {Context} from './context.js'
import {safeAddress} from '../safe-address.js'

/** A picture of the report as a text shows it. */
export interface ShownPicture {
  picture: Picture
  alt: string
  /** Where a click on it leads. */
  link?: string
}

/** What a paragraph is made of: pdfmake can set no picture within a line. */
export type Piece = {text: PhrasingContent[]} | {shown: ShownPicture}

type Sources = Pick<Context, 'pictures' | 'definitions'>

/**
 * Cut a text at its pictures. Formats and links around a picture hold for the texts before and behind it; an image
 * without a picture stays text.
 */
export function cutAtPictures(nodes: readonly PhrasingContent[], sources: Sources): Piece[] {
  const pieces: Piece[] = []
  const add = (node: PhrasingContent): void => {
    const last = pieces.at(-1)
    if (last !== undefined && 'text' in last) last.text.push(node)
    else pieces.push({text: [node]})
  }
  for (const node of nodes) {
    const picture = pictureOf(node, sources.pictures, sources.definitions)
    if (picture !== undefined) {
      pieces.push({shown: {picture, alt: plainText(node)}})
    } else if ('children' in node && holdsPicture(node, sources.pictures, sources.definitions)) {
      const link = addressOf(node, sources)
      for (const piece of cutAtPictures(node.children, sources)) {
        if ('text' in piece)
          add({...node, children: piece.text} as PhrasingContent) // The same kind of node.
        else pieces.push({shown: link === undefined ? piece.shown : {...piece.shown, link}})
      }
    } else {
      add(node)
    }
  }
  return pieces.filter((piece) => 'shown' in piece || piece.text.some(isShown))
}

/** Tell whether a reader sees something of a text: the mark of a footnote has no words of its own. */
function isShown(node: PhrasingContent): boolean {
  if (node.type === 'footnoteReference') return true
  return 'children' in node ? node.children.some(isShown) : plainText(node).trim() !== ''
}

/** Give the pictures of a paragraph that holds nothing else; none of any other node. */
export function lonePictures(node: Nodes | undefined, sources: Sources): ShownPicture[] {
  if (node?.type !== 'paragraph' || !holdsPicture(node, sources.pictures, sources.definitions)) return []
  const pieces = cutAtPictures(node.children, sources)
  const shown = pieces.flatMap((piece) => ('shown' in piece ? [piece.shown] : []))
  return shown.length === pieces.length ? shown : []
}

/** Tell how large a picture is set: in its own size, or smaller so that it fits. */
export function fitPicture({width, height}: Picture, room: {width: Pt; height: Pt}): {width: Pt; height: Pt} {
  const scale = Math.min(1, room.width / width, room.height / height)
  return {width: width * scale, height: height * scale}
}

/** Set a picture no larger than its room: the drawing, whose text stays text, or else the image. */
export function setPicture(
  {picture, alt, link}: ShownPicture,
  room: {width: Pt; height: Pt},
  alignment: Align
): PictureBlock {
  return {
    ...fitPicture(picture, room),
    alignment,
    alt,
    ...(link === undefined ? {} : {link}),
    ...(picture.svg === undefined ? {image: dataUrl(picture.raster)} : {svg: picture.svg})
  }
}

function dataUrl({type, bytes}: Picture['raster']): string {
  return `data:image/${type === 'jpg' ? 'jpeg' : 'png'};base64,${Buffer.from(bytes).toString('base64')}`
}

function addressOf(node: Nodes, {definitions}: Sources): string | undefined {
  if (node.type === 'link') return safeAddress(node.url)
  return node.type === 'linkReference' ? safeAddress(definitions.get(node.identifier)?.url ?? '') : undefined
}
