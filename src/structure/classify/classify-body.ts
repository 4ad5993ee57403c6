import type {RawBlock} from '../blocks/raw-block.js'
import {countCharacters} from '../../text/han.js'
import {describesScene} from './caption.js'
import type {BlockKind, Kinds} from './classified-block.js'
import {classifyOpenLines} from './open-lines.js'
import {longestHeading, isNumberedHeading} from './numbered-heading.js'
import {numberingOf} from './numbering.js'
import {findNumberedSeries} from './numbered-series.js'
import {endsClosed, isShortOpenLine} from './prose.js'
import {isSpoken, styledHeadings} from './styled-heading.js'
import {isTableRow} from './table-row.js'

/** `continuation` is the second line of a heading. */
export type BodyKind = BlockKind | 'continuation'

/** The kinds of the body while they are being found out: `undefined` is still open. */
export type BodyKinds = Array<BodyKind | undefined>

/**
 * Classify the open blocks: body text, headings, captions.
 *
 * First the headings that show themselves by a number, an ornament, 【】 or an element of the page; then body text; the
 * short lines that are left are told by the pattern of the whole article.
 */
export function classifyBody(blocks: readonly RawBlock[], kinds: Kinds, title: string | null): BodyKind[] {
  const result: BodyKinds = [...kinds]
  const series = findNumberedSeries(blocks, kinds)
  const numbered = new Set<number>()
  for (const index of blocks.keys()) {
    if (kinds[index] === undefined && isNumberedHeading(blocks, kinds, index, series)) numbered.add(index)
  }
  const styled = styledHeadings(blocks, kinds, numbered.size)
  for (const [index, block] of blocks.entries()) {
    if (result[index] !== undefined) continue
    if (block.hints.caption && isShortOpenLine(block.text)) result[index] = 'caption'
    else if (isTableRow(blocks, index)) result[index] = 'paragraph'
    else if (numbered.has(index)) result[index] = 'heading'
    else if (isBareDate(block.text)) result[index] = 'meta'
    else if (styled.has(index) || isElementHeading(block)) result[index] = 'heading'
    else if (!isShortOpenLine(block.text) || isSpoken(block.text)) result[index] = longKind(block.text)
  }
  classifyOpenLines(blocks, result, {numbered, styled: styled.size, title})
  return result.map((kind) => kind ?? 'paragraph')
}

function isBareDate(text: string): boolean {
  const numbering = numberingOf(text)
  return numbering?.id === 'date' && !/[\s　]/.test(numbering.mark) && isShortOpenLine(text)
}

/** `<h3>如何破题？</h3>` is a heading though it is closed; some sites set whole paragraphs in such elements. */
function isElementHeading({text, hints}: RawBlock): boolean {
  return (
    hints.heading !== undefined &&
    endsClosed(text) &&
    countCharacters(text) <= longestHeading &&
    !/[。！？；]./.test(text)
  )
}

/** A text too long for a heading, without a stop at its end: a caption when it tells what a picture shows. */
function longKind(text: string): BodyKind {
  return !endsClosed(text) && countCharacters(text) <= 80 && describesScene(text) && !/[。；]/.test(text)
    ? 'caption'
    : 'paragraph'
}
