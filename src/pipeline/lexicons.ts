import {readdir, stat} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Lexicon} from '../model/lexicon.js'
import {UserError} from '../model/user-error.js'
import {loadLexicons} from '../themes/load.js'

const own = fileURLToPath(new URL('../../lexicons', import.meta.url))

/**
 * Load the lexicons of some themes, in their order.
 *
 * A theme is looked for by its file's name (`ID.yaml`) in the given files and folders first, so that a user's lexicon
 * replaces one that comes with the program. Throws a `UserError` where a theme has no lexicon.
 */
export async function findLexicons(
  themes: readonly string[],
  extra: readonly string[],
  folder: string
): Promise<Lexicon[]> {
  const files = new Map<string, string>()
  for (const place of [own, ...extra.map((path) => resolve(folder, path))]) {
    for (const path of await listLexicons(place)) files.set(basename(path, '.yaml'), path)
  }
  const paths = themes.map((theme) => {
    const path = files.get(theme)
    if (path !== undefined) return path
    const known = [...files.keys()].map((id) => `\`${id}\``).join(', ')
    throw new UserError(
      `There is no lexicon \`${theme}.yaml\` for the theme \`${theme}\`, expected one of ${known}`
    )
  })
  return loadLexicons(paths)
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
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(place, name))
}
