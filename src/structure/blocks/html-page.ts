import type {Element, Nodes, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {readFlatPage} from './flat-page.js'
import {blocksOfHast} from './hast-blocks.js'
import {markLandmarks} from './landmarks.js'
import {markOutside} from './main-column.js'
import type {Declared, Page} from './page.js'
import {exceedsParser} from './parse-cost.js'
import type {RawBlock} from './raw-block.js'

/** Cut a page, or a fragment of one, into blocks; what its head declares comes with them. */
export function readHtmlPage(text: string): Page {
  const isPage = /<(?:html|head|body|!doctype)[\s>]/i.test(text.slice(0, 10_000))
  const page = attempt(text, () => {
    const root = fromHtml(text, {fragment: !isPage})
    const {placed, markup} = blocksOfHast(root)
    return {blocks: markOutside(markLandmarks(placed)), markup, declared: declaredIn(root)}
  })
  return page ?? {...readFlatPage(text), declared: {}, isFlat: true}
}

/** Cut a piece of HTML that begins at a place of a larger file into blocks. */
export function readHtmlFragment(
  html: string,
  place: {line: number; column: number}
): {blocks: RawBlock[]; markup: RawBlock[]} {
  const fragment = attempt(html, () => {
    const {placed, markup} = blocksOfHast(fromHtml(html, {fragment: true}), place)
    return {blocks: markLandmarks(placed).map(({block}) => block), markup}
  })
  return fragment ?? readFlatPage(html, place)
}

/** What `read` gives; `null` for HTML with more elements, or more deeply nested ones, than a parser takes. */
function attempt<Result>(html: string, read: () => Result): Result | null {
  if (exceedsParser(html)) return null
  try {
    return read()
  } catch (error) {
    // Parser and walk recurse: a page of a few thousand levels breaks them, and none is written by hand.
    if (!(error instanceof RangeError)) throw error
    return null
  }
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
    // Some sites write the label too: `来源：示例日报`.
    const value = String(content ?? '')
      .trim()
      .replace(/^(?:文章|信息)?(?:来源|作者|记者|标题|发布时间|发布日期)\s*[:：]\s*/, '')
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
