import type {ElementContent} from 'hast'
import type {Nodes, PhrasingContent} from 'mdast'
import {stripIllegalXml} from '../../text/xml-characters.js'
import {renderContents} from './contents.js'
import type {Context} from './context.js'
import {joinCss} from './css.js'
import {element} from './element.js'
import {renderFigure} from './figure.js'
import type {Handler} from './handlers.js'
import {renderColophon, renderMasthead} from './head-and-tail.js'
import {renderItem, renderList} from './list.js'
import {renderParagraph} from './paragraph.js'
import {isPhrasingParent} from './phrasing.js'
import {renderTable} from './table.js'

type BlockType = Exclude<Nodes['type'], 'root' | Exclude<PhrasingContent['type'], 'comment' | 'html'>>
type Handlers = {[Type in BlockType]: Handler<Type>}

const nothing = (): undefined => undefined

/** Make the handlers of blocks. */
export function blockHandlers(context: Context): Handlers {
  const {css, layout} = context
  const {leading} = layout.styles.body
  const lines = (tagName: string): string => joinCss(css.block('code', {tagName}), 'white-space:pre-wrap')

  return {
    heading: (state, node) => {
      const {id, level = 1} = context.headings.get(node) ?? {}
      const style = context.styles.get(node) ?? 'heading4'
      const tagName = `h${level}`
      return element(tagName, {id, className: [style], style: css.block(style, {tagName})}, state.all(node))
    },
    paragraph: (state, node, parent) => {
      // A caption stands in the figure that it belongs to.
      if (context.captionOf.has(node)) return undefined
      return renderFigure(state, node, context) ?? renderParagraph(state, node, parent, context)
    },
    blockquote: (state, node, parent) => {
      const margin = parent?.type === 'blockquote' ? '0 0 0 2em' : '0'
      return element('blockquote', {style: `margin:${margin}`}, state.all(node))
    },
    list: (state, node) => renderList(state, node, context),
    listItem: (state, node, parent) => renderItem(state, node, parent, context),
    table: (state, node) => renderTable(state, node, context),
    tableRow: (state, node) => state.all(node),
    tableCell: (state, node) => element('p', {style: css.block('body')}, state.all(node)),
    code: (_, {value}) =>
      element('pre', {style: lines('pre')}, element('code', {style: 'font:inherit'}, stripIllegalXml(value))),
    // What a report says in HTML is text to read; it never becomes an element.
    html: (_, {value}, parent): ElementContent => {
      const shown = stripIllegalXml(value)
      return isPhrasingParent(parent)
        ? {type: 'text', value: shown}
        : element('div', {style: lines('div')}, shown)
    },
    thematicBreak: () =>
      element('hr', {
        style: `border:0;border-top:${css.rule(layout.table.rule)};margin:${css.px(leading)} 0`
      }),
    // Called notes stand at the end; one that nothing calls is still text of the author.
    footnoteDefinition: (state, node) =>
      context.notes.get(node.identifier)?.definition === node ? undefined : state.all(node),
    tableOfContents: (_, node) => renderContents(node, context),
    masthead: (state, node) => renderMasthead(state, node, context),
    colophon: (state, node) => renderColophon(state, node, context),
    // A quiet gap on the screen, a new page on paper.
    pageBreak: () =>
      element('div', {
        className: ['page-break'],
        style: `page-break-after:always;break-after:page;height:${css.px(2 * leading)}`
      }),
    comment: nothing,
    definition: nothing,
    yaml: nothing
  }
}
