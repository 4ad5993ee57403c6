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

/** A `layout.yaml` with what it says. */
export interface ReadLayout extends LayoutSource {
  file: LayoutFile
}

/** Read one `layout.yaml` by itself. Throws a `UserError` with line and column of the first mistake. */
export async function readLayout({text, path}: LayoutSource): Promise<ReadLayout> {
  return {text, path, file: await parseYaml(text, layoutFile, path)}
}

/**
 * Make one layout of those that extend one another, the most basic one first: every length in points, every style whole.
 *
 * Throws a `UserError` with file, line and column of a name that is not there or a number that cannot be.
 */
export async function joinLayouts(layouts: readonly ReadLayout[]): Promise<Layout> {
  try {
    return resolveLayout(layouts.map(({file}) => file))
  } catch (error) {
    if (!(error instanceof LayoutMistake)) throw error
    const source = layouts.findLast(({file}) => holds(file, error.keys)) ?? layouts.at(-1)
    if (source === undefined) throw error
    throw new UserError(error.message, {path: source.path, ...(await placeInYaml(source.text, error.keys))})
  }
}

/** Read a layout and those that it extends, the most basic one first. Throws as `readLayout` and `joinLayouts` do. */
export async function parseLayout(sources: readonly LayoutSource[]): Promise<Layout> {
  return joinLayouts(await Promise.all(sources.map(readLayout)))
}

/** Tell whether a file says something at a place. */
function holds(file: unknown, keys: readonly string[]): boolean {
  const [key, ...rest] = keys
  if (key === undefined) return file !== undefined
  if (typeof file !== 'object' || file === null || !Object.hasOwn(file, key)) return false
  return holds((file as Record<string, unknown>)[key], rest)
}
