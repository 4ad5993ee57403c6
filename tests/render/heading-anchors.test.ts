import type {Heading, Root} from 'mdast'
import {expect, test} from 'vitest'
import {headingAnchors, headingAt} from '../../src/render/heading-anchors.js'

const heading = (value: string): Heading => ({type: 'heading', depth: 2, children: [{type: 'text', value}]})
const root = (...children: Heading[]): Root => ({type: 'root', children})

test('names a heading without its punctuation, in small letters', () => {
  const names = [...headingAnchors(root(heading('二、“一站式” AI+ 调解（试行）——𠮷镇１'))).keys()]
  expect(names).toEqual(['二一站式-ai-调解试行𠮷镇１'])
})

test('numbers the second heading of a name', () => {
  expect([...headingAnchors(root(heading('甲市'), heading('甲市'), heading('甲市'))).keys()]).toEqual([
    '甲市',
    '甲市-1',
    '甲市-2'
  ])
})

test('finds a heading by its name as written and as browsers encode it', () => {
  const wanted = heading('二、风险防控')
  const anchors = headingAnchors(root(wanted))
  expect(headingAt('#二风险防控', anchors)).toBe(wanted)
  expect(headingAt(`#${encodeURIComponent('二风险防控')}`, anchors)).toBe(wanted)
})

test('finds nothing for another name, an address outside, or bytes that are no text', () => {
  const anchors = headingAnchors(root(heading('甲市')))
  expect(
    ['#乙市', '甲市', 'https://a.example/#甲市', '#%ff', '#%zz'].map((url) => headingAt(url, anchors))
  ).toEqual([undefined, undefined, undefined, undefined, undefined])
})

test('numbers thousands of headings of one name', () => {
  const headings = Array.from({length: 20_000}, () => heading('概述'))
  expect(headingAt('#概述-19999', headingAnchors(root(...headings)))).toBe(headings[19_999])
})
