import {fromHtml} from 'hast-util-from-html'
import {expect, test} from 'vitest'
import {blocksOfHast} from '../../../src/structure/blocks/hast-blocks.js'
import {findTeasers} from '../../../src/structure/blocks/teasers.js'

const countTeasers = (html: string) => findTeasers(blocksOfHast(fromHtml(html, {fragment: true})).placed).size

test('finds three links with the beginnings of their texts below, side by side', () => {
  const teaser = '<div><h3><a href="/1">样本县召开会议</a></h3><p>会议强调，要抓好落实。</p></div>'
  expect(countTeasers(`<div>${teaser.repeat(3)}</div>`)).toBe(3)
  const flat = '<li><a href="/1">样本县召开会议</a><p>会议强调，要抓好落实。</p></li>'
  expect(countTeasers(`<ul>${flat.repeat(4)}</ul>`)).toBe(4)
})

test('takes two such, paragraphs with a link in them, and sections with several paragraphs for none', () => {
  const teaser = '<div><h3><a href="/1">样本县召开会议</a></h3><p>会议强调，要抓好落实。</p></div>'
  expect(countTeasers(`<div>${teaser.repeat(2)}</div>`)).toBe(0)
  expect(countTeasers('<p>据<a href="/1">示例日报</a>报道，样本县抓好落实。</p>'.repeat(5))).toBe(0)
  const section = '<div><h3><a href="/1">一、抓前端</a></h3><p>源头治理有力。</p><p>化解纠纷4万件。</p></div>'
  expect(countTeasers(`<div>${section.repeat(3)}</div>`)).toBe(0)
})
