import {joinBlocks, type RawBlock} from '../blocks/raw-block.js'
import type {Page} from '../blocks/page.js'
import {classifyBody} from './classify-body.js'
import {classifyHead} from './classify-head.js'
import type {ClassifiedBlock} from './classified-block.js'
import {classifyTail, findEnd} from './classify-tail.js'
import {findLabelHeadings} from './label-headings.js'
import {numberingOf} from './numbering.js'
import {ownKind} from './own-kind.js'
import {isProse} from './prose.js'

/** Menus have shorter lines. */
const longLine = 24

/**
 * Tell what each block is. `hasProse` is false when no block reads as body text: then long lines are taken for it, and
 * a text of nothing but short ones has none.
 *
 * First what blocks show by themselves, then the head (all before the body text) with the title, then the tail
 * (all behind the body text), and last the body, where short lines are headings or captions by the article's own
 * pattern.
 */
export function classifyBlocks(page: Page): {
  blocks: ClassifiedBlock[]
  title: string | null
  hasProse: boolean
} {
  const {blocks} = page
  const labelled = findLabelHeadings(blocks)
  const own = blocks.map((block, index) => (labelled.has(index) ? 'heading' : ownKind(block)))
  const isOpen = (block: RawBlock, index: number): boolean => own[index] === undefined && !block.hints.outside
  const hasProse = blocks.some((block, index) => isOpen(block, index) && isProse(block.text))
  const isBody = (block: RawBlock, index: number): boolean =>
    isOpen(block, index) && (hasProse ? isProse(block.text) : block.text.length >= longLine)
  const firstBody = blocks.findIndex(isBody)
  if (firstBody < 0) {
    const noise = blocks.map((block, index) => ({kind: own[index] ?? ('boilerplate' as const), block}))
    return {title: null, blocks: noise, hasProse}
  }
  const end = findEnd(blocks, own, isBody)
  const lastBody = blocks.findLastIndex((block, index) => index < end && isBody(block, index))
  const head = classifyHead(blocks, own, firstBody, page.declared)
  const known = hasProse
    ? head.kinds
    : blocks.map((block, index) => head.kinds[index] ?? (isBody(block, index) ? 'paragraph' : undefined))
  const kinds = classifyBody(blocks, classifyTail(blocks, known, lastBody), head.title)
  return {title: head.title, blocks: mergeHeadings(blocks, kinds), hasProse}
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
