import type {Layout} from '../model/layout.js'

/**
 * Tell whether a single line of a paragraph is kept from the foot or head of a page (孤行控制).
 *
 * Not on a grid: there every page has its full number of lines (GB/T 9704-2012, 5.2.3).
 */
export function hasWidowControl({grid}: Layout): boolean {
  return grid === undefined
}
