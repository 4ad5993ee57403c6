import {expect, test} from 'vitest'
import {noteMissing} from '../../../../src/render/pdf/blocks/note-missing.js'
import {createFaceFinder} from '../../../../src/render/pdf/fonts/find-face.js'
import {sampleFonts} from './sample-fonts.js'

const typeface = {latin: ['Noto Sans SC'], eastAsia: ['Noto Serif SC']}

function noticesOf(text: string, finder = createFaceFinder(sampleFonts)(typeface, false)): string[] {
  const notices = new Map<string, string>()
  noteMissing(text, finder, notices)
  return [...notices.values()]
}

test('shows eight characters at each side of the one that is missing', () => {
  expect(noticesOf('一二三四五六七八九𠮷十一二三四五六七八九')).toEqual([
    'No font has the character `𠮷` (U+20BB7) in `二三四五六七八九𠮷十一二三四五六`: the PDF shows 〓 in its place'
  ])
})

test('cuts no surrogate pair beside it', () => {
  const [notice] = noticesOf('甲𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷乙丙丁𠀀戊')
  expect(notice).toContain('`甲𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷`')
  expect(noticesOf('𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷a𠀀')[1]).toContain('`𠮷𠮷𠮷𠮷𠮷𠮷𠮷a𠀀`')
})

test('takes no blank for missing, whatever the font says', () => {
  const finder = createFaceFinder(sampleFonts)(typeface, false)
  const without = (codePoint: number) => ({...finder(codePoint), covered: codePoint > 0x3000})
  expect(noticesOf('甲\u3000\u2003\u00a0 乙', without)).toEqual([])
  expect(noticesOf('甲a乙', without)).toHaveLength(1)
})
