import type {Element} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {expect, test} from 'vitest'
import {isDataTable} from '../../../src/structure/blocks/data-table.js'

function tableOf(html: string): Element {
  const table = fromHtml(html, {fragment: true}).children[0]
  if (table?.type !== 'element' || table.tagName !== 'table') throw new Error('There is no table.')
  return table
}

const isData = (html: string) => isDataTable(tableOf(html))
const long = '样本市推进平安建设，'.repeat(15)

test('takes rows of short cells for data', () => {
  expect(isData('<table><tr><th>指标</th><th>数量</th></tr><tr><td>化解</td><td>95</td></tr></table>')).toBe(
    true
  )
  expect(
    isData(
      '<table><caption>表一</caption><thead><tr><td>街道</td><td>得分</td></tr></thead><tbody><tr><td>样本</td><td>9</td></tr></tbody></table>'
    )
  ).toBe(true)
})

test('takes a table with a title row over its columns for data', () => {
  expect(
    isData(
      '<table><tr><td colspan="2">一览表</td></tr><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>'
    )
  ).toBe(true)
})

test('takes no table for data that holds an article, another table, or one column', () => {
  expect(
    isData(`<table><tr><td>栏目</td><td>要闻</td></tr><tr><td>甲</td><td>${long}</td></tr></table>`)
  ).toBe(false)
  expect(
    isData(
      '<table><tr><td>甲</td><td><div><table><tr><td>乙</td></tr></table></div></td></tr><tr><td>丙</td><td>丁</td></tr></table>'
    )
  ).toBe(false)
  expect(isData('<table><tr><td>题目</td></tr><tr><td>来源</td></tr><tr><td>正文</td></tr></table>')).toBe(
    false
  )
})

test('takes one row for no data: menus are laid out so', () => {
  expect(isData('<table><tr><td>首页</td><td>要闻</td></tr></table>')).toBe(false)
})
