/** How often a word stands in one text and in another, beside all words of each, and what was expected of it. */
export interface WordCounts {
  /** Counts of the word in the text and in the other text. */
  own: number
  other: number
  /** Counts of all words in each. */
  ownTotal: number
  otherTotal: number
  /** What the prior counts for the word and for all words. */
  prior: number
  priorTotal: number
}

/**
 * Weigh how much more a text uses a word than another: the z-score of the log-odds ratio with an informative Dirichlet
 * prior (Monroe, Colaresi, Quinn 2008, “Fightin' Words”, Political Analysis 16(4), equations 16, 20 and 22).
 *
 * Above zero the first text uses it more. The prior draws a word towards what was expected of it, so that one use
 * against none weighs little.
 */
export function weighLogOdds({own, other, ownTotal, otherTotal, prior, priorTotal}: WordCounts): number {
  const logOdds = (count: number, total: number): number =>
    Math.log((count + prior) / (total + priorTotal - count - prior))
  const variance = 1 / (own + prior) + 1 / (other + prior)
  return (logOdds(own, ownTotal) - logOdds(other, otherTotal)) / Math.sqrt(variance)
}
