import type {ElementContent, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Root as Tree} from 'mdast'
import {toHast, type State} from 'mdast-util-to-hast'
import type {ReportDocument} from '../../model/document.js'
import type {Layout} from '../../model/layout.js'
import {stripIllegalXml} from '../../text/xml-characters.js'
import {createContext, type Context} from './context.js'
import {joinCss} from './css.js'
import {element} from './element.js'
import {createHandlers} from './handlers.js'
import {renderNotes} from './notes.js'
import {styleSheet} from './style-sheet.js'

/** Nothing runs and nothing is fetched, whatever stands in the text. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/**
 * Render a report as one HTML file that needs nothing else: a page for screens of every width, to print, or to
 * send as the body of a mail.
 */
export function renderHtml(document: ReportDocument, layout: Layout): string {
  const context = createContext(document, layout)
  const {title, office} = document.properties
  const head = element(
    'head',
    {},
    lines([
      element('meta', {charSet: 'utf-8'}),
      element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      element('meta', {httpEquiv: ['Content-Security-Policy'], content: policy}),
      element('meta', {name: 'color-scheme', content: 'light'}),
      ...(office === '' ? [] : [element('meta', {name: 'author', content: stripIllegalXml(office)})]),
      element('title', {}, stripIllegalXml(title)),
      element('style', {}, styleSheet(layout, context.css))
    ])
  )
  // Mail programs drop `body`: what the whole page needs stands on a block inside it.
  const look = joinCss(
    `max-width:${context.css.pageWidth}px;margin:0 auto;padding:32px 24px`,
    'overflow-wrap:anywhere;background-color:#ffffff',
    context.css.type('body')
  )
  const page = element(
    'div',
    {className: ['page'], role: 'main', style: look},
    renderTree(document.tree, context)
  )
  const body = element('body', {style: 'margin:0;background-color:#ffffff'}, lines([page]))
  const root: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      {type: 'text', value: '\n'},
      element('html', {lang: 'zh-CN'}, lines([head, body])),
      {type: 'text', value: '\n'}
    ]
  }
  return toHtml(root)
}

function renderTree(tree: Tree, context: Context): ElementContent[] {
  const root = (state: State, {children}: Tree): ElementContent[] => {
    const notes = renderNotes(state, context)
    // The notes belong to the text, the colophon closes the sheet.
    const last = children.findLastIndex(({type}) => type !== 'comment')
    const tail = children[last]?.type === 'colophon' ? children.slice(last) : []
    const text = children.slice(0, children.length - tail.length)
    const all = (nodes: Tree['children']): ElementContent[] => state.all({type: 'root', children: nodes})
    return lines([...all(text), ...(notes === undefined ? [] : [notes]), ...all(tail)])
  }
  const rendered = toHast(tree, {handlers: {...createHandlers(context), root}})
  return 'children' in rendered ? (rendered.children as ElementContent[]) : [] // What `root` gave.
}

/** Put each element on a line of its own: a file that can be read and compared. */
function lines(elements: readonly ElementContent[]): ElementContent[] {
  return [
    ...elements.flatMap((one): ElementContent[] => [{type: 'text', value: '\n'}, one]),
    {type: 'text', value: '\n'}
  ]
}
