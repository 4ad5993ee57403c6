import type {Element, Nodes, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {blocksOfHast, type PlacedBlock} from './hast-blocks.js'
import {markOutside} from './main-column.js'
import type {Declared, Page} from './page.js'
import type {RawBlock} from './raw-block.js'

/** Cut a page, or a fragment of one, into blocks; what its head declares comes with them. */
export function readHtmlPage(text: string): Page {
  const isPage = /<(?:html|head|body|!doctype)[\s>]/i.test(text.slice(0, 10_000))
  const root = fromHtml(text, {fragment: !isPage})
  return {blocks: markOutside(blocksOfHast(root)), declared: declaredIn(root)}
}

/** Cut a piece of HTML that begins at a place of a larger file into blocks. */
export function readHtmlFragment(html: string, place: {line: number; column: number}): RawBlock[] {
  const placed: PlacedBlock[] = blocksOfHast(fromHtml(html, {fragment: true}), place)
  return placed.map(({block}) => block)
}

/** Names of `<meta>` elements that web sites of offices and papers use; compared in lower case. */
const metaNames: Record<string, keyof Declared> = {
  articletitle: 'title',
  'og:title': 'title',
  pubdate: 'published',
  publishdate: 'published',
  'article:published_time': 'published',
  contentsource: 'outlet',
  source: 'outlet',
  mediaid: 'outlet',
  author: 'authors'
}

function declaredIn(root: Root): Declared {
  const declared: Declared = {}
  visitElements(root, (element) => {
    if (element.tagName !== 'meta') return
    const {name, property, content} = element.properties
    const key = metaNames[String(name ?? property ?? '').toLowerCase()]
    const value = String(content ?? '').trim()
    if (key === undefined || value === '' || declared[key] !== undefined) return
    if (key === 'authors') declared.authors = value.split(/[\s、，,;；]+/)
    else declared[key] = value
  })
  return declared
}

function visitElements(node: Nodes, visit: (element: Element) => void): void {
  if (node.type === 'element') visit(node)
  if ('children' in node) for (const child of node.children) visitElements(child, visit)
}
