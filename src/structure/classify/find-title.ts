import type {Declared} from '../blocks/page.js'
import type {RawBlock} from '../blocks/raw-block.js'
import {countCharacters} from '../../text/han.js'
import {bylineAuthors, loneNames} from './byline.js'
import type {Kinds} from './classified-block.js'
import {numberingOf} from './numbering.js'
import {isProse, isShortOpenLine, keyOf} from './prose.js'
import {namesSite} from './site-name.js'
import {cleanTitle, describesPiece, isColumnName, tellsWhoCame, withoutSiteName} from './title-text.js'

export interface FoundTitle {
  title: string | null
  /** Indices of the blocks that give it. */
  lines: number[]
  /** Index of the page's own title when it only names the site or a column. */
  siteName?: number
}

/** A title stands at most this many lines before the body text; what stands further up is a menu. */
const headLength = 60

/**
 * Find the article's own title: what is declared, else the best line of the head.
 *
 * A heading is not a title: a text that begins with body text, or with a numbered line, has none.
 */
export function findTitle(
  blocks: readonly RawBlock[],
  own: Kinds,
  firstBody: number,
  declared: Declared
): FoundTitle {
  const titleAt = blocks.findIndex(({hints}) => hints.documentTitle)
  const wholeTitle = blocks[titleAt]?.text
  const isSiteName = wholeTitle !== undefined && namesSite(wholeTitle, blocks, own)
  const pageTitle = isSiteName ? undefined : wholeTitle
  const siteName = isSiteName ? {siteName: titleAt} : {}
  const candidates: number[] = []
  for (let index = Math.max(0, firstBody - headLength); index <= firstBody + 1; index++) {
    if (isCandidate(blocks[index], own[index], index, firstBody)) candidates.push(index)
  }
  const scored = candidates
    .map((index) => ({index, score: scoreOf(blocks, own, index, candidates, declared.title ?? pageTitle)}))
    .sort((a, b) => b.score - a.score || a.index - b.index)
  const best = scored[0]
  if (declared.title !== undefined) {
    const title = cleanTitle(withoutSiteName(declared.title))
    const keys = [keyOf(declared.title), keyOf(title)]
    const lines = candidates.filter((index) => keys.includes(keyOf(blocks[index]?.text ?? '')))
    return {title, lines, ...siteName}
  }
  if (best === undefined || best.score < 1) {
    return {
      title: pageTitle === undefined ? null : cleanTitle(withoutSiteName(pageTitle)),
      lines: [],
      ...siteName
    }
  }
  const lines = withSecondLine(blocks, best.index, candidates)
  return {title: cleanTitle(lines.map((index) => blocks[index]?.text ?? '').join(' ')), lines, ...siteName}
}

/** `——本市推进平安建设纪实` or `王某某率队 李某某出席` under a title. */
export function isSubtitle(text: string): boolean {
  if (numberingOf(text) !== null) return false
  return (
    (/^(?:——|—|--)\s*[\p{L}\p{N}“《]/u.test(text) && text.length <= 60 && !text.endsWith('。')) ||
    (text.length <= 40 && tellsWhoCame(text))
  )
}

/** `样本市委平安办` alone on its line; `样本市法院：小法庭做实大服务` says more. */
export function isOfficeName(text: string): boolean {
  return /^[^“”，：\s]{2,16}(?:委|办|局|院|委员会|办公室|研究室|中心|政府|厅|编辑部|课题组|调研组|采访组)$/.test(
    text
  )
}

/** Titles of this genre have at most 50 characters; a question or a call may close one, a full stop does not. */
function isCandidate(
  block: RawBlock | undefined,
  kind: Kinds[number],
  index: number,
  firstBody: number
): boolean {
  if (block === undefined || kind !== undefined || numberingOf(block.text) !== null) return false
  const {text, hints} = block
  // A line may hold wide blanks, but not a page of them.
  if (text.length > 200) return false
  if (hints.heading === 1 && index <= firstBody + 1) return true
  if (index >= firstBody && !(index === firstBody && /[！？!?]$/.test(text))) return false
  return countCharacters(text) <= 60 && (isShortOpenLine(text) || !/[。；…]$/.test(text)) && !isSubtitle(text)
}

function scoreOf(
  blocks: readonly RawBlock[],
  own: Kinds,
  index: number,
  candidates: number[],
  pageTitle: string | undefined
): number {
  const block = blocks[index]
  if (block === undefined) return 0
  const {text, hints} = block
  const key = keyOf(text)
  const next = own[index + 1]
  const below = blocks[index + 1]?.text ?? ''
  let score = 0
  if (hints.heading === 1) score += 5
  else if (hints.heading === 2) score += 2
  if (pageTitle !== undefined && key.length >= 6 && keyOf(pageTitle).includes(key)) score += 5
  if (blocks.slice(index + 1, index + 12).some((_, at) => saysTogether(blocks, index + 1 + at, key)))
    score += 4
  if (next === 'meta' || next === 'byline' || bylineAuthors(below) !== null) score += 3
  // Only a title has a subtitle with a dash; the entries of a yearbook follow the name of their part.
  if (isSubtitle(below) && /^(?:—|--)/.test(below)) score += 3
  else if (candidates.length === 1 && /^【[^【】]{2,20}】\s?[\p{Script=Han}\d“《]/u.test(below)) score += 3
  else if (!candidates.includes(index + 1)) score += 1
  if (index === candidates[0]) score += 1
  if (key.length >= 9) score += 1
  if (key.length < 7) score -= 3
  if (isColumnName(text)) score -= 3
  // A kicker or subtitle stands beside the title, and is told from it by what it says of the piece.
  const neighbours = [index - 1, index + 1].filter((at) => candidates.includes(at))
  if (describesPiece(text) && neighbours.some((at) => !isColumnName(blocks[at]?.text ?? ''))) score -= 3
  if ((text.match(/，/g)?.length ?? 0) > 1) score -= 3
  if (hints.outside) score -= 1
  if (hints.linkShare) score -= 3
  // Who signs stands under the title, right above the date.
  if (candidates.length > 1 && isOfficeName(text)) score -= 4
  if (loneNames(text) !== null) score -= 6
  // A question or a call may be the text's first sentence.
  if (isProse(text) && hints.heading === undefined) score -= 2
  return score
}

/** Tell whether one line, or two lines together, repeat a title. */
function saysTogether(blocks: readonly RawBlock[], index: number, key: string): boolean {
  const text = blocks[index]?.text ?? ''
  // Titles have at most 60 characters: no paragraph says one.
  if (text.length > 120) return false
  const first = keyOf(text)
  return first === key || (first !== '' && first + keyOf(blocks[index + 1]?.text ?? '') === key)
}

/** A title may stand in two lines: two open lines next to each other, neither of which can be anything else. */
function withSecondLine(blocks: readonly RawBlock[], index: number, candidates: number[]): number[] {
  const line = blocks[index]
  const isHalf = (at: number): boolean => {
    const block = blocks[at]
    if (block === undefined || line === undefined || !candidates.includes(at)) return false
    if (block.hints.heading !== line.hints.heading || block.hints.outside !== line.hints.outside) return false
    if (block.hints.linkShare || numberingOf(block.text) !== null || loneNames(block.text) !== null)
      return false
    if (tellsWhoCame(block.text) || describesPiece(block.text) || describesPiece(line.text)) return false
    if (isColumnName(block.text) || isColumnName(line.text)) return false
    // `样本市委平安办` + `关于……的报告` is the title of a document; whom it is for stands below it.
    if (isOfficeName(block.text) && !(at < index && line.text.startsWith('关于'))) return false
    if (at > index && /[：:]$/.test(block.text)) return false
    const [short, long] = [block.text.length, line.text.length].sort((a, b) => a - b)
    // 守护夜归人 / 点亮万家灯: halves in step may be short.
    const isLong = (long ?? 0) >= 7 || long === short
    return (short ?? 0) >= 5 && isLong && block.text.length + line.text.length <= 44
  }
  const isRepeated = blocks
    .slice(index + 1, index + 12)
    .some((_, at) => saysTogether(blocks, index + 1 + at, keyOf(line?.text ?? '')))
  if (isRepeated) return [index]
  // Lines with blank lines between them say two things: a slogan of the site, a kicker, a title.
  if (isHalf(index + 1) && blocks[index + 1]?.blankBefore === 0) return [index, index + 1]
  if (isHalf(index - 1) && line?.blankBefore === 0) return [index - 1, index]
  return [index]
}
