import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, inject, test} from 'vitest'
import {findContents} from './contents.js'
import {findHeadingPages} from './find-heading-pages.js'
import {readDocx, readParts} from './read-docx.js'
import {readMarkdown} from './read-markdown.js'
import {readPages, readPdf} from './read-pdf.js'
import {comparative} from './samples.js'

const folder = inject('folder')

// Three cities list chapters; twelve also what stands in them, over more pages.
describe.each(['', 'cities'])('comparative.md in `%s`', (where) => {
  const path = (name: string): string => join(folder, where, name)
  const markdown = readFileSync(path('comparative.md'), 'utf8')
  const {contents} = readMarkdown(markdown, {listMarks: false, picture: () => ''})
  if (contents === undefined) throw new Error('The report asks for no contents')
  const listed = (text: string): number[] | undefined => findContents(text, contents)?.pages
  const standing = (file: string): number[] => findHeadingPages(readPages(path(file)), contents.headings)

  test('lists several headings on several pages', () => {
    expect(contents.headings.length).toBeGreaterThanOrEqual(where === '' ? 6 : 20)
    expect(new Set(standing('comparative.pdf')).size).toBeGreaterThan(3)
  })

  test('every number in the contents of the PDF is the page on which the heading stands', () => {
    const text = readPdf(path('comparative.pdf'), comparative).pages.join('')
    expect(listed(text)).toEqual(standing('comparative.pdf'))
  })

  test('every number in the contents of the DOCX is the page on which LibreOffice sets the heading', () => {
    expect(listed(readDocx(path('comparative.docx')))).toEqual(standing('office/comparative.pdf'))
  })

  test('the DOCX asks no program to update its fields on opening', () => {
    const parts = [...readParts(path('comparative.docx'))]
    expect(parts.map(([name]) => name)).toContain('word/settings.xml')
    expect(parts.filter(([, xml]) => /w:updateFields|w:dirty/.test(xml)).map(([name]) => name)).toEqual([])
  })
})

test('a heading is found where it stands alone on a line, though others are called the same', () => {
  const pages = [['目录', '一、甲1', '异同1'], ['一、甲', '异同'], ['见异同', '二、很长的', '标题'], ['异同']]
  expect(findHeadingPages(pages, ['一、甲', '异同', '二、很长的标题', '异同', '三、丙'])).toEqual([
    2, 2, 3, 4, 0
  ])
})
