import type {Layout, Pt} from '../../../model/layout.js'

/** The largest part of a page that one picture fills, so that its caption stands beside it. */
const largestPicture = 0.8

/** Give the width of the type area (版心). */
export function typeAreaWidth({page}: Layout): Pt {
  return page.width - page.margin.left - page.margin.right
}

/** Give the height of the type area. */
export function typeAreaHeight({page}: Layout): Pt {
  return page.height - page.margin.top - page.margin.bottom
}

/** Give the room that a picture has in a column. */
export function pictureRoom(width: Pt, layout: Layout): {width: Pt; height: Pt} {
  return {width, height: largestPicture * typeAreaHeight(layout)}
}
