import type {Clause} from '../sentences/dissect-passage.js'
import {opensWithActor} from '../sentences/opens-with-actor.js'
import type {Span} from '../passage.js'
import {
  fade,
  holdsAny,
  isForeign,
  noPoints,
  sumPoints,
  tallyClauses,
  weighBorders,
  weighTerms,
  type Candidate,
  type Weight
} from '../sentences/run-weight.js'

/** What a clause behind the practice tells of it counts in part: it may tell of its own matter already. */
const behindShare = 0.4
/** That it names the practice three times over says no more than twice. */
const mostForTerms = 5
/** A reader wants to know who did it. */
const actorPoints = 1.2

/**
 * Weigh a run for a table cell: what its clauses on the practice tell counts in full – what is done, finished,
 * recognised, and how much –, what follows them in part (`开展政治督察，反馈问题58个`), what stands elsewhere for little. A
 * clause that names another practice counts against it.
 */
export function weighForCell({text, clauses, places, others = [], span, narrow}: Candidate): Weight {
  const inside = places.filter((place) => place.start >= span.start && place.end <= span.end)
  const parts = sortClauses(clauses, inside, others)
  const near = tallyClauses(parts.near, true)
  const behind = tallyClauses(parts.behind, true)
  const all = tallyClauses(clauses, true)
  const own = tallyClauses([...parts.near, ...parts.behind, ...parts.before], true)
  const points = {
    ...noPoints,
    terms: Math.min(mostForTerms, 2 * weighTerms(text, inside)),
    figures: 2 * fade(near.figures) + behindShare * fade(behind.figures) * 2,
    programmes: fade(near.programmes),
    doing: fade(near.doing) + behindShare * fade(behind.doing),
    urging: 0.3 * fade(near.urging),
    finished: fade(near.finished) + behindShare * fade(behind.finished),
    recognised: 1.2 * fade(near.recognised) + 0.5 * fade(own.recognised),
    slogans: -1.5 * all.slogans,
    aims: all.aims > 0 ? -3 : 0,
    // 某公司破产清算案， names a thing and says nothing of it.
    empty: (near.figures + near.doing === 0 ? -1 : 0) + (own.doing + own.urging + own.figures === 0 ? -2 : 0),
    missing: inside.length === 0 && places.length > 0 ? -6 : 0,
    outside: -2 * parts.foreign.length - (narrow ? parts.before.length : 0),
    borders: weighBorders(text, span) + (opensWithActor(text.slice(span.start, span.end)) ? actorPoints : 0)
  }
  const said = near.figures + near.programmes + near.doing > 0
  const idle = near.figures === 0 && (all.slogans * 2 > clauses.length || (!said && all.slogans > 0))
  const received = near.finished + own.recognised > 0
  const fact = near.figures + behind.figures > 0 || (near.doing > 0 && near.programmes > 0) || received
  const aim = near.aims > 0 || (near.figures === 0 && all.aims > 0)
  return {tier: aim || idle ? 2 : fact ? 0 : 1, aim, score: sumPoints(points), points}
}

/** `去年，` and `全年，` open a sentence and say nothing by themselves. */
const shortOpening = 6

/** The clauses of a run: those on the practice, what goes on behind them, what stands before, and other matters. */
interface SortedClauses {
  near: Clause[]
  behind: Clause[]
  before: Clause[]
  foreign: Clause[]
}

function sortClauses(
  clauses: readonly Clause[],
  places: readonly Span[],
  others: readonly Span[]
): SortedClauses {
  const sorted: SortedClauses = {near: [], behind: [], before: [], foreign: []}
  let last: Clause | undefined
  for (const clause of clauses) {
    if (holdsAny(clause, places)) {
      sorted.near.push(clause)
      last = clause
    } else if (isForeign(clause, places, others)) {
      sorted.foreign.push(clause)
      last = undefined
    } else if (last?.part === clause.part) sorted.behind.push(clause)
    else if (clause.end - clause.start > shortOpening) sorted.before.push(clause)
  }
  return sorted
}
