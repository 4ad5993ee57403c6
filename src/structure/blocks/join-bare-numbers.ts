import {leadingMark, numberingOf} from '../classify/numbering.js'
import {isShortOpenLine} from '../classify/prose.js'
import {joinBlocks, type RawBlock} from './raw-block.js'

/**
 * Join a number that stands alone on its line with the heading below it: `01` + `强化服务` is `01 强化服务`.
 *
 * A number above body text, above another number or at the end stays alone, and so does a date: `3月5日`.
 */
export function joinBareNumbers(blocks: readonly RawBlock[]): RawBlock[] {
  const joined: RawBlock[] = []
  let isJoined = false
  for (const [index, block] of blocks.entries()) {
    if (isJoined) {
      isJoined = false
      continue
    }
    const next = blocks[index + 1]
    isJoined = next !== undefined && isBareNumber(block) && isHeadingText(next)
    joined.push(isJoined && next !== undefined ? joinBlocks(block, [next], ' ') : block)
  }
  return joined
}

function isBareNumber({text, hints}: RawBlock): boolean {
  if (text.length > 12 || hints.landmark || hints.row) return false
  const numbering = numberingOf(text)
  if (numbering === null) return leadingMark(text) === text
  return numbering.mark === text && numbering.id !== 'date' && !/[年月日]/.test(text)
}

function isHeadingText({text, hints}: RawBlock): boolean {
  return !hints.landmark && !hints.row && isShortOpenLine(text) && numberingOf(text) === null
}
