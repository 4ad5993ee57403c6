import type {Element, Nodes, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import type {Root as Tree} from 'mdast'
import type {Picture} from '../../../src/model/document.js'
import type {Layout} from '../../../src/model/layout.js'
import {renderHtml} from '../../../src/render/html/render-html.js'
import {toTree} from '../../../src/template/to-tree.js'
import {sampleLayout} from '../sample-layout.js'

/** Render a tree with the layout of the tests. */
export function renderTree(
  tree: Tree,
  {
    layout = sampleLayout,
    pictures = new Map<string, Picture>()
  }: {
    layout?: Layout
    pictures?: ReadonlyMap<string, Picture>
  } = {}
): string {
  const properties = {title: '示例简报', office: '示例室', date: new Date('2025-02-10T00:00:00Z')}
  return renderHtml({properties, tree, pictures}, layout)
}

/** Render Markdown and read the page back as a browser does. */
export function readMarkdown(markdown: string, pictures?: ReadonlyMap<string, Picture>): Page {
  return readPage(renderTree(toTree(markdown), pictures === undefined ? {} : {pictures}))
}

export interface Page {
  html: string
  root: Root
  /** All elements of the page's body, in order. */
  elements: Element[]
  /** All elements with one of these names. */
  all: (...tagNames: string[]) => Element[]
}

/** Read a page back as a browser does. */
export function readPage(html: string): Page {
  const root = fromHtml(html)
  const body = collect(root).find(({tagName}) => tagName === 'body')
  const elements = body === undefined ? [] : collect(body).slice(1)
  return {html, root, elements, all: (...names) => elements.filter(({tagName}) => names.includes(tagName))}
}

/** Give the text inside a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Give all elements in a node, itself included. */
export function collect(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap(collect)] : own
}
