import {compareRuns, type DigestRun} from './list-digest-runs.js'
import {pairOverlap} from '../../text/pair-overlap.js'
import {repeatShare} from './is-near-repeat.js'
import {fade, weighTerms} from '../sentences/run-weight.js'

export const mostQuotations = 4
/** Characters of all quotations of a theme and city together. */
const digestLength = 360
/** A digest has so many even where the next says little. */
export const fewest = 2
/** What a second quotation must bring, and a third or fourth. */
export const leastGain = [-Infinity, 3, 4, 4]

/** A candidate for a digest: the ways in which one sentence may be quoted, best first. */
export interface DigestCandidate {
  /** What tells one sentence from another, also when two sources hold the same. */
  key: string
  /** How loudly it speaks of the theme, beside its other themes: 1 for the loudest. */
  affinity: number
  /** It names a practice of the theme. */
  names: boolean
  runs: DigestRun[]
}

/** A quotation that was chosen, and what it brought beside those before it. */
export interface Choice {
  candidate: DigestCandidate
  run: DigestRun
  gain: number
}

/**
 * Choose the quotations of a digest as a set, so that they tell different things.
 *
 * One after the other is taken that brings most: its own points, more for practices that none before it names, less for
 * practices, terms and programmes told already and for wording in common (maximal marginal relevance, Carbonell and
 * Goldstein 1998), with the length as a scaled cost (Lin and Bilmes 2010). No figure is told twice. What tells of one
 * case fills up to two; a plan or slogan stands only where there is nothing else. Shortened quotations are given
 * their full length back where there is room.
 */
export function chooseQuotations(candidates: readonly DigestCandidate[]): Choice[] {
  const [first, ...others] = costExponents.map((exponent) => chooseGreedily(candidates, exponent))
  let best = first ?? []
  for (const other of others) if (worthOf(other) > worthOf(best)) best = other
  return best
}

function chooseGreedily(candidates: readonly DigestCandidate[], costExponent: number): Choice[] {
  const chosen: Choice[] = []
  while (chosen.length < mostQuotations) {
    const best = findNext(candidates, chosen, costExponent)
    if (!best) break
    chosen.push(best)
  }
  return lengthen(chosen)
}

/** The first two quotations are what a reader misses most, the fourth least. */
const rankShares = [1.5, 1.5, 1, 0.5]

/** How much a digest is worth: what its quotations bring, the best first. */
export function worthOf(choices: readonly Choice[]): number {
  return choices
    .map(({gain}) => gain)
    .sort((a, b) => b - a)
    .reduce((sum, gain, index) => sum + gain * (rankShares[index] ?? 0), 0)
}

function findNext(
  candidates: readonly DigestCandidate[],
  chosen: readonly Choice[],
  costExponent: number
): Choice | undefined {
  let best: Choice | undefined
  let most = -Infinity
  const wanted = wantedKinds(candidates, chosen)
  const known = knowledgeOf(chosen)
  for (const candidate of candidates) {
    if (chosen.some((choice) => choice.candidate.key === candidate.key)) continue
    for (const run of candidate.runs) {
      if (!wanted.has(run.kind) || clashesWith(run, chosen) !== undefined) continue
      const gain = gainBeside(run, known)
      if (gain < (leastGain[chosen.length] ?? 0)) continue
      const rate = gain > 0 ? gain / Math.max(run.length, 1) ** costExponent : gain
      if (rate > most) {
        best = {candidate, run, gain}
        most = rate
      }
    }
  }
  return best
}

/** 0 leaves the length out, 1 counts points for each character; Lin and Bilmes found 0.3 good for summaries. */
const costExponents = [0, 0.3]

/** Find the kinds of runs that may stand beside those chosen. */
function wantedKinds(
  candidates: readonly DigestCandidate[],
  chosen: readonly Choice[]
): ReadonlySet<DigestRun['kind']> {
  const kinds = new Set(candidates.flatMap(({runs}) => runs.map((run) => run.kind)))
  const solid = kinds.has('fact') || kinds.has('work')
  const wanted = new Set<DigestRun['kind']>(['fact', 'work'])
  if (chosen.length < fewest && (!solid || chosen.length > 0)) wanted.add('case')
  if (solid || kinds.has('case')) return wanted
  if (chosen.length < fewest) wanted.add('plan')
  if (!kinds.has('plan') && chosen.length === 0) wanted.add('slogan')
  return wanted
}

/** Why a run cannot stand beside those chosen: it tells a figure again, repeats their words, or is too long. */
export type Clash = 'figure' | 'words' | 'length'

/** Find out what keeps a run from standing beside those chosen. */
export function clashesWith(run: DigestRun, chosen: readonly Choice[]): Clash | undefined {
  const figures = run.figures.filter(isTelling)
  if (chosen.some((other) => figures.some((figure) => other.run.figures.includes(figure)))) return 'figure'
  if (chosen.some((other) => pairOverlap(other.run.pairs, run.pairs) >= repeatShare)) return 'words'
  const length = chosen.reduce((sum, other) => sum + other.run.length, run.length)
  return length > digestLength ? 'length' : undefined
}

/** Small numbers and full shares come twice by chance: 2家, 100%. */
function isTelling(figure: string): boolean {
  return Number.parseFloat(figure) >= 10 && figure !== '100%'
}

/** What a run brings beside those chosen. */
export function gainOf(run: DigestRun, chosen: readonly Choice[]): number {
  return gainBeside(run, knowledgeOf(chosen))
}

/** What a reader knows from the quotations chosen so far. */
interface Knowledge {
  runs: DigestRun[]
  practices: ReadonlySet<string>
  terms: ReadonlySet<string>
  programmes: ReadonlySet<string>
}

function knowledgeOf(chosen: readonly Choice[]): Knowledge {
  const runs = chosen.map(({run}) => run)
  return {
    runs,
    practices: new Set(runs.flatMap(({practices}) => practices)),
    terms: new Set(runs.flatMap(({terms}) => terms)),
    programmes: new Set(runs.flatMap(({programmes}) => programmes))
  }
}

function gainBeside(run: DigestRun, known: Knowledge): number {
  if (known.runs.length === 0) return run.score
  const oldPractices = run.practices.filter((name) => known.practices.has(name))
  const oldProgrammes = run.programmes.filter((name) => known.programmes.has(name))
  const overlap = Math.max(...known.runs.map((other) => pairOverlap(other.pairs, run.pairs)))
  return (
    run.score +
    fade(run.practices.length - oldPractices.length) -
    1.2 * fade(oldPractices.length) -
    1.2 * fade(oldProgrammes.length) -
    0.8 * weighWords(run.terms.filter((term) => known.terms.has(term))) -
    5 * Math.max(0, overlap - 0.2)
  )
}

function weighWords(words: readonly string[]): number {
  let start = 0
  const places = words.map((word) => ({start, end: (start += word.length)}))
  return weighTerms(words.join(''), places)
}

/** Give each quotation the longest form that says more and still fits. */
function lengthen(chosen: readonly Choice[]): Choice[] {
  let result = [...chosen]
  for (const choice of chosen) {
    const rest = result.filter(({candidate}) => candidate.key !== choice.candidate.key)
    const fuller = [...choice.candidate.runs]
      .sort(compareRuns)
      .find((run) => run.kind === choice.run.kind && clashesWith(run, rest) === undefined)
    if (!fuller || fuller === choice.run) continue
    result = result.map((one) => (one === choice ? {...choice, run: fuller} : one))
  }
  return result
}
