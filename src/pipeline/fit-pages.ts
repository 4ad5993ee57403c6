import type {Root} from 'mdast'
import type {ReportDocument} from '../model/document.js'
import type {Layout} from '../model/layout.js'
import {paginate} from '../render/pagination/paginate.js'
import {listOptionalParts, withoutParts, type OptionalPart} from '../template/optional-parts.js'

/** A report that must not have more pages, and what was left out for it. */
export interface FittedReport {
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
 * layout allows; then give back, the most needed first, what there is room for after all. `more` are parts that go
 * besides: what a renderer found too long even so.
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
  const without = (leftOut: OptionalPart[]): FittedReport => {
    const tree = toTree(withoutParts(markdown, leftOut))
    const optionalParts = parts.length - leftOut.length
    const tooLong = maximumPages < Infinity && isTooLong(tree, layout, pictures)
    return {tree, leftOut, optionalParts, tooLong}
  }
  let count = 0
  let fitted = without([])
  while (fitted.tooLong && count < parts.length) fitted = without(parts.slice(0, ++count))
  for (const part of [...fitted.leftOut].reverse()) {
    const fuller = without(fitted.leftOut.filter((other) => other !== part))
    if (!fuller.tooLong) fitted = fuller
  }
  if (more === 0) return fitted
  const still = parts.filter((part) => !fitted.leftOut.includes(part))
  return without([...fitted.leftOut, ...still.slice(0, more)])
}

function isTooLong(tree: Root, layout: Layout, pictures: ReportDocument['pictures']): boolean {
  const {pages, fill} = paginate(tree, layout, pictures)
  const {maximumPages = Infinity} = layout
  return pages > maximumPages || (pages === maximumPages && fill > 1 - reserve)
}
