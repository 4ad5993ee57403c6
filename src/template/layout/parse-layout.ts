import type {Layout} from '../../model/layout.js'
import {UserError} from '../../model/user-error.js'
import {parseYaml, placeInYaml} from '../../text/yaml.js'
import {layoutFile, type LayoutFile} from './layout-schema.js'
import {LayoutMistake, resolveLayout} from './resolve-layout.js'

/** A `layout.yaml`: its text, and the path that messages name. */
export interface LayoutSource {
  text: string
  path: string
}

/** Read one `layout.yaml` by itself. Throws a `UserError` with line and column of the first mistake. */
export async function parseLayoutFile({text, path}: LayoutSource): Promise<LayoutFile> {
  return parseYaml(text, layoutFile, path)
}

/**
 * Read a layout and those that it extends, the most basic one first: every length in points, every style whole.
 *
 * Throws a `UserError` with file, line and column of the first mistake.
 */
export async function parseLayout(sources: readonly LayoutSource[]): Promise<Layout> {
  const files = await Promise.all(sources.map(parseLayoutFile))
  try {
    return resolveLayout(files)
  } catch (error) {
    if (!(error instanceof LayoutMistake)) throw error
    const said = files.findLastIndex((file) => holds(file, error.keys))
    const source = sources[said] ?? sources.at(-1)
    if (source === undefined) throw error
    throw new UserError(error.message, {path: source.path, ...(await placeInYaml(source.text, error.keys))})
  }
}

/** Tell whether a file says something at a place. */
function holds(file: unknown, keys: readonly string[]): boolean {
  const [key, ...rest] = keys
  if (key === undefined) return file !== undefined
  if (typeof file !== 'object' || file === null || !Object.hasOwn(file, key)) return false
  return holds((file as Record<string, unknown>)[key], rest)
}
