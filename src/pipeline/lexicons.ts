import {readFile, readdir, stat} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Lexicon} from '../model/lexicon.js'
import {UserError} from '../model/user-error.js'
import {nearestName} from '../text/nearest-name.js'
import {loadLexicons} from '../themes/load.js'

const own = fileURLToPath(new URL('../../lexicons', import.meta.url))

/** The folder of a project's own lexicons, which needs no setting. */
export const projectLexicons = 'lexicons'

/**
 * Load the lexicons of some themes, in their order.
 *
 * A theme is named by its file (`ID.yaml`), else by the `id` or the `name` that stands in it. Looked through are the
 * files and folders in `extra` (the last one wins), then the project's `lexicons` folder, then those that come with the
 * program, so that a user's lexicon replaces one of ours. Throws a `UserError` where a theme has no lexicon.
 */
export async function findLexicons(
  themes: readonly string[],
  extra: readonly string[],
  folder: string
): Promise<Lexicon[]> {
  const project = resolve(folder, projectLexicons)
  const places = [
    own,
    ...((await isFolder(project)) ? [project] : []),
    ...extra.map((path) => resolve(folder, path))
  ]
  const files = new Map<string, string>()
  for (const place of places) {
    for (const path of await listLexicons(place)) files.set(nameOf(path), path)
  }
  const heads = themes.every((theme) => files.has(theme))
    ? []
    : await Promise.all([...files.values()].map(readHead))
  const paths = themes.map((theme) => {
    const head = heads.findLast(({id, name}) => id === theme || name === theme)
    const path = files.get(theme) ?? head?.path
    if (path === undefined) throw new UserError(explainUnknown(theme, heads))
    return path
  })
  const twice = themes.find((_, index) => paths.indexOf(paths[index] ?? '') !== index)
  if (twice !== undefined)
    throw new UserError(`The theme \`${twice}\` is named twice, expected each theme once`)
  return loadLexicons(paths)
}

/** What a lexicon file is called, and what stands in its first lines. */
interface Head {
  path: string
  file: string
  id: string
  name: string
}

/** Read `id` and `name` alone: a mistake further down in a lexicon that is not asked for must stop nothing. */
async function readHead(path: string): Promise<Head> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const valueOf = (key: 'id' | 'name'): string =>
    new RegExp(`^${key}: *["']?([^"'#\\n\\r]*)`, 'm').exec(text)?.[1]?.trim() ?? ''
  return {path, file: nameOf(path), id: valueOf('id'), name: valueOf('name')}
}

function explainUnknown(theme: string, heads: readonly Head[]): string {
  const near = nearestName(
    theme,
    heads.flatMap(({file, id, name}) => [file, id, name].filter((one) => one !== ''))
  )
  const meant = heads.find(({file, id, name}) => near !== undefined && [file, id, name].includes(near))
  const known = heads.map(({file, name}) => `\`${file}\`${name === '' ? '' : ` (${name})`}`).join(', ')
  const hint = meant
    ? `; is \`${meant.file}\` meant?`
    : `; a theme of your own is a file \`${projectLexicons}/${theme}.yaml\``
  return `There is no lexicon \`${theme}.yaml\` for the theme \`${theme}\`, expected one of ${known}${hint}`
}

function nameOf(path: string): string {
  return basename(path).replace(extension, '')
}

const extension = /\.ya?ml$/i

async function isFolder(place: string): Promise<boolean> {
  return (await stat(place).catch(() => undefined))?.isDirectory() === true
}

async function listLexicons(place: string): Promise<string[]> {
  const kind = await stat(place).catch(() => {
    throw new UserError(
      `There is no lexicon file or folder \`${place}\`, expected one as the settings name it`
    )
  })
  if (kind.isFile()) return [place]
  const names = await readdir(place)
  return names
    .filter((name) => extension.test(name) && !name.startsWith('.'))
    .sort()
    .map((name) => join(place, name))
}
