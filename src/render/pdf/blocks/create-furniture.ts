import type {PageLine, Pt, Rule, TextStyle} from '../../../model/layout.js'
import type {Fragment} from '../pages/strip.js'
import type {Context} from './context.js'
import {drawRule} from './draw-rule.js'
import {typeAreaWidth} from './room.js'
import {setPlain} from './set-items.js'
import {placeLines} from './set-lines.js'

/** Gives what stands in the margins of a page: x from the type area's left edge, y from the top of the paper. */
export type Furniture = (page: number, pages: number) => Fragment[]

type Values = Record<'title' | 'page' | 'pages', string | number>

/** The part of a page in which a line may stand, and where its middle is to be, from the top of the paper. */
interface Margin {
  top: Pt
  height: Pt
  middle: Pt
  /** Where further lines of a long one go. */
  grows: 'upwards' | 'downwards'
}

/** Create running header and footer. */
export function createFurniture(title: string, context: Context): Furniture {
  const {page: sheet, styles, header, footer} = context.layout
  const {top, bottom} = sheet.margin
  const foot = sheet.height - bottom
  const atHead: Margin = {top: 0, height: top, middle: top - header.distance, grows: 'upwards'}
  const atFoot: Margin = {top: foot, height: bottom, middle: foot + footer.distance, grows: 'downwards'}
  return (page, pages) => {
    const values = {title, page, pages}
    return [
      ...placeLine(header, styles.header, values, atHead, context),
      ...placeLine(footer, styles.footer, values, atFoot, context)
    ]
  }
}

/** Place a line in a margin; one that is too long for the page goes on in further lines, as close as they must be. */
function placeLine(
  line: PageLine,
  style: TextStyle,
  values: Values,
  margin: Margin,
  context: Context
): Fragment[] {
  const {page} = values
  const text = fill(page === 1 ? line.first : line.text, values)
  const align = Number(page) % 2 === 1 ? line.odd : line.even
  const inset = line.inset * style.size
  const column = {
    style,
    left: align === 'right' ? 0 : inset,
    width: typeAreaWidth(context.layout) - inset,
    align,
    firstIndent: 0
  }
  const strips = placeLines(setPlain(text, style, context), column, undefined)
  const more = strips.length - 1
  const pitch = Math.min(style.leading, Math.max(0, margin.height - style.size) / Math.max(1, more))
  const first = margin.middle - (margin.grows === 'upwards' ? more * pitch : 0)
  const lowest = margin.top + margin.height - style.size / 2 - more * pitch
  const middle = Math.min(Math.max(first, margin.top + style.size / 2), lowest)
  const lines = strips.flatMap(({fragments}, index) =>
    fragments.flatMap((fragment) =>
      // The baseline is 0.38 em below the middle of Han characters.
      fragment.kind === 'text' ? [{...fragment, y: middle + index * pitch + 0.38 * style.size}] : []
    )
  )
  const across = {left: 0, width: typeAreaWidth(context.layout)}
  return lines.length === 0 ? [] : [...lines, ...rulesAround(style, middle, middle + more * pitch, across)]
}

/** Draw the rules of a style above and below its lines, the first and last of which have their middles there. */
function rulesAround(
  {size, ruleAbove, ruleBelow}: TextStyle,
  first: Pt,
  last: Pt,
  column: {left: Pt; width: Pt}
): Fragment[] {
  const distance = ({width, gap}: Rule & {gap: Pt}): Pt => size / 2 + gap + width / 2
  return [
    ...(ruleAbove ? [drawRule(column, first - distance(ruleAbove), ruleAbove)] : []),
    ...(ruleBelow ? [drawRule(column, last + distance(ruleBelow), ruleBelow)] : [])
  ]
}

function fill(text: string, values: Values): string {
  // The function keeps `$&` in a title from being a pattern.
  return text.replace(/\{(title|page|pages)\}/g, (_, key: keyof Values) => String(values[key]))
}
