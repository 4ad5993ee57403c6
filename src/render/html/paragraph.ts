import type {ElementContent} from 'hast'
import type {Paragraph, Parents} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {wordsOf} from '../block-style.js'
import type {Context} from './context.js'
import {element} from './element.js'

/** Render a paragraph in the style of its place; in a list it has no first-line indent. */
export function renderParagraph(
  state: State,
  node: Paragraph,
  parent: Parents | undefined,
  {styles, css}: Context
): ElementContent {
  const style = styles.get(node) ?? 'body'
  const look = css.block(style, parent?.type === 'listItem' ? {indented: false} : {})
  return element('p', {...classOf[style], style: look}, renderWords(state, node, {styles}))
}

/** Large type becomes smaller on a phone, see `style-sheet.ts`. */
const classOf: Partial<Record<string, {className: string[]}>> = {
  mastheadName: {className: ['mastheadName']}
}

/**
 * Render the content of a paragraph. The emphasis that makes a subtitle or a caption of a whole paragraph is no
 * format: the layout decides the weight.
 */
export function renderWords(
  state: State,
  node: Paragraph,
  {styles}: Pick<Context, 'styles'>
): ElementContent[] {
  return state.all({...node, children: wordsOf(node, styles.get(node) ?? 'body')})
}
