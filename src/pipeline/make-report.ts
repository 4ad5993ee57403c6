import type {Rendition} from '../deliver/write-reports.js'
import type {Comparison} from '../model/comparison.js'
import type {ReportHead} from '../template/to-report-view.js'
import {fillTemplate, type FilledTemplate} from './fill-template.js'
import type {Format} from './formats.js'
import {renderReport, type RenderOptions} from './render-report.js'

/** Which template, where it is looked for, and what the files of the report are called. */
export interface ReportPlan {
  template: string
  folder: string
  name: string
  formats: readonly Format[]
}

/**
 * Make the files of one report: a comparison in a template, in some formats, with the pictures that its Markdown shows.
 *
 * What has more pages than its layout allows, now that they are counted, loses one optional part after the other.
 */
export async function makeReport(
  comparison: Comparison,
  head: ReportHead,
  {template, folder, name, formats}: ReportPlan,
  options: RenderOptions = {}
): Promise<{renditions: Rendition[]; notices: string[]; missing: number}> {
  for (let shorter = 0; ; shorter++) {
    const filled = await fillTemplate(comparison, template, head, folder, {name, shorter})
    const {renditions, notices, pages} = await renderReport(
      filled.document,
      filled.layout,
      name,
      formats,
      options
    )
    if (isTooLong(pages, filled) && filled.optionalParts > 0) continue
    return {
      renditions: [...renditions, ...(formats.includes('md') ? filled.files : [])],
      notices: [...filled.notices, ...notices],
      missing: filled.missing
    }
  }
}

function isTooLong(pages: number | undefined, {layout: {maximumPages = Infinity}}: FilledTemplate): boolean {
  return pages !== undefined && pages > maximumPages
}
