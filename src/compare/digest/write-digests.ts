import type {Evidence} from '../../model/comparison.js'
import {buildEvidence} from '../build-evidence.js'
import {listCandidates} from './list-candidates.js'
import type {Passage} from '../passage.js'
import {shareSentences} from './share-sentences.js'

/**
 * Write the digests of one city: for each theme the 2 to 4 sentences that together tell most of what it does, in the
 * order of the text; fewer only where the articles hold no more.
 *
 * A sentence stands in one theme's digest only (see `shareSentences`); the quotations of a digest are chosen as a set
 * (see `chooseQuotations`) of at most 360 characters, each of at most 120.
 */
export function writeDigests(
  passages: readonly Passage[],
  themes: readonly string[]
): Map<string, Evidence[]> {
  const chosen = shareSentences(listCandidates(passages, themes))
  return new Map(
    [...chosen].map(([theme, choices]) => [
      theme,
      choices
        .map(({run}) => run)
        .sort((a, b) => a.passage.order - b.passage.order)
        .map((run) => buildEvidence(run.passage, run))
    ])
  )
}
