import type {Evidence} from '../../model/comparison.js'
import {buildEvidence} from '../build-evidence.js'
import {clashesWith, gainOf, leastGain, mostQuotations, type Choice} from './choose-quotations.js'
import {listCandidates} from './list-candidates.js'
import type {Passage} from '../passage.js'
import {shareSentences} from './share-sentences.js'
import type {DigestKind, DigestPoints} from './weigh-digest-run.js'

/**
 * Why a sentence stands in a digest or not: it was chosen; another theme quotes it; it tells a figure or words of
 * one that was chosen; there is no room left of the 360 characters or 4 quotations; it only plans, calls, or tells of one
 * case while there are facts; it brings too little; or it was passed over: it would fit, but this theme gave it up while the
 * themes shared the sentences, or a quotation was lengthened after it had been weighed.
 */
export type DigestVerdict =
  | 'chosen'
  | 'other-theme'
  | 'figure'
  | 'words'
  | 'length'
  | 'full'
  | 'case'
  | 'plan'
  | 'slogan'
  | 'little'
  | 'passed-over'

/** A sentence that a digest might quote, in the form that says most, and what became of it. */
export interface DigestRank {
  evidence: Evidence
  /** Place of the sentence in the reading order of all sources. */
  order: number
  kind: DigestKind
  score: number
  points: DigestPoints
  /** Its points, and what it repeats or adds, beside the others that were chosen. */
  gain: number
  verdict: DigestVerdict
  /** The theme that quotes the sentence, where it is another. */
  theme?: string
}

/**
 * Tell for one theme of a city which sentences its digest might quote, best first, with their points, and why those that
 * are not quoted are left out. `themes` are all that the digests are written for, as a sentence stands in one only.
 */
export function explainDigest(
  passages: readonly Passage[],
  themes: readonly string[],
  theme: string
): DigestRank[] {
  const candidates = listCandidates(passages, themes)
  const chosen = shareSentences(candidates)
  const own = chosen.get(theme) ?? []
  return (candidates.get(theme) ?? []).flatMap((one): DigestRank[] => {
    const {key, runs} = one
    const [best] = runs
    // Two sources may hold the same sentence: one of them is quoted, the other repeats it.
    const choice = own.find(({candidate}) => candidate === one)
    const run = choice?.run ?? best
    if (!run) return []
    const others = own.filter(({candidate}) => candidate !== one)
    const holder = [...chosen].find(
      ([other, choices]) => other !== theme && choices.some(({candidate}) => candidate.key === key)
    )?.[0]
    const {kind, score, points} = run
    return [
      {
        evidence: buildEvidence(run.passage, run),
        order: run.passage.order,
        kind,
        score,
        points,
        gain: gainOf(run, others),
        verdict: choice ? 'chosen' : holder === undefined ? judge(run, others) : 'other-theme',
        ...(holder !== undefined && {theme: holder})
      }
    ]
  })
}

function judge(run: Choice['run'], others: readonly Choice[]): DigestVerdict {
  if (run.kind === 'case' || run.kind === 'plan' || run.kind === 'slogan') return run.kind
  const clash = clashesWith(run, others)
  if (clash === 'figure' || clash === 'words') return clash
  if (others.length >= mostQuotations) return 'full'
  if (clash) return clash
  return gainOf(run, others) < (leastGain[others.length] ?? 0) ? 'little' : 'passed-over'
}
