import {readdir, readFile, realpath} from 'node:fs/promises'
import {basename, isAbsolute, join, relative, sep} from 'node:path'
import type {Layout} from '../model/layout.js'
import {UserError} from '../model/user-error.js'
import type {TemplateSources} from './engine.js'
import {parseLayout} from './layout-schema.js'

/** A template as loaded from its folder. */
export interface Template {
  sources: TemplateSources
  layout: Layout
}

const reportName = 'report.md.hbs'
const layoutName = 'layout.yaml'
const partialSuffix = '.md.hbs'

/** A template file larger than this is refused. */
const maximumBytes = 1_000_000

/**
 * Load a template folder: `report.md.hbs`, `layout.yaml` and `partials/*.md.hbs`.
 *
 * Nothing outside the folder is read, also not through a symbolic link. Throws a `UserError` where a file is missing
 * or the layout is wrong.
 */
export async function loadTemplate(directory: string): Promise<Template> {
  const root = await realpath(directory).catch(() => {
    throw new UserError(`There is no template folder \`${directory}\`, expected one with \`${reportName}\``)
  })
  const read = async (...names: string[]): Promise<string> => {
    const path = join(directory, ...names)
    const real = await realpath(join(root, ...names)).catch(() => {
      throw new UserError(`The template has no file \`${names.join('/')}\``, {path: directory})
    })
    const way = relative(root, real)
    // Between two drives of Windows no relative way leads.
    if (way.split(sep)[0] === '..' || isAbsolute(way)) {
      throw new UserError('The file leads outside the template folder, expected a file inside it', {path})
    }
    const bytes = await readFile(real)
    if (bytes.length > maximumBytes) {
      throw new UserError(`The file has ${bytes.length} bytes, expected at most ${maximumBytes}`, {path})
    }
    return bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
  }
  const names = await readdir(join(root, 'partials')).catch(() => [])
  const partials = new Map<string, {path: string; source: string}>()
  for (const name of names.filter((file) => file.endsWith(partialSuffix)).sort()) {
    const path = join(directory, 'partials', name)
    partials.set(basename(name, partialSuffix), {path, source: await read('partials', name)})
  }
  return {
    sources: {path: join(directory, reportName), report: await read(reportName), partials},
    layout: await parseLayout(await read(layoutName), join(directory, layoutName))
  }
}
