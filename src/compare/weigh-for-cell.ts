import type {Clause} from './dissect-passage.js'
import type {Span} from './passage.js'
import {
  fade,
  noPoints,
  sumPoints,
  tallyClauses,
  weighBorders,
  weighTerms,
  type Candidate,
  type Weight
} from './run-weight.js'

/**
 * Weigh a run for a table cell: what its clauses on the practice tell counts in full – what is done, finished,
 * recognised, and how much –, what stands beside them for little.
 */
export function weighForCell({text, clauses, places, span, narrow}: Candidate): Weight {
  const inside = places.filter((place) => place.start >= span.start && place.end <= span.end)
  const near = tallyClauses(
    clauses.filter((clause) => holdsAny(clause, inside)),
    true
  )
  const all = tallyClauses(clauses, true)
  const points = {
    ...noPoints,
    terms: 2 * weighTerms(text, inside),
    figures: 2 * fade(near.figures) + 0.3 * fade(all.figures),
    programmes: fade(near.programmes),
    doing: fade(near.doing),
    urging: 0.3 * fade(near.urging),
    finished: fade(near.finished),
    recognised: 1.2 * fade(near.recognised) + 0.5 * fade(all.recognised),
    slogans: -1.5 * all.slogans,
    aims: all.aims > 0 ? -3 : 0,
    // 某公司破产清算案， names a thing and says nothing of it.
    empty: (near.figures + near.doing === 0 ? -1 : 0) + (all.doing + all.urging + all.figures === 0 ? -2 : 0),
    missing: inside.length === 0 && places.length > 0 ? -6 : 0,
    outside: narrow ? -clauses.filter((clause) => !holdsAny(clause, inside)).length : 0,
    borders: weighBorders(text, span)
  }
  const said = near.figures + near.programmes + near.doing > 0
  const idle = near.figures === 0 && (all.slogans * 2 > clauses.length || (!said && all.slogans > 0))
  const received = near.finished + all.recognised > 0
  const fact = near.figures > 0 || (near.doing > 0 && near.programmes > 0) || received
  const aim = near.aims > 0 || (near.figures === 0 && all.aims > 0)
  return {tier: aim || idle ? 2 : fact ? 0 : 1, aim, score: sumPoints(points), points}
}

function holdsAny(clause: Clause, places: readonly Span[]): boolean {
  return places.some(({start, end}) => start < clause.end && end > clause.start)
}
