import {stat} from 'node:fs/promises'
import {basename, dirname, relative, resolve, sep} from 'node:path'
import {isReport, readRecord, type DeliveryRecord} from '../deliver/record.js'
import {UserError} from '../model/user-error.js'
import {formats} from '../read/formats.js'

const extensions = Object.values(formats)
  .flatMap((format): readonly string[] => format.extensions)
  .filter((extension) => extension !== '')

/**
 * Find the files that some arguments name: files as they are, folders walked, globs expanded.
 *
 * Gives paths relative to `folder`, with `/`, each once; a folder's files in the order of their names. Of a folder
 * only files of a known input format are taken, none whose name starts with a dot, and no report that the program
 * made. Throws a `UserError` where an
 * argument names nothing.
 */
export async function findInputs(patterns: readonly string[], folder: string): Promise<string[]> {
  const found = new Set<string>()
  for (const pattern of patterns) {
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
    ignore: ['**/node_modules/**'],
    absolute: true,
    expandDirectories: false,
    caseSensitiveMatch: false
  })
  const folders = [...new Set(matches.map((match) => dirname(match)))]
  const records = new Map<string, DeliveryRecord>()
  for (const place of folders) records.set(place, await readRecord(place))
  return matches.filter((match) => !isReport(records.get(dirname(match)) ?? {}, basename(match))).sort()
}
