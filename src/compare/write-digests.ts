import {weighForDigest} from './weigh-for-digest.js'
import type {ThemeMention} from '../model/article.js'
import type {Evidence} from '../model/comparison.js'
import {buildEvidence} from './build-evidence.js'
import {chooseRun, type Run} from './choose-run.js'
import {dissect, findPlaces, themesOfPart} from './dissect-passage.js'
import {isNearRepeat} from './is-near-repeat.js'
import type {Passage, Span} from './passage.js'

/** A sentence of more characters is cut to its best run of clauses. */
const quoteLength = 120
const mostSentences = 4
/** With so many told, a sentence that tells no fact must say nearly as much as the best. */
const enough = 2
const nearlyAsMuch = 0.6

/**
 * Write the digests of one city: for each theme the 2 to 4 sentences that say most, in the order of the text.
 *
 * A sentence goes to one theme only, the one whose terms cover most of it (ties: the order of `themes`); where
 * semicolons part the work of several themes (`化解纠纷9件；建成驿站7个`), each part does. Facts go before work told
 * without them; a plan, slogan or general call stands only where a theme has nothing else. No sentence repeats
 * another. A theme that would be left without any takes its best sentence all the same: what a city reports must
 * not look unreported.
 */
export function writeDigests(
  passages: readonly Passage[],
  themes: readonly string[]
): Map<string, Evidence[]> {
  const own = new Map<string, Candidate[]>(themes.map((theme) => [theme, []]))
  for (const passage of passages) {
    for (const {mention, within} of allot(passage, themes)) {
      const candidate = weighCandidate(passage, mention, within)
      if (candidate) own.get(mention.id)?.push(candidate)
    }
  }
  const taken = new Map([...own].map(([theme, candidates]) => [theme, choose(candidates)]))
  const used = new Set([...taken.values()].flat().map(({passage}) => passage))
  for (const theme of themes) {
    if (taken.get(theme)?.length !== 0) continue
    const rest = passages.flatMap((passage) => {
      const mention = passage.sentence.data.themes.find(({id}) => id === theme)
      return (mention && weighCandidate(passage, mention)) ?? []
    })
    const free = rest.filter(({passage}) => !used.has(passage))
    taken.set(theme, choose(free.length > 0 ? free : rest).slice(0, 1))
  }
  return new Map([...taken].map(([theme, candidates]) => [theme, candidates.map(quote)]))
}

interface Candidate {
  passage: Passage
  run: Run
}

function quote({passage, run}: Candidate): Evidence {
  return buildEvidence(passage, run)
}

function weighCandidate(
  passage: Passage,
  {terms, score}: ThemeMention,
  within?: Span
): Candidate | undefined {
  const run = chooseRun(passage, {
    weigh: weighForDigest,
    terms,
    length: quoteLength,
    acrossParts: true,
    ...(within && {within})
  })
  // Theme weights grow with every term; beyond two strong ones they say no more about the worth of a quotation.
  return run && {passage, run: {...run, score: run.score + Math.min(score, 4) / 2}}
}

interface Allotment {
  mention: ThemeMention
  within: Span
}

/** Give each part of a sentence to one theme; neighbours of the same theme stay together. */
function allot(passage: Passage, themes: readonly string[]): Allotment[] {
  const allotments: Allotment[] = []
  if (passage.sentence.data.themes.length === 0) return allotments
  for (const part of dissect(passage).parts) {
    const mention = bestMention(passage, part, themes)
    const last = allotments.at(-1)
    if (!mention) continue
    if (last?.mention === mention && last.within.end === part.start) last.within.end = part.end
    else allotments.push({mention, within: {...part}})
  }
  return allotments
}

function bestMention(passage: Passage, part: Span, themes: readonly string[]): ThemeMention | undefined {
  let best: ThemeMention | undefined
  let most = -1
  const mentions = themesOfPart(passage, part.start)
  for (const mention of themes.flatMap((theme) => mentions.find(({id}) => id === theme) ?? [])) {
    const places = findPlaces(passage.text.slice(part.start, part.end), mention.terms)
    const covered = places.reduce((sum, {start, end}) => sum + end - start, 0)
    if (covered > most) {
      best = mention
      most = covered
    }
  }
  return best
}

function choose(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => a.run.tier - b.run.tier || b.run.score - a.run.score || a.passage.order - b.passage.order
  )
  const best = Math.max(...ranked.map(({run}) => run.score))
  const chosen: Array<Candidate & {text: string}> = []
  for (const {passage, run} of ranked) {
    if (chosen.length === mostSentences || !isWanted(run, chosen.length, best)) break
    const text = passage.text.slice(run.start, run.end)
    if (!chosen.some((other) => isNearRepeat(other.text, text))) chosen.push({passage, run, text})
  }
  return chosen.sort((a, b) => a.passage.order - b.passage.order)
}

/** Facts always; work told without them up to two sentences, a third one only if it says nearly as much. */
function isWanted({tier, score}: Run, count: number, best: number): boolean {
  if (tier === 0 || count === 0) return true
  return tier === 1 && (count < enough || (count === enough && score >= best * nearlyAsMuch))
}
