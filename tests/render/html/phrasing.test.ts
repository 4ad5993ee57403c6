import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {collect, readMarkdown, readPage, renderTree, textOf} from './read-html.js'

test('raises citations and leads them to the entry of their source', () => {
  const page = readMarkdown('都有报道[1][2]。\n\n## 来源\n\n[1] 甲市。\n\n[2] 乙市。')
  expect(page.all('sup').map(textOf)).toEqual(['[1]', '[2]'])
  expect(page.all('a').map(({properties}) => properties.href)).toEqual(['#source-1', '#source-2'])
  expect(page.all('span').map(({properties}) => properties.id)).toEqual(['source-1', 'source-2'])
})

test('raises a citation without an entry, but leads it nowhere', () => {
  const tree: Root = {
    type: 'root',
    children: [{type: 'paragraph', children: [{type: 'citation', sources: [7]}]}]
  }
  const page = readPage(renderTree(tree))
  expect(page.all('sup').map(textOf)).toEqual(['[7]'])
  expect(page.all('a')).toEqual([])
})

test.each(['https://a.example/x?b=1&c=2', 'http://a.example/', 'mailto:a@b.example'])('follows %s', (url) => {
  expect(
    readMarkdown(`[名](${url})`)
      .all('a')
      .map(({properties}) => properties.href)
  ).toEqual([url])
})

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'file:///etc',
  '../x',
  '#a',
  '//a'
])('keeps the text of a link to %s, but does not follow it', (url) => {
  const page = readMarkdown(`[名](<${url}>)`)
  expect(page.all('a')).toEqual([])
  expect(page.all('p').map(textOf)).toEqual(['名'])
})

test('leads a link inside the report to its heading', () => {
  const page = readMarkdown('见[第二章](#二防控)。\n\n## 一、概况\n\n## 二、防控')
  expect(page.all('a').map(({properties}) => properties.href)).toEqual(['#h-2'])
})

test('puts no link into a link', () => {
  const page = readMarkdown('[见[^a]注](https://a.example)\n\n[^a]: 注文')
  const [link] = page.all('a')
  expect(link && collect(link).filter(({tagName}) => tagName === 'a')).toHaveLength(1)
  expect(link && textOf(link)).toBe('见注1注')
})

test('joins lines of Chinese without a blank, and lines of Latin letters with one', () => {
  expect(readMarkdown('化解\n纠纷 GB/T\n9704').all('p').map(textOf)).toEqual(['化解纠纷 GB/T 9704'])
})

test('breaks a line where the source does', () => {
  expect(readMarkdown('甲\\\n乙').all('br')).toHaveLength(1)
})

test('lets only a long address break anywhere', () => {
  const long = 'https://www.example.com/a/long/address/of/a/page'
  const spans = readMarkdown(`甲 GB/T9704-2012 ${long}。`).all('span')
  expect(spans.map(textOf)).toEqual([long])
})

test('strikes out what was deleted', () => {
  expect(readMarkdown('~~删~~').all('del').map(textOf)).toEqual(['删'])
})
