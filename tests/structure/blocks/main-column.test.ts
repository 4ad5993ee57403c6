import {expect, test} from 'vitest'
import {readHtmlPage} from '../../../src/structure/blocks/html-page.js'

/** What stands outside the main column. */
function outsideOf(html: string): string[] {
  return readHtmlPage(html).blocks.flatMap(({text, hints}) => (hints.outside ? [text] : []))
}

const text = '样本市推进平安建设，化解纠纷4万件，群众满意度居全市前列。'
const article = `<p>${text}</p>`.repeat(4)

test('finds the element that holds nearly all of the text', () => {
  expect(outsideOf(`<div>首页</div><div><p>${text}</p>${article}</div><div><p>天气晴好。</p></div>`)).toEqual(
    ['首页', '天气晴好。']
  )
})

test('keeps an article whole whose parts stand in elements of their own', () => {
  expect(outsideOf(`<div><div>${article}</div><div>${article}</div></div>`)).toEqual([])
})

test('takes less of the text for the column where the element is named as that of the text', () => {
  const other = `<div><p>${text}</p></div>`.repeat(2)
  expect(outsideOf(`<div><div id="zoom">${article}</div>${other}</div>`)).toHaveLength(2)
  expect(outsideOf(`<div><div id="x1">${article}</div>${other}</div>`)).toEqual([])
})

test('takes less of the text for the column where the title stands in the element too', () => {
  const other = `<div><p>${text}</p></div>`.repeat(2)
  const html = `<div><div><h1>样本市推进平安建设</h1><div>${article}</div></div>${other}</div>`
  expect(outsideOf(html)).toEqual(['样本市推进平安建设', text, text])
})

const withOpening = (opening: string) =>
  `<div><p>欢迎访问本站，今天天气晴。</p><h1>样本市推进平安建设</h1><div>${opening}</div><div>${article.repeat(2)}</div></div>`

test('keeps a first paragraph between the title and the column, but no advertisement and nothing before', () => {
  expect(outsideOf(withOpening('<p>导语：样本市连年获奖。</p>'))).toEqual([
    '欢迎访问本站，今天天气晴。',
    '样本市推进平安建设'
  ])
  expect(outsideOf(withOpening('<p>投票火热进行中，<a href="/">点击</a>参加。</p>'))).toContain(
    '投票火热进行中，点击参加。'
  )
})

test('takes a paragraph or a table row for no column', () => {
  expect(outsideOf(`<div><h2>一、概述</h2><p>${text.repeat(9)}</p><p>化解率为98%。</p></div>`)).toEqual([])
})

const column = (title: string) => `<div>${title}${article.repeat(2)}</div>`

test('keeps no text before the column whose title stands in it, nor a heading that tells of the site', () => {
  const before = '<h1>样本市平安建设网</h1><div><p>欢迎访问本站，今天天气晴。</p></div>'
  expect(outsideOf(`<div>${before}${column('<h1>样本市推进平安建设</h1>')}</div>`)).toContain(
    '欢迎访问本站，今天天气晴。'
  )
  const site = '<h1>样本市平安建设网</h1><div><h2>这里讲述平安故事。</h2></div>'
  expect(outsideOf(`<div>${site}${column('')}</div>`)).toContain('这里讲述平安故事。')
})
