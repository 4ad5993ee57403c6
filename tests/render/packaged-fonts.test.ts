import {existsSync} from 'node:fs'
import {expect, test} from 'vitest'
import {
  packagedFamilies,
  packagedFont,
  packagedPdfFont,
  standInFamilies
} from '../../src/render/packaged-fonts.js'

test.each([...new Set([...packagedFamilies, ...standInFamilies])])('%s has its files', (family) => {
  const {regular = '', bold = regular} = packagedPdfFont(family) ?? {}
  expect([existsSync(regular), existsSync(bold)]).toEqual([true, true])
})

test('gives charts and Word no family of which they cannot read the files, and none of signs', () => {
  expect(packagedFamilies.map((family) => packagedFont(family)?.regular.endsWith('.ttf'))).not.toContain(
    false
  )
  for (const family of ['LXGW WenKai', 'Noto Sans Symbols 2', 'Noto Emoji'])
    expect([packagedFont(family), packagedFamilies.includes(family)]).toEqual([undefined, false])
})

test('knows no other family', () => {
  expect([packagedFont('宋体'), packagedPdfFont('宋体'), packagedPdfFont('toString')]).toEqual([
    undefined,
    undefined,
    undefined
  ])
})
