import type {City} from '../model/comparison.js'
import type {
  ExplainedCandidate,
  ExplainedCell,
  ExplainedRefusal
} from '../compare/practices/explain-practices.js'
import type {ExplainedTheme} from './explain-theme.js'
import {paintDigest} from './paint-digest.js'
import type {Paint} from './paint-explanation.js'
import {paintList, paintRow} from './paint-figures.js'
import {round, tellPoints} from './tell-points.js'

const tierNames = ['tells facts', 'tells of work', 'a plan, slogan or call'] as const

const weaknesses = {
  list: 'only an item of a list',
  vague: 'only says that it goes on well',
  'table-row': 'a row of a table',
  story: 'the story of one case'
} as const

const refusals = {
  question: 'a question',
  portrait: 'the portrait of a person, a scene or speech',
  slogan: 'a slogan without a fact',
  'list-of-topics': 'only a topic in a list',
  shortcoming: 'tells what is wanting',
  'plain-label': 'a heading that tells nothing done',
  'not-quotable': 'no clause holds it'
} as const

const reasonsAgainstSecond = {
  weak: 'it is weaker in kind',
  'no-fact': 'it tells no fact',
  'says-less': 'it says much less',
  'in-use': 'another cell quotes its words',
  repeats: 'it repeats the first'
} as const

/** How many refused places of a cell are shown; the rest is counted. */
const mostRefused = 3

/** Write an explained theme for a person: practices, digests, indicator rows and figures, each city by city. */
export function paintTheme(theme: ExplainedTheme, paint: Paint): string {
  const {id, name, themes, cities, sources, practices, digest, indicators, figures} = theme
  const byCity = (linesOf: (city: City) => readonly string[]): string[] =>
    cities.flatMap((city) => {
      const lines = linesOf(city)
      return lines.length === 0 ? [] : [`  ${paint('bold', city)}`, ...lines.map((line) => `    ${line}`)]
    })
  const part = (english: string, chinese: string): string[] => [
    '',
    paint('bold', `== ${english} ${chinese} ==`)
  ]
  return [
    paint('bold', `${name} (${id})`),
    ...sources.map((source) => `  [${source.id}] ${source.city ?? '—'}  ${source.path}`),
    ...part('Practices', '做法'),
    ...practices.flatMap((practice) => [
      '',
      paint('bold', `${practice.name} (${practice.id})`),
      ...byCity((city) => {
        const cell = practice.cells[city]
        return cell ? cellLines(cell, paint) : []
      })
    ]),
    ...part('Digest', '摘要'),
    ...byCity((city) => {
      const own = digest[city]
      return own ? paintDigest(own, themes, paint) : []
    }),
    ...part('Indicators', '指标'),
    ...(indicators.length === 0 ? ['  none: no two cities count the same'] : []),
    ...indicators.flatMap((row) => paintRow(row, paint).map((line) => `  ${line}`)),
    ...part('Figures', '其他数字'),
    ...byCity((city) => paintList(figures[city] ?? [], paint))
  ].join('\n')
}

function cellLines({quoted, next, yielded, againstSecond, refused}: ExplainedCell, paint: Paint): string[] {
  const shown = refused.slice(0, mostRefused)
  const rest = refused.length - shown.length
  const none =
    refused.length > 0 ? 'empty: every place that names it was refused' : 'empty: no term was found'
  return [
    ...(quoted.length === 0 ? [none] : []),
    ...quoted.flatMap((one, index) => candidateLines(index === 0 ? 'won' : 'second', one, paint)),
    ...(yielded ? [paint('dim', 'the best words stand in another cell, or are cut short for it')] : []),
    ...next.flatMap((one) => candidateLines('behind', one, paint)),
    ...(againstSecond ? [paint('dim', `no second quotation: ${reasonsAgainstSecond[againstSecond]}`)] : []),
    ...shown.map((one) => refusalLine(one, paint)),
    ...(rest > 0 ? [paint('dim', `and ${rest} more refused`)] : [])
  ]
}

function candidateLines(rank: string, candidate: ExplainedCandidate, paint: Paint): string[] {
  const {evidence, terms, tier, weakness, score, points} = candidate
  const text = `${evidence.text} [${evidence.source}] line ${evidence.line}`
  const kind = [tierNames[tier], evidence.from, weakness && weaknesses[weakness]].filter(Boolean).join(', ')
  return [
    `${paint(rank === 'behind' ? 'dim' : 'green', rank)} ${text}`,
    paint('dim', `  ${kind}; ${round(score)} points: ${tellPoints(points)} (${terms.join('、')})`)
  ]
}

function refusalLine({text, source, line, terms, reason}: ExplainedRefusal, paint: Paint): string {
  return `${paint('red', 'refused')} ${text} [${source}] line ${line} (${terms.join('、')}): ${refusals[reason]}`
}
