import type {Layout, TextStyle} from '../model/layout.js'

/**
 * Tell whether a single line of a paragraph is kept from the foot or head of a page (孤行控制).
 *
 * Not on a grid: there every page has its full number of lines (GB/T 9704-2012, 5.2.3). A style that is off the grid's
 * pitch, such as that of notes, has it there too where the renderer asks for each style.
 */
export function hasWidowControl({grid, styles}: Layout, {leading}: TextStyle = styles.body): boolean {
  return grid === undefined || leading !== styles.body.leading
}
