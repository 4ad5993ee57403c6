import type {RawBlock} from './blocks/raw-block.js'
import {countCharacters} from '../text/han.js'
import type {ClassifiedBlock} from './classify/classified-block.js'
import {leadingMark} from './classify/numbering.js'
import {isPersonalName} from './classify/personal-names.js'
import {isSpoken} from './classify/styled-heading.js'
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
 * in a row: with a sure lead of like length, or with others that are as short (`开门调。……` `上门调。……`).
 */
export function findLeads(classified: readonly ClassifiedBlock[]): Array<string | undefined> {
  const isInterview = classified.some(({block}) => isSpoken(block.text))
  const candidates = classified.map(({kind, block}) =>
    kind === 'paragraph' ? candidateOf(block, isInterview) : undefined
  )
  const leads: Array<string | undefined> = candidates.map(() => undefined)
  const lastParagraph = classified.findLastIndex(({kind}) => kind === 'paragraph')
  for (const row of rowsOf(classified, candidates)) {
    const isSure = row.map((index) => candidates[index]?.strength === 'strong')
    const isParallel = areParallel(row.map((index) => candidates[index]))
    for (const [at, index] of row.entries()) {
      const candidate = candidates[index]
      // The last words of an article are set like a topic, and call: `征程……，……再……。我们将……`.
      const isCall = index === lastParagraph && looksAhead(classified[index]?.block.text ?? '')
      if (candidate?.strength === 'weak' && isCall) continue
      const isNearSure = isSure.slice(Math.max(0, at - longestRow), at + longestRow + 1).includes(true)
      if (candidate?.strength === 'strong' || isParallel || isNearSure) leads[index] = candidate?.lead
    }
  }
  return leads
}

/** Tell whether the second sentence speaks of what will be: `……。样本市将继续……`. */
function looksAhead(text: string): boolean {
  return /^[^。]*。[^。，]{0,20}(?:将(?!军|领)|让我们)/.test(text.slice(0, 80))
}

/** More than ten points in a row are no leads. */
const longestRow = 10

/** Gather paragraphs with candidates of like form that follow each other: indices. */
function rowsOf(
  classified: readonly ClassifiedBlock[],
  candidates: ReadonlyArray<Candidate | undefined>
): number[][] {
  const rows: number[][] = []
  let row: number[] = []
  for (const [index, {kind}] of classified.entries()) {
    if (kind === 'caption') continue // A picture does not part a row.
    const [last, candidate] = [candidates[row.at(-1) ?? -1], candidates[index]]
    if (candidate === undefined) {
      row = []
    } else if (last !== undefined && areOfOneRow(last, candidate)) {
      row.push(index)
    } else {
      row = [index]
      rows.push(row)
    }
  }
  return rows
}

function areOfOneRow(one: Candidate, other: Candidate): boolean {
  // Couplets open paragraphs too: 大处着眼，小处着手。
  if (one.lead.includes('，') !== other.lead.includes('，')) return false
  const difference = Math.abs(countCharacters(one.lead) - countCharacters(other.lead))
  return one.stop === other.stop ? difference <= 3 : difference === 0
}

/** Sentences that open paragraphs are equally short by chance once, not twice; very short ones never are sentences. */
function areParallel(row: ReadonlyArray<Candidate | undefined>): boolean {
  const lengths = row.map((candidate) => countCharacters(candidate?.lead ?? ''))
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)]
  if (row.length > longestRow) return false
  return (row.length >= 3 && most - least <= 1) || (row.length === 2 && most === least && most <= 6)
}

function candidateOf({text: whole, hints}: RawBlock, isInterview: boolean): Candidate | undefined {
  const text = whole.slice(leadingMark(whole)?.length ?? 0).replace(/^(?:——|[▲·•*])\s*/, '')
  const bracketed = /^【([^】]{2,25})】(?=.)/.exec(text)?.[1]
  if (bracketed !== undefined && !/(?:讯|电)$/.test(bracketed))
    return {lead: bracketed, strength: 'strong', stop: '】'}
  const match = /^(.{3,40}?)([。：:])(?=.)/u.exec(text)
  const [opening, phrase, stop] = match ?? []
  const bold = boldOpening(whole, hints)
  if (bold !== null && !(opening ?? '').startsWith(bold)) return boldCandidate(bold)
  if (opening === undefined || phrase === undefined || stop === undefined) return undefined
  const rest = text.slice(opening.length)
  // Something must follow that the phrase is the heading of.
  if (countCharacters(rest.slice(0, 40)) < 10) return undefined
  if (bold === phrase) return {lead: phrase, strength: 'strong', stop}
  if (isInterview && stop !== '。' && isPersonalName(phrase)) return undefined
  const strength = topicStrength(phrase)
  if (strength === null) return bold === null ? undefined : boldCandidate(bold)
  if (stop === '。') return {lead: phrase, strength, stop}
  const isSpeech = speaking.test(phrase) || /^\s*[“‘]/.test(rest)
  return isSpeech || countCharacters(phrase) > 16 ? undefined : {lead: phrase, strength, stop}
}

/** The bold words that open a paragraph which is not bold as a whole, without their stop. */
function boldOpening(text: string, {boldUntil = 0}: RawBlock['hints']): string | null {
  if (boldUntil < 3 || boldUntil > 34 || boldUntil >= text.length - 10) return null
  const words = text.slice(0, boldUntil).replace(/[。：:\s　]+$/, '')
  return /[。！？；]/.test(words) ? null : words
}

/** Bold words with no stop behind them may only stress who acts: `**样本市法院**坚持……` has no lead. */
function boldCandidate(lead: string): Candidate | undefined {
  return topicStrength(lead) === 'strong' ? {lead, strength: 'strong', stop: 'bold'} : undefined
}
