import {expect, test} from 'vitest'
import {postScriptName} from '../../../../../src/render/pdf/fonts/embed/postscript-name.js'
import {makeNames} from '../make-font.js'

test('reads the PostScript name of a font', () => {
  const names = makeNames([{id: 1, value: 'Noto Serif SC'}, {id: 6, value: 'NotoSerifSC-Regular'}]) // prettier-ignore
  expect(postScriptName(names, 'Noto Serif SC')).toBe('NotoSerifSC-Regular')
})

test('leaves out what a PDF would have to escape, and keeps 63 characters', () => {
  const names = makeNames([{id: 6, value: `My (Font)/#1 ${'x'.repeat(80)}`}])
  expect(postScriptName(names, '仿宋')).toBe(`MyFont1${'x'.repeat(56)}`)
})

test('passes over a Chinese PostScript name', () => {
  const names = makeNames([{id: 6, value: '方正小标宋'}, {id: 6, value: 'FZXBSJW--GB1-0'}]) // prettier-ignore
  expect(postScriptName(names, '方正小标宋')).toBe('FZXBSJW--GB1-0')
})

test('takes the name of the family where a font has none', () => {
  expect(postScriptName(makeNames([]), 'LXGW WenKai')).toBe('LXGWWenKai')
  expect(postScriptName(undefined, '仿宋_GB2312')).toBe('_GB2312')
  expect(postScriptName(undefined, '仿宋')).toBe('Font')
})

test('reads what is there of a damaged table', () => {
  const names = makeNames([{id: 6, value: 'NotoSerifSC-Regular'}])
  for (let length = 0; length < names.length; length++)
    expect(postScriptName(names.subarray(0, length), 'F')).toMatch(/^F$|^N[A-Za-z-]*$/)
})
