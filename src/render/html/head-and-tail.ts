import type {Element, ElementContent} from 'hast'
import type {Paragraph} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import type {Colophon, Masthead} from '../../model/document.js'
import type {StyleName} from '../../model/layout.js'
import {plainText} from '../plain-text.js'
import type {Context} from './context.js'
import {joinCss} from './css.js'
import {element} from './element.js'
import {renderParagraph} from './paragraph.js'

/** Render the head of a 简报: name, issue, and one line with the office at the left and the date at the right. */
export function renderMasthead(state: State, node: Masthead, context: Context): Element {
  const paragraphs = node.children.filter((child) => child.type === 'paragraph')
  const [office, date] = [paragraphs.slice(2, -1), paragraphs.slice(2).at(-1)]
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'paragraph') return [state.one(child, node) ?? []].flat()
    if (office.includes(child)) return []
    if (child === date) {
      const line = renderLine(state, office, date, 'mastheadLine', context)
      return [element('div', {style: context.css.box('mastheadLine')}, line)]
    }
    return [renderParagraph(state, child, node, context)]
  })
  return element('header', {}, children)
}

/** Render the tail of a 简报 between its rules: `共印50份` stands at the right of the line before it. */
export function renderColophon(state: State, node: Colophon, context: Context): Element {
  const {css} = context
  const lines = node.children.flatMap((child, index): ElementContent[] => {
    const next = node.children[index + 1]
    if (child.type !== 'paragraph') return [state.one(child, node) ?? []].flat()
    if (isRight(child)) {
      const isAlone = node.children[index - 1]?.type !== 'paragraph' || isRight(node.children[index - 1])
      return isAlone ? [renderLine(state, [], child, 'colophon', context)] : []
    }
    if (isRight(next)) return [renderLine(state, [child], next, 'colophon', context)]
    const look = joinCss('margin:0', css.type('colophon', 'body'))
    return [element('p', {style: look}, state.all(child))]
  })
  return element('footer', {}, element('div', {style: css.box('colophon')}, lines))
}

const isRight = (child: Colophon['children'][number] | undefined): child is Paragraph =>
  child?.type === 'paragraph' && plainText(child).trimStart().startsWith('共印')

/** Set text at the left and at the right of one line; every mail program knows how to do that with a table. */
function renderLine(
  state: State,
  left: readonly Paragraph[],
  right: Paragraph,
  style: StyleName,
  {css, layout}: Context
): Element {
  const indent = `${layout.styles[style].leftIndent}em`
  const cell = (align: string, padding: string, children: ElementContent[]): Element =>
    element('td', {style: joinCss(`padding:${padding}`, `text-align:${align}`, css.type(style))}, children)
  const words = left.flatMap((one) => state.all(one))
  const cells = [
    ...(words.length === 0 ? [] : [cell('left', '0', words)]),
    cell('right', `0 ${indent} 0 0;white-space:nowrap`, state.all(right))
  ]
  const look = joinCss('width:100%;border-collapse:collapse', css.type(style, 'body'))
  return element(
    'table',
    {role: 'presentation', width: '100%', style: look},
    element('tbody', {}, element('tr', {}, cells))
  )
}
