import {readFile} from 'node:fs/promises'
import {join, relative, resolve} from 'node:path'
import {formatUserError, UserError} from '../model/user-error.js'
import {checkTemplate} from '../pipeline/check-template.js'
import {copyTemplate as copyFolder} from '../pipeline/copy-template.js'
import {findTemplate, listTemplates as findTemplates} from '../pipeline/find-template.js'
import {readSettings} from '../pipeline/settings.js'
import type {Io} from './io.js'
import {terminalTable} from './terminal-table.js'

interface ProjectOptions {
  config?: string
}

/** Run `briefing templates list`: what each template is called, what it is, and where it stands. */
export async function listTemplates({config}: ProjectOptions, io: Io): Promise<0> {
  const {folder, template} = await readSettings(io.cwd, config)
  const entries = await findTemplates(folder)
  const rows = await Promise.all(
    entries.map(async ({name, folder: place, own}) => [
      template.includes(name) ? `${name} *` : name,
      await titleOf(place),
      own ? relative(io.cwd, place) : 'comes with the program'
    ])
  )
  io.stdout(`${terminalTable([['template', 'what it is', 'where'], ...rows])}\n\n`)
  io.stdout('* used by this project. `briefing templates copy NAME my-template` makes one to change.\n')
  return 0
}

/** The heading of a template's README. */
async function titleOf(folder: string): Promise<string> {
  const readme = await readFile(join(folder, 'README.md'), 'utf8').catch(() => '')
  return /^#\s+(.+)$/m.exec(readme)?.[1]?.trim() ?? ''
}

/** Run `briefing templates copy`: a folder to edit, and what to do with it. */
export async function copyTemplate(
  name: string,
  folder: string,
  {config}: ProjectOptions,
  io: Io
): Promise<0> {
  if (folder.trim() === '') throw new UserError('The copy has no name, expected one such as `my-template`')
  const settings = await readSettings(io.cwd, config)
  const isName = !/[/\\]/.test(folder) && folder !== '.' && folder !== '..'
  const target = isName ? join(settings.folder, 'templates', folder) : resolve(io.cwd, folder)
  for (const path of await copyFolder(await findTemplate(name, settings.folder), target)) {
    io.stdout(`made  ${path}\n`)
  }
  const written = isName ? folder : relative(settings.folder, target)
  io.stdout(`
Next:
  (change ${join(target, 'layout.yaml')} or ${join(target, 'report.md.hbs')})
  briefing templates check ${written}
  briefing build --template ${written}
`)
  return 0
}

/**
 * Run `briefing templates check`: every mistake with its place, the ones that stop a report first. Gives exit code 1
 * where there is such a one.
 */
export async function checkTemplates(
  template: string,
  {config, json = false}: ProjectOptions & {json?: boolean},
  io: Io
): Promise<0 | 1> {
  const {folder} = await readSettings(io.cwd, config)
  const place = await findTemplate(template, /[/\\]|^\.$/.test(template) ? io.cwd : folder)
  const problems = (await checkTemplate(place, folder)).map((problem) => ({
    ...problem,
    path: relative(io.cwd, problem.path)
  }))
  const broken = problems.some(({fatal}) => fatal)
  if (json) {
    io.stdout(`${JSON.stringify(problems, null, 2)}\n`)
    return broken ? 1 : 0
  }
  for (const {message, fatal, ...where} of problems) {
    io.stdout(`${formatUserError(new UserError(fatal ? message : `(warning) ${message}`, where))}\n`)
  }
  if (problems.length === 0) {
    io.stdout(`${relative(io.cwd, place) || place}: no mistakes, filled with one, three and nine cities\n`)
  }
  return broken ? 1 : 0
}
