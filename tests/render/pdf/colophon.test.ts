import type {FootnoteReference, ListItem, Paragraph, Text} from 'mdast'
import {expect, test} from 'vitest'
import type {Colophon} from '../../../src/model/document.js'
import type {Columns} from '../../../src/render/pdf/content.js'
import {sampleLayout} from '../sample-layout.js'
import {allBlocks, paragraph, set, setIn, textOf} from './set-sample.js'

const colophon = (...lines: string[]): Colophon => ({
  type: 'colophon',
  children: lines.map((value) => ({type: 'paragraph', children: [{type: 'text', value}]}))
})

const lines = (...texts: string[]): string[][] =>
  allBlocks(set(colophon(...texts)))
    .filter((block): block is Columns => 'columns' in block)
    .map(({columns}) => columns.map((column) => textOf([column])))

/** The room that such lines take. */
const reserve = (...texts: string[]): number => set(colophon(...texts))[0]?.margin?.[1] ?? 0

test('sets a paragraph that opens with 共印 at the right of the line before it', () => {
  expect(lines('报：市委', '送：市法院', '共印80份')).toEqual([
    ['报：市委', ''],
    ['送：市法院', '共印80份']
  ])
})

test('keeps 共印 within a paragraph where it is', () => {
  expect(lines('报：市委', '本期共印80份')).toEqual([
    ['报：市委', ''],
    ['本期共印80份', '']
  ])
})

test('gives 共印 a line of its own where nothing stands before it', () => {
  expect(lines('共印80份')).toEqual([['', '共印80份']])
})

test('stands last, behind the notes, at the foot of the type area', () => {
  const content = set(
    colophon('报：市委'),
    {type: 'paragraph', children: [{type: 'footnoteReference', identifier: 'a'}]},
    {type: 'footnoteDefinition', identifier: 'a', children: [{type: 'paragraph', children: []}]},
    paragraph('正文')
  )
  const last = content.at(-1)
  if (last === undefined || !('table' in last)) throw new Error('This is no colophon')
  expect(textOf([last])).toBe('报：市委')
  const {page} = sampleLayout
  expect((last.absolutePosition?.y ?? 0) + (last.table.heights?.[0] ?? 0)).toBeCloseTo(
    page.height - page.margin.bottom
  )
})

test('reserves the room of its lines, or of more when a line is longer than the type area', () => {
  const {leading} = sampleLayout.styles.colophon
  expect(reserve('报：市委')).toBeGreaterThan(leading)
  expect(reserve('报：市委', '送：市法院') - reserve('报：市委')).toBeCloseTo(
    leading + sampleLayout.styles.colophon.spaceAfter
  )
  expect(reserve('报：'.repeat(60)) - reserve('报：市委')).toBeGreaterThan(leading)
})

test('draws the rules above its first line and below its last', () => {
  const rule = {width: 1, colour: '#000000', gap: 3}
  const styles = {
    ...sampleLayout.styles,
    colophon: {...sampleLayout.styles.colophon, ruleAbove: rule, ruleBelow: rule}
  }
  const blocks = allBlocks(setIn({...sampleLayout, styles}, colophon('报：市委', '送：市法院', '发：各县')))
  const kinds = blocks.flatMap((block) => ('canvas' in block ? ['rule'] : 'columns' in block ? ['line'] : []))
  expect(kinds).toEqual(['rule', 'line', 'line', 'line', 'rule'])
})

test('shows nothing where it has no lines', () => {
  expect(set(colophon())).toEqual([])
})

test('joins all tails of a report', () => {
  const [, box] = set(colophon('报：市委'), paragraph('正文'), colophon('送：市法院', '共印80份')).slice(-2)
  expect(box && textOf([box])).toBe('报：市委送：市法院共印80份')
})

const mark: FootnoteReference = {type: 'footnoteReference', identifier: 'a'}
const text = (value: string): Text => ({type: 'text', value})
const line = (value: string): Paragraph => ({type: 'paragraph', children: [text(value), mark]})
const itemOf = (value: string): ListItem => ({type: 'listItem', children: [line(value)]})
const paragraphOf = (value: string): Paragraph => ({type: 'paragraph', children: [text(value)]})

test('shows the marks of footnotes in paragraphs, headings and lists, and a note that stands there below the text', () => {
  const content = set({
    type: 'colophon',
    children: [
      {type: 'heading', depth: 3, children: [text('版记'), mark]},
      line('报：市委'),
      {type: 'list', children: ['送：𠮷县', '发：各镇'].map(itemOf)},
      {
        type: 'blockquote',
        children: [
          {type: 'footnoteDefinition', identifier: 'a', children: [paragraphOf('注文')]},
          {type: 'footnoteDefinition', identifier: 'u', children: [paragraphOf('无人引用')]}
        ]
      },
      line('共印80份')
    ]
  })
  expect(textOf(content)).toBe('注1注文版记注1报：市委注1送：𠮷县注1发：各镇注1无人引用共印80份注1')
})
