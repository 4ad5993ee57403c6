import {trimSpan} from '../sentences/clause-spans.js'
import {dissect, type Dissection} from '../sentences/dissect-passage.js'
import {hearClause} from '../sentences/hear-clause.js'
import type {Passage, Span} from '../passage.js'

/** A clause that opens with one of these has no subject of its own: `对涉企诉求一口收`, `深入开展走访`; not `市司法局走访`. */
const opensWithout =
  /^(?:对|将|把|按照?|以|为|从|由|向|与|并|再|也|还|使|让|跻身|入选|获|累计|共|先后|针对|围绕|聚焦|依托|通过|在|坚持|实行|推广|用好|狠抓|抓[好牢紧实]|全面|深入|持续|积极|大力|扎实|认真|切实|充分|始终|进一步)/u

/** A subject that every reader supplies: the city itself, or all its offices. */
const wholeCity =
  /^(?:同时|与此同时|此外|另外|其中)，|^(?:[^，]{0,6}，)?(?:我市|全市|本市|我州|全州|各级|各地|(?:\p{Script=Han}{2,4}市?)?(?:政法|公安|司法行政|检察|审判)(?:机关|系统|干警|战线)|(?:去|今)年|近年来|一年来|(?:19|20)\d\d年)/u

/** As much of a clause shows whether it opens with a verb: `建成`, `新设立`. */
const headLength = 3

/**
 * Weigh what a cut inside a part, between semicolons, takes away: worst is a quotation that tells what was done and leaves
 * out who did it.
 *
 * `九部门组建联盟，对诉求一口收` cut to `对诉求一口收` loses its subject; `这一年成果丰硕，20个集体受到表彰` cut to `20个集体受到表彰`
 * does not. A strand that follows others and is broken off half-way is left out better: `……；司法局清理文件`.
 */
export function weighCut(passage: Passage, {start, end}: Span): number {
  const {text} = passage
  const {parts, openings} = findOpenings(passage)
  const opening = openings.get(start)
  const last = parts.find((part) => end <= part.end)
  let points = 0
  if (opening && !opening.opensPart) points -= opening.bare ? (opening.follows ? 3.5 : 0.6) : 0.4
  if (last && last.start > start && /[^\s，；：。—]/u.test(text.slice(end, last.end))) points -= 1
  return points
}

/** How a quotation opens that begins with some clause. */
interface Opening {
  opensPart: boolean
  /** The clause has no subject of its own … */
  bare: boolean
  /** … and one before it, in the same part, has. */
  follows: boolean
}

interface Openings {
  parts: Span[]
  openings: Map<number, Opening>
}

const known = new WeakMap<Dissection, Openings>()

/** Look at every clause of a sentence once, however many runs begin with it. */
function findOpenings(passage: Passage): Openings {
  const dissection = dissect(passage)
  const before = known.get(dissection)
  if (before) return before
  const {text} = passage
  const {clauses, parts} = dissection
  const openings = new Map<number, Opening>()
  let part = -1
  let follows = false
  for (const clause of clauses) {
    const {start} = trimSpan(text, clause)
    const bare = lacksSubject(text.slice(start, clause.end))
    const opensPart = clause.part !== part
    if (opensPart) follows = false
    openings.set(start, {opensPart, bare, follows})
    follows ||= !bare && !wholeCity.test(text.slice(start, clause.end))
    part = clause.part
  }
  known.set(dissection, {parts, openings})
  return {parts, openings}
}

function lacksSubject(clause: string): boolean {
  const {doing, urging} = hearClause(clause.slice(0, headLength))
  return opensWithout.test(clause) || doing + urging > 0
}
