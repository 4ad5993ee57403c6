import type {City, FigureEvidence, Finding, FindingPart, ThemeComparison} from '../../model/comparison.js'
import {buildFinding} from './build-finding.js'
import {findLoneFigures} from '../figures/find-lone-figures.js'
import {fitClauses} from './fit-clauses.js'
import {isTableRow} from '../sentences/is-table-row.js'
import {quantityOf} from '../figures/quantity-of.js'
import {tellFigures} from '../figures/tell-figure.js'

/** 4611.5亩土地 does not say what was done with the land: so many characters a figure must have beside its quantity. */
const leastLetters = 4
/** A statement gives so many figures of a city at most. */
const mostFigures = 4

/**
 * State the main figures of a theme that one city alone reports: `某主题的数据中仅见于甲材料的：审结案件9件（2024年）。`
 *
 * Where there is one city only it is told without that: `某主题的数据：甲……。` One city makes one statement: figures of
 * unlike things never stand beside those of another city.
 */
export function stateOwnFigures(theme: ThemeComparison, cities: readonly City[]): Finding[] {
  const lone = findLoneFigures(theme, cities)
  return cities.flatMap((city) => {
    const telling = (lone.get(city) ?? []).filter(isTelling).slice(0, mostFigures)
    if (telling.length === 0) return []
    const opening =
      cities.length === 1 ? `${theme.name}的数据：` : `${theme.name}的数据中，仅见于${city}材料的有：`
    const clauses = telling.map((figure, index): FindingPart => ({
      text: (index === 0 ? opening : '、') + tellFigures([figure]),
      evidence: [figure.evidence]
    }))
    return [buildFinding(fitClauses(clauses.slice(0, 1), clauses.slice(1)))]
  })
}

function isTelling(figure: FigureEvidence): boolean {
  const words = figure.text.replace(quantityOf(figure), '').match(/\p{L}/gu) ?? []
  return words.length >= leastLetters && !isTableRow(figure.evidence.text)
}
