import {chooseRun} from '../sentences/choose-run.js'
import {cellLength, findCandidates, type Candidate, type Refused} from './find-candidates.js'
import {groupBy} from '../group-by.js'
import {isNearRepeat} from '../digest/is-near-repeat.js'
import {asPassage, type Label, type Passage, type Span} from '../passage.js'
import {weighForCell} from './weigh-for-cell.js'

/** Where two cells want the same clauses, each is cut to about half of a cell. */
const sharedLength = 36
/** A second quotation that says less than this part of the best only makes the table longer. */
const worthwhile = 0.8
/** Another sentence that says this part of what the best says is comparable with it. */
const comparable = 0.6

/** Why another candidate did not become the second quotation. */
export type AgainstSecond = 'weak' | 'no-fact' | 'says-less' | 'in-use' | 'repeats'

/** How one cell was filled, or why it is empty. */
export interface FilledCell {
  /** At most two, the best first; none for an empty cell. */
  quoted: Candidate[]
  /** All candidates, the best first; the words of a quoted one may be cut shorter than here. */
  candidates: Candidate[]
  refused: Refused[]
  /** The best candidate is not quoted whole, or not at all, as another cell quotes its words. */
  yielded: boolean
  /** Why the first candidate that is not quoted is no second quotation. */
  againstSecond?: AgainstSecond
}

/**
 * Fill the cells of one city, those first for which there is the least to choose from; the result is by practice and
 * holds each that is named anywhere.
 *
 * Headings and captions stand behind all sentences that tell of work done, and before plans.
 */
export function fillColumn(
  theme: string,
  passages: readonly Passage[],
  labels: readonly Label[]
): Map<string, FilledCell> {
  const {candidates, refused} = findCandidates(theme, [
    ...passages.map((passage) => ({passage})),
    ...labels.map((label) => ({passage: asPassage(label), from: label.from}))
  ])
  const refusedBy = groupBy(refused, ({practice}) => practice)
  const cells = new Map<string, FilledCell>(
    [...refusedBy].map(([practice, group]) => [
      practice,
      {quoted: [], candidates: [], refused: group, yielded: false}
    ])
  )
  const byPractice = [...groupBy(candidates, ({practice}) => practice)].map(
    ([practice, group]) => [practice, group.sort(byWorth)] as const
  )
  byPractice.sort(([, a], [, b]) => isWeak(a) - isWeak(b) || a.length - b.length)
  const used: Candidate[] = []
  for (const [practice, group] of byPractice) {
    const best = chooseBest(group, used)
    if (!best) continue
    const {second, against} = chooseSecond(group, best, used)
    const quoted = second ? [best, second] : [best]
    used.push(...quoted)
    cells.set(practice, {
      quoted,
      candidates: group,
      refused: refusedBy.get(practice) ?? [],
      yielded: best !== group[0],
      ...(against && {againstSecond: against})
    })
  }
  return cells
}

/** Facts, then work told, then what is weak, then headings and captions, and plans and slogans last. */
function rankOf({run, weakness, from}: Candidate): number {
  if (run.tier === 2) return 5
  if (from) return from === 'caption' ? 3 : 4
  return weakness ? 2 : run.tier
}

/** Whether a practice has nothing better than a list's item or a story: it takes no words from another. */
function isWeak([best]: readonly Candidate[]): number {
  return Number(best !== undefined && rankOf(best) > 1)
}

function byWorth(a: Candidate, b: Candidate): number {
  return rankOf(a) - rankOf(b) || b.run.score - a.run.score || a.passage.order - b.passage.order
}

/**
 * Choose the best, unless another cell quotes its words: then its own other words, else a comparable sentence, else
 * the best all the same.
 */
function chooseBest(group: readonly Candidate[], used: readonly Candidate[]): Candidate | undefined {
  const [best] = group
  if (!best || !isUsed(best, used)) return best
  const free = cutFree(best, used)
  const other = group.find(
    (one) => rankOf(one) <= rankOf(best) && one.run.score >= best.run.score * comparable && !isUsed(one, used)
  )
  if (free && (!other || rankOf(free) < rankOf(other) || free.run.score >= other.run.score)) return free
  return other ?? cutToNeed(best)
}

/** Fewer characters say too little in a cell of their own: 三分之二以上在诉前了结。 */
const shortestFree = 16

/** Cut a candidate to words that no other cell has, if they hold a term and say enough. */
function cutFree(candidate: Candidate, used: readonly Candidate[]): Candidate | undefined {
  const {passage, anchors, others, run: whole, from} = candidate
  if (from) return undefined
  const taken = used.filter((one) => one.passage === passage).map(({run}) => run)
  const anyOf = anchors.filter((anchor) => !taken.some((span) => overlaps(span, anchor)))
  if (anyOf.length === 0) return undefined
  const run = chooseRun(passage, {
    weigh: weighForCell,
    length: cellLength,
    anyOf,
    others: [...others, ...taken],
    narrow: true
  })
  if (!run || run.end - run.start < shortestFree) return undefined
  return run.tier <= whole.tier && run.score >= whole.score * comparable ? {...candidate, run} : undefined
}

function cutToNeed(candidate: Candidate): Candidate {
  const {passage, anchors, others, run: whole, from} = candidate
  if (from) return candidate
  const run = chooseRun(passage, {
    weigh: weighForCell,
    length: sharedLength,
    anyOf: anchors,
    others,
    narrow: true
  })
  return run && run.tier <= whole.tier && run.score >= whole.score * comparable
    ? {...candidate, run}
    : candidate
}

function chooseSecond(
  group: readonly Candidate[],
  best: Candidate,
  used: readonly Candidate[]
): {second?: Candidate; against?: AgainstSecond} {
  let against: AgainstSecond | undefined
  for (const one of group) {
    if (one.passage === best.passage) continue
    const reason = reasonAgainstSecond(one, best, used)
    if (!reason) return {second: one}
    against ??= reason
  }
  return against ? {against} : {}
}

function reasonAgainstSecond(
  one: Candidate,
  best: Candidate,
  used: readonly Candidate[]
): AgainstSecond | undefined {
  if (one.weakness || one.from || one.run.tier === 2) return 'weak'
  if (one.run.tier > 0) return 'no-fact'
  if (one.run.score < best.run.score * worthwhile) return 'says-less'
  if (isUsed(one, used)) return 'in-use'
  return isNearRepeat(wordsOf(best), wordsOf(one)) ? 'repeats' : undefined
}

function wordsOf({passage, run}: Candidate): string {
  return passage.text.slice(run.start, run.end)
}

function isUsed({passage, run}: Candidate, used: readonly Candidate[]): boolean {
  return used.some((one) => one.passage === passage && overlaps(one.run, run))
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
