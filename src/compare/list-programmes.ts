import type {City, ProgrammeEntry} from '../model/comparison.js'
import {buildEvidence} from './build-evidence.js'
import {chooseRun, type Run} from './choose-run.js'
import {themesAt} from './dissect-passage.js'
import {groupBy} from './group-by.js'
import type {Passage} from './passage.js'

/** As long as the quotation that says what a programme is may be before it is cut. */
const quoteLength = 60

/**
 * List the named programmes of a theme for each city, each once, with the quotation that says most about it.
 *
 * Two spellings are one programme when letters and digits agree (`“1+5+X”` and `1 + 5 + X`). The order is that of
 * the first mention.
 */
export function listProgrammes(
  theme: string,
  cities: readonly City[],
  passages: ReadonlyMap<City, readonly Passage[]>
): Record<City, ProgrammeEntry[]> {
  return Object.fromEntries(cities.map((city) => [city, listOfCity(theme, passages.get(city) ?? [])]))
}

interface Telling {
  name: string
  kind: ProgrammeEntry['kind']
  passage: Passage
  run: Run
}

function listOfCity(theme: string, passages: readonly Passage[]): ProgrammeEntry[] {
  const tellings = passages.flatMap((passage) => findTellings(theme, passage))
  return [...groupBy(tellings, ({name}) => bareName(name)).values()].flatMap((group) => {
    const [best] = [...group].sort(
      (a, b) => a.run.tier - b.run.tier || b.run.score - a.run.score || a.passage.order - b.passage.order
    )
    return best ? [{name: best.name, kind: best.kind, evidence: buildEvidence(best.passage, best.run)}] : []
  })
}

function findTellings(theme: string, passage: Passage): Telling[] {
  return passage.sentence.data.programmes
    .filter(({start}) => themesAt(passage, start).some(({id}) => id === theme))
    .flatMap(({name, kind, start}) => {
      const include = {start, end: start + name.length}
      const run = chooseRun(passage, {terms: [], length: quoteLength, include})
      return run ? [{name, kind, passage, run}] : []
    })
}

function bareName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '')
}
