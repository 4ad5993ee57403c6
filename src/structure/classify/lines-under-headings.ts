import type {RawBlock} from '../blocks/raw-block.js'
import {countCharacters} from '../../text/han.js'
import {describesScene} from './caption.js'
import type {BodyKinds} from './classify-body.js'
import {topicStrength} from './topic-phrase.js'

/** What the short lines under numbered headings are. */
export interface LinesUnderHeadings {
  subheadings: Set<number>
  secondLines: Set<number>
}

interface Part {
  /** Short lines that name a topic and stand right before body text. */
  lines: number[]
  /** The first of them stands right below the heading. */
  isDirect: boolean
}

/**
 * Find the short lines under numbered headings that are no captions, by what the sections have in common.
 *
 * Subheadings divide a whole section: one stands right below the heading and another one follows, or nearly every
 * section opens so. Where nearly every heading has exactly one such line below it, and none later, the line is the
 * heading's second line. A lone `护航企业发展` in one section is a caption.
 */
export function linesUnderHeadings(
  blocks: readonly RawBlock[],
  result: BodyKinds,
  numbered: ReadonlySet<number>
): LinesUnderHeadings {
  const parts = partsOf(blocks, result, numbered)
  const divided = parts.filter(({lines, isDirect}) => isDirect && lines.length >= 2)
  if (divided.length > 0) {
    return {subheadings: new Set(parts.flatMap(({lines}) => lines)), secondLines: new Set()}
  }
  const topped = parts.filter(({lines, isDirect}) => isDirect && lines.length === 1)
  const isPattern = topped.length >= 2 && topped.length >= parts.length * nearlyAll
  return {
    subheadings: new Set(),
    secondLines: new Set(isPattern ? topped.flatMap(({lines}) => lines) : [])
  }
}

const nearlyAll = 0.75

function partsOf(blocks: readonly RawBlock[], result: BodyKinds, numbered: ReadonlySet<number>): Part[] {
  const parts: Part[] = []
  for (const [index, block] of blocks.entries()) {
    if (numbered.has(index)) parts.push({lines: [], isDirect: false})
    const part = parts.at(-1)
    if (part === undefined || !isTopicLine(block) || result[index] !== undefined) continue
    if (result[index + 1] !== 'paragraph') continue
    if (part.lines.length === 0) part.isDirect = numbered.has(index - 1)
    part.lines.push(index)
  }
  return parts
}

/** Twenty characters: a line below a numbered heading that is longer tells something. */
function isTopicLine({text}: RawBlock): boolean {
  return (
    text.length <= 40 && countCharacters(text) <= 20 && topicStrength(text) !== null && !describesScene(text)
  )
}
