import {expect, test} from 'vitest'
import {terminalTable} from '../../src/cli/terminal-table.js'

test('lines up columns where a Han character, 𠮷 included, takes two places', () => {
  expect(
    terminalTable([
      ['主题', '甲', 'x'],
      ['a', '𠮷𠮷', '–']
    ])
  ).toBe('主题  甲    x\na     𠮷𠮷  –')
})
