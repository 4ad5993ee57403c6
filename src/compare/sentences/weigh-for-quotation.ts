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
 * Weigh a run for the quotation of a figure or programme, which should say much by itself: figures, named programmes,
 * verbs of work done and the theme's terms speak for it; slogans, plans and stories of one case against it. Digests weigh
 * theirs for each theme (`weighDigestRun`).
 */
export function weighForQuotation({text, clauses, places, span}: Candidate): Weight {
  const inside = places.filter((place) => place.start >= span.start && place.end <= span.end)
  const told = tallyClauses(clauses)
  const points = {
    ...noPoints,
    terms: 2 * weighTerms(text, inside),
    figures: 2 * fade(told.figures),
    programmes: fade(told.programmes),
    doing: fade(told.doing),
    urging: 0.3 * fade(told.urging),
    slogans: -1.5 * told.slogans,
    aims: told.aims > 0 ? -3 : 0,
    empty:
      (told.figures + told.doing === 0 ? -1 : 0) + (told.doing + told.urging + told.figures === 0 ? -2 : 0),
    missing: inside.length === 0 && places.length > 0 ? -6 : 0,
    borders: weighBorders(text, span)
  }
  const said = told.figures + told.programmes + told.doing > 0
  const idle = told.figures === 0 && (told.slogans * 2 > clauses.length || (!said && told.slogans > 0))
  const fact = told.figures > 0 || (told.doing > 0 && told.programmes > 0)
  const aim = told.aims > 0
  return {tier: aim || idle ? 2 : fact ? 0 : 1, aim, score: sumPoints(points), points}
}
