import type {ThemeMention} from '../../model/article.js'
import type {Passage, Span} from '../passage.js'
import {weighCut} from './weigh-cut.js'
import type {ThemeClause} from './read-theme-clauses.js'
import {
  countProgrammes,
  fade,
  noPoints,
  sumPoints,
  weighBorders,
  weighTerms,
  type Points
} from '../sentences/run-weight.js'

/** What speaks for a run in a digest and against it. */
export interface DigestPoints extends Points {
  /** Practices that it names. */
  practices: number
  /** How loudly the sentence speaks of this theme, by itself and beside its other themes. */
  relevance: number
  /** It opens the topic in its paragraph. */
  place: number
  /** It leans on what the sentence before said. */
  leaning: number
  /** It tells of one case. */
  cases: number
  /** Bodies that it tells to be founded. */
  founded: number
  /** It names the fields of the work. */
  fields: number
  /** Clauses that only dress what stands beside them. */
  padding: number
  /** Characters in it are damaged. */
  damage: number
}

/** What a run tells, best first: facts, work without them, one case, a plan, a slogan. */
export type DigestKind = 'fact' | 'work' | 'case' | 'plan' | 'slogan'

export interface DigestWeight {
  kind: DigestKind
  /** It plans or calls for work and tells nothing done. */
  aim: boolean
  score: number
  points: DigestPoints
}

/**
 * A sentence that opens so has its subject in the one before: `该中心……`, `此举……`, `中心运行以来……`; not `这一年，` or
 * `市调处中心……`.
 */
const leaning =
  /^(?:该|此举|此项|此类|这(?!一年|些年)|那|其(?!他|余)|上述|像这样|他们?(?!们?所)|她们?|它们?|[一-龥]{0,2}(?:机制|中心|平台|制度|联盟)(?:成立|运行|建立|挂牌|启动|受理|入驻|主任)|对此|为此|由此|同时|与此同时|此外|另外)/u

/** What is cut shorter than this says little by itself. */
const shortest = 18

/**
 * Weigh a run of clauses for the digest of one theme; every point is told by its name. `opens` says that no sentence of the
 * paragraph before it speaks of the theme.
 */
export function weighDigestRun(
  passage: Passage,
  mention: ThemeMention,
  clauses: readonly ThemeClause[],
  span: Span,
  opens: boolean
): DigestWeight {
  const {text, sentence} = passage
  const plain = clauses.filter(({padding}) => !padding)
  const told = tally(clauses)
  // A term in a flourish says nothing of the work.
  const places = plain.flatMap((clause) => clause.places)
  const quoted = text.slice(span.start, span.end)
  const whole = text.slice(0, span.start).trim() === '' && text.slice(span.end).trim() === ''
  const loudest = Math.max(mention.score, ...sentence.data.themes.map(({score}) => score))
  const points: DigestPoints = {
    ...noPoints,
    terms: 1.2 * weighTerms(text, places),
    practices: 1.5 * fade(new Set(clauses.flatMap(({practices}) => practices)).size),
    // Weights grow with every term; beyond six (three strong terms) they say no more about the worth.
    relevance: Math.min(mention.score, 6) / 3 - 2 * (1 - mention.score / Math.max(loudest, 1)),
    figures: 2 * fade(told.figures) + 0.4 * fade(told.figuresBeside),
    programmes: 1.3 * fade(told.programmes),
    doing: 0.8 * fade(told.doing),
    urging: 0.2 * fade(told.urging),
    finished: fade(told.finished),
    // Praise alone says less than praise of a figure or of a thing finished.
    recognised:
      (told.figures + told.finished > 0 || clauses.some(({ranks}) => ranks) ? 1.5 : 1) *
      fade(told.recognised),
    slogans: -1.2 * told.slogans,
    aims: told.aims > 0 ? -3 : 0,
    cases: -1.5 * Math.min(told.cases, 3),
    outside: -1.2 * told.beside - 1.6 * told.foreign,
    empty: told.figures + told.doing + told.finished + told.recognised === 0 ? -1.5 : 0,
    founded: clauses.some(({founds}) => founds) ? 1.2 : 0,
    fields: clauses.some(({fields}) => fields) ? 0.8 : 0,
    padding: -1.6 * (clauses.length - plain.length),
    damage: /[?\uFFFD]/u.test(quoted) ? -4 : 0,
    missing: places.length === 0 ? -6 : 0,
    borders:
      weighBorders(text, span) +
      (whole ? 0.2 : span.end - span.start < shortest ? -1.5 : 0) +
      weighCut(passage, span) +
      (quoted.endsWith('等') ? -0.8 : 0),
    place: opens ? 0.5 : 0,
    leaning: span.start === startOf(text) && leaning.test(text.slice(span.start)) ? -1 : 0
  }
  return {kind: kindOf(told, clauses.length), aim: told.aims > 0, score: sumPoints(points), points}
}

interface Told {
  figures: number
  figuresBeside: number
  programmes: number
  doing: number
  urging: number
  finished: number
  recognised: number
  practices: number
  slogans: number
  aims: number
  cases: number
  /** Clauses that state results of something else. */
  beside: number
  /** Clauses of other topics. */
  foreign: number
}

function tally(clauses: readonly ThemeClause[]): Told {
  const told: Told = {
    figures: 0,
    figuresBeside: 0,
    programmes: 0,
    doing: 0,
    urging: 0,
    finished: 0,
    recognised: 0,
    practices: 0,
    slogans: 0,
    aims: 0,
    cases: 0,
    beside: 0,
    foreign: 0
  }
  for (const clause of clauses) {
    const {share, figures, oneCase} = clause
    if (!oneCase) {
      if (share === 1) told.figures += figures.length
      else if (share > 0) told.figuresBeside += figures.length
      told.programmes += share * countProgrammes(clause)
    }
    if (!oneCase && !clause.slogan && !clause.aside && !clause.padding) {
      told.doing += share * clause.doing
      told.urging += share * clause.urging
      told.finished += share * Number(clause.finished)
    }
    told.recognised += share * Number(clause.recognised)
    told.practices += clause.practices.length
    told.slogans += Number(clause.slogan || clause.aside)
    told.aims += Number(clause.aim)
    told.cases += Number(oneCase)
    told.beside += Number(share < 1 && share > 0 && (figures.length > 0 || clause.recognised))
    told.foreign += Number(share === 0)
  }
  return told
}

function kindOf(told: Told, clauses: number): DigestKind {
  const done =
    told.figures + told.figuresBeside + told.doing + told.finished + told.recognised + told.programmes > 0
  if (told.aims > 0) return 'plan'
  if (told.cases * 2 > clauses || (told.cases > 0 && !done)) return 'case'
  if (told.figures === 0 && (told.slogans * 2 > clauses || (!done && told.slogans > 0))) return 'slogan'
  if (told.figures > 0 || told.recognised > 0 || (told.doing > 0 && told.programmes > 0)) return 'fact'
  return done || told.urging + told.practices > 0 ? 'work' : 'slogan'
}

function startOf(text: string): number {
  return text.length - text.trimStart().length
}
