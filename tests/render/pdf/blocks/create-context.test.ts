import {expect, test} from 'vitest'
import {contextOf, heading, note, paragraph, mark, text} from './set-sample.js'
import type {RootContent} from 'mdast'

const levels = (...blocks: RootContent[]): number[] => [...contextOf(...blocks).levels.values()]

test('gives headings the level below the one that they stand under, without a gap', () => {
  expect(levels(heading(1, '题'), heading(2, '一'), heading(3, '甲'), heading(2, '二'))).toEqual([1, 2, 3, 2])
  expect(levels(heading(3, '甲'), heading(6, '乙'), heading(4, '丙'), heading(2, '一'))).toEqual([1, 2, 2, 1])
})

test('gives no level to a heading without text, and to none of a note or of the tail', () => {
  const inNote: RootContent = {
    type: 'footnoteDefinition',
    identifier: 'a',
    children: [{type: 'heading', depth: 3, children: [text('注题')]}]
  }
  const inTail: RootContent = {
    type: 'colophon',
    children: [{type: 'heading', depth: 2, children: [text('版记')]}]
  }
  expect(levels(heading(2), heading(2, '\u200b'), inNote, inTail, heading(2, '一'))).toEqual([1])
})

test('names headings in their order, each below the last of a higher level', () => {
  const {outline} = contextOf(heading(1, '题'), heading(2, '一\n二'), heading(4, '甲'), heading(2))
  expect([...outline.values()]).toEqual([
    {id: 'heading-1', parentId: undefined, title: '题', depth: 1},
    {id: 'heading-2', parentId: undefined, title: '一二', depth: 2},
    {id: 'heading-3', parentId: 'heading-2', title: '甲', depth: 4}
  ])
})

test('takes the first of two definitions, and of two places of a source', () => {
  const {definitions, places} = contextOf(
    {type: 'definition', identifier: 'a', url: 'https://a.example/'},
    {type: 'definition', identifier: 'a', url: 'https://b.example/'},
    paragraph({type: 'citationTarget', source: 1}, {type: 'citationTarget', source: 1})
  )
  expect(definitions.get('a')?.url).toBe('https://a.example/')
  expect([...places.byNode.values()]).toEqual(['source-1'])
})

test('numbers the footnotes', () => {
  const {footnotes} = contextOf(paragraph(mark('b'), mark('a')), note('a', '甲'), note('b', '乙'))
  expect([...footnotes].map(([identifier, {number}]) => [identifier, number])).toEqual([
    ['b', 1],
    ['a', 2]
  ])
})
