import {copyFileSync, mkdtempSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {createFonts} from '../../../src/render/pdf/fonts.js'

const packaged = createFonts()

test.each(packaged.families)('%s has regular and bold with the signs of Chinese reports', (family) => {
  for (const bold of [false, true]) {
    const face = packaged.face(family, bold)
    expect([...'汉〇㐂“”——……《》①㎡℃·A1'].filter((sign) => !face?.has(sign.codePointAt(0) ?? 0))).toEqual([])
  }
})

test('reads the height of a face in em', () => {
  const face = packaged.face('Noto Serif SC', false)
  expect([face?.ascent, face?.descent]).toEqual([1.151, 0.286])
})

test('knows no family that does not come with the program', () => {
  expect(packaged.face('宋体', false)).toBeUndefined()
  expect(Object.keys(packaged.files())).toEqual(['Noto Serif SC', 'Noto Sans SC', 'Noto Serif SC Bold'])
})

const folder = mkdtempSync(join(tmpdir(), 'briefing-fonts-'))
afterAll(() => rmSync(folder, {recursive: true}))

test('knows a family of a folder by its name, in the weights that it has', () => {
  // The medium weight, whose family name no layout would otherwise find.
  const medium = '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf'
  copyFileSync(createRequire(import.meta.url).resolve(medium), join(folder, 'a.ttf'))
  const fonts = createFonts([folder])
  expect(fonts.face('Noto Sans SC Medium', false)?.has('汉'.codePointAt(0) ?? 0)).toBe(true)
  expect(fonts.face('Noto Sans SC Medium', true)).toBeUndefined()
  expect(fonts.files()['Noto Sans SC Medium']).toEqual({normal: join(folder, 'a.ttf')})
})
