import type {FootnoteReference, ListItem, Paragraph} from 'mdast'
import {expect, test} from 'vitest'
import type {Colophon} from '../../../../src/model/document.js'
import {sampleLayout} from '../../sample-layout.js'
import {
  allWords,
  drawnTree,
  heading,
  note,
  paragraph,
  set,
  setIn,
  text,
  textsIn,
  wordsIn
} from './set-sample.js'

const colophon = (...lines: string[]): Colophon => ({
  type: 'colophon',
  children: lines.map((value) => ({type: 'paragraph', children: [text(value)]}))
})
const linesOf = (...texts: string[]): string[] => wordsIn(set(colophon(...texts)).tail)

test('sets a paragraph that opens with 共印 at the right of the line before it', () => {
  const {tail} = set(colophon('报：市委', '送：市法院', '共印80份'))
  expect(wordsIn(tail)).toEqual(['报：市委', '送：市法院|共印80份'])
  const [, right] = tail[1] ? textsIn(tail[1]) : []
  expect((right?.x ?? 0) + (right?.line.width ?? 0)).toBeCloseTo(465.28, 0)
})

test('keeps 共印 within a paragraph where it is', () => {
  expect(linesOf('报：市委', '本期共印80份')).toEqual(['报：市委', '本期共印80份'])
})

test('gives 共印 a line of its own, at the right, where nothing stands before it', () => {
  const {tail} = set(colophon('共印80份'))
  expect(wordsIn(tail)).toEqual(['共印80份'])
  expect(tail[0] && textsIn(tail[0])[0]?.x).toBeGreaterThan(400)
})

test('is the tail of the document, wherever it is written, and no part of its text', () => {
  const {strips, tail} = set(colophon('报：市委'), paragraph('正文'))
  expect(wordsIn(strips)).toEqual(['正文'])
  expect(wordsIn(tail)).toEqual(['报：市委'])
})

test('stands half a line below the text at least', () => {
  expect(set(colophon('报：市委', '送：市法院')).tail[0]?.before).toBe(
    sampleLayout.styles.colophon.leading / 2
  )
})

test('draws the rules above its first line and below its last', () => {
  const rule = {width: 1, colour: '#000000', gap: 3}
  const styles = {
    ...sampleLayout.styles,
    colophon: {...sampleLayout.styles.colophon, ruleAbove: rule, ruleBelow: rule}
  }
  const {tail} = setIn({...sampleLayout, styles}, colophon('报：市委', '送：市法院', '发：各县'))
  expect(tail.map(({fragments}) => fragments.map(({kind}) => kind))).toEqual([
    ['rule', 'text'],
    ['text'],
    ['text', 'rule']
  ])
})

test('shows nothing where it has no lines', () => {
  expect(set(colophon()).tail).toEqual([])
})

test('joins all tails of a report', () => {
  const {tail} = set(colophon('报：市委'), paragraph('正文'), colophon('送：市法院', '共印80份'))
  expect(wordsIn(tail)).toEqual(['报：市委', '送：市法院|共印80份'])
})

const mark: FootnoteReference = {type: 'footnoteReference', identifier: 'a'}
const line = (value: string): Paragraph => ({type: 'paragraph', children: [text(value), {...mark}]})
const itemOf = (value: string): ListItem => ({type: 'listItem', children: [line(value)]})
const paragraphOf = (value: string): Paragraph => ({type: 'paragraph', children: [text(value)]})

test('shows the marks of footnotes in paragraphs, headings and lists, and a note that stands there below the text', () => {
  const document = set({
    type: 'colophon',
    children: [
      {type: 'heading', depth: 3, children: [text('版记'), {...mark}]},
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
  expect(wordsIn(document.tail).join('')).toBe('版记注1报：市委注1送：𠮷县注1发：各镇注1无人引用|共印80份注1')
  expect(allWords({...document, tail: []})).toBe('注1注文')
  expect(document.tail.map(({footnotes}) => footnotes)).toEqual([['a'], [], [], [], []])
})

test('has lines only: a heading in it is no bookmark and no heading for readers', () => {
  const document = set(heading(2, '一'), {
    type: 'colophon',
    children: [{type: 'heading', depth: 2, children: [text('版记')]}]
  })
  expect(document.outline.map(({title}) => title)).toEqual(['一'])
  expect(drawnTree(document)).toBe('Document(H1(.) P(.))')
})

test('lists a note that stands in it once', () => {
  expect(allWords(set(paragraph('甲', {...mark}), note('a', '注文'), colophon('报：市委')))).toBe(
    '甲注1注1注文报：市委'
  )
})

test('is read with its notes behind their marks, though these are drawn before it', () => {
  expect(drawnTree(set(colophon('报：市委'), note('a', '注文')))).toBe('Document(P(.) P(.))')
  const document = set({type: 'colophon', children: [line('报：市委')]}, note('a', '注文'))
  expect(drawnTree(document)).toBe('Document(P(. Reference(Link(.)) Note(P(.))))')
})
