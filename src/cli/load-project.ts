import {resolve} from 'node:path'
import type {Article} from '../model/article.js'
import type {Lexicon} from '../model/lexicon.js'
import {formatMessage} from '../model/message.js'
import {rules} from '../model/rules.js'
import {findInputs} from '../pipeline/find-inputs.js'
import {findLexicons} from '../pipeline/lexicons.js'
import {parseArticles} from '../pipeline/parse-articles.js'
import type {Settings} from '../pipeline/settings.js'
import {namesCity} from '../text/names-city.js'
import {compileLexicons} from '../themes/compile-lexicons.js'
import type {Io} from './io.js'
import {startProgress} from './progress.js'

export interface Project {
  lexicons: Lexicon[]
  articles: Article[]
  /** What a report's reader is told of a source that was read, in Chinese, by its path. */
  warnings: Record<string, string[]>
  /** Some input gave no article. */
  failed: boolean
}

/** Read lexicons and articles for a command, and tell every message on stderr. */
export async function loadProject(files: readonly string[], settings: Settings, io: Io): Promise<Project> {
  const folder = files.length > 0 ? io.cwd : settings.folder
  const paths = await findInputs(files.length > 0 ? files : settings.articles, folder)
  const lexicons = await findLexicons(settings.themes, settings.lexicons, settings.folder)
  const progress = startProgress(io)
  const {articles, messages} = await parseArticles(paths, compileLexicons(lexicons), {
    folder: resolve(folder),
    ...(io.stdin && {stdin: () => readInput(io)}),
    onProgress: (done, path) => progress.show(`Reading ${done + 1} of ${paths.length}: ${path}`)
  })
  progress.end()
  for (const message of messages) io.stderr(`${formatMessage(message)}\n`)
  // Without a prototype: a file may be called `constructor`.
  const warnings: Record<string, string[]> = Object.create(null)
  for (const {path, ruleId, line, fatal} of messages) {
    // `compare` says itself which text counts for no city.
    if (fatal || ruleId === 'city-unknown') continue
    const texts = (warnings[path] ??= [])
    const text = line === undefined ? rules[ruleId] : `第${line}行${rules[ruleId]}`
    if (!texts.includes(text)) texts.push(text)
  }
  return {lexicons, articles, warnings, failed: messages.some(({fatal}) => fatal)}
}

/** Read the standard input; where a person would have to type it, say so first. */
async function readInput({stdin, stderr}: Io): Promise<Uint8Array> {
  if (stdin?.isTerminal === true) {
    stderr(
      'Waiting for an article on the standard input: paste it and end it with Ctrl+D (Windows: Ctrl+Z, Enter).\n'
    )
  }
  return (await stdin?.read()) ?? new Uint8Array()
}

/** Put articles in the order of the settings' cities, so that their numbers ascend from column to column. */
export function byCity(articles: readonly Article[], cities: readonly string[]): Article[] {
  const rank = ({data}: Article): number => {
    const index = cities.findIndex((name) => data.city !== null && namesCity(name, data.city))
    return index === -1 ? cities.length : index
  }
  return articles.toSorted((a, b) => rank(a) - rank(b))
}
