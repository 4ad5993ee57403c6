import type {City, Evidence, PracticeRow} from '../model/comparison.js'
import type {Lexicon} from '../model/lexicon.js'
import {buildEvidence} from './build-evidence.js'
import {chooseRun, type Run} from './choose-run.js'
import {groupBy} from './group-by.js'
import {isNearRepeat} from './is-near-repeat.js'
import type {Passage} from './passage.js'

/** A table cell of more characters than this is hard to read beside others: the sentence is cut to its best clauses. */
const cellLength = 60
const mostEvidence = 2
/** A second quotation that says less than this part of the best only makes the table longer. */
const worthwhile = 0.6

export interface PracticeTable {
  rows: PracticeRow[]
  /** Names of the practices that no city reports. */
  unreported: string[]
}

/**
 * Set the practices of a theme side by side: for each practice and city at most two quotations, the best first.
 *
 * A sentence that tells facts goes before one that announces or appeals, whatever else it holds; then the score of
 * the quoted run decides, then the order of the sources. An announcement stands only where nothing else does.
 */
export function comparePractices(
  lexicon: Lexicon,
  cities: readonly City[],
  passages: ReadonlyMap<City, readonly Passage[]>
): PracticeTable {
  const candidates = [...passages.values()].flat().flatMap((passage) => findCandidates(lexicon, passage))
  const found = groupBy(candidates, ({practice}) => practice)
  const reported = lexicon.practices.filter(({id}) => found.has(id))
  return {
    rows: reported.map(({id, name}) => {
      const byCity = groupBy(found.get(id) ?? [], ({passage}) => passage.city)
      const cells = Object.fromEntries(cities.map((city) => [city, fillCell(byCity.get(city) ?? [])]))
      return {id, name, cells}
    }),
    unreported: lexicon.practices.filter(({id}) => !found.has(id)).map(({name}) => name)
  }
}

interface Candidate {
  practice: string
  passage: Passage
  run: Run
}

function findCandidates(lexicon: Lexicon, passage: Passage): Candidate[] {
  const mention = passage.sentence.data.themes.find(({id}) => id === lexicon.id)
  return lexicon.practices
    .filter(({id}) => mention?.practices.includes(id) === true)
    .flatMap((practice) => {
      const terms = practice.terms.map(({text}) => text)
      const run = chooseRun(passage, {terms, length: cellLength, focused: true})
      return run ? [{practice: practice.id, passage, run}] : []
    })
}

function fillCell(candidates: readonly Candidate[]): Evidence[] {
  const [best, ...others] = [...candidates].sort(
    (a, b) => a.run.tier - b.run.tier || b.run.score - a.run.score || a.passage.order - b.passage.order
  )
  if (!best) return []
  const cell = [buildEvidence(best.passage, best.run)]
  for (const {passage, run} of others) {
    if (cell.length === mostEvidence || run.tier === 2 || run.score < best.run.score * worthwhile) break
    const evidence = buildEvidence(passage, run)
    if (!cell.some(({text}) => isNearRepeat(text, evidence.text))) cell.push(evidence)
  }
  return cell
}
