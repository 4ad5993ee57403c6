import * as fc from 'fast-check'
import type {PhrasingContent, Root, RootContent} from 'mdast'
import {expect, test} from 'vitest'
import {renderHtml} from '../../../src/render/html/render-html.js'
import {sampleDocument} from '../sample-document.js'
import {sampleLayout} from '../sample-layout.js'
import {collect, readMarkdown, readPage, renderTree, textOf} from './read-html.js'

test('gives one page in Chinese that runs nothing and fetches nothing', () => {
  const html = renderHtml(sampleDocument, sampleLayout)
  const {root} = readPage(html)
  expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/)
  const names = collect(root).map(({tagName}) => tagName)
  expect(names.filter((name) => ['script', 'link', 'iframe', 'object', 'base'].includes(name))).toEqual([])
  expect(html).not.toMatch(/@import|url\(|\ssrc="(?!data:)/)
})

test('gives the same bytes each time', () => {
  expect(renderHtml(sampleDocument, sampleLayout)).toBe(renderHtml(sampleDocument, sampleLayout))
})

test('names the title and the office in the head, and keeps them text', () => {
  const html = renderHtml(
    {
      ...sampleDocument,
      properties: {...sampleDocument.properties, title: '</title><script>1', office: '"室"'}
    },
    sampleLayout
  )
  const head = collect(readPage(html).root)
  expect(head.filter(({tagName}) => tagName === 'title').map(textOf)).toEqual(['</title><script>1'])
  expect(head.find(({properties}) => properties.name === 'author')?.properties.content).toBe('"室"')
})

test('puts the essential look on the elements, for mail programs that drop style sheets', () => {
  const page = readMarkdown('# 题\n\n正文“引号”。\n\n| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |')
  const style = (tagName: string): unknown => page.all(tagName)[0]?.properties.style
  expect(style('h1')).toMatch(/font-family:.*黑体.*font-size:33\.5px;font-weight:bold/)
  expect(style('p')).toMatch(/text-align:justify;text-indent:2em/)
  expect(style('td')).toMatch(/padding:.*border-bottom:1px solid #d0d7de/)
  expect(style('th')).toContain('background-color:#eef2f6')
})

test('shows body text at 16 px at least, whatever its size on paper', () => {
  const [page] = readMarkdown('正文').elements
  expect(page?.properties.style).toContain('font-size:16px')
})

test('lets no name of a font leave its place in the style sheet', () => {
  const typeface = {latin: ["x'};</style><script>"], eastAsia: ['宋体"><b>']}
  const {body} = sampleLayout.styles
  const layout = {...sampleLayout, styles: {...sampleLayout.styles, body: {...body, typeface}}}
  const html = renderTree({type: 'root', children: [{type: 'paragraph', children: []}]}, {layout})
  const names = new Set(collect(readPage(html).root).map(({tagName}) => tagName))
  expect([...names].sort()).toEqual(['body', 'div', 'head', 'html', 'meta', 'p', 'style', 'title'])
})

test('sets a whole sample with its own quotation marks, dashes and rare characters', () => {
  const text = textOf(readPage(renderHtml(sampleDocument, sampleLayout)).root)
  expect(text).toContain(
    '放在首位——“有事好商量”；引用《示例办法（试行）》，生僻字𠮷也不丢……[1]详见 示例网站。'
  )
  expect(text).toContain('code <&> x')
  expect(text).toContain('a < b\n  && c')
})

const phrase = fc.letrec<{node: PhrasingContent}>((tie) => ({
  node: fc.oneof(
    {depthSize: 'small'},
    hostile().map((value): PhrasingContent => ({type: 'text', value})),
    hostile().map((value): PhrasingContent => ({type: 'inlineCode', value})),
    hostile().map((value): PhrasingContent => ({type: 'html', value})),
    hostile().map((alt): PhrasingContent => ({type: 'image', url: alt, alt, title: alt})),
    fc
      .tuple(hostile(), fc.array(tie('node'), {maxLength: 3}))
      .map(([url, children]): PhrasingContent => ({type: 'link', url, title: url, children})),
    fc.array(tie('node'), {maxLength: 3}).map((children): PhrasingContent => ({type: 'strong', children}))
  )
})).node

function hostile(): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<script>',
          '</p>',
          '</style>',
          '<!--',
          '-->',
          '"',
          "'",
          '&lt;',
          '&#60;',
          '<b onclick=',
          '>'
        ),
        fc.constantFrom(
          ']]>',
          '</title>',
          'javascript:alert(1)',
          '\u0000',
          '𠮷',
          '“”',
          '——',
          '\r',
          '\n',
          '  ',
          '`'
        ),
        fc.string({unit: 'binary', maxLength: 4})
      ),
      {maxLength: 5}
    )
    .map((parts) => parts.join(''))
}

const block: fc.Arbitrary<RootContent> = fc.oneof(
  fc.array(phrase, {maxLength: 4}).map((children): RootContent => ({type: 'paragraph', children})),
  fc.array(phrase, {maxLength: 4}).map((children): RootContent => ({type: 'heading', depth: 3, children})),
  hostile().map((value): RootContent => ({type: 'code', value, lang: value, meta: value})),
  hostile().map((value): RootContent => ({type: 'html', value})),
  hostile().map((value): RootContent => ({type: 'comment', value})),
  hostile().map((title): RootContent => ({type: 'tableOfContents', title, depth: 2})),
  fc.array(phrase, {maxLength: 3}).map((children): RootContent => ({
    type: 'table',
    align: [null],
    children: [{type: 'tableRow', children: [{type: 'tableCell', children}]}]
  }))
)

test('lets no text of a tree become an element or an attribute, and loses none of it', () => {
  const allowed = new Set(
    'div h1 h2 h3 figcaption p span strong a code pre nav ul li figure table thead tr th'.split(' ')
  )
  const attributes = new Set('id class role style href scope tabIndex ariaLabel className width'.split(' '))
  fc.assert(
    fc.property(fc.array(block, {maxLength: 5}), (children) => {
      const tree: Root = {type: 'root', children}
      const page = readPage(renderTree(tree))
      const names = page.elements.map(({tagName}) => tagName)
      expect(names.filter((name) => !allowed.has(name))).toEqual([])
      const keys = page.elements.flatMap(({properties}) => Object.keys(properties))
      expect(keys.filter((key) => !attributes.has(key))).toEqual([])
      const addresses = page.all('a').map(({properties}) => String(properties.href))
      expect(addresses.filter((href) => !/^(https?:|mailto:|#h-\d+$)/.test(href))).toEqual([])
      const shown = (page.all('div')[0]?.children ?? []).filter((node) => !isContents(node))
      expect(letters(shown.map(textOf).join(''))).toBe(letters(children.map(sourceText).join('')))
    }),
    {numRuns: 150}
  )
})

const isContents = (node: {type: string; tagName?: string}): boolean => node.tagName === 'nav'

/** White space and what no XML can hold are no text that a reader sees. */
const letters = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are what is left out
  text.replace(/[\s\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')

function sourceText(node: RootContent): string {
  if (node.type === 'comment') return ''
  if (node.type === 'image') return node.alt ?? ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(sourceText).join('') : ''
}

const countTags = (children: RootContent[], tag: string): number =>
  renderTree({type: 'root', children}).split(tag).length - 1

test('renders a hundred thousand paragraphs, and as many links in one paragraph', () => {
  const length = 100_000
  const paragraphs = Array.from({length}, (): RootContent => ({type: 'paragraph', children: []}))
  const links = Array.from({length}, (): PhrasingContent => ({
    type: 'link',
    url: 'https://a.example/',
    children: [{type: 'text', value: '链'}]
  }))
  expect(countTags(paragraphs, '</p>')).toBe(length)
  expect(countTags([{type: 'paragraph', children: links}], '</a>')).toBe(length)
}, 60_000)
