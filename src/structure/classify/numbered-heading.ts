import type {RawBlock} from '../blocks/raw-block.js'
import {countCharacters} from '../../text/han.js'
import type {Kinds} from './classified-block.js'
import {countsListPoints, numberingOf, type Numbering} from './numbering.js'
import {longestOfTop, type NumberedSeries} from './numbered-series.js'
import {endsClosed} from './prose.js'
import {topicStrength} from './topic-phrase.js'

/** The longest numbered line that is a heading; the longest in GB/T 9704 documents at hand has some 40. */
export const longestHeading = 50

/**
 * Tell whether a block is a heading with a number.
 *
 * `一、概述` is one, `一、什么是网格？` too; `一、二两项均已完成。`, `1.全年化解纠纷100件；` and the items of a list are not.
 */
export function isNumberedHeading(
  blocks: readonly RawBlock[],
  kinds: Kinds,
  index: number,
  series: NumberedSeries
): boolean {
  const text = blocks[index]?.text ?? ''
  const numbering = numberingOf(text)
  if (numbering === null) return false
  if (countCharacters(text.slice(0, 200)) > (numbering.id === 'han' ? longestOfTop : longestHeading))
    return false
  const rest = text.slice(numbering.mark.length)
  if (series.headings.has(index)) return true
  if (numbering.id === 'date') return isDateHeading(blocks, kinds, index, rest)
  const next = kinds[index + 1] === undefined ? blocks[index + 1] : undefined
  const isFollowed = next !== undefined && numberingOf(next.text)?.id !== numbering.id
  // `01` alone above body text counts a part; above another number it is the number of a page or a list.
  if (rest === '') return isFollowed
  if (/[。！？]./.test(rest)) return false
  if (countsListPoints(numbering) && isBesideItem(blocks, index, numbering)) return false
  if (!endsClosed(rest)) return true
  if (/[？?]$/.test(rest)) return isFollowed && !/[“”]/.test(rest)
  if (/[；;]$/.test(rest) || countsListPoints(numbering) || series.points.has(index)) return false
  return isFollowed && topicStrength(numbering.mark + rest.replace(/[。：:]$/, '')) !== null
}

/** A date alone on its line heads a part where another one does too: a single one is the dateline of its article. */
function isDateHeading(blocks: readonly RawBlock[], kinds: Kinds, index: number, rest: string): boolean {
  const text = blocks[index]?.text ?? ''
  if (text.startsWith('——')) return !endsClosed(rest)
  const isDate = (at: number) =>
    kinds[at] === undefined && numberingOf(blocks[at]?.text ?? '')?.mark === blocks[at]?.text
  const next = blocks[index + 1]
  if (next === undefined || kinds[index + 1] !== undefined || isDate(index + 1)) return false
  return findNear(blocks, index, (at) => numberingOf(blocks[at]?.text ?? '')?.id === 'date' && isDate(at))
}

/** A part between two dates has at most this many blocks. */
const longestPart = 40

function findNear(blocks: readonly RawBlock[], index: number, test: (at: number) => boolean): boolean {
  const from = Math.max(0, index - longestPart)
  const to = Math.min(blocks.length - 1, index + longestPart)
  for (let at = from; at <= to; at++) if (at !== index && test(at)) return true
  return false
}

/** The items of a list stand without text between them. */
function isBesideItem(blocks: readonly RawBlock[], index: number, {id}: Numbering): boolean {
  return [blocks[index - 1], blocks[index + 1]].some(
    (other) =>
      other !== undefined &&
      numberingOf(other.text)?.id === id &&
      countCharacters(other.text.slice(0, 200)) <= longestHeading
  )
}
