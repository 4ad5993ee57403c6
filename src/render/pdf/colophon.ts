import type {PhrasingContent, RootContent} from 'mdast'
import type {Colophon} from '../../model/document.js'
import {plainText} from '../plain-text.js'
import {countLines} from '../table-geometry.js'
import type {Content} from './content.js'
import type {Context} from './context.js'
import {setTwoSided, withRules} from './paragraph.js'
import {typeAreaHeight, typeAreaWidth} from './room.js'
import {isPhrasing} from './runs.js'

interface Line {
  left: PhrasingContent[]
  right: PhrasingContent[]
}

/**
 * Set the tail of a 简报 (报尾) at the foot of the page on which the text ends, between the rules of its style; where
 * the text leaves too little room, on a page of its own.
 */
export function setColophon(node: Colophon, context: Context): Content[] {
  const lines = toLines(node, context)
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
function toLines({children}: Colophon, {footnotes}: Context): Line[] {
  const lines: Line[] = []
  for (const child of children) {
    for (const content of textsOf(child, footnotes)) {
      const last = lines.at(-1)
      const isRight = content.map(plainText).join('').trimStart().startsWith('共印')
      if (!isRight) lines.push({left: content, right: []})
      else if (last?.right.length === 0) last.right = content
      else lines.push({left: [], right: content})
    }
  }
  return lines
}

/** Give the texts of a block and of all that stand in it; notes that the report refers to stand with the others. */
function textsOf(node: RootContent, footnotes: Context['footnotes']): PhrasingContent[][] {
  if (isPhrasing(node)) return node.type === 'comment' ? [] : [[node]]
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [node.children]
  if (node.type === 'footnoteDefinition' && footnotes.get(node.identifier)?.definition === node) return []
  if ('children' in node) return node.children.flatMap((child) => textsOf(child, footnotes))
  return node.type === 'code' ? [[{type: 'text', value: node.value}]] : []
}
