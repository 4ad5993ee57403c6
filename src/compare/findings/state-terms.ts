import type {City, DistinctiveTerm, Finding, FindingPart, ThemeComparison} from '../../model/comparison.js'
import {buildFinding} from './build-finding.js'
import {fitClauses} from './fit-clauses.js'
import {quoteName} from './quote-name.js'

/** So many terms of a city are told. */
const mostTerms = 2

/**
 * State which terms of a theme a city uses more than the others: `某主题用词：甲多用“网格”（9句，其他城市1句）；……。`
 *
 * Only terms with enough sentences to rely on.
 */
export function stateTerms(theme: ThemeComparison, cities: readonly City[]): Finding | undefined {
  const clauses = cities.flatMap((city): FindingPart[] => {
    const terms = (theme.terms[city] ?? []).filter(({small}) => small !== true).slice(0, mostTerms)
    if (terms.length === 0) return []
    const told = terms.map(tellTerm).join('、')
    return [{text: `${city}多用${told}`, evidence: terms.flatMap(({evidence}) => evidence.slice(0, 1))}]
  })
  const [first, ...others] = clauses
  if (!first) return undefined
  return buildFinding(fitClauses([{...first, text: `${theme.name}用词：${first.text}`}], others))
}

function tellTerm({term, sentences, elsewhere}: DistinctiveTerm): string {
  const others = elsewhere === 0 ? '其他城市未用' : `其他城市${elsewhere}句`
  return `${quoteName(term)}（${sentences}句，${others}）`
}
