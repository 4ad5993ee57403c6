import type {City, Finding, FindingPart, ThemeComparison} from '../../model/comparison.js'
import {buildFinding} from './build-finding.js'
import {groupBy} from '../group-by.js'
import {areMany, nameCities} from './name-cities.js'

/** A theme leads clearly with this part of a city's paragraphs more than the next theme … */
const clearLead = 0.05
/** … and either with at least so many paragraphs more: of 20, 4 beside 3 lead in nothing … */
const clearParagraphs = 2
/** … or, where the articles are short, by so much: of 12, 5 beside 4. */
const largeLead = 0.08

/**
 * State of which theme each city's articles speak most: `着墨最多的主题：甲为一（30%），乙为二（45%）；……。`
 *
 * Only for cities where one theme leads clearly, and only where not all of them lead in the same. Shares tell of the
 * material alone, and the statement says so. For more than six cities the numbers of cities are told.
 */
export function stateWeight(
  themes: readonly ThemeComparison[],
  cities: readonly City[]
): Finding | undefined {
  const leading = cities.flatMap((city) => findLeading(themes, city) ?? [])
  const byTheme = [...groupBy(leading, ({theme}) => theme)]
  if (cities.length < 2 || byTheme.length < 2) return undefined
  const told = areMany(cities)
    ? byTheme.map(([theme, group]) => `${nameCities(group.map(({city}) => city))}为${theme.name}`)
    : leading.map(({city, theme, share}) => `${city}为${theme.name}（${Math.round(share * 100)}%）`)
  const clauses: FindingPart[] = [
    {text: `着墨最多的主题：${told.join('，')}`, evidence: []},
    {text: '按段落计，只反映所收材料的侧重', evidence: []}
  ]
  return buildFinding(clauses)
}

interface Leading {
  city: City
  theme: ThemeComparison
  share: number
}

function findLeading(themes: readonly ThemeComparison[], city: City): Leading | undefined {
  const ranked = themes
    .map((theme) => ({theme, ...(theme.coverage[city] ?? {paragraphs: 0, share: 0})}))
    .sort((a, b) => b.paragraphs - a.paragraphs)
  const [first, second] = ranked
  if (!first || !second) return undefined
  const lead = first.share - second.share
  const clear =
    lead >= largeLead || (lead >= clearLead && first.paragraphs - second.paragraphs >= clearParagraphs)
  return clear ? {city, theme: first.theme, share: first.share} : undefined
}
