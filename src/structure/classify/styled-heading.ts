import type {RawBlock} from '../blocks/raw-block.js'
import {countCharacters} from '../../text/han.js'
import type {Kinds} from './classified-block.js'
import {leadingMark, numberingOf} from './numbering.js'
import {endsClosed, isShortOpenLine} from './prose.js'

/** How a heading without a number is set off: by an ornament, 【】, or as a question. */
export type HeadingStyle = `mark ${string}` | 'bracket' | 'spoken' | 'question'

/** Who asks in an interview. `答：` and a name answer. */
const asker = /^(?:本报记者|记者|主持人|问|提问|网友|Q)\s*[:：]/i

/** A question of an interview that is longer tells of the case first: it is body text. */
const longestQuestion = 40

/**
 * Read how a line without a number is set off as a heading; `null` when it is not.
 *
 * `▶强化服务`, `【队伍建设】` alone on its line, `如何破题？` and the short question of an interview (`记者：最难的是什么？`)
 * are. A question that is longer, or has a sentence before it, is what somebody says, and so is `答：……`; `■统一标准。`
 * is a sentence, `【队伍建设】开展培训。` a paragraph with its lead.
 */
export function headingStyleOf(text: string): HeadingStyle | null {
  if (/^【[^【】]{2,20}】$/.test(text)) return 'bracket'
  const mark = leadingMark(text)
  if (mark !== null && mark.length < text.length && isShortOpenLine(text)) return `mark ${mark.trim()}`
  if (!/^[^。！？?；]{4,}[？?]$/.test(text.slice(0, 60)) || text.length > 60 || /[“”]/.test(text)) return null
  if (asker.test(text)) return countCharacters(text) <= longestQuestion ? 'spoken' : null
  return /[:：]/.test(text) || countCharacters(text) > 24 ? null : 'question'
}

/** Tell whether somebody speaks: `答：……`, `记者：……`. */
export function isSpoken(text: string): boolean {
  return asker.test(text) || /^(?:答|A)\s*[:：]/.test(text)
}

/**
 * Tell which blocks are headings by their style: those with body text behind them, no list item, no lone question.
 *
 * Two ornaments in a row are the points of a list; one question without a speaker is rhetoric, two are headings. Where
 * other headings divide an interview, its questions are body text.
 */
export function styledHeadings(blocks: readonly RawBlock[], kinds: Kinds, numbered: number): Set<number> {
  const styles = blocks.map(({text}, index) => (kinds[index] === undefined ? headingStyleOf(text) : null))
  const headings = styles.flatMap((style, index) => {
    const next = blocks[index + 1]
    if (style === null || next === undefined) return []
    if (kinds[index + 1] !== undefined && kinds[index + 1] !== 'caption') return []
    if (style === styles[index + 1] || (style.startsWith('mark') && style === styles[index - 1])) return []
    if (style === 'question' && !(endsClosed(next.text) && styles[index + 1] === null)) return []
    return [index]
  })
  const questions = headings.filter((index) => styles[index] === 'question').length
  const others = headings.filter((index) => styles[index] !== 'question' && styles[index] !== 'spoken').length
  const isDivided = numbered + others + linesAboveQuestions(blocks, kinds, styles) >= 2
  return new Set(
    headings.filter((index) => {
      if (styles[index] === 'spoken') return !isDivided
      return styles[index] !== 'question' || questions >= 2
    })
  )
}

/** Count the headings whose kind is known, and the short lines right above questions, which head them. */
function linesAboveQuestions(
  blocks: readonly RawBlock[],
  kinds: Kinds,
  styles: ReadonlyArray<HeadingStyle | null>
): number {
  const lines = blocks.filter(({text}, index) => {
    if (kinds[index] === 'heading') return true
    if (kinds[index] !== undefined || styles[index] !== null || !isShortOpenLine(text)) return false
    return numberingOf(text) === null && asker.test(blocks[index + 1]?.text ?? '') && !isSpoken(text)
  })
  return lines.length
}
