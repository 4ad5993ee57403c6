import {basename, resolve} from 'node:path'
import type {Rendition} from '../deliver/write-reports.js'
import type {Comparison} from '../model/comparison.js'
import {UserError} from '../model/user-error.js'
import {fontFolders} from '../pipeline/font-folders.js'
import {makeReport} from '../pipeline/make-report.js'
import {reportDate} from '../pipeline/report-date.js'
import {isReportName, readSettings} from '../pipeline/settings.js'
import {choose, type Choice} from './choose.js'
import {compareProject} from './compare-project.js'
import {coverageTable} from './coverage-table.js'
import {deliverReport} from './deliver-report.js'
import type {Io} from './io.js'
import {parseFormats} from './parse-formats.js'
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
  const date = reportDate(articles, settings.date, io.env['SOURCE_DATE_EPOCH'])
  if (settings.date === undefined) tellDate(date, io)
  const head = {
    office: settings.office,
    period: settings.period,
    date,
    ...(settings.bulletin && {bulletin: settings.bulletin})
  }
  const templates = options.template?.split(/[,，、]/u).map((one) => one.trim()) ?? settings.template
  const names = templates.map((template) => reportName(options.name ?? settings.name, template, templates))
  const progress = startProgress(io)
  const renditions: Rendition[] = []
  const notices = new Set<string>()
  let missing = 0
  for (const [index, template] of templates.entries()) {
    const name = names[index] ?? ''
    if (names.indexOf(name) !== index) {
      throw new UserError(`Two templates would write reports of the name \`${name}\`, expected each once`)
    }
    // A path on the command line starts where the command is run, a name in the project.
    const isPath = options.template !== undefined && /[/\\]/.test(template)
    const folder = isPath ? io.cwd : settings.folder
    const plan = {template, folder, name, formats: to}
    const made = await makeReport(comparison, head, plan, {
      ...(pdf && {elsewhere: {pdf}}),
      fonts: fontFolders(settings),
      onProgress: (format) => progress.show(`Rendering ${name}.${format}`)
    })
    renditions.push(...made.renditions)
    for (const notice of made.notices) notices.add(notice)
    missing += made.missing
  }
  progress.end()
  for (const notice of notices) io.stderr(`${notice}\n`)
  const out =
    options.out === undefined ? resolve(settings.folder, settings.reports) : resolve(io.cwd, options.out)
  io.stdout(`${coverageTable(comparison)}\n\n`)
  await deliverReport(out, renditions, options.force === true, io)
  return failed || missing > 0 ? 1 : 0
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

/** A date that nobody has given may be years old. */
function tellDate(date: string, {env, stderr}: Io): void {
  if ((env['SOURCE_DATE_EPOCH'] ?? '') !== '') return
  const reason =
    date === '' ? 'has no date: no article says one' : `is dated ${date}, the latest date of its articles`
  stderr(`The briefing ${reason}; \`date: 2025-02-20\` in briefing.yaml gives another (成文日期)\n`)
}

/** What the files of a report are called: with several templates each has its own name. */
function reportName(name: string | undefined, template: string, templates: readonly string[]): string {
  if (templates.length < 2) return name ?? 'briefing'
  return name === undefined ? basename(template) : `${name}-${basename(template)}`
}
