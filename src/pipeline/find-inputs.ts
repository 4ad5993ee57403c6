import {realpath, stat} from 'node:fs/promises'
import {basename, dirname, relative, resolve, sep} from 'node:path'
import {isReport, readRecord, type DeliveryRecord} from '../deliver/record.js'
import {UserError} from '../model/user-error.js'
import {formats} from '../read/formats.js'

const extensions = Object.values(formats)
  .flatMap((format): readonly string[] => format.extensions)
  .filter((extension) => extension !== '')

/** The argument that names the standard input. */
export const standardInput = '-'

/**
 * Find the files that some arguments name: files as they are, folders walked, globs expanded, `-` for the standard input.
 *
 * Gives paths relative to `folder`, with `/`, each once; a folder's files in the order of their names. Of a folder
 * only files of a known input format are taken, none whose name starts with a dot, none that Word keeps while a
 * document is open (`~$x.docx`), no `README.txt` or `README.md`, and no report that the program made; a file that links lead to twice comes once.
 * Throws a `UserError` where an argument names nothing.
 */
export async function findInputs(patterns: readonly string[], folder: string): Promise<string[]> {
  const found = new Set<string>()
  for (const pattern of patterns) {
    if (pattern === standardInput) {
      found.add(standardInput)
      continue
    }
    const path = resolve(folder, pattern)
    const kind = await stat(path).catch(() => undefined)
    const matches = kind?.isFile()
      ? [path]
      : await expand(kind?.isDirectory() ? path : undefined, pattern, folder)
    if (matches.length === 0) {
      throw new UserError(
        kind?.isDirectory()
          ? `The folder \`${pattern}\` has no articles, expected files ending in ${extensions.map((extension) => `\`${extension}\``).join(', ')}`
          : `There is no file \`${pattern}\`, expected a file, a folder or a pattern such as \`articles/*.html\``
      )
    }
    for (const match of matches) found.add(relative(folder, match).split(sep).join('/'))
  }
  return [...found]
}

async function expand(directory: string | undefined, pattern: string, folder: string): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const patterns =
    directory === undefined ? [pattern.split('\\').join('/')] : [`**/*{${extensions.join(',')}}`]
  const matches = await glob(patterns, {
    cwd: directory ?? folder,
    ignore: [
      '**/node_modules/**',
      '**/~$*',
      // What tells about the folder is no article; `briefing init` puts one there.
      ...(directory === undefined ? [] : ['**/readme.txt', '**/readme.md'])
    ],
    absolute: true,
    expandDirectories: false,
    caseSensitiveMatch: false
  })
  const folders = [...new Set(matches.map((match) => dirname(match)))]
  const records = new Map<string, DeliveryRecord>()
  for (const place of folders) records.set(place, await readRecord(place))
  const articles = matches.filter((match) => !isReport(records.get(dirname(match)) ?? {}, basename(match)))
  return onlyOnce(articles.sort())
}

const depth = (path: string): number => path.split(/[/\\]/).length

/** Leave out what a link leads to once more: of the paths of a file, the one with the fewest folders stays. */
async function onlyOnce(paths: readonly string[]): Promise<string[]> {
  const taken = new Map<string, string>()
  for (const path of paths) {
    const real = await realpath(path).catch(() => path)
    const other = taken.get(real)
    if (other === undefined || depth(path) < depth(other)) taken.set(real, path)
  }
  const kept = new Set(taken.values())
  return paths.filter((path) => kept.has(path))
}
