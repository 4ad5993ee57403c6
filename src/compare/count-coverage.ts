import type {City, Coverage} from '../model/comparison.js'
import type {PassageParagraph} from './passage.js'

/** More terms than these say nothing new of a theme. */
const mostTerms = 5

/**
 * Count how much each city says about a theme: its paragraphs, their share of the city's, the terms found most.
 *
 * Republished paragraphs must be left out by the caller. Terms are ranked by the paragraphs that hold them, ties
 * by first appearance; a term inside one ranked before it (纠纷 in 矛盾纠纷) is left out, and terms of one or two
 * characters (平台, 化解), which say little by themselves, come last.
 */
export function countCoverage(
  cities: readonly City[],
  paragraphs: ReadonlyMap<City, readonly PassageParagraph[]>,
  theme: string
): Record<City, Coverage> {
  return Object.fromEntries(
    cities.map((city) => {
      const all = paragraphs.get(city) ?? []
      const mentions = all.flatMap(({node}) => node.data.themes.filter(({id}) => id === theme))
      const share = all.length === 0 ? 0 : mentions.length / all.length
      return [city, {paragraphs: mentions.length, share, terms: rankTerms(mentions.map(({terms}) => terms))}]
    })
  )
}

function rankTerms(lists: ReadonlyArray<readonly string[]>): string[] {
  const counts = new Map<string, number>()
  for (const terms of lists) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1)
  // Sorting is stable, so equal counts keep the order of first appearance.
  const ranked = [...counts]
    .sort((a, b) => Number(isShort(a[0])) - Number(isShort(b[0])) || b[1] - a[1])
    .map(([term]) => term)
  const kept: string[] = []
  for (const term of ranked) {
    if (kept.length === mostTerms) break
    if (!kept.some((other) => other.includes(term))) kept.push(term)
  }
  return kept
}

function isShort(term: string): boolean {
  return [...term].length < 3
}
