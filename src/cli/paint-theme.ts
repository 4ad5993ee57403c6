import type {
  ExplainedCandidate,
  ExplainedCell,
  ExplainedRefusal
} from '../compare/practices/explain-practices.js'
import type {ExplainedTheme} from './explain-theme.js'
import type {Paint} from './paint-explanation.js'

/** What each kind of point says for or against a quotation, in the words of `Points`. */
const pointNames: Readonly<Record<string, string>> = {
  terms: 'terms of the practice',
  figures: 'figures',
  programmes: 'named programmes',
  doing: 'work done',
  urging: 'work urged',
  finished: 'finished',
  recognised: 'recognised by others',
  slogans: 'slogans',
  aims: 'plans or calls',
  empty: 'says next to nothing',
  missing: 'without a term',
  outside: 'tells of something else',
  borders: 'how it begins and ends'
}

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

/** Write an explained theme for a person: practice by practice, city by city. */
export function paintTheme({id, name, cities, sources, practices}: ExplainedTheme, paint: Paint): string {
  const lines = [
    paint('bold', `${name} (${id})`),
    ...sources.map((source) => `  [${source.id}] ${source.city ?? '—'}  ${source.path}`)
  ]
  for (const practice of practices) {
    lines.push('', paint('bold', `${practice.name} (${practice.id})`))
    for (const city of cities) {
      const cell = practice.cells[city]
      if (cell) lines.push(`  ${paint('bold', city)}`, ...cellLines(cell, paint).map((line) => `    ${line}`))
    }
  }
  return lines.join('\n')
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
  const told = Object.entries(points).map(
    ([point, value]) => `${pointNames[point] ?? point} ${signed(value)}`
  )
  return [
    `${paint(rank === 'behind' ? 'dim' : 'green', rank)} ${text}`,
    paint('dim', `  ${kind}; ${round(score)} points: ${told.join(', ')} (${terms.join('、')})`)
  ]
}

function refusalLine({text, source, line, terms, reason}: ExplainedRefusal, paint: Paint): string {
  return `${paint('red', 'refused')} ${text} [${source}] line ${line} (${terms.join('、')}): ${refusals[reason]}`
}

function signed(value: number): string {
  return value > 0 ? `+${round(value)}` : `${round(value)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
