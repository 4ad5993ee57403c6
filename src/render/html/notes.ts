import type {Element, ElementContent} from 'hast'
import type {State} from 'mdast-util-to-hast'
import type {Context, Note} from './context.js'
import {element} from './element.js'
import {markId, noteId, noteMark} from './phrasing.js'

/** Render the footnotes below the text: each opens with its mark, which leads back to the first one in the text. */
export function renderNotes(state: State, context: Context): Element | undefined {
  const {css, layout, notes} = context
  if (notes.size === 0) return undefined
  const {leading} = layout.styles.body
  const rule = `border:0;border-top:${css.rule(layout.table.rule)};width:30%;margin:${css.px(leading)} auto ${css.px(leading / 2)} 0`
  return element(
    'section',
    {ariaLabel: '注释'},
    element('hr', {style: rule}),
    element(
      'ol',
      {style: 'list-style-type:none;padding:0;margin:0'},
      [...notes.values()].map((note) => renderNote(state, note, context))
    )
  )
}

function renderNote(state: State, {number, definition}: Note, context: Context): Element {
  const back = element(
    'a',
    {href: `#${markId(number, 1)}`, ariaLabel: `${noteMark(number)}，回到正文`},
    noteMark(number)
  )
  const [first, ...rest] = state.all(definition)
  const opening: ElementContent[] = [back, {type: 'text', value: ' '}]
  const content =
    first?.type === 'element' && first.tagName === 'p'
      ? [{...first, children: [...opening, ...first.children]}, ...rest]
      : [element('p', {style: context.css.block('footnote')}, opening), ...(first ? [first] : []), ...rest]
  return element('li', {id: noteId(number), style: 'margin:0'}, content)
}
