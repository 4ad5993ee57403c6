import type {City} from '../../model/comparison.js'
import type {Passage} from '../passage.js'
import {explainDigest, type DigestRank} from './explain-digest.js'

/** Why the digest of one city quotes what it quotes. */
export interface ExplainedDigest {
  /** The quotations in the order of the text: the same as in the comparison. */
  quoted: DigestRank[]
  /** What was left out, the best first, each with the verdict. */
  next: DigestRank[]
  /** How many more sentences speak of the theme: they lie too far behind to be set against others. */
  unranked: number
}

/** Explain the digest of a theme for each city; `themes` are all that digests are written for, in their order. */
export function explainDigests(
  theme: string,
  cities: readonly City[],
  spoken: ReadonlyMap<City, readonly Passage[]>,
  themes: readonly string[]
): Record<City, ExplainedDigest> {
  return Object.fromEntries(
    cities.map((city): [City, ExplainedDigest] => {
      const passages = spoken.get(city) ?? []
      const ranks = explainDigest(passages, themes, theme)
      const speaking = passages.filter(({sentence}) => sentence.data.themes.some(({id}) => id === theme))
      return [
        city,
        {
          quoted: inText(ranks.filter(({verdict}) => verdict === 'chosen')),
          next: ranks.filter(({verdict}) => verdict !== 'chosen'),
          unranked: speaking.length - ranks.length
        }
      ]
    })
  )
}

function inText(ranks: readonly DigestRank[]): DigestRank[] {
  return ranks.toSorted((a, b) => a.order - b.order)
}
