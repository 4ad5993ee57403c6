import type {RootContent} from 'mdast'
import {expect, test} from 'vitest'
import type {Masthead} from '../../../../src/model/document.js'
import {sampleLayout} from '../../sample-layout.js'
import {
  allWords,
  drawnTree,
  formatsIn,
  image,
  mark,
  note,
  picturesIn,
  set,
  setIn,
  text,
  textsIn,
  wordsIn
} from './set-sample.js'

const masthead = (...lines: string[]): Masthead => ({
  type: 'masthead',
  children: lines.map((value) => ({type: 'paragraph', children: [text(value)]}))
})

test('sets name and issue, then on one line the office at the left and the date at the right', () => {
  const {strips} = set(masthead('简报', '第1期', '研究室', '2月10日'))
  expect(wordsIn(strips)).toEqual(['简报', '第1期', '研究室|2月10日'])
  const [office, date] = strips[2] ? textsIn(strips[2]) : []
  expect(office?.x).toBe(0)
  expect((date?.x ?? 0) + (date?.line.width ?? 0)).toBeCloseTo(465.28, 0)
  expect(office?.y).toBe(date?.y)
})

test('sets the date alone, at the right, where no office is given', () => {
  const {strips} = set(masthead('简报', '第1期', '2月10日'))
  expect(wordsIn(strips)).toEqual(['简报', '第1期', '2月10日'])
  expect(strips[2] && textsIn(strips[2])[0]?.x).toBeGreaterThan(400)
})

test('sets no third line where there are name and issue only', () => {
  expect(wordsIn(set(masthead('简报', '第1期')).strips)).toEqual(['简报', '第1期'])
})

test('keeps together, and with what follows', () => {
  const {strips} = set(masthead('简报', '第1期', '研究室', '2月10日'))
  expect(strips.every(({keepsWithNext}) => keepsWithNext)).toBe(true)
})

test('gives each part its style, and draws the rule of the last', () => {
  const {styles} = sampleLayout
  const layout = {
    ...sampleLayout,
    styles: {
      ...styles,
      mastheadName: {...styles.mastheadName, size: 42, leading: 60},
      mastheadIssue: {...styles.mastheadIssue, size: 16},
      mastheadLine: {...styles.mastheadLine, size: 14, ruleBelow: {width: 2, colour: '#d7000f', gap: 4}}
    }
  }
  const {strips} = setIn(layout, masthead('简报', '第1期', '研究室', '2月10日'))
  expect(
    strips
      .flatMap(textsIn)
      .flatMap(formatsIn)
      .map(({size}) => size)
  ).toEqual([42, 16, 14, 14])
  expect(strips.at(-1)?.fragments.at(-1)).toMatchObject({kind: 'rule', colour: '#d7000f', x1: 0, x2: 465.28})
})

test('breaks office and date that are too long for one line, without laying one over the other', () => {
  const {strips} = set(
    masthead('简报', '第1期', '示例市委政法委员会研究室'.repeat(4), '2025年2月10日印发'.repeat(4))
  )
  const lines = strips.slice(2)
  expect(lines.length).toBeGreaterThan(1)
  const edges = lines.flatMap(textsIn).map(({x, line}) => [x, x + line.width])
  const lefts = edges.filter(([x]) => x === 0).map(([, end]) => end ?? 0)
  const rights = edges.filter(([x]) => x !== 0).map(([x]) => x ?? 0)
  expect(Math.max(...lefts)).toBeLessThan(Math.min(...rights))
})

const withLogo = (...behind: Array<ReturnType<typeof mark>>): Masthead => {
  const node = masthead('简报', '第1期')
  node.children.unshift({type: 'paragraph', children: [image('logo.png', '标识'), ...behind]})
  return node
}

test('takes a logo for no name', () => {
  const {strips} = set(withLogo())
  expect(strips.map((strip) => picturesIn(strip).length)).toEqual([1, 0, 0])
  expect(wordsIn(strips)).toEqual(['', '简报', '第1期'])
})

test('takes a logo with the mark of a footnote for no name either', () => {
  const document = set(withLogo(mark('a')), {
    type: 'footnoteDefinition',
    identifier: 'a',
    children: []
  } satisfies RootContent)
  expect(document.strips.map((strip) => picturesIn(strip).length)).toEqual([1, 0, 0])
  expect(allWords(document)).toBe('注1简报第1期注1')
})

test('takes a picture with words beside it for the name', () => {
  const node = masthead('第1期')
  node.children.unshift({type: 'paragraph', children: [image('logo.png'), text('简报')]})
  const {strips} = set(node)
  expect(wordsIn(strips)).toEqual(['简报', '第1期'])
  expect(strips.flatMap(textsIn).flatMap(formatsIn)[0]?.size).toBe(sampleLayout.styles.mastheadName.size)
})

test('is read line by line, the office before the date', () => {
  expect(drawnTree(set(masthead('简报', '第1期', '研究室', '2月10日')))).toBe('Document(P(.) P(.) P(.) P(.))')
  expect(drawnTree(set(masthead('简报', '第1期'), note('u', '注')))).toBe('Document(P(.) P(.) P(.))')
})
