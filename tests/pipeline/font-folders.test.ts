import {join} from 'node:path'
import {expect, test} from 'vitest'
import {fontFolders} from '../../src/pipeline/font-folders.js'
import {machineFontFolders} from '../../src/pipeline/machine-fonts.js'

const folder = join('a', 'project')

test('the fonts of the project come before those of the machine', () => {
  const [first, ...others] = fontFolders({folder, machineFonts: true})
  expect(first).toBe(join(folder, 'fonts'))
  expect(others).toEqual(machineFontFolders())
  expect(others.length).toBeGreaterThan(0)
})

test('the machine is left alone where the settings say so', () => {
  expect(fontFolders({folder, machineFonts: false})).toEqual([join(folder, 'fonts')])
})
