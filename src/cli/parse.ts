import {describeArticle} from './describe-article.js'
import {readSettings} from '../pipeline/settings.js'
import type {Io} from './io.js'
import {loadProject} from './load-project.js'

/** Run `briefing parse`: print each article's tree, one JSON object a line, or an outline to read. Gives the exit code. */
export async function parse(
  files: readonly string[],
  {config, json}: {config?: string; json?: boolean},
  io: Io
): Promise<0 | 1> {
  const settings = await readSettings(io.cwd, config)
  const {articles, failed} = await loadProject(files, settings, io)
  for (const article of articles) {
    io.stdout(json === true ? `${JSON.stringify(article)}\n` : `${describeArticle(article)}\n`)
  }
  return failed ? 1 : 0
}
