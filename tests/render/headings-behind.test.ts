import type {Heading, RootContent} from 'mdast'
import {expect, test} from 'vitest'
import type {TableOfContents} from '../../src/model/document.js'
import {headingsBehind} from '../../src/render/headings-behind.js'
import {plainText} from '../../src/render/plain-text.js'

const heading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [{type: 'text', value}]
})
const contents: TableOfContents = {type: 'tableOfContents', title: '目录', depth: 2}
const listed = (...children: RootContent[]): string[] =>
  headingsBehind({type: 'root', children}, contents).map(plainText)

test('lists the headings behind the contents, down to their depth, and no title', () => {
  const chapters = [heading(1, '题'), heading(2, '一、𠮷镇'), heading(3, '（一）'), heading(4, '1．')]
  expect(listed(heading(2, '前言'), contents, ...chapters)).toEqual(['一、𠮷镇', '（一）'])
})

test('lists no heading of a quotation, a list or the head and tail of a 简报', () => {
  expect(
    listed(
      contents,
      {type: 'masthead', children: [heading(2, '报头')]},
      {type: 'blockquote', children: [heading(2, '引文')]},
      {type: 'list', children: [{type: 'listItem', children: [heading(2, '条目')]}]},
      heading(2, '一'),
      {type: 'colophon', children: [heading(2, '报尾')]}
    )
  ).toEqual(['一'])
})

test('lists no heading without text, and none for contents that stand elsewhere', () => {
  expect(listed(contents, heading(2, ' '), heading(2, '一'))).toEqual(['一'])
  expect(listed(heading(2, '一'), {type: 'blockquote', children: [contents]})).toEqual([])
})
