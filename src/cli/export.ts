import {basename, dirname, extname, resolve} from 'node:path'
import {UserError} from '../model/user-error.js'
import {fontFolders} from '../pipeline/font-folders.js'
import {formats} from '../pipeline/formats.js'
import {readMarkdown} from '../pipeline/read-markdown.js'
import {renderReport} from '../pipeline/render-report.js'
import {isReportName, readSettings} from '../pipeline/settings.js'
import {deliverReport} from './deliver-report.js'
import type {Io} from './io.js'
import {parseFormats} from './parse-formats.js'
import {startProgress} from './progress.js'

export interface ExportOptions {
  config?: string
  layout?: string
  name?: string
  out?: string
  to?: string
  force?: boolean
}

/** Every format but the one that the file is in. */
const targets = formats.filter((format) => format !== 'md')

/** Run `briefing export`: a Markdown file becomes DOCX, PDF, HTML. Gives the exit code. */
export async function exportMarkdown(file: string, options: ExportOptions, io: Io): Promise<0 | 1> {
  const to = parseFormats(options.to ?? 'docx,pdf', targets)
  const path = resolve(io.cwd, file)
  const name = options.name ?? basename(path, extname(path))
  if (!isReportName(name)) {
    throw new UserError(
      `The name \`${name}\` is no file name, expected one without a folder such as \`briefing\``
    )
  }
  const target = to.find(
    (format) => `${name}.${format}` === basename(path) && folderOf(options, path, io) === dirname(path)
  )
  if (target !== undefined) {
    throw new UserError(
      `The export would replace \`${file}\` itself, expected a Markdown file, or \`--name\``
    )
  }
  const settings = await readSettings(options.config === undefined ? dirname(path) : io.cwd, options.config)
  const pdf = to.includes('pdf') ? io.startPdf?.() : undefined
  const {document, layout, notices, missing} = await readMarkdown(path, {
    // A path to a template starts where the command is run, a name in the project.
    folder: options.layout !== undefined && /[/\\]/.test(options.layout) ? io.cwd : settings.folder,
    ...(options.layout !== undefined && {layout: options.layout}),
    otherwise: settings.template[0] ?? 'comparative'
  })
  const progress = startProgress(io)
  const rendered = await renderReport(document, layout, name, to, {
    ...(pdf && {elsewhere: {pdf}}),
    fonts: fontFolders(settings),
    onProgress: (format) => progress.show(`Rendering ${format}`)
  })
  progress.end()
  for (const notice of [...notices, ...rendered.notices]) io.stderr(`${notice}\n`)
  await deliverReport(folderOf(options, path, io), rendered.renditions, options.force === true, io)
  return missing > 0 ? 1 : 0
}

function folderOf({out}: ExportOptions, path: string, {cwd}: Io): string {
  return out === undefined ? dirname(path) : resolve(cwd, out)
}
