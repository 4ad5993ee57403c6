import {expect, test} from 'vitest'
import type {Layout} from '../../../src/model/layout.js'
import {substitutionNotices} from '../../../src/render/pdf/substitution-notices.js'
import {sampleLayout} from '../sample-layout.js'
import {fakeFonts} from './fake-fonts.js'

function withNote(eastAsia: string[]): Layout {
  const note = {...sampleLayout.styles.note, typeface: {latin: ['Times New Roman'], eastAsia}}
  return {...sampleLayout, styles: {...sampleLayout.styles, note, code: note}}
}

test('tells once which typefaces are set in another kind of type, and in which', () => {
  expect(substitutionNotices(withNote(['仿宋_GB2312', '仿宋', 'Noto Serif SC']), fakeFonts)).toEqual([
    "The PDF is set in `Noto Serif SC` where the layout names `仿宋_GB2312`: put the font files into the project's folder `fonts` to have them used"
  ])
})

test('names what stands in where no family of a stack is there', () => {
  expect(substitutionNotices(withNote(['楷体']), fakeFonts)).toEqual([
    expect.stringContaining('`Noto Serif SC` where the layout names `楷体`')
  ])
})

test('says nothing of 宋体 and 黑体, which the fonts of the program stand for', () => {
  expect(substitutionNotices(sampleLayout, fakeFonts)).toEqual([])
  expect(substitutionNotices(withNote(['微软雅黑', 'Noto Sans SC']), fakeFonts)).toEqual([])
})

test('says nothing where the project has a font that the stack names', () => {
  const face = fakeFonts.face('Noto Serif SC', false)
  const fonts = {
    ...fakeFonts,
    face: (family: string, bold: boolean) => (family === 'LXGW WenKai' ? face : fakeFonts.face(family, bold))
  }
  expect(substitutionNotices(withNote(['楷体', 'LXGW WenKai', 'Noto Serif SC']), fonts)).toEqual([])
})

test('speaks of 宋体 where it is set in the other font of the program', () => {
  expect(substitutionNotices(withNote(['宋体', 'Noto Sans SC']), fakeFonts)).toHaveLength(1)
})
