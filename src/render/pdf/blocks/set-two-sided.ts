import type {PhrasingContent} from 'mdast'
import type {Align, Pt, TextStyle} from '../../../model/layout.js'
import type {Strip} from '../pages/strip.js'
import {StructureElement} from '../tags/structure-element.js'
import type {Context, Place} from './context.js'
import {createStrip} from './create-strip.js'
import {finishParagraph} from './finish-paragraph.js'
import {setItems, type TextItems} from './set-items.js'
import {placeLines, unlimited} from './set-lines.js'
import {shiftFragments} from './shift-fragments.js'

interface Side {
  items: TextItems
  element: StructureElement
  style: TextStyle
  /** Of its longest line, where it is broken only by order. */
  width: Pt
}

/** A line must not be broken because its width was rounded. */
const tolerance: Pt = 0.05

/**
 * Set text at the left of a line and at its right; both stand off the edges by the left indent of the style. Where
 * they do not fit on one line, the right one keeps up to half of it.
 */
export function setTwoSided(
  left: readonly PhrasingContent[],
  right: readonly PhrasingContent[],
  style: TextStyle,
  place: Place,
  context: Context
): Strip[] {
  const inset = style.leftIndent * style.size
  const width = Math.max(style.size, place.width - 2 * inset)
  const atLeft = prepare(left, style, place, context)
  const atRight = prepare(right, style, place, context)
  const gap = atLeft !== undefined && atRight !== undefined ? style.size : 0
  const free = Math.max(width / 2, width - gap - (atLeft?.width ?? 0))
  const rightWidth = Math.min(atRight?.width ?? 0, free)
  const start = place.left + inset
  const strips = joinLines(
    setSide(atLeft, start, width - gap - rightWidth, 'left'),
    setSide(atRight, start + width - rightWidth, rightWidth, 'right')
  )
  return finishParagraph(strips, style, place, style.keepWithNext, context)
}

function prepare(
  nodes: readonly PhrasingContent[],
  style: TextStyle,
  place: Place,
  context: Context
): Side | undefined {
  const element = new StructureElement('P', place.element)
  const items = setItems(nodes, style, element, context)
  const column = {style, left: 0, width: unlimited, align: 'left', firstIndent: 0} as const
  const widths = placeLines(items, column, element).flatMap(({fragments}) =>
    fragments.map((fragment) => (fragment.kind === 'text' ? fragment.line.width : 0))
  )
  if (widths.length > 0) return {items, element, style, width: Math.max(...widths) + tolerance}
  element.leave()
  return undefined
}

function setSide(side: Side | undefined, left: Pt, width: Pt, align: Align): Strip[] {
  if (side === undefined) return []
  const {style, items, element} = side
  return placeLines(items, {style, left, width, align, firstIndent: 0}, element)
}

/** Put lines that stand side by side on one baseline each. */
function joinLines(left: readonly Strip[], right: readonly Strip[]): Strip[] {
  return Array.from({length: Math.max(left.length, right.length)}, (_, index) => {
    const sides = [left[index], right[index]].filter((strip) => strip !== undefined)
    const baseline = Math.max(...sides.map(baselineIn))
    const joined = createStrip(0, [])
    for (const strip of sides) {
      const lower = baseline - baselineIn(strip)
      joined.height = Math.max(joined.height, strip.height + lower)
      joined.fragments.push(...shiftFragments(strip.fragments, lower))
      joined.footnotes.push(...strip.footnotes)
      joined.destinations.push(...strip.destinations)
    }
    return joined
  })
}

function baselineIn({fragments}: Strip): Pt {
  const text = fragments.find(({kind}) => kind === 'text')
  return text?.kind === 'text' ? text.y : 0
}
