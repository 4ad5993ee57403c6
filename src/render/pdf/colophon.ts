import type {PhrasingContent} from 'mdast'
import type {Colophon} from '../../model/document.js'
import {plainText} from '../plain-text.js'
import {countLines} from '../table-geometry.js'
import type {Content} from './content.js'
import type {Context} from './context.js'
import {setTwoSided, withRules} from './paragraph.js'
import {typeAreaHeight, typeAreaWidth} from './room.js'

interface Line {
  left: PhrasingContent[]
  right: PhrasingContent[]
}

/**
 * Set the tail of a 简报 (报尾) at the foot of the page on which the text ends, between the rules of its style; where
 * the text leaves too little room, on a page of its own.
 */
export function setColophon(node: Colophon, context: Context): Content[] {
  const lines = toLines(node)
  if (lines.length === 0) return []
  const {layout} = context
  const {ruleAbove, ruleBelow, ...style} = layout.styles.colophon
  const width = typeAreaWidth(layout)
  const inner = width - 2 * style.leftIndent * style.size
  const rows = lines.map(({left, right}) =>
    countLines({type: 'paragraph', children: [...left, ...right]}, style, inner)
  )
  const rules = [ruleAbove, ruleBelow].flatMap((rule) => (rule === undefined ? [] : [rule.gap + rule.width]))
  const height =
    style.spaceBefore +
    (rows.reduce((sum, row) => sum + row, 0) + 0.5) * style.leading + // Half a line of white above it.
    lines.length * style.spaceAfter +
    rules.reduce((sum, rule) => sum + rule, 0)

  const stack = lines.map(({left, right}, index) => {
    const edges = {
      ...style,
      spaceBefore: index === 0 ? style.spaceBefore : 0,
      ...(index === 0 && ruleAbove ? {ruleAbove} : {}),
      ...(index === lines.length - 1 && ruleBelow ? {ruleBelow} : {})
    }
    return withRules(setTwoSided(left, right, edges, context), width, edges)
  })
  // Estimated: the box is taller than what stands in it, and what stands in it ends at the foot of the type area.
  const box = Math.min(1.5 * height, typeAreaHeight(layout) - 1)
  const {page} = layout
  return [
    // Reserves the room, or moves on to the next page.
    {stack: [], margin: [0, Math.min(height, box), 0, 0]},
    {
      table: {
        widths: [width],
        heights: [box],
        body: [[{stack, verticalAlignment: 'bottom'}]],
        dontBreakRows: true
      },
      layout: noLook,
      absolutePosition: {x: page.margin.left, y: page.height - page.margin.bottom - box}
    }
  ]
}

const noLook = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  hLineColor: '#000000',
  vLineColor: '#000000',
  fillColor: () => null,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0
}

/** Paragraphs are lines; one that opens with 共印 stands at the right of the one before it. */
function toLines({children}: Colophon): Line[] {
  const lines: Line[] = []
  for (const child of children) {
    const content: PhrasingContent[] =
      child.type === 'paragraph' ? child.children : [{type: 'text', value: plainText(child)}]
    const last = lines.at(-1)
    if (!plainText(child).trimStart().startsWith('共印')) lines.push({left: content, right: []})
    else if (last?.right.length === 0) last.right = content
    else lines.push({left: [], right: content})
  }
  return lines
}
