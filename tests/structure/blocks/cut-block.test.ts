import {expect, test} from 'vitest'
import {cutBlock} from '../../../src/structure/blocks/cut-block.js'
import {createBlock, joinBlocks, pointAt} from '../../../src/structure/blocks/raw-block.js'

const block = (text: string, line: number, column = 1, boldUntil?: number) => {
  const hints = boldUntil === undefined ? {} : {boldUntil}
  const made = createBlock([{text, line, column}], {blankBefore: 0, hints})
  if (made === null) throw new Error('The block is empty.')
  return made
}

test('cuts a block and keeps the exact column of each piece, behind 𠮷 and blanks', () => {
  const pieces = cutBlock(block('𠮷祥。　　强化服务　我市', 3, 5), [4, 10])
  expect(pieces.map((piece) => [piece.text, pointAt(piece, 0)])).toEqual([
    ['𠮷祥。', {line: 3, column: 5}],
    ['强化服务', {line: 3, column: 11}],
    ['我市', {line: 3, column: 16}]
  ])
})

test('cuts a block of several lines and columns', () => {
  const joined = joinBlocks(block('我市坚持，', 2), [block('成效好。▶强化服务', 4, 3)])
  const pieces = cutBlock(joined, [9])
  expect(pieces.map(({text}) => text)).toEqual(['我市坚持，成效好。', '▶强化服务'])
  expect(pieces.map((piece) => pointAt(piece, piece.text.length - 1))).toEqual([
    {line: 4, column: 6},
    {line: 4, column: 11}
  ])
})

test('cuts between two runs and inside the blank that joins them', () => {
  const joined = joinBlocks(block('强化服务', 2), [block('我市坚持', 3)], ' ')
  expect(cutBlock(joined, [4]).map((piece) => [piece.text, pointAt(piece, 0).line])).toEqual([
    ['强化服务', 2],
    ['我市坚持', 3]
  ])
})

test('drops a piece of white space, and gives bold and lay-out to the piece they belong to', () => {
  const [first, second, ...others] = cutBlock(block('强化服务　　我市坚持', 1, 1, 4), [4, 6])
  expect([first?.hints.boldUntil, second?.hints.boldUntil]).toEqual([4, undefined])
  expect([first?.blankBefore, second?.blankBefore]).toEqual([0, 1])
  expect(others).toEqual([])
})

test('leaves a block without offsets as it is', () => {
  const whole = block('我市坚持。', 1)
  expect(cutBlock(whole, [])).toEqual([whole])
})
