import {basename, dirname} from 'node:path'
import type {Comparison} from '../model/comparison.js'
import type {ReportDocument} from '../model/document.js'
import type {Layout} from '../model/layout.js'
import {repairNames} from '../repair/repair-names.js'
import {compileTemplate} from '../template/engine.js'
import {loadTemplate} from '../template/load.js'
import {toCharts} from '../template/to-charts.js'
import {toReportView, type ReportHead} from '../template/to-report-view.js'
import {toTree} from '../template/to-tree.js'
import {withoutParts} from '../template/optional-parts.js'
import {collectPictures} from './collect-pictures.js'
import {findTemplate} from './find-template.js'
import {fitPages} from './fit-pages.js'

/** A filled template: the one tree that all formats are made from, the look they take, and what belongs beside them. */
export interface FilledTemplate {
  document: ReportDocument
  layout: Layout
  /** Pictures that the Markdown shows, with their places in the folder of the report. */
  files: Array<{file: string; bytes: Uint8Array}>
  /** How many optional parts are left that could go. */
  optionalParts: number
  /** Pictures that cannot be shown. */
  missing: number
  notices: string[]
}

/** What the properties of an undated report say: the earliest date that a DOCX, being a ZIP, can carry. */
const earliestDate = '1980-01-01'

/** An ISO date, or none, as file properties have it. */
export const toFileDate = (date: string): Date => new Date(`${date === '' ? earliestDate : date}T00:00:00Z`)

/**
 * Fill a template with a comparison.
 *
 * `name` is the file name of the report; `shorter` leaves out so many optional parts more than the estimate of its
 * pages asks for. Throws a `UserError` where the template is wrong.
 */
export async function fillTemplate(
  comparison: Comparison,
  template: string,
  head: ReportHead,
  folder: string,
  {name = 'briefing', shorter = 0}: {name?: string; shorter?: number} = {}
): Promise<FilledTemplate> {
  const find = (wanted: string): Promise<string> => findTemplate(wanted, folder)
  const directory = await find(template)
  const {sources, layout, folders} = await loadTemplate(directory, find)
  const markdown = compileTemplate(sources)(toReportView(comparison, head, repairNames))
  const wholeText = withoutParts(markdown, [])
  const whole = toTree(wholeText)
  const charts = toCharts(comparison)
  const {pictures, place, files, notices, missing} = await collectPictures(whole, layout, {
    charts,
    folders,
    name
  })
  const {tree, leftOut, optionalParts, tooLong} = fitPages(
    markdown,
    layout,
    // Most reports have nothing to leave out: what was parsed already is not parsed again.
    (text) => place(text === wholeText ? whole : toTree(text)),
    pictures,
    shorter
  )
  const told = leftOut.map(({what}) => what).filter((what) => what !== '')
  const properties = {
    title: comparison.title,
    office: head.office,
    date: toFileDate(head.date),
    // Where the template has a name, an edited report finds it again; a path of this machine is nobody's business.
    ...(basename(dirname(directory)) === 'templates' && {layout: basename(directory)})
  }
  return {
    document: {properties, tree, pictures},
    layout,
    files,
    optionalParts,
    missing,
    notices: [
      ...notices,
      ...(told.length > 0
        ? [`Left out so that the report has at most ${layout.maximumPages} page(s): ${told.join('、')}`]
        : []),
      ...(tooLong
        ? [
            `The report is longer than the ${layout.maximumPages} page(s) of its layout, and no optional part is left`
          ]
        : [])
    ]
  }
}
