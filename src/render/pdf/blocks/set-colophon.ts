import type {PhrasingContent, RootContent} from 'mdast'
import type {Colophon} from '../../../model/document.js'
import {plainText} from '../../plain-text.js'
import type {Strip} from '../pages/strip.js'
import type {Context, Place} from './context.js'
import {isPhrasing} from './set-items.js'
import {setTwoSided} from './set-two-sided.js'

interface Line {
  left: PhrasingContent[]
  right: PhrasingContent[]
}

/** Set the tail of a 简报 (报尾), which stands at the foot of the last page, between the rules of its style. */
export function setColophon(node: Colophon, place: Place, context: Context): Strip[] {
  const lines = toLines(node, context)
  const {ruleAbove, ruleBelow, ...style} = context.layout.styles.colophon
  const tail = lines.map(({left, right}, index) =>
    setTwoSided(
      left,
      right,
      {
        ...style,
        spaceBefore: index === 0 ? style.spaceBefore : 0,
        ...(index === 0 && ruleAbove && {ruleAbove}),
        ...(index === lines.length - 1 && ruleBelow && {ruleBelow})
      },
      place,
      context
    )
  )
  const strips = tail.flat()
  const [first] = strips
  // Half a line of white parts it from the text, whatever its style says.
  if (first) first.before = style.spaceBefore + style.leading / 2
  return strips
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
