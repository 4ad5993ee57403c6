import {readdir, readFile, realpath} from 'node:fs/promises'
import {basename, isAbsolute, join, relative, sep} from 'node:path'
import type {Layout} from '../model/layout.js'
import {UserError} from '../model/user-error.js'
import {placeInYaml} from '../text/yaml.js'
import type {TemplateSources} from './engine.js'
import {parseLayout, parseLayoutFile, type LayoutSource} from './layout/parse-layout.js'

/** A template as loaded from its folder and from those that it extends. */
export interface Template {
  sources: TemplateSources
  layout: Layout
  /** The template's folder, then those that it extends: where its pictures are. */
  folders: string[]
}

/** Find the folder of a template by its name. */
export type FindTemplate = (name: string) => Promise<string>

const reportName = 'report.md.hbs'
const layoutName = 'layout.yaml'
const partialSuffix = '.md.hbs'

/** A template file larger than this is refused. */
const maximumBytes = 1_000_000

/** Templates that extend one another further than this go round in a circle. */
const maximumChain = 10

/**
 * Load a template folder: `report.md.hbs`, `layout.yaml` and `partials/*.md.hbs`.
 *
 * Where its layout says `extends: NAME`, what the folder lacks comes from that template: the report, single partials,
 * every part of the layout. Nothing outside the folders is read, also not through a symbolic link. Throws a
 * `UserError` where a file is missing or the layout is wrong.
 */
export async function loadTemplate(directory: string, find: FindTemplate = refuse): Promise<Template> {
  const layouts: LayoutSource[] = []
  const folders: string[] = []
  const partials = new Map<string, {path: string; source: string}>()
  let report: {path: string; source: string} | undefined
  for (let folder: string | undefined = directory; folder !== undefined;) {
    const read = await openFolder(folder)
    folders.push(folder)
    const layout = await read(layoutName)
    if (layout === undefined) throw missing(folder, layoutName)
    layouts.unshift({text: layout.source, path: layout.path})
    report ??= await read(reportName)
    for (const name of await listPartials(folder)) {
      const partial = await read('partials', name)
      const key = basename(name, partialSuffix)
      if (partial !== undefined && !partials.has(key)) partials.set(key, partial)
    }
    folder = await parentOf({text: layout.source, path: layout.path}, folders, find)
  }
  if (report === undefined) throw missing(directory, reportName)
  return {
    sources: {path: report.path, report: report.source, partials},
    layout: await parseLayout(layouts),
    folders
  }
}

async function parentOf(
  source: LayoutSource,
  folders: readonly string[],
  find: FindTemplate
): Promise<string | undefined> {
  const {extends: name} = await parseLayoutFile(source)
  if (name === undefined) return undefined
  const fail = async (reason: string): Promise<UserError> =>
    new UserError(reason, {path: source.path, ...(await placeInYaml(source.text, ['extends']))})
  if (!/^[^/\\.][^/\\]*$/.test(name)) {
    throw await fail(
      `The layout extends \`${name}\`, expected the name of a template such as \`comparative\``
    )
  }
  const parent = await find(name).catch(async (error: unknown) => {
    throw error instanceof UserError ? await fail(error.message) : error
  })
  if (folders.length >= maximumChain || folders.includes(parent)) {
    throw await fail(`The layout extends \`${name}\`, which extends it in turn, expected an end`)
  }
  return parent
}

/** Give a reader for the files of a folder; of a file that is not there it gives nothing. */
async function openFolder(
  directory: string
): Promise<(...names: string[]) => Promise<{path: string; source: string} | undefined>> {
  const root = await realpath(directory).catch(() => {
    throw new UserError(`There is no template folder \`${directory}\`, expected one with \`${reportName}\``)
  })
  return async (...names) => {
    const path = join(directory, ...names)
    const real = await realpath(join(root, ...names)).catch(() => undefined)
    if (real === undefined) return undefined
    const way = relative(root, real)
    // Between two drives of Windows no relative way leads.
    if (way.split(sep)[0] === '..' || isAbsolute(way)) {
      throw new UserError('The file leads outside the template folder, expected a file inside it', {path})
    }
    const bytes = await readFile(real)
    if (bytes.length > maximumBytes) {
      throw new UserError(`The file has ${bytes.length} bytes, expected at most ${maximumBytes}`, {path})
    }
    const source = bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
    return {path, source}
  }
}

async function listPartials(directory: string): Promise<string[]> {
  const names = await readdir(join(directory, 'partials')).catch(() => [])
  return names.filter((name) => name.endsWith(partialSuffix)).sort()
}

const missing = (path: string, name: string): UserError =>
  new UserError(`The template has no file \`${name}\``, {path})

const refuse: FindTemplate = async (name) => {
  throw new UserError(`There is no template \`${name}\` to extend`)
}
