import type {Root} from 'mdast'
import type {ReportDocument} from '../model/document.js'
import type {Layout} from '../model/layout.js'
import {paginate} from '../render/pagination/paginate.js'
import {listOptionalParts, withoutParts, type OptionalPart} from '../template/optional-parts.js'

/** A report that must not have more pages, and what was left out for it. */
export interface FittedReport {
  markdown: string
  tree: Root
  leftOut: OptionalPart[]
  /** How many optional parts are left. */
  optionalParts: number
  /** It has too many pages even so. */
  tooLong: boolean
}

/** Room that stays free on the last page, as a share of it: no two programs break every line alike. */
const reserve = 0.03

/**
 * Leave out optional parts of a filled template, the least needed first, until the report has no more pages than its
 * layout allows. `more` are parts that go besides: what a renderer found too long after all.
 */
export function fitPages(
  markdown: string,
  layout: Layout,
  toTree: (markdown: string) => Root,
  pictures: ReportDocument['pictures'],
  more = 0
): FittedReport {
  const {maximumPages = Infinity} = layout
  const parts = maximumPages === Infinity ? [] : listOptionalParts(markdown)
  const tries = (count: number): FittedReport => {
    const leftOut = parts.slice(0, count)
    const text = withoutParts(markdown, leftOut)
    const tree = toTree(text)
    const optionalParts = parts.length - leftOut.length
    return {
      markdown: text,
      tree,
      leftOut,
      optionalParts,
      tooLong: maximumPages < Infinity && isTooLong(tree, layout, pictures)
    }
  }
  for (let count = 0; ; count++) {
    const fitted = tries(count)
    if (!fitted.tooLong || count >= parts.length) {
      return more === 0 ? fitted : tries(Math.min(parts.length, count + more))
    }
  }
}

function isTooLong(tree: Root, layout: Layout, pictures: ReportDocument['pictures']): boolean {
  const {pages, fill} = paginate(tree, layout, pictures)
  const {maximumPages = Infinity} = layout
  return pages > maximumPages || (pages === maximumPages && fill > 1 - reserve)
}
