import type {RawBlock} from './blocks/raw-block.js'
import {countCharacters} from '../text/han.js'
import type {ClassifiedBlock} from './classify/classified-block.js'
import {topicStrength, type TopicStrength} from './classify/topic-phrase.js'

interface Candidate {
  lead: string
  strength: TopicStrength
  stop: string
}

/** Behind these words a colon opens what somebody says, or a list. */
const speaking =
  /(?:说|道|表示|介绍|指出|强调|认为|如下|包括|要求|提出|问|答|称|感慨|坦言|记者|来电|写道|主任|书记|局长|院长|所长|队长|检察长|负责人|他|她)$/

/**
 * Read the run-in headings that open paragraphs, without their stops: one entry a block, `undefined` where none is.
 *
 * `立足网格抓服务。推行一线工作法，……` has `立足网格抓服务`, `【制度建设】……` has `制度建设`; the statement
 * `春天的脚步已经近了。今年，……` has none. A phrase without a verb of this genre (`公正司法增进福祉。……`) is one only
 * in a row with a sure lead of like length: leads come in rows.
 */
export function findLeads(classified: readonly ClassifiedBlock[]): Array<string | undefined> {
  const candidates = classified.map(({kind, block}) =>
    kind === 'paragraph' ? candidateOf(block) : undefined
  )
  return candidates.map((candidate, index) => {
    if (candidate === undefined) return undefined
    if (candidate.strength === 'strong') return candidate.lead
    return leadsToSure(classified, candidates, index, -1) || leadsToSure(classified, candidates, index, 1)
      ? candidate.lead
      : undefined
  })
}

/** More than ten points in a row are no leads. */
const longestRow = 10

/** In a direction, leads of the same row follow each other up to one that is sure. */
function leadsToSure(
  classified: readonly ClassifiedBlock[],
  candidates: ReadonlyArray<Candidate | undefined>,
  index: number,
  step: 1 | -1
): boolean {
  for (let at = index + step; Math.abs(at - index) <= longestRow; at += step) {
    const kind = classified[at]?.kind
    if (kind === 'caption') continue // A picture does not part a row.
    const [one, other] = [candidates[index], candidates[at]]
    if (kind !== 'paragraph' || one === undefined || other === undefined || !areOfOneRow(one, other))
      return false
    if (other.strength === 'strong') return true
  }
  return false
}

function areOfOneRow(one: Candidate, other: Candidate): boolean {
  // Couplets open paragraphs too: 大处着眼，小处着手。
  if (other.stop !== one.stop || one.lead.includes('，') !== other.lead.includes('，')) return false
  return Math.abs(countCharacters(one.lead) - countCharacters(other.lead)) <= 3
}

function candidateOf({text: whole, hints}: RawBlock): Candidate | undefined {
  const text = whole.replace(/^(?:——|[▶■●◆★▲·•*])\s*/u, '')
  const bracketed = /^【([^】]{2,25})】(?=.)/.exec(text)?.[1]
  if (bracketed !== undefined && !/(?:讯|电)$/.test(bracketed))
    return {lead: bracketed, strength: 'strong', stop: '】'}
  const match = /^(.{4,40}?)([。：:])(?=.)/u.exec(text)
  const [opening, phrase, stop] = match ?? []
  if (opening === undefined || phrase === undefined || stop === undefined) return undefined
  const rest = text.slice(opening.length)
  // Something must follow that the phrase is the heading of.
  if (countCharacters(rest) < 10) return undefined
  const bold = hints.boldUntil ?? 0
  if (bold >= countCharacters(phrase) && bold <= phrase.length + 3 && phrase.length <= 30) {
    return {lead: phrase, strength: 'strong', stop}
  }
  const strength = topicStrength(phrase)
  if (strength === null) return undefined
  if (stop === '。') return {lead: phrase, strength, stop}
  const isSpoken = speaking.test(phrase) || /^\s*[“‘]/.test(rest)
  return isSpoken || countCharacters(phrase) > 16 ? undefined : {lead: phrase, strength, stop}
}
