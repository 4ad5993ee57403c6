import {resolve} from 'node:path'
import {writeReports} from '../deliver/write-reports.js'
import type {Comparison} from '../model/comparison.js'
import {UserError} from '../model/user-error.js'
import {fillTemplate, renderReport} from '../pipeline/build-report.js'
import {formats, isFormat, type Format} from '../pipeline/formats.js'
import {reportDate} from '../pipeline/report-date.js'
import {isReportName, readSettings} from '../pipeline/settings.js'
import {choose, type Choice} from './choose.js'
import {compareProject} from './compare-project.js'
import {coverageTable} from './coverage-table.js'
import type {Io} from './io.js'
import {startProgress} from './progress.js'

export interface BuildOptions extends Choice {
  config?: string
  out?: string
  name?: string
  title?: string
  template?: string
  to?: string
  force?: boolean
}

/** Run `briefing build`: read, compare, render and deliver. Gives the exit code. */
export async function build(files: readonly string[], options: BuildOptions, io: Io): Promise<0 | 1> {
  const wanted = options.to === undefined ? undefined : parseFormats(options.to)
  if (options.name !== undefined && !isReportName(options.name)) {
    throw new UserError(
      `The name \`${options.name}\` is no file name, expected one without a folder such as \`briefing\`; \`--out\` names the folder`
    )
  }
  const settings = choose(await readSettings(io.cwd, options.config), options)
  const to = wanted ?? settings.formats
  // It loads its library in a thread of its own while the articles are read here.
  const pdf = to.includes('pdf') ? io.startPdf?.() : undefined
  const {comparison, articles, failed} = await compareProject(files, settings, io, {
    title: options.title,
    citiesByFlag: options.city !== undefined
  })
  if (articles.length === 0) throw new UserError('No article could be read, so there is nothing to compare')
  if (comparison.cities.length === 0) {
    throw new UserError('No article says which city it reports on, so there is nothing to set side by side')
  }
  tellTitle(comparison, io)
  const head = {
    office: settings.office,
    period: settings.period,
    date: reportDate(articles, settings.date, io.env['SOURCE_DATE_EPOCH'])
  }
  const {document, layout} = await fillTemplate(
    comparison,
    options.template ?? settings.template,
    head,
    options.template === undefined ? settings.folder : io.cwd
  )
  const progress = startProgress(io)
  const {renditions, notices} = await renderReport(document, layout, options.name ?? settings.name, to, {
    ...(pdf && {elsewhere: {pdf}}),
    onProgress: (format) => progress.show(`Rendering ${format}`)
  })
  progress.end()
  for (const notice of notices) io.stderr(`${notice}\n`)
  const out =
    options.out === undefined ? resolve(settings.folder, settings.reports) : resolve(io.cwd, options.out)
  const deliveries = await writeReports(out, renditions, {force: options.force === true})
  for (const {path, kept} of deliveries) {
    if (kept !== undefined) io.stderr(`The edited \`${path}\` was kept as \`${kept}\`\n`)
  }
  io.stdout(`${coverageTable(comparison)}\n\n`)
  for (const {path, bytes} of deliveries) io.stdout(`${path}  ${Math.ceil(bytes / 1024)} KB\n`)
  return failed ? 1 : 0
}

/** A title of the settings that names a city which a flag leaves out would stand on every page. */
function tellTitle({title, cities, omitted}: Comparison, io: Io): void {
  const gone = [...new Set(omitted.flatMap(({city}) => city ?? []))].filter(
    (city) => !cities.includes(city) && title.includes(city)
  )
  if (gone.length === 0) return
  io.stderr(
    `The title \`${title}\` names ${gone.join('、')}, which this briefing leaves out; \`--title\` gives another\n`
  )
}

function parseFormats(list: string): Format[] {
  const names = list.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !isFormat(name))
  if (unknown !== undefined) {
    throw new UserError(`There is no format \`${unknown}\`, expected one or more of ${formats.join(',')}`)
  }
  return names.filter(isFormat)
}
