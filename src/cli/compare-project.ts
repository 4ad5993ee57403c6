import {compareArticles} from '../compare/compare-articles.js'
import type {Article} from '../model/article.js'
import type {Comparison} from '../model/comparison.js'
import type {Settings} from '../pipeline/settings.js'
import type {Io} from './io.js'
import {byCity, loadProject} from './load-project.js'
import {tellChoice} from './tell-choice.js'

export interface ComparedProject {
  comparison: Comparison
  /** The articles that were compared, in the order of the sources. */
  articles: Article[]
  /** Some input gave no article. */
  failed: boolean
}

/**
 * Read and compare the articles for a command, and tell on stderr what the choice of cities and years left out.
 *
 * Throws a `UserError` where the choice leaves nothing, or where a city was asked for by flag that no article is on.
 */
export async function compareProject(
  files: readonly string[],
  settings: Settings,
  io: Io,
  {title = settings.title, citiesByFlag = false}: {title?: string | undefined; citiesByFlag?: boolean} = {}
): Promise<ComparedProject> {
  const {lexicons, articles, warnings, failed} = await loadProject(files, settings, io)
  const ordered = byCity(articles, settings.cities)
  const comparison = compareArticles(ordered, lexicons, {...settings, title, warnings})
  const strict = citiesByFlag
    ? 'error'
    : files.length === 0 || settings.otherCities === 'leave-out'
      ? 'warning'
      : 'silent'
  tellChoice(articles, comparison, settings, strict, io)
  const omitted = new Set(comparison.omitted.map(({path}) => path))
  return {comparison, articles: ordered.filter(({data}) => !omitted.has(data.path)), failed}
}
