import type {Root} from 'mdast'
import type {ReportDocument} from '../../model/document.js'
import type {Layout} from '../../model/layout.js'
import {hasWidowControl} from '../widow-control.js'
import {fillPages, type Pagination} from './fill-pages.js'
import {flow} from './flow.js'

/** White and rule above the footnotes of a page, in points: LibreOffice's, measured. */
const noteSeparator = 6.2

/**
 * Estimate on which page each heading of a report starts, and how many pages it has, when its DOCX is laid out.
 *
 * The model is LibreOffice 7.4, against which it was measured. Word differs in details that move a line now and then:
 * it squeezes punctuation, hangs it over the margin, and sets a fourth of an em between Han and Latin.
 */
export function paginate(tree: Root, layout: Layout, pictures: ReportDocument['pictures']): Pagination {
  const {height, margin} = layout.page
  const {spaceBefore, spaceAfter} = layout.styles.footnote
  return fillPages(flow(tree, layout, pictures), {
    height: height - margin.top - margin.bottom,
    gaps: {above: noteSeparator, between: Math.max(spaceBefore, spaceAfter)},
    linesTogether: hasWidowControl(layout) ? 2 : 1
  })
}
