import type {RawBlock} from '../blocks/raw-block.js'
import {endsArticle} from './page-end.js'
import {loneNames} from './byline.js'
import type {BlockKind, Kinds} from './classified-block.js'
import {isOfficeName} from './find-title.js'
import {numberingOf} from './numbering.js'

/**
 * Find where the article ends at the latest: at the first line that opens a list of other articles, or names the
 * editors, behind most of the body text. Without such a line, behind the last block.
 */
export function findEnd(
  blocks: readonly RawBlock[],
  own: Kinds,
  isBody: (block: RawBlock, index: number) => boolean
): number {
  const bodyLength = blocks.reduce(
    (sum, block, index) => sum + (isBody(block, index) ? block.text.length : 0),
    0
  )
  let read = 0
  for (const [index, block] of blocks.entries()) {
    if (isBody(block, index)) read += block.text.length
    const isEnd = own[index] === 'boilerplate' ? endsArticle(block.text) : isEditorLine(block.text)
    // Most, not all: what follows may hold sentences of other articles, but not half of the page.
    if (isEnd && read > bodyLength * 0.5) return index
  }
  return blocks.length
}

function isEditorLine(text: string): boolean {
  return /^[（(【[]?\s*(?:责任编辑|责编|编辑|网络编辑|值班编辑)\s*[:：丨|]/.test(text) && text.length <= 60
}

/** Classify what stands behind the last block of body text; a caption may be the last thing of an article. */
export function classifyTail(blocks: readonly RawBlock[], kinds: Kinds, lastBody: number): Kinds {
  const result: Array<BlockKind | undefined> = [...kinds]
  let behindNoise = false
  for (let index = lastBody + 1; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined) continue
    result[index] ??= tailKind(block, behindNoise, isLinkList(kinds, index, lastBody))
    const kind = result[index]
    if (kind === 'boilerplate' || kind === 'meta' || kind === 'byline') behindNoise = true
    else if (behindNoise && kind !== 'title') result[index] = 'boilerplate'
  }
  for (const [index, block] of blocks.entries()) {
    if (block.hints.outside && result[index] === undefined) result[index] = 'boilerplate'
  }
  return result
}

function tailKind(block: RawBlock, behindNoise: boolean, inLinkList: boolean): BlockKind | undefined {
  if (loneNames(block.text) !== null) return 'byline'
  // Who signs an official text stands behind it, above the date.
  if (isOfficeName(block.text) && !block.hints.outside && !block.hints.linkShare) return 'byline'
  if (
    /^(?:[（(])?[\p{Script=Han}]{2,10}(?:日报|晚报|时报|法治报|法制报|长安网|发布)(?:[）)])?$/u.test(
      block.text
    )
  )
    return 'meta'
  // A table of figures may close an article; one in a footer stands behind noise or outside.
  if (block.hints.row && !behindNoise && !block.hints.outside && !block.hints.linkShare) return undefined
  // Footers hold the name of a column or of the site; a caption says more.
  if (block.text.length <= 4) return 'boilerplate'
  if (behindNoise || inLinkList || block.hints.outside || block.hints.linkShare) return 'boilerplate'
  return numberingOf(block.text) === null ? 'caption' : undefined
}

/** Three open lines in a row behind the text are links to other articles, not captions. */
function isLinkList(kinds: Kinds, index: number, lastBody: number): boolean {
  let from = index
  let to = index
  while (to - from < 2 && from - 1 > lastBody && kinds[from - 1] === undefined) from--
  while (to - from < 2 && to + 1 < kinds.length && kinds[to + 1] === undefined) to++
  return to - from >= 2
}
