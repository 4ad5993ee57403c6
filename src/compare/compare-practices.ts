import type {City, Evidence, PracticeRow} from '../model/comparison.js'
import type {Lexicon} from '../model/lexicon.js'
import {buildEvidence} from './build-evidence.js'
import {chooseRun, type Run} from './choose-run.js'
import {dissect} from './dissect-passage.js'
import {groupBy} from './group-by.js'
import {isNearRepeat} from './is-near-repeat.js'
import {weighForCell} from './weigh-for-cell.js'
import type {Passage, Span} from './passage.js'

/** A table cell of more characters than this is hard to read beside others: the sentence is cut to its best clauses. */
const cellLength = 60
/** A sentence that two practices share is cut to what each of them needs. */
const sharedLength = 36
/** A second quotation that says less than this part of the best only makes the table longer. */
const worthwhile = 0.6
/** Another sentence that says this part of what the best says is comparable with it. */
const comparable = 0.6

export interface PracticeTable {
  rows: PracticeRow[]
  /** Names of the practices that no city reports. */
  unreported: string[]
}

/**
 * Set the practices of a theme side by side: for each practice and city at most two quotations, the best first.
 *
 * A practice is reported only where a quoted run of clauses holds a term that names it and tells something: no
 * question, portrait or mere slogan fills a cell. What is done (figures, results, recognition) goes before work told
 * without them; a plan or call stands only where nothing else does, and then the evidence says `aim`. Of one city a
 * quotation does not fill two cells where another sentence says nearly as much.
 */
export function comparePractices(
  lexicon: Lexicon,
  cities: readonly City[],
  passages: ReadonlyMap<City, readonly Passage[]>
): PracticeTable {
  const columns = new Map(cities.map((city) => [city, fillColumn(lexicon, passages.get(city) ?? [])]))
  const reported = lexicon.practices.filter(({id}) => [...columns.values()].some((column) => column.has(id)))
  return {
    rows: reported.map(({id, name}) => ({
      id,
      name,
      cells: Object.fromEntries(cities.map((city) => [city, columns.get(city)?.get(id) ?? []]))
    })),
    unreported: lexicon.practices.filter((practice) => !reported.includes(practice)).map(({name}) => name)
  }
}

interface Candidate {
  practice: string
  passage: Passage
  anchors: Span[]
  run: Run
}

/** Fill the cells of one city, those first for which there is the least to choose from. */
function fillColumn(lexicon: Lexicon, passages: readonly Passage[]): Map<string, Evidence[]> {
  const candidates = passages.flatMap((passage) => findCandidates(lexicon.id, passage))
  const byPractice = [...groupBy(candidates, ({practice}) => practice)].map(
    ([id, group]) => [id, group.sort(byWorth)] as const
  )
  byPractice.sort(([, a], [, b]) => a.length - b.length)
  const wanted = groupBy(
    byPractice.flatMap(([, group]) => group.slice(0, 1)),
    ({passage}) => passage
  )
  const used: Candidate[] = []
  return new Map(
    byPractice.flatMap(([id, group]) => {
      const best = chooseBest(group, used, (one) => (wanted.get(one.passage) ?? []).length > 1)
      if (!best) return []
      const cell = [best, ...chooseSecond(group, best, used)]
      used.push(...cell)
      return [[id, cell.map(({passage, run}) => buildEvidence(passage, run))]]
    })
  )
}

function findCandidates(theme: string, passage: Passage): Candidate[] {
  const own = passage.sentence.data.practices?.filter((mention) => mention.theme === theme) ?? []
  return [...groupBy(own, ({practice}) => practice)].flatMap(([practice, mentions]) => {
    const anchors = mentions.filter((mention) => tells(passage, mention)).map(hullOf)
    const run = anchors.length > 0 ? quoteRun(passage, anchors) : undefined
    return run ? [{practice, passage, anchors, run}] : []
  })
}

function quoteRun(passage: Passage, anyOf: readonly Span[]): Run | undefined {
  return chooseRun(passage, {weigh: weighForCell, length: cellLength, anyOf})
}

/** From the term to the companion that it needs. */
function hullOf({start, end, with: companion}: Span & {with?: Span}): Span {
  return companion
    ? {start: Math.min(start, companion.start), end: Math.max(end, companion.end)}
    : {start, end}
}

/** Not where the term stands in a question, in the portrait of a person, in speech, or in a slogan without any fact. */
function tells(passage: Passage, {start}: Span): boolean {
  const clause = dissect(passage).clauses.find((one) => one.end > start)
  if (!clause || clause.aside) return false
  return !clause.slogan || clause.figures.length > 0 || clause.finished || clause.recognised
}

function byWorth(a: Candidate, b: Candidate): number {
  return a.run.tier - b.run.tier || b.run.score - a.run.score || a.passage.order - b.passage.order
}

/**
 * Choose the best, unless its sentence stands in another cell: then a comparable one, else a shorter run of its own.
 * A sentence that is the best for several practices is cut for each of them to what it needs.
 */
function chooseBest(
  group: readonly Candidate[],
  used: readonly Candidate[],
  isShared: (candidate: Candidate) => boolean
): Candidate | undefined {
  const [best] = group
  if (!best || !isShared(best)) return best
  const taken = used.filter(({passage}) => passage === best.passage).map(({run}) => run)
  const narrow = narrowRun(best, taken)
  if (taken.length === 0) return narrow
  const other = group.find(
    (one) =>
      one.run.tier <= best.run.tier &&
      one.run.score >= best.run.score * comparable &&
      !used.some(({passage}) => passage === one.passage)
  )
  return other ?? narrow
}

/** Cut a candidate to what its practice needs, in words that no other cell has taken if there are such. */
function narrowRun(candidate: Candidate, taken: readonly Span[]): Candidate {
  const {passage, anchors, run: whole} = candidate
  const free = anchors.filter((anchor) => !taken.some((span) => overlaps(span, anchor)))
  const anyOf = free.length > 0 ? free : anchors
  const run = chooseRun(passage, {weigh: weighForCell, length: sharedLength, anyOf, narrow: true})
  return run && run.tier <= whole.tier ? {...candidate, run} : candidate
}

function chooseSecond(group: readonly Candidate[], best: Candidate, used: readonly Candidate[]): Candidate[] {
  const quoted = best.passage.text.slice(best.run.start, best.run.end)
  const second = group.find(
    (one) =>
      one !== best &&
      one.passage !== best.passage &&
      one.run.tier < 2 &&
      one.run.score >= best.run.score * worthwhile &&
      !isUsed(one, used) &&
      !isNearRepeat(quoted, one.passage.text.slice(one.run.start, one.run.end))
  )
  return second ? [second] : []
}

function isUsed({passage, run}: Candidate, used: readonly Candidate[]): boolean {
  return used.some((one) => one.passage === passage && overlaps(one.run, run))
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
