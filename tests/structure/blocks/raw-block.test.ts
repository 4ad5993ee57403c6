import {expect, test} from 'vitest'
import {createBlock, joinBlocks, pointAt} from '../../../src/structure/blocks/raw-block.js'

const block = (text: string, line: number, column = 1) => {
  const made = createBlock([{text, line, column}])
  if (made === null) throw new Error('The block is empty.')
  return made
}

test('trims full-width blanks and moves the column along', () => {
  const made = block('　　样本。 ', 3)
  expect([made.text, pointAt(made, 0)]).toEqual(['样本。', {line: 3, column: 3}])
})

test('makes no block of white space', () => {
  expect(createBlock([{text: '　 ', line: 1, column: 1}])).toBeNull()
})

test('finds the raw place of every offset of a joined block', () => {
  const joined = joinBlocks(block('汇聚众力', 2), [block('提升水平', 4, 5)], ' ')
  expect(joined.text).toBe('汇聚众力 提升水平')
  expect([pointAt(joined, 1), pointAt(joined, 5), pointAt(joined, 8)]).toEqual([
    {line: 2, column: 2},
    {line: 4, column: 5},
    {line: 4, column: 8}
  ])
})
