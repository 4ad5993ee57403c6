import {explainDigests, type ExplainedDigest} from '../compare/digest/explain-digests.js'
import {explainFigures, type ExplainedFigures} from '../compare/figures/explain-figures.js'
import {explainPractices, type ExplainedPractice} from '../compare/practices/explain-practices.js'
import {layOutArticles} from '../compare/lay-out-articles.js'
import type {City} from '../model/comparison.js'
import {UserError} from '../model/user-error.js'
import {readSettings} from '../pipeline/settings.js'
import {choose, type Choice} from './choose.js'
import type {Io} from './io.js'
import {byCity, loadProject} from './load-project.js'
import {tellChoice} from './tell-choice.js'
import {paintTheme} from './paint-theme.js'
import {paintFor} from './paint-explanation.js'

/** Why the report's part on one theme holds what it holds. */
export interface ExplainedTheme extends ExplainedFigures {
  id: string
  name: string
  /** Names of all themes by their id: a digest may leave a sentence to another. */
  themes: Record<string, string>
  cities: string[]
  sources: Array<{id: number; path: string; city: string | null}>
  practices: ExplainedPractice[]
  digest: Record<City, ExplainedDigest>
}

export interface ExplainThemeOptions extends Omit<Choice, 'theme'> {
  theme: string
  config?: string
  json?: boolean
}

/**
 * Run `briefing explain --theme ID`: tell why the theme's practice table, digests, indicator rows and figures hold what
 * they hold, each by the functions that fill them; as JSON, one object. Gives the exit code.
 *
 * Throws a `UserError` that names the themes there are where the settings have none of this id.
 */
export async function explainTheme(
  files: readonly string[],
  {theme, config, json, ...choice}: ExplainThemeOptions,
  io: Io
): Promise<0 | 1> {
  const settings = choose(await readSettings(io.cwd, config), choice)
  const {articles, lexicons, failed} = await loadProject(files, settings, io)
  const lexicon = lexicons.find(({id}) => id === theme)
  if (!lexicon) {
    const ids = lexicons.map(({id}) => `\`${id}\``).join(', ')
    throw new UserError(`There is no theme \`${theme}\`, expected one of ${ids}`)
  }
  const layout = layOutArticles(byCity(articles, settings.cities), settings)
  tellChoice(articles, layout, settings, choice.city === undefined ? 'silent' : 'error', io)
  const {cities, spoken, labels} = layout
  const explained: ExplainedTheme = {
    id: lexicon.id,
    name: lexicon.name,
    themes: Object.fromEntries(lexicons.map((one) => [one.id, one.name])),
    cities,
    sources: layout.articles.map(({data}, index) => ({id: index + 1, path: data.path, city: data.city})),
    practices: explainPractices(lexicon, cities, spoken, labels),
    digest: explainDigests(
      lexicon.id,
      cities,
      spoken,
      lexicons.map((one) => one.id)
    ),
    ...explainFigures(lexicon, layout)
  }
  io.stdout(
    json === true
      ? `${JSON.stringify(explained)}\n`
      : `${paintTheme(explained, paintFor(io.colours === true))}\n`
  )
  return failed ? 1 : 0
}
