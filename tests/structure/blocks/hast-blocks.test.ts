import {expect, test} from 'vitest'
import {positionOf} from '../../../src/structure/blocks/raw-block.js'
import {readHtmlPage} from '../../../src/structure/blocks/html-page.js'

const textsOf = (html: string) => readHtmlPage(html).blocks.map(({text}) => text)
const hintsOf = (html: string) => readHtmlPage(html).blocks.map(({hints}) => hints)

test('makes a block of each paragraph, heading and list item', () => {
  const html = '<h2>一、概述</h2><p>第一段。</p><ul><li>甲项；</li><li><p>乙项。</p></li></ul>段外的字'
  expect(textsOf(html)).toEqual(['一、概述', '第一段。', '甲项；', '乙项。', '段外的字'])
})

test('keeps what inline elements hold in one block', () => {
  expect(textsOf('<p>化解<font>纠纷<span>4</span></font><b>万</b>件。</p>')).toEqual(['化解纠纷4万件。'])
})

test('takes one `<br>` for a line, two for a blank line', () => {
  const blocks = readHtmlPage('<p>甲行<br>乙行<br><br>丙行</p>').blocks
  expect(blocks.map(({text, blankBefore}) => [text, blankBefore])).toEqual([
    ['甲行', 1],
    ['乙行', 0],
    ['丙行', 1]
  ])
})

test('takes lines of the source inside a paragraph for one line', () => {
  expect(textsOf('<p>全区划分网格，\n    配备网格员。</p>')).toEqual(['全区划分网格，配备网格员。'])
})

test('leaves the reading of ruby out of the text and keeps it as markup', () => {
  const page = readHtmlPage('<p><ruby>调<rp>(</rp><rt>tiáo</rt><rp>)</rp></ruby>解员</p>')
  expect(page.blocks.map(({text}) => text)).toEqual(['调解员'])
  expect(page.markup?.map(({text}) => text)).toEqual(['(', 'tiáo', ')'])
})

test('keeps scripts, styles, comments and templates as markup, on their lines', () => {
  const page = readHtmlPage(
    '<p>正文。</p>\n<script>\nvar a = "脚本。"\n</script>\n<style>p{}</style><!-- 注释 -->\n<template><p>模板</p></template>'
  )
  expect(page.blocks.map(({text}) => text)).toEqual(['正文。'])
  expect(page.markup?.map((block) => [block.text, positionOf(block).start.line])).toEqual([
    ['var a = "脚本。"', 3],
    ['p{}', 5],
    ['注释', 5],
    ['模板', 6]
  ])
})

test('gives the line and column of each piece of a block', () => {
  const [block] = readHtmlPage('<div>\n  <p>　　全区<b>𠮷祥</b>街道，\n  连年获奖。</p></div>').blocks
  const at = (text: string) => block && positionOf(block, block.text.indexOf(text)).start
  expect(block?.text).toBe('全区𠮷祥街道，连年获奖。')
  expect(at('全区')).toEqual({line: 2, column: 8})
  expect(at('𠮷祥')).toEqual({line: 2, column: 13})
  expect(at('街道')).toEqual({line: 2, column: 20})
  expect(at('连年')).toEqual({line: 3, column: 3})
})

test('counts the columns of a line with a character reference from its start', () => {
  const [first, second] = readHtmlPage('<p>甲&ldquo;乙&rdquo;。</p><p>丙。</p>').blocks
  expect(first?.text).toBe('甲“乙”。')
  expect(first && positionOf(first).start).toEqual({line: 1, column: 4})
  expect(second && positionOf(second).start).toEqual({line: 1, column: 28})
})

test('tells how much of a block, from its start, is bold', () => {
  expect(hintsOf('<p><strong>统一标准。</strong>制定<b>规范</b>。</p>')).toEqual([{boldUntil: 5}])
  expect(hintsOf('<p>制定<b>规范</b>。</p>')).toEqual([{}])
})

test('tells which share of a block stands in links', () => {
  expect(hintsOf('<p><a href="/">首页</a>要闻</p>')).toEqual([{linkShare: 0.5}])
})

test('gives the level of a heading to what stands in it', () => {
  expect(hintsOf('<h3><span>一、概述</span></h3><p>正文。</p>')).toEqual([{heading: 3}, {}])
})

test('takes a short text beside a picture, or centred below it, for its caption', () => {
  expect(hintsOf('<p><img src="a.jpg">民警走访商户</p>')).toEqual([{caption: true}])
  expect(hintsOf('<p><img src="a.jpg"></p><p style="text-align: center">民警走访商户</p>')).toEqual([
    {caption: true}
  ])
  expect(hintsOf('<p><img src="a.jpg"></p><p align="CENTER">民警走访商户</p>')).toEqual([{caption: true}])
  expect(hintsOf('<p><img src="a.jpg"></p><p class="ql-align-center"><i>民警走访</i></p>')).toEqual([
    {caption: true}
  ])
  expect(hintsOf('<figure><img src="a.jpg"><figcaption>民警走访商户</figcaption></figure>')).toEqual([
    {caption: true}
  ])
})

test('takes no other text for a caption: the second line, one that is not centred, a long one, a link', () => {
  expect(hintsOf('<center><p><img></p><p>民警走访商户</p><p>织密一张网</p></center>')).toEqual([
    {caption: true},
    {}
  ])
  expect(hintsOf('<p><img></p><p>织密一张网</p>')).toEqual([{}])
  expect(hintsOf(`<p><img>${'平安建设成效明显'.repeat(8)}</p>`)).toEqual([{}])
  expect(hintsOf('<p><img><a href="/a">样本区召开推进会</a></p>')).toEqual([{linkShare: 1}])
})

test('takes the first blank of an indented paragraph for its indent and not for text', () => {
  const [block] = readHtmlPage('<p>　　正文。</p>').blocks
  expect(block?.indented).toBe(true)
  expect(block?.text).toBe('正文。')
})

test('gives a row of data as one block and a cell of a lay-out as blocks of its own', () => {
  const data =
    '<table><tr><th>指标</th><th>数量</th></tr><tr><td><p>化解</p></td><td><p>95件</p><p>（上升）</p></td></tr></table>'
  expect(textsOf(data)).toEqual(['指标 数量', '化解 95件 （上升）'])
  expect(hintsOf(data)).toEqual([{row: true}, {row: true}])
  const layout = `<table><tr><td>栏目</td><td><p>${'样本市推进平安建设。'.repeat(20)}</p><p>第二段。</p></td></tr></table>`
  expect(textsOf(layout).at(-1)).toBe('第二段。')
})
