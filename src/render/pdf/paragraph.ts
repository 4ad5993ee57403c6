import type {PhrasingContent} from 'mdast'
import type {Pt, Rule, StyleName, TextStyle} from '../../model/layout.js'
import type {Columns, Content, Margin, Stack, TextBlock} from './content.js'
import type {Context} from './context.js'
import {whiteAround} from './line-metrics.js'
import {drawRule} from './rule.js'
import {setRuns} from './runs.js'

/** Set a paragraph in a style, without the rules above and below it. */
export function setParagraph(
  children: readonly PhrasingContent[],
  name: StyleName,
  context: Context
): TextBlock {
  const style = context.layout.styles[name]
  return {
    text: setRuns(children, style, context),
    alignment: style.align,
    leadingIndent: style.firstLineIndent * style.size,
    margin: [style.leftIndent * style.size, style.spaceBefore, 0, style.spaceAfter]
  }
}

/** Set text at the left of a line and at its right; both stand off the edges by the left indent of the style. */
export function setTwoSided(
  left: readonly PhrasingContent[],
  right: readonly PhrasingContent[],
  style: TextStyle,
  context: Context
): Columns {
  const inset = style.leftIndent * style.size
  return {
    columns: [
      {text: setRuns(left, style, context), alignment: 'left', width: '*'},
      {text: setRuns(right, style, context), alignment: 'right', width: 'auto'}
    ],
    margin: [inset, style.spaceBefore, inset, style.spaceAfter]
  }
}

/**
 * Draw the rules of a style above and below a block, or give the block back when the style has none.
 *
 * Their distance is that to the characters, not to the lines, which are higher.
 */
export function withRules<T extends Content>(block: T, width: Pt, style: TextStyle): T | Stack {
  const {ruleAbove, ruleBelow} = style
  if (ruleAbove === undefined && ruleBelow === undefined) return block
  const [left, before, right, after] = block.margin ?? [0, 0, 0, 0]
  const inner: Margin = [left, 0, right, 0]
  const toText = (rule: Rule & {gap: Pt}): Pt => rule.gap + rule.width / 2 - whiteAround(style)
  const stack: Content[] = [{...block, margin: inner}]
  if (ruleAbove) stack.unshift(drawRule(width, ruleAbove, [0, ruleAbove.width / 2, 0, toText(ruleAbove)]))
  if (ruleBelow) stack.push(drawRule(width, ruleBelow, [0, toText(ruleBelow), 0, ruleBelow.width / 2]))
  return {stack, margin: [0, before, 0, after]}
}
