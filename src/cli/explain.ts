import {readSettings} from '../pipeline/settings.js'
import {explainArticle} from './explain-article.js'
import type {Io} from './io.js'
import {loadProject} from './load-project.js'
import {paintExplanation, paintFor} from './paint-explanation.js'

/**
 * Run `briefing explain`: print each block of the articles with its kind, themes, terms, figures, repairs and doubts;
 * as JSON, one article a line. Gives the exit code.
 */
export async function explain(
  files: readonly string[],
  {config, json}: {config?: string; json?: boolean},
  io: Io
): Promise<0 | 1> {
  const settings = await readSettings(io.cwd, config)
  const {articles, lexicons, failed} = await loadProject(files, settings, io)
  const names = new Map(lexicons.map(({id, name}) => [id, name]))
  const paint = paintFor(io.colours === true)
  for (const article of articles) {
    const explained = explainArticle(article)
    io.stdout(
      json === true ? `${JSON.stringify(explained)}\n` : `${paintExplanation(explained, names, paint)}\n`
    )
  }
  return failed ? 1 : 0
}
