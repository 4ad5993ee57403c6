import {readdir, readFile, realpath} from 'node:fs/promises'
import {basename, join} from 'node:path'
import type {Layout} from '../model/layout.js'
import {UserError} from '../model/user-error.js'
import {isInside} from '../text/is-inside.js'
import {placeInYaml} from '../text/yaml.js'
import type {TemplateSources} from './engine.js'
import {joinLayouts, readLayout, type ReadLayout} from './layout/parse-layout.js'

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
  const chain = await followLayouts(directory, find)
  const partials = new Map<string, {path: string; source: string}>()
  let report: {path: string; source: string} | undefined
  for (const {folder, read} of chain) {
    report ??= await read(reportName)
    for (const name of await listPartials(folder)) {
      const partial = await read('partials', name)
      const key = basename(name, partialSuffix)
      if (partial !== undefined && !partials.has(key)) partials.set(key, partial)
    }
  }
  if (report === undefined) throw missing(directory, reportName)
  return {
    sources: {path: report.path, report: report.source, partials},
    layout: await joinLayouts(chain.map(({layout}) => layout).reverse()),
    folders: chain.map(({folder}) => folder)
  }
}

/** Load the layout of a template alone, with those that it extends. Throws as `loadTemplate` does. */
export async function loadLayout(directory: string, find: FindTemplate = refuse): Promise<Layout> {
  const chain = await followLayouts(directory, find)
  return joinLayouts(chain.map(({layout}) => layout).reverse())
}

/** A template's folder with its `layout.yaml`. */
interface Link {
  folder: string
  read: ReadFile
  layout: ReadLayout
}

/** Follow a template to those that it extends, itself first. */
async function followLayouts(directory: string, find: FindTemplate): Promise<Link[]> {
  const chain: Link[] = []
  for (let folder: string | undefined = directory; folder !== undefined;) {
    const read = await openFolder(folder)
    const found = await read(layoutName)
    if (found === undefined) throw missing(folder, layoutName)
    const layout = await readLayout({text: found.source, path: found.path})
    chain.push({folder, read, layout})
    folder = await parentOf(
      layout,
      chain.map((link) => link.folder),
      find
    )
  }
  return chain
}

async function parentOf(
  {file: {extends: name}, text, path}: ReadLayout,
  folders: readonly string[],
  find: FindTemplate
): Promise<string | undefined> {
  if (name === undefined) return undefined
  const fail = async (reason: string): Promise<UserError> =>
    new UserError(reason, {path, ...(await placeInYaml(text, ['extends']))})
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

/** Reads a file of a folder by the names on the way to it; gives nothing where it is not there. */
type ReadFile = (...names: string[]) => Promise<{path: string; source: string} | undefined>

/** Give a reader for the files of a folder. */
async function openFolder(directory: string): Promise<ReadFile> {
  const root = await realpath(directory).catch(() => {
    throw new UserError(`There is no template folder \`${directory}\`, expected one with \`${reportName}\``)
  })
  return async (...names) => {
    const path = join(directory, ...names)
    const real = await realpath(join(root, ...names)).catch(() => undefined)
    if (real === undefined) return undefined
    if (!isInside(root, real)) {
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
