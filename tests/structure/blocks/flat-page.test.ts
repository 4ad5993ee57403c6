import {expect, test} from 'vitest'
import {readFlatPage} from '../../../src/structure/blocks/flat-page.js'
import {readHtmlPage} from '../../../src/structure/blocks/html-page.js'
import {positionOf} from '../../../src/structure/blocks/raw-block.js'

test('cuts a page by its tags: blocks, title, headings, text of inline elements', () => {
  const {blocks} = readFlatPage(
    '<!DOCTYPE html><title>样本</title><h2>一、概述</h2><p>化解<b>纠纷</b>4万件。<br>满意。<td>甲<td>乙'
  )
  expect(blocks.map(({text, hints}) => [text, hints])).toEqual([
    ['样本', {documentTitle: true}],
    ['一、概述', {heading: 2}],
    ['化解纠纷4万件。', {}],
    ['满意。', {}],
    ['甲', {}],
    ['乙', {}]
  ])
})

test('keeps scripts, comments and declarations as markup, and an unclosed comment up to the end', () => {
  const {blocks, markup} = readFlatPage('<script>a<b</script>\n<p>正文。</p>\n<!-- 注\n释')
  expect(blocks.map(({text}) => text)).toEqual(['正文。'])
  expect(markup.map((block) => positionOf(block))).toEqual([
    {start: {line: 1, column: 1}, end: {line: 1, column: 21}},
    {start: {line: 3, column: 1}, end: {line: 4, column: 2}}
  ])
})

test('decodes character references and leaves what is none', () => {
  const {blocks} = readFlatPage('<p>&ldquo;平安&#x201D;&nbsp;&#24314;设 AT&T &样本; 1 < 2</p>')
  expect(blocks.map(({text}) => text)).toEqual(['“平安”\u00a0建设 AT&T &样本; 1 < 2'])
})

test('places a block on its line and column', () => {
  const [, second] = readFlatPage('<div>甲\n乙</div>\n  <p>丙</p>').blocks
  expect(second && positionOf(second).start).toEqual({line: 3, column: 6})
})

test('is what a page is read with that is nested too deeply, or has too many tags; no text is lost', () => {
  const deep = '<div>'.repeat(20_000)
  expect(readHtmlPage(`${deep}平安建设${'</div>'.repeat(20_000)}`)).toMatchObject({
    isFlat: true,
    blocks: [{text: '平安建设'}]
  })
  const many = readHtmlPage(`<p>平安建设</p>${'<b>'.repeat(200_000)}取得成效`)
  expect(many.isFlat).toBe(true)
  expect(many.blocks.map(({text}) => text)).toEqual(['平安建设', '取得成效'])
})

test('is not what a page of many elements is read with as long as a parser takes them', () => {
  const page = readHtmlPage(`<nav>首页</nav>${'<p>平安建设</p>'.repeat(5000)}`)
  expect(page.isFlat).toBeUndefined()
  expect(page.blocks).toHaveLength(5001)
})
