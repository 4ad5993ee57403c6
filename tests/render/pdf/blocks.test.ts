import type {RootContent} from 'mdast'
import {expect, test} from 'vitest'
import type {Stack} from '../../../src/render/pdf/content.js'
import {sampleLayout} from '../sample-layout.js'
import {allBlocks, paragraph, runs, set, setIn, textBlocks, textOf} from './set-sample.js'

const heading = (depth: 2 | 3, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [{type: 'text', value}]
})

/** Height that the first block keeps free below itself. */
function reserve(...children: RootContent[]): number {
  // A heading is a stack of its text.
  const [block] = set(...children) as Stack[]
  return -(block?.margin?.[3] ?? 0)
}

test('keeps two lines of a paragraph below its heading', () => {
  // Two lines of 19 pt.
  expect(reserve(heading(2, '一、要点'), paragraph('正文'.repeat(100)))).toBe(38)
})

test('keeps one line below a heading when the paragraph has no more', () => {
  expect(reserve(heading(2, '一、要点'), paragraph('正文。'))).toBe(19)
})

test('keeps a chain of headings with the text that follows them', () => {
  // 10 pt before the heading 2, its line of 20 pt, 4 pt after it, one line of text.
  expect(reserve(heading(2, '一、要点'), heading(3, '（一）做法'), paragraph('正文。'))).toBe(53)
})

test('asks for nothing below a heading at the end', () => {
  expect(reserve(heading(2, '一、要点'))).toBe(0)
})

test('gives the room below a heading back: heading and text stand apart as the layout says', () => {
  const [block] = set(heading(2, '一、要点'), paragraph('正文。')) as Stack[]
  const [text] = textBlocks(block?.stack ?? [])
  expect(block).toMatchObject({unbreakable: true, margin: [0, 16, 0, -19]})
  expect(text?.margin).toEqual([0, 0, 0, 6 + 19])
})

test('never asks for more than a part of the page', () => {
  expect(reserve(heading(2, '一、要点'), heading(3, '很长'.repeat(2000)), paragraph('正文。'))).toBeLessThan(
    450
  )
})

test('lets a heading break that fills half a page', () => {
  const [block] = set(heading(2, '很长'.repeat(1000)), paragraph('正文。'))
  expect(block).not.toHaveProperty('unbreakable')
})

test('gives a caption the weight that its style has, not that of its stars', () => {
  const content = set(
    {
      type: 'paragraph',
      children: [{type: 'strong', children: [{type: 'text', value: '表1　做法'}]}]
    },
    {type: 'table', children: [{type: 'tableRow', children: [{type: 'tableCell', children: []}]}]}
  )
  expect(runs(content)).toMatchObject([{text: '表1　做法', bold: false, fontSize: 9}])
})

test('keeps a bold opening bold in body text', () => {
  const content = set({
    type: 'paragraph',
    children: [
      {type: 'strong', children: [{type: 'text', value: '要点：'}]},
      {type: 'text', value: '正文'}
    ]
  })
  expect(runs(content).map((run) => run.bold)).toEqual([true, false])
})

test('sets a quotation, and a list in it, as a note', () => {
  const content = set({
    type: 'blockquote',
    children: [
      {type: 'paragraph', children: [{type: 'text', value: '注：'}]},
      {
        type: 'list',
        children: [
          {
            type: 'listItem',
            children: [{type: 'paragraph', children: [{type: 'text', value: '其一'}]}]
          }
        ]
      }
    ]
  })
  expect(runs(content).map((run) => run.fontSize)).toEqual([9, 9, 9])
})

test('keeps the lines of a listing', () => {
  expect(runs(set({type: 'code', value: 'a < b\n  && c'})).map((run) => run.text)).toEqual([
    'a < b',
    '\n',
    '  && c'
  ])
})

test('draws a thematic break as wide as the type area', () => {
  expect(set({type: 'thematicBreak'})).toMatchObject([{canvas: [{type: 'line', x1: 0, x2: 465.28}]}])
})

test('shows a block of HTML, and no front matter', () => {
  expect(textOf(set({type: 'yaml', value: 'a: 1'}, {type: 'html', value: '<div>内</div>'}))).toBe(
    '<div>内</div>'
  )
})

test('sets a listing in the style for code, with four spaces for a tab', () => {
  const code = {...sampleLayout.styles.code, size: 8, leftIndent: 3}
  const layout = {...sampleLayout, styles: {...sampleLayout.styles, code}}
  const [block] = textBlocks(setIn(layout, {type: 'code', value: 'a:\n\tb'}))
  expect(block?.margin?.[0]).toBe(24)
  expect(block?.text.map(({text, fontSize}) => [text, fontSize])).toEqual([
    ['a:', 8],
    ['\n', 8],
    ['    b', 8]
  ])
})

test('indents a quotation within a quotation, and what stands in it', () => {
  const inner: RootContent = {type: 'blockquote', children: [{type: 'thematicBreak'}]}
  const [block] = set({type: 'blockquote', children: [inner]})
  // Two characters of 9 pt.
  expect(block).toMatchObject({margin: [18, 0, 0, 0], stack: [{canvas: [{x2: 465.28 - 18}]}]})
})

test('indents a paragraph by the left indent of its style', () => {
  const body = {...sampleLayout.styles.body, leftIndent: 3}
  const layout = {...sampleLayout, styles: {...sampleLayout.styles, body}}
  const [block] = textBlocks(setIn(layout, paragraph('正文')))
  expect(block?.margin?.[0]).toBe(31.5)
})

test('sets tracking in every run of a style that has it, and in no other', () => {
  const body = {...sampleLayout.styles.body, tracking: -0.25}
  const layout = {...sampleLayout, styles: {...sampleLayout.styles, body}}
  const content = setIn(layout, heading(2, '一'), paragraph('正文A'))
  expect(runs(content).map((run) => run.characterSpacing)).toEqual([undefined, -0.25])
})

test('draws the rules of a style in their distance from the characters', () => {
  const rule = {width: 2, colour: '#d7000f', gap: 10}
  const body = {...sampleLayout.styles.body, ruleBelow: rule}
  const layout = {...sampleLayout, styles: {...sampleLayout.styles, body}}
  const [text, line] = allBlocks(setIn(layout, paragraph('正文'))).slice(1)
  expect(text).toMatchObject({margin: [0, 0, 0, 0]})
  // The line of 19 pt has 4.25 pt of white below characters of 10.5 pt; the rule's middle is 1 pt below its edge.
  expect(line).toMatchObject({
    canvas: [{x1: 0, x2: 465.28, lineWidth: 2, lineColor: '#d7000f'}],
    margin: [0, 10 + 1 - 4.25, 0, 1]
  })
})
