import type {ThemeMention} from '../../model/article.js'
import type {DigestCandidate} from './choose-quotations.js'
import {findPlaces} from '../sentences/dissect-passage.js'
import {compareRuns, describeRun, listDigestRuns, weighSentence, type WeighedRun} from './list-digest-runs.js'
import type {Passage} from '../passage.js'
import {weighTerms} from '../sentences/run-weight.js'

/** So many sentences are looked at in all their runs, the best as a whole; the rest of a long text lies far behind. */
const longlist = 32
/** Of so many four are chosen. */
const shortlist = 24

/** List for each theme the sentences that its digest may quote, best first: at most twenty-four. */
export function listCandidates(
  passages: readonly Passage[],
  themes: readonly string[]
): Map<string, DigestCandidate[]> {
  const found = new Map<string, Found[]>(themes.map((theme) => [theme, []]))
  for (const passage of passages) {
    for (const mention of passage.sentence.data.themes) {
      const list = found.get(mention.id)
      if (list) list.push({passage, mention, score: weighSentence(passage, mention)})
    }
  }
  return new Map([...found].map(([theme, list]) => [theme, takeBest(list)]))
}

interface Found {
  passage: Passage
  mention: ThemeMention
  /** Its points as a whole. */
  score: number
}

function takeBest(found: readonly Found[]): DigestCandidate[] {
  return [...found]
    .sort((a, b) => b.score - a.score || a.passage.order - b.passage.order)
    .slice(0, longlist)
    .flatMap(({passage, mention}): Weighed[] => {
      const runs = listDigestRuns(passage, mention)
      const [best] = runs
      return best ? [{mention, best, runs}] : []
    })
    .sort((a, b) => compareRuns(a.best, b.best))
    .slice(0, shortlist)
    .map(toCandidate)
}

interface Weighed {
  mention: ThemeMention
  best: WeighedRun
  runs: WeighedRun[]
}

function toCandidate({mention, best, runs}: Weighed): DigestCandidate {
  return {
    key: best.passage.text.trim(),
    affinity: findAffinity(best, mention),
    names: best.clauses.some(({practices}) => practices.length > 0),
    runs: runs.map(describeRun)
  }
}

/**
 * Tell how loudly a sentence speaks of a theme beside its other themes: the geometric mean of the share in its themes'
 * weights and of that in the terms of the run itself, each against the loudest.
 */
function findAffinity({passage, start, end}: WeighedRun, mention: ThemeMention): number {
  const {themes} = passage.sentence.data
  const text = passage.text.slice(start, end)
  const loudnessOf = ({terms}: ThemeMention): number => weighTerms(text, findPlaces(text, terms))
  const inRun = loudnessOf(mention) / Math.max(...themes.map(loudnessOf))
  const inSentence = mention.score / Math.max(...themes.map(({score}) => score))
  return Number.isFinite(inRun * inSentence) ? Math.sqrt(inRun * inSentence) : 0
}
