import {joinBlocks, type RawBlock} from '../blocks/raw-block.js'
import type {Page} from '../blocks/page.js'
import {classifyBody} from './classify-body.js'
import {classifyHead} from './classify-head.js'
import type {ClassifiedBlock} from './classified-block.js'
import {classifyTail, findEnd} from './classify-tail.js'
import {numberingOf} from './numbering.js'
import {ownKind} from './own-kind.js'
import {isProse} from './prose.js'

/**
 * Tell what each block is. `null` when no block is body text.
 *
 * First what blocks show by themselves, then the head (all before the body text) with the title, then the tail
 * (all behind the body text), and last the body, where short lines are headings or captions by the article's own
 * pattern.
 */
export function classifyBlocks(page: Page): {blocks: ClassifiedBlock[]; title: string | null} | null {
  const {blocks} = page
  const own = blocks.map(ownKind)
  const isBody = (block: RawBlock, index: number): boolean =>
    own[index] === undefined && !block.hints.outside && isProse(block.text)
  const firstBody = blocks.findIndex(isBody)
  if (firstBody < 0) return null
  const end = findEnd(blocks, own, isBody)
  const lastBody = blocks.findLastIndex((block, index) => index < end && isBody(block, index))
  const head = classifyHead(blocks, own, firstBody, page.declared)
  const kinds = classifyBody(blocks, classifyTail(blocks, head.kinds, lastBody), head.title !== null)
  return {title: head.title, blocks: mergeHeadings(blocks, kinds)}
}

/** A heading in two lines becomes one block, its lines joined by a blank. */
function mergeHeadings(
  blocks: readonly RawBlock[],
  kinds: ReturnType<typeof classifyBody>
): ClassifiedBlock[] {
  const classified: ClassifiedBlock[] = []
  for (const [index, block] of blocks.entries()) {
    const kind = kinds[index] ?? 'paragraph'
    const previous = classified.at(-1)
    if (kind === 'continuation' && previous) {
      classified[classified.length - 1] = {...previous, block: joinBlocks(previous.block, [block], ' ')}
    } else if (kind === 'heading') {
      classified.push({kind, block, numbering: numberingOf(block.text)})
    } else {
      classified.push({kind: kind === 'continuation' ? 'paragraph' : kind, block})
    }
  }
  return classified
}
