import type {City, Finding, Source, ThemeComparison} from '../../model/comparison.js'
import {stateAlone} from './state-alone.js'
import {stateFigures} from './state-figures.js'
import {stateOwnFigures} from './state-own-figures.js'
import {statePractices} from './state-practices.js'
import {stateProgrammes} from './state-programmes.js'
import {stateSources} from './state-sources.js'
import {stateTerms} from './state-terms.js'
import {stateWeight} from './state-weight.js'

const mostFindings = 8
/** With more themes the room is needed for one statement on each; with fewer a theme may have several. */
const fewThemes = 2
/** Of one kind at most so many, for variety. */
const mostOfKind = 3

/**
 * Choose the key findings: at most eight statements of fixed forms, each borne out by the rows of the comparison.
 *
 * What the material is comes first, then for every theme what most cities report and which do not. The room that is
 * left goes in turns to figures of one indicator set side by side, the weight of the themes, local brands, what one
 * city alone reports, and terms; a kind takes its next turn when all others had theirs. They are told in the order
 * material, weight, themes one by one, brands. None is an opinion, and figures of unlike things never stand together.
 */
export function findKeyFindings(
  cities: readonly City[],
  themes: readonly ThemeComparison[],
  sources: readonly Source[]
): Finding[] {
  const apart = themes.length <= fewThemes && cities.length > 1
  const first = keep(stateSources(sources, cities))
  const practices = themes.map((theme) => keep(statePractices(theme, cities, !apart)))
  const kinds: Ranked[][] = [
    byTurns(themes.map((theme) => stateFigures(theme.indicators, cities))),
    keep(stateWeight(themes, cities)).map((finding) => ({finding, theme: beforeThemes})),
    keep(stateProgrammes(themes, cities)).map((finding) => ({finding, theme: themes.length})),
    apart ? byTurns(themes.map((theme) => keep(stateAlone(theme, cities)))) : [],
    byTurns(themes.map((theme) => stateOwnFigures(theme, cities))),
    byTurns(themes.map((theme) => keep(stateTerms(theme, cities))))
  ]
  const told = practices.flatMap((list, theme) => list.map((finding) => ({finding, theme})))
  const chosen = told.slice(0, mostFindings - first.length)
  const turns = byTurns(kinds.map((kind) => kind.slice(0, mostOfKind))).map(({finding}) => finding)
  chosen.push(...turns.slice(0, mostFindings - first.length - chosen.length))
  // Sorting is stable: of one theme the practices stay before the figures.
  return [...first, ...chosen.sort((a, b) => a.theme - b.theme).map(({finding}) => finding)]
}

/** A finding with the index of its theme. */
interface Ranked<F = Finding> {
  finding: F
  theme: number
}

const beforeThemes = -1

/** Take the first of every list, then the second of every list, and so on. */
function byTurns<F>(lists: ReadonlyArray<readonly F[]>): Array<Ranked<F>> {
  const longest = Math.max(0, ...lists.map(({length}) => length))
  return Array.from({length: longest}, (_, turn) =>
    lists.flatMap((list, theme) => list.slice(turn, turn + 1).map((finding) => ({finding, theme})))
  ).flat()
}

function keep(finding: Finding | undefined): Finding[] {
  return finding ? [finding] : []
}
