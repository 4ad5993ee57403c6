import type {Element, ElementContent} from 'hast'
import type {Nodes, Paragraph} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import type {Context} from './context.js'
import {element} from './element.js'
import {isFigure} from './is-figure.js'
import {renderWords} from './paragraph.js'

/** Render a paragraph of only pictures with its caption, or nothing where it is none. */
export function renderFigure(state: State, node: Paragraph, context: Context): Element | undefined {
  if (!isFigure(node, context.pictures, context.definitions)) return undefined
  const {css, layout} = context
  const gap = css.px(layout.styles.body.leading / 2)
  const shown = element('div', {style: `margin:${gap} 0;text-align:center`}, state.all(node))
  return withCaption(state, node, shown, context)
}

/**
 * Put a table or picture and its caption together, in the order of the text.
 *
 * The look of the caption stands on a paragraph inside it: Outlook knows neither `figure` nor `figcaption`.
 */
export function withCaption(state: State, node: Nodes, shown: ElementContent, context: Context): Element {
  const {css, captions} = context
  const caption = captions.get(node)
  if (caption === undefined) return element('figure', {style: 'margin:0'}, shown)
  const words = renderWords(state, caption.paragraph, context)
  const line = element('figcaption', {}, element('p', {style: css.block('caption')}, words))
  return element('figure', {style: 'margin:0'}, caption.isAbove ? [line, shown] : [shown, line])
}
