import {expect, test} from 'vitest'
import {toUnicode} from '../../../../../src/render/pdf/fonts/embed/to-unicode.js'

const linesOf = (codePoints: number[]): string[] =>
  toUnicode(codePoints)
    .split('\n')
    .filter((line) => /^<.*\]$/.test(line))

test('maps the codes from 1 to their characters', () => {
  expect(linesOf([0x4e00, 0x41])).toEqual(['<0001> <0002> [<4E00><0041>]'])
})

test('writes a character beyond the BMP as two halves', () => {
  expect(linesOf([0x20bb7, 0x10fffd])).toEqual(['<0001> <0002> [<D842DFB7><DBFFDFFD>]'])
})

test('starts a line where the high byte changes', () => {
  const lines = linesOf(Array.from({length: 300}, (_, index) => 0x4e00 + index))
  expect(lines.map((line) => line.slice(0, 13))).toEqual(['<0001> <00FF>', '<0100> <012C>'])
  expect(lines.map((line) => line.split('><').length)).toEqual([255, 45])
})

test('has at most a hundred lines in a block, and says how many', () => {
  const map = toUnicode(Array.from({length: 0xffff}, () => 0x4e00))
  const blocks = [...map.matchAll(/^(\d+) beginbfrange\n([^]*?)\nendbfrange$/gm)]
  expect(blocks.map(([, count, lines]) => [Number(count), lines?.split('\n').length])).toEqual([
    [100, 100],
    [100, 100],
    [56, 56]
  ])
})

test.each([0, 0xfeff, 0xfffe, 0xd842])('writes U+FFFD for what is no character: %i', (codePoint) => {
  expect(linesOf([codePoint])).toEqual(['<0001> <0001> [<FFFD>]'])
})

test('is a whole map without any character', () => {
  expect(toUnicode([])).toMatch(/begincmap[^]*endcmap/)
  expect(toUnicode([])).not.toContain('bfrange')
})
