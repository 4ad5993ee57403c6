import {compareArticles} from '../compare/compare-articles.js'
import {coverageTable} from './coverage-table.js'
import {readSettings} from '../pipeline/settings.js'
import type {Io} from './io.js'
import {byCity, loadProject} from './load-project.js'

/** Run `briefing compare`: print the comparison as JSON, or its theme × city table. Gives the exit code. */
export async function compare(
  files: readonly string[],
  {config, json}: {config?: string; json?: boolean},
  io: Io
): Promise<0 | 1> {
  const settings = await readSettings(io.cwd, config)
  const {lexicons, articles, warnings, failed} = await loadProject(files, settings, io)
  const comparison = compareArticles(byCity(articles, settings.cities), lexicons, {
    title: settings.title,
    cities: settings.cities,
    warnings
  })
  io.stdout(json === true ? `${JSON.stringify(comparison)}\n` : `${coverageTable(comparison)}\n`)
  return failed ? 1 : 0
}
