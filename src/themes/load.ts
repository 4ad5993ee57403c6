import {readFile} from 'node:fs/promises'
import type {Lexicon} from '../model/lexicon.js'
import {UserError} from '../model/user-error.js'
import {parseYaml} from '../text/yaml.js'
import {lexiconSchema} from './lexicon-schema.js'

/**
 * Read lexicons from YAML files, in the order of their paths.
 *
 * Throws a `UserError` with path, line and column at the first mistake: a file that cannot be read, bad YAML, an
 * unknown key, an empty term, an id used twice (inside a file or by two files).
 */
export async function loadLexicons(paths: string[]): Promise<Lexicon[]> {
  const texts = await Promise.all(paths.map(readLexiconFile))
  const taken = new Set<string>()
  const lexicons: Lexicon[] = []
  for (const [index, text] of texts.entries()) {
    const lexicon = await parseYaml(text, lexiconSchema(taken), paths[index] ?? '')
    taken.add(lexicon.id)
    lexicons.push(lexicon)
  }
  return lexicons
}

async function readLexiconFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const reason = code === 'ENOENT' ? 'there is no such file' : code
    throw new UserError(`This lexicon cannot be read: ${reason}`, {path})
  }
}
