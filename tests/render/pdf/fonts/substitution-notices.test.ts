import {expect, test} from 'vitest'
import type {Layout} from '../../../../src/model/layout.js'
import {substitutionNotices} from '../../../../src/render/pdf/fonts/substitution-notices.js'
import {sampleLayout} from '../../sample-layout.js'
import {fakeFontSet} from './fake-faces.js'

const all = ['Noto Serif SC', 'Noto Sans SC', 'LXGW WenKai']
const characters = Object.fromEntries(
  all.flatMap((family) => [
    [family, '一'],
    [`${family} bold`, '一']
  ])
)
const fonts = fakeFontSet(characters, all)

function withNote(eastAsia: string[]): Layout {
  const note = {...sampleLayout.styles.note, typeface: {latin: ['Times New Roman'], eastAsia}}
  return {...sampleLayout, styles: {...sampleLayout.styles, note, code: note}}
}

test('tells once which typefaces are set in another kind of type, and in which', () => {
  expect(substitutionNotices(withNote(['仿宋_GB2312', '仿宋', 'Noto Serif SC']), fonts)).toEqual([
    "The PDF is set in `Noto Serif SC` where the layout names `仿宋_GB2312`: put the font files into the project's folder `fonts` to have them used"
  ])
})

test('names what stands in where no family of a stack is there', () => {
  expect(substitutionNotices(withNote(['楷体']), fonts)).toEqual([
    expect.stringContaining('`Noto Serif SC` where the layout names `楷体`')
  ])
})

test('says nothing of 宋体 and 黑体, which the fonts of the program stand for', () => {
  expect(substitutionNotices(sampleLayout, fonts)).toEqual([])
  expect(substitutionNotices(withNote(['微软雅黑', 'Noto Sans SC']), fonts)).toEqual([])
})

test.each(['楷体_GB2312', '楷体', 'KaiTi', '华文楷体', 'STKaiti'])(
  'says nothing of %s set in LXGW WenKai',
  (kai) => {
    expect(substitutionNotices(withNote([kai, 'LXGW WenKai', 'Noto Serif SC']), fonts)).toEqual([])
  }
)

test('speaks of 仿宋 set in LXGW WenKai', () => {
  expect(substitutionNotices(withNote(['仿宋', 'LXGW WenKai']), fonts)).toEqual([
    expect.stringContaining('`LXGW WenKai` where the layout names `仿宋`')
  ])
})

test('says nothing where the project has a font that the stack names', () => {
  const own = fakeFontSet({...characters, FandolFang: '一', 'FandolFang bold': '一'}, all)
  expect(substitutionNotices(withNote(['仿宋', 'FandolFang', 'Noto Serif SC']), own)).toEqual([])
})

test('speaks of 宋体 where it is set in the other font of the program', () => {
  expect(substitutionNotices(withNote(['宋体', 'Noto Sans SC']), fonts)).toHaveLength(1)
})
