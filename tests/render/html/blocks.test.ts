import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {collect, readMarkdown, readPage, renderTree, textOf} from './read-html.js'

const texts = (markdown: string, ...names: string[]): string[] =>
  readMarkdown(markdown)
    .all(...names)
    .map(textOf)

test('gives headings levels without a gap and ids of their own', () => {
  const page = readMarkdown('# 题\n\n### 跳过一级\n\n#### 下一级\n\n## 回到一级')
  const headings = page.all('h1', 'h2', 'h3', 'h4')
  expect(headings.map(({tagName}) => tagName)).toEqual(['h1', 'h2', 'h3', 'h2'])
  expect(headings.map(({properties}) => properties.id)).toEqual(['h-1', 'h-2', 'h-3', 'h-4'])
})

test('links the headings behind a table of contents, down to its depth', () => {
  const page = readMarkdown(
    '# 题\n\n## 之前\n\n<!-- toc title="目录" depth="2" -->\n\n## 一、“甲”\n\n### （一）乙\n\n#### 丙'
  )
  const [nav] = page.all('nav')
  expect(
    nav &&
      collect(nav)
        .filter(({tagName}) => tagName === 'a')
        .map(({properties}) => properties.href)
  ).toEqual(['#h-3', '#h-4'])
  expect(nav && textOf(nav)).toBe('目录一、“甲”（一）乙')
})

test('leaves out a table of contents without headings behind it', () => {
  expect(texts('# 题\n\n<!-- toc title="目录" depth="2" -->\n\n正文', 'nav')).toEqual([])
})

test('shows nothing of comments, and no stretch of text for a page break', () => {
  const page = readMarkdown('甲\n\n<!-- 记事 -->\n\n<!-- page-break -->\n\n乙')
  expect(textOf(page.root)).not.toContain('记事')
  const breaks = page.elements.filter(({properties}) => String(properties.style).includes('page-break-after'))
  expect(breaks.map(textOf)).toEqual([''])
})

test('unwraps the emphasis of a subtitle, but not that of other paragraphs', () => {
  expect(texts('# 题\n\n*示例室　2025年*\n\n*他处*', 'em')).toEqual(['他处'])
})

test('sets the head of a bulletin with the office left and the date right', () => {
  const page = readMarkdown(
    '<!-- masthead -->\n简报\n\n第12期\n\n示例室\n\n2025年2月10日\n<!-- /masthead -->\n\n正文'
  )
  const [header] = page.all('header')
  const cells = page.all('td')
  expect(header && textOf(header)).toBe('简报第12期示例室2025年2月10日')
  expect(cells.map(textOf)).toEqual(['示例室', '2025年2月10日'])
  expect(cells[1]?.properties.style).toContain('text-align:right')
  expect(page.all('table')[0]?.properties.role).toBe('presentation')
})

test('sets a head of three paragraphs without the office', () => {
  const page = readMarkdown('<!-- masthead -->\n简报\n\n第12期\n\n2025年\n<!-- /masthead -->')
  expect(page.all('td').map(textOf)).toEqual(['2025年'])
  expect(page.all('td')[0]?.properties.style).toContain('text-align:right')
})

test('sets the copies at the right of the line before them, and the notes above the tail', () => {
  const page = readMarkdown(
    '正文[^a]\n\n[^a]: 注文\n\n<!-- colophon -->\n送：各县\n\n示例室印发\n\n共印50份\n<!-- /colophon -->'
  )
  expect(page.all('td').map(textOf)).toEqual(['示例室印发', '共印50份'])
  expect(page.all('section', 'footer').map(({tagName}) => tagName)).toEqual(['section', 'footer'])
})

test('keeps a paragraph of the tail whole that only speaks of 共印', () => {
  expect(texts('<!-- colophon -->\n送：各县\n\n本期共印50份\n<!-- /colophon -->', 'td')).toEqual([])
})

test('numbers lists from where they start and nests them', () => {
  const page = readMarkdown('5. 五\n   - 内\n6. 六')
  expect(page.all('ol')[0]?.properties.start).toBe(5)
  expect(page.all('li').map(textOf)).toEqual(['五内', '内', '六'])
})

test('shows tasks as boxes of text', () => {
  expect(texts('- [x] 已办\n- [ ] 未办\n- 其他', 'li')).toEqual(['☑ 已办', '☐ 未办', '其他'])
})

test('shows tasks of a list with blank lines in their paragraphs', () => {
  expect(texts('- [x] 已办\n\n- [ ] 未办', 'p')).toEqual(['☑ 已办', '☐ 未办'])
})

test('indents the first line of a paragraph, but not in a list', () => {
  const [paragraph, inList] = readMarkdown('正文\n\n- 甲\n\n- 乙').all('p')
  expect(paragraph?.properties.style).toContain('text-indent:2em')
  expect(inList?.properties.style).not.toContain('text-indent')
})

test('shows HTML of the source as text to read', () => {
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'html', value: '<script>alert(1)</script>'},
      {type: 'paragraph', children: [{type: 'html', value: '<img src=x onerror=y>'}]}
    ]
  }
  const page = readPage(renderTree(tree))
  expect(page.all('script', 'img')).toEqual([])
  expect(textOf(page.root)).toContain('<script>alert(1)</script>')
  expect(textOf(page.root)).toContain('<img src=x onerror=y>')
})

test('keeps the lines and blanks of a listing', () => {
  expect(texts('```\n\n  a  b\n\tc\n```', 'pre')).toEqual(['\n  a  b\n\tc'])
})

test('puts called notes at the end, in the order of their marks, each leading back to its mark', () => {
  const page = readMarkdown('甲[^b]乙[^a]又[^b]\n\n[^a]: 文 a\n[^b]: 文 b[^c]\n[^c]: 文 c')
  expect(page.all('sup').map(textOf)).toEqual(['注1', '注2', '注1', '注3'])
  expect(page.all('sup').map(({properties}) => properties.id)).toEqual([
    'note-1-mark',
    'note-2-mark',
    'note-1-mark-2',
    'note-3-mark'
  ])
  expect(page.all('li').map(textOf)).toEqual(['注1 文 b注3', '注2 文 a', '注3 文 c'])
})

test('keeps a note that nothing calls where it stands', () => {
  const page = readMarkdown('甲\n\n[^a]: 无人引用')
  expect(page.all('section')).toEqual([])
  expect(page.all('p').map(textOf)).toEqual(['甲', '无人引用'])
})

test('gives every id once and leads every inner link to one', () => {
  const page = readMarkdown(
    '# 题\n\n<!-- toc title="" depth="3" -->\n\n## 甲\n\n文[1][^a][^a]。\n\n> ## 乙\n\n## 来源\n\n[1] 甲市。\n\n[^a]: 注'
  )
  const ids = page.elements.flatMap(({properties}) => (properties.id === undefined ? [] : [properties.id]))
  const targets = page
    .all('a')
    .map(({properties}) => String(properties.href))
    .filter((href) => href.startsWith('#'))
  expect(new Set(ids).size).toBe(ids.length)
  expect(targets.length).toBeGreaterThan(4)
  expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
})

test('lists no heading of a quotation or a list in the contents', () => {
  const [nav] = readMarkdown(
    '<!-- toc title="目录" depth="2" -->\n\n> ## 引文\n\n- ## 条目\n\n## 一、甲'
  ).all('nav')
  expect(nav && textOf(nav)).toBe('目录一、甲')
})
