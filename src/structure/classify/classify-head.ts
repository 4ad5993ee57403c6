import type {Declared} from '../blocks/page.js'
import type {RawBlock} from '../blocks/raw-block.js'
import {loneNames} from './byline.js'
import type {BlockKind, Kinds} from './classified-block.js'
import {findTitle, isOfficeName, isSubtitle} from './find-title.js'
import {isBareNoteLabel, speaksOfColumn} from './note.js'
import {numberingOf} from './numbering.js'
import {isProse, isShortOpenLine, keyOf} from './prose.js'

/** How many blocks behind the title its repeat may stand: a preface has a few paragraphs, not more. */
const prefaceLength = 8

/** Classify the blocks before the body text, and the preface that may stand between the title and its repeat. */
export function classifyHead(
  blocks: readonly RawBlock[],
  own: Kinds,
  firstBody: number,
  declared: Declared
): {kinds: Kinds; title: string | null} {
  const kinds: Array<BlockKind | undefined> = [...own]
  const {title, lines, siteName} = findTitle(blocks, own, firstBody, declared)
  if (siteName !== undefined) kinds[siteName] = 'boilerplate'
  for (const index of lines) kinds[index] = 'title'
  const titleEnd = lines.at(-1) ?? -1
  // A title that is a question or a call looks like body text: the text begins behind it.
  const textStart = lines.includes(firstBody) ? nextProse(blocks, kinds, titleEnd + 1) : firstBody
  const bodyStart = title === null ? textStart : markRepeat(blocks, kinds, title, titleEnd, textStart)

  for (let index = 0; index < bodyStart; index++) {
    const block = blocks[index]
    if (kinds[index] !== undefined || block === undefined) continue
    if (title !== null && repeatsTitle(block.text, title)) kinds[index] = 'title'
    else if (index < titleEnd) kinds[index] = isKicker(block, index, lines[0] ?? 0) ? 'title' : 'boilerplate'
    else if (isSubtitle(block.text)) kinds[index] = 'title'
    else if (index > titleEnd && isAddressee(block.text)) kinds[index] = 'paragraph'
    else if (loneNames(block.text) !== null) kinds[index] = 'byline'
    else if (title !== null && kinds[index - 1] === 'title' && isOfficeName(block.text))
      kinds[index] = 'byline'
    else if (block.hints.outside) kinds[index] = 'boilerplate'
  }
  markBareNotes(blocks, kinds)
  return {kinds, title}
}

function nextProse(blocks: readonly RawBlock[], kinds: Kinds, from: number): number {
  const index = blocks.findIndex(({text}, at) => at >= from && kinds[at] === undefined && isProse(text))
  return index < 0 ? from : index
}

/** A label alone on its line speaks for what follows: up to the byline when one comes soon, else one paragraph. */
function markBareNotes(blocks: readonly RawBlock[], kinds: Array<BlockKind | undefined>): void {
  for (const [index, block] of blocks.entries()) {
    if (kinds[index] !== 'note' || !isBareNoteLabel(block.text)) continue
    const length = blocks
      .slice(index + 1, index + 6)
      .findIndex((_, at) => kinds[index + 1 + at] !== undefined)
    const last = kinds[index + 1 + length] === 'byline' ? index + length : index + 1
    for (let at = index + 1; at <= last; at++) if (isProse(blocks[at]?.text ?? '')) kinds[at] ??= 'note'
  }
}

/**
 * Mark the repeat of the title behind a column preface, and the preface as note; returns where the body begins.
 *
 * The repeat must lead to a byline, or the paragraphs before it must speak of their column: a caption may repeat
 * the words of the title too.
 */
function markRepeat(
  blocks: readonly RawBlock[],
  kinds: Array<BlockKind | undefined>,
  title: string,
  titleEnd: number,
  firstBody: number
): number {
  const key = keyOf(title)
  for (
    let index = Math.max(titleEnd + 1, firstBody);
    index <= Math.min(titleEnd + prefaceLength, blocks.length - 2);
    index++
  ) {
    const length = linesThatSay(blocks, index, key)
    if (length === 0) continue
    const next = index + length
    const preface = blocks.slice(firstBody, index)
    const leadsToByline = kinds[next] === 'byline' || loneNames(blocks[next]?.text ?? '') !== null
    if (!leadsToByline && !preface.some(({text}) => speaksOfColumn(text))) return firstBody
    for (let at = firstBody; at < index; at++) kinds[at] ??= 'note'
    for (let at = index; at < next; at++) kinds[at] = 'title'
    if (kinds[next] === undefined && leadsToByline) kinds[next] = 'byline'
    return next
  }
  return firstBody
}

/** How many lines from `index` on (at most three) say the title together; 0 when they do not. */
function linesThatSay(blocks: readonly RawBlock[], index: number, key: string): number {
  let said = ''
  for (let length = 1; length <= 3; length++) {
    const text = blocks[index + length - 1]?.text
    if (text === undefined || !isShortOpenLine(text)) return 0
    said += keyOf(text)
    if (said === key) return length
    if (!key.startsWith(said)) return 0
  }
  return 0
}

/** Six characters: shorter lines are found in titles by chance. */
function repeatsTitle(text: string, title: string): boolean {
  const key = keyOf(text)
  return key === keyOf(title) || (key.length >= 6 && keyOf(title).includes(key) && numberingOf(text) === null)
}

/** `省委政法委：` and `各县（市、区）委政法委：` below a title open a letter or report. */
function isAddressee(text: string): boolean {
  return /^[^，。；“”]{2,30}(?:[委局院府厅办部区县市]|单位|部门|中心|领导|小组)[：:]$/.test(text)
}

/** A kicker (引题) stands right above the title and is longer than the name of a column. */
function isKicker(block: RawBlock, index: number, titleStart: number): boolean {
  return index === titleStart - 1 && block.text.length >= 8 && !block.hints.outside && !block.hints.linkShare
}
