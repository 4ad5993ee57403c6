import type {ProgrammeEntry} from '../../model/comparison.js'
import {buildEvidence} from '../build-evidence.js'
import {chooseRun, type Run} from '../sentences/choose-run.js'
import {dissect, holds, themesAt} from '../sentences/dissect-passage.js'
import {groupBy} from '../group-by.js'
import {joinWordings} from './join-wordings.js'
import type {Passage} from '../passage.js'
import {weighForProgramme} from './weigh-for-programme.js'

/** As long as the quotation that says what a programme is may be before it is cut. */
const quoteLength = 60

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

/**
 * List the named programmes of a theme in one city's sentences, each once, with the quotation that says best what it is,
 * and one of each other source that names it.
 *
 * A programme has the theme where its place speaks of it or its clause names one of the theme's practices. Wordings
 * of one name are told together (`joinWordings`): the one used most gives the name, the others stand in `variants`. The
 * order is that of the first mention.
 */
export function listProgrammes(theme: string, passages: readonly Passage[]): ProgrammeEntry[] {
  const mentions = passages.flatMap((passage) => findMentions(theme, passage))
  return joinWordings(mentions).flatMap((group) => {
    // Most names belong to another theme: they are not worth the search for a quotation.
    if (!group.some(({themed}) => themed)) return []
    const tellings = group.flatMap(tell).sort(byWorth)
    const best = tellings.find(({themed}) => themed)
    if (!best) return []
    const {kind, passage, run} = best
    const [name = best.name, ...variants] = listWordings(group)
    const others = groupBy(
      tellings.filter((one) => one.passage.source !== passage.source),
      (one) => one.passage.source
    )
    const also = [...others.values()].flatMap(([one]) => (one ? [buildEvidence(one.passage, one.run)] : []))
    return [
      {
        name,
        ...(variants.length > 0 && {variants}),
        kind,
        evidence: buildEvidence(passage, run),
        ...(also.length > 0 && {also})
      }
    ]
  })
}

/** The wording used most, of equals the longest, then the others in the order of the text. */
function listWordings(group: readonly Mention[]): string[] {
  const uses = [...groupBy(group, ({name}) => name)]
  const [most] = [...uses].sort((a, b) => b[1].length - a[1].length || b[0].length - a[0].length)
  const names = uses.map(([name]) => name)
  return most ? [most[0], ...names.filter((name) => name !== most[0])] : names
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
  const run = chooseRun(passage, {weigh: weighForProgramme, length: quoteLength, include})
  return run ? [{...mention, run}] : []
}

function namesPractice(theme: string, passage: Passage, offset: number): boolean {
  const clause = dissect(passage).clauses.find((one) => holds(one, offset))
  const practices = passage.sentence.data.practices ?? []
  return practices.some((one) => one.theme === theme && clause !== undefined && holds(clause, one.start))
}
