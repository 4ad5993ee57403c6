import {weighForDigest} from './weigh-for-digest.js'
import type {City, ProgrammeEntry} from '../model/comparison.js'
import {buildEvidence} from './build-evidence.js'
import {chooseRun, type Run} from './choose-run.js'
import {dissect, holds, themesAt} from './dissect-passage.js'
import {groupBy} from './group-by.js'
import type {Passage} from './passage.js'

/** As long as the quotation that says what a programme is may be before it is cut. */
const quoteLength = 60

/**
 * List the named programmes of a theme for each city, each once, with the quotation that says most about it, and one
 * of each other source that names it.
 *
 * A programme has the theme where its place speaks of it or its clause names one of the theme's practices. Two
 * spellings are one programme when letters and digits agree (`“1+5+X”` and `1 + 5 + X`). The order is that of the
 * first mention.
 */
export function listProgrammes(
  theme: string,
  cities: readonly City[],
  passages: ReadonlyMap<City, readonly Passage[]>
): Record<City, ProgrammeEntry[]> {
  return Object.fromEntries(cities.map((city) => [city, listOfCity(theme, passages.get(city) ?? [])]))
}

interface Mention {
  name: string
  kind: ProgrammeEntry['kind']
  start: number
  passage: Passage
  themed: boolean
}

interface Telling extends Mention {
  run: Run
}

function listOfCity(theme: string, passages: readonly Passage[]): ProgrammeEntry[] {
  const mentions = passages.flatMap((passage) => findMentions(theme, passage))
  return [...groupBy(mentions, ({name}) => bareName(name)).values()].flatMap((group) => {
    // Most names belong to another theme: they are not worth the search for a quotation.
    if (!group.some(({themed}) => themed)) return []
    const tellings = group.flatMap(tell).sort(byWorth)
    const best = tellings.find(({themed}) => themed)
    if (!best) return []
    const {name, kind, passage, run} = best
    const others = groupBy(
      tellings.filter((one) => one.passage.source !== passage.source),
      (one) => one.passage.source
    )
    const also = [...others.values()].flatMap(([one]) => (one ? [buildEvidence(one.passage, one.run)] : []))
    return [{name, kind, evidence: buildEvidence(passage, run), ...(also.length > 0 && {also})}]
  })
}

function byWorth(a: Telling, b: Telling): number {
  return a.run.tier - b.run.tier || b.run.score - a.run.score || a.passage.order - b.passage.order
}

function findMentions(theme: string, passage: Passage): Mention[] {
  return passage.sentence.data.programmes.map(({name, kind, start}) => {
    const themed =
      themesAt(passage, start).some(({id}) => id === theme) || namesPractice(theme, passage, start)
    return {name, kind, start, passage, themed}
  })
}

function tell(mention: Mention): Telling[] {
  const {name, start, passage} = mention
  const include = {start, end: start + name.length}
  const run = chooseRun(passage, {weigh: weighForDigest, length: quoteLength, include})
  return run ? [{...mention, run}] : []
}

function namesPractice(theme: string, passage: Passage, offset: number): boolean {
  const clause = dissect(passage).clauses.find((one) => holds(one, offset))
  const practices = passage.sentence.data.practices ?? []
  return practices.some((one) => one.theme === theme && clause !== undefined && holds(clause, one.start))
}

function bareName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '')
}
