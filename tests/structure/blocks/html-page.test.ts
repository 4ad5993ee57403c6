import {expect, test} from 'vitest'
import {readHtmlFragment, readHtmlPage} from '../../../src/structure/blocks/html-page.js'
import {positionOf} from '../../../src/structure/blocks/raw-block.js'

test('takes what the head declares, without the label that some sites write into it', () => {
  const {declared} = readHtmlPage(
    '<html><head><meta name="ArticleTitle" content="样本之治"><meta name="PubDate" content="2024-03-05 10:20">' +
      '<meta name="source" content="来源：示例日报"><meta name="author" content="张样本 李样本"></head></html>'
  )
  expect(declared).toEqual({
    title: '样本之治',
    published: '2024-03-05 10:20',
    outlet: '示例日报',
    authors: ['张样本', '李样本']
  })
})

test('declares nothing for empty or other elements, and the first of two', () => {
  const {declared} = readHtmlPage(
    '<html><head><meta name="source" content=" "><meta name="keywords" content="平安">' +
      '<meta name="pubdate" content="2024-03-05"><meta name="publishdate" content="2024-04-01"></head></html>'
  )
  expect(declared).toEqual({published: '2024-03-05'})
})

test('takes the title of the page for a block of its own', () => {
  const [title] = readHtmlPage(
    '<html><head><title>\n样本之治_示例网\n</title></head><body>甲</body></html>'
  ).blocks
  expect(title).toMatchObject({text: '样本之治_示例网', hints: {documentTitle: true}})
  expect(title && positionOf(title).start).toEqual({line: 2, column: 1})
})

test('reads a page that is one form, and a fragment without a page around it', () => {
  const {blocks} = readHtmlPage('<body><form><input type="submit" value="登录"><p>正文。</p></form></body>')
  expect(blocks).toMatchObject([{text: '正文。', hints: {}}])
  expect(readHtmlPage('<p>甲</p>乙').blocks.map(({text}) => text)).toEqual(['甲', '乙'])
})

test('gives a fragment the place where it stands in its file', () => {
  const {blocks} = readHtmlFragment('<p>甲</p>\n<p>乙</p>', {line: 7, column: 3})
  expect(blocks.map((block) => positionOf(block).start)).toEqual([
    {line: 7, column: 6},
    {line: 8, column: 4}
  ])
})

test('reads a fragment that is nested too deeply by its tags alone', () => {
  const {blocks} = readHtmlFragment(`${'<b>'.repeat(20_000)}甲\n乙`, {line: 7, column: 3})
  expect(blocks.map((block) => [block.text, positionOf(block)])).toEqual([
    ['甲乙', {start: {line: 7, column: 60_003}, end: {line: 8, column: 2}}]
  ])
})
