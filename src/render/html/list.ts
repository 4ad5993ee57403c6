import type {Element, ElementContent} from 'hast'
import type {List, ListItem, Parents} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import type {Context} from './context.js'
import {alignCss, joinCss} from './css.js'
import {element} from './element.js'

/** Render a list; its markers are those of the reader's program, its boxes (☐ ☑) are text. */
export function renderList(state: State, node: List, {css, layout}: Context): Element {
  const tasks = node.children.length > 0 && node.children.every(isTask)
  const look = joinCss(
    `margin:0 0 ${css.px(layout.styles.body.spaceAfter)}`,
    `padding:0 0 0 ${tasks ? 0 : 2}em`,
    tasks ? 'list-style-type:none' : ''
  )
  const start = node.ordered && typeof node.start === 'number' && node.start !== 1 ? node.start : undefined
  return element(node.ordered ? 'ol' : 'ul', {start, style: look}, state.all(node))
}

/** Render an item; the paragraph of an item without blank lines around is its own line. */
export function renderItem(
  state: State,
  node: ListItem,
  parent: Parents | undefined,
  {styles, css, layout}: Context
): Element {
  const isLoose = parent?.type === 'list' && (parent.spread === true || parent.children.some(isSpread))
  const [first] = node.children
  const style = (first && styles.get(first)) ?? 'body'
  const box = isTask(node) ? (node.checked ? '☑ ' : '☐ ') : ''
  const content = node.children.flatMap((child, index): ElementContent[] => {
    const isLine = !isLoose && index === 0 && child.type === 'paragraph'
    return isLine ? state.all(child) : [state.one(child, node) ?? []].flat()
  })
  const look = joinCss(
    `margin:0 0 ${css.px(layout.styles.body.spaceAfter / 2)}`,
    css.type(style, 'body'),
    alignCss(layout.styles[style].align)
  )
  return element('li', {style: look}, withBox(box, content))
}

/** The box opens the first line of its item. */
function withBox(box: string, content: ElementContent[]): ElementContent[] {
  if (box === '') return content
  const [first, ...rest] = content
  return first?.type === 'element' && first.tagName === 'p'
    ? [{...first, children: [{type: 'text', value: box}, ...first.children]}, ...rest]
    : [{type: 'text', value: box}, ...content]
}

const isTask = (item: ListItem): boolean => typeof item.checked === 'boolean'
const isSpread = (item: ListItem): boolean => item.spread === true
