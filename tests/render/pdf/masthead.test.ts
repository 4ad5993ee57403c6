import {expect, test} from 'vitest'
import type {Masthead} from '../../../src/model/document.js'
import {sampleLayout} from '../sample-layout.js'
import {allBlocks, runs, set, setIn, textOf} from './set-sample.js'

const masthead = (...lines: string[]): Masthead => ({
  type: 'masthead',
  children: lines.map((value) => ({type: 'paragraph', children: [{type: 'text', value}]}))
})

/** The texts at the left and at the right of the last line. */
function sides(...lines: string[]): string[] {
  const columns = allBlocks(set(masthead(...lines))).find((block) => 'columns' in block)
  return columns === undefined ? [] : columns.columns.map((column) => textOf([column]))
}

test('sets name and issue, then the office at the left and the date at the right', () => {
  expect(textOf(set(masthead('简报', '第1期', '研究室', '2月10日')))).toBe('简报第1期研究室2月10日')
  expect(sides('简报', '第1期', '研究室', '2月10日')).toEqual(['研究室', '2月10日'])
})

test('sets the date alone where no office is given', () => {
  expect(sides('简报', '第1期', '2月10日')).toEqual(['', '2月10日'])
})

test('sets no third line where there are name and issue only', () => {
  expect(sides('简报', '第1期')).toEqual([])
  expect(textOf(set(masthead('简报', '第1期')))).toBe('简报第1期')
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
  const content = setIn(layout, masthead('简报', '第1期', '研究室', '2月10日'))
  expect(runs(content).map(({fontSize}) => fontSize)).toEqual([42, 16, 14, 14])
  expect(allBlocks(content).at(-1)).toMatchObject({canvas: [{lineColor: '#d7000f'}]})
})

test('takes a logo for no name', () => {
  const node = masthead('简报', '第1期')
  node.children.unshift({type: 'paragraph', children: [{type: 'image', url: 'logo.png', alt: '标识'}]})
  const blocks = allBlocks(set(node))
  expect(blocks.findIndex((block) => 'image' in block)).toBeLessThan(
    blocks.findIndex((block) => 'text' in block)
  )
  expect(textOf(set(node))).toBe('简报第1期')
})

test('takes a logo with the mark of a footnote for no name either', () => {
  const node = masthead('简报', '第1期')
  node.children.unshift({
    type: 'paragraph',
    children: [
      {type: 'image', url: 'logo.png', alt: '标识'},
      {type: 'footnoteReference', identifier: 'a'}
    ]
  })
  const content = set(node, {type: 'footnoteDefinition', identifier: 'a', children: []})
  expect(allBlocks(content).some((block) => 'image' in block)).toBe(true)
  expect(textOf(content)).toBe('注1简报第1期注1')
})
