import {stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Rendition} from '../deliver/write-reports.js'
import type {Comparison} from '../model/comparison.js'
import type {ReportDocument} from '../model/document.js'
import type {Layout} from '../model/layout.js'
import {UserError} from '../model/user-error.js'
import {repairNames} from '../repair/repair-names.js'
import {compileTemplate} from '../template/engine.js'
import {loadTemplate} from '../template/load.js'
import {toReportView, type ReportHead} from '../template/to-report-view.js'
import {toTree} from '../template/to-tree.js'
import {renderers, type Format, type Renderer} from './formats.js'

const own = fileURLToPath(new URL('../../templates', import.meta.url))

/** What the properties of an undated report say: the earliest date that a DOCX, being a ZIP, can carry. */
const earliestDate = '1980-01-01'

/** Fill a template with a comparison: the one tree that all formats are made from, and the look they take. */
export async function fillTemplate(
  comparison: Comparison,
  template: string,
  head: ReportHead,
  folder: string
): Promise<{document: ReportDocument; layout: Layout}> {
  const {sources, layout} = await loadTemplate(await findTemplate(template, folder))
  const markdown = compileTemplate(sources)(toReportView(comparison, head, repairNames))
  const date = new Date(`${head.date === '' ? earliestDate : head.date}T00:00:00Z`)
  const properties = {title: comparison.title, office: head.office, date}
  return {document: {properties, tree: toTree(markdown)}, layout}
}

/**
 * Render a report in some formats, each once; `notices` tell what a reader should know of the result.
 *
 * A renderer in `elsewhere` (another thread) works while the others are rendered here; the order of the formats is
 * kept all the same.
 */
export async function renderReport(
  document: ReportDocument,
  layout: Layout,
  name: string,
  formats: readonly Format[],
  {
    elsewhere = {},
    onProgress
  }: {elsewhere?: Partial<Record<Format, Renderer>>; onProgress?: (format: Format) => void} = {}
): Promise<{renditions: Rendition[]; notices: string[]}> {
  const wanted = [...new Set(formats)]
  const away = new Map<Format, ReturnType<Renderer>>()
  for (const format of wanted) {
    const rendering = elsewhere[format]?.(document, layout)
    // Its failure is told when its turn comes, not before.
    rendering?.catch(() => {})
    if (rendering !== undefined) away.set(format, rendering)
  }
  const rendered = new Map<Format, Awaited<ReturnType<Renderer>>>()
  for (const format of [...wanted.filter((one) => !away.has(one)), ...away.keys()]) {
    onProgress?.(format)
    rendered.set(format, await (away.get(format) ?? renderers[format](document, layout)))
  }
  const ordered = [...rendered].sort(([a], [b]) => wanted.indexOf(a) - wanted.indexOf(b))
  return {
    renditions: ordered.map(([format, {bytes}]) => ({file: `${name}.${format}`, bytes})),
    notices: ordered.flatMap(([, {notices}]) => notices)
  }
}

/** Find a template: a folder of the project first, then one that comes with the program. */
async function findTemplate(template: string, folder: string): Promise<string> {
  const places = [resolve(folder, template), resolve(folder, 'templates', template), resolve(own, template)]
  for (const place of places) {
    const kind = await stat(place).catch(() => undefined)
    if (kind?.isDirectory()) return place
  }
  throw new UserError(
    `There is no template \`${template}\`, expected the name of a folder under \`templates\``
  )
}
