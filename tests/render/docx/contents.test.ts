import type {RootContent} from 'mdast'
import {expect, test} from 'vitest'
import {bodyOf, paragraph, partsOf, shownText, styleOf, text} from './open-docx.js'

const heading = (depth: 1 | 2 | 3 | 4, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)]
})
const contents = (depth: 1 | 2 | 3, title = '目录'): RootContent => ({type: 'tableOfContents', title, depth})

test('fills the table of contents with links, dots and page numbers', async () => {
  const body = await bodyOf([
    contents(2),
    {type: 'pageBreak'},
    heading(2, '一、𠮷镇“一站式”'),
    {type: 'pageBreak'},
    heading(3, '（一）做法')
  ])
  const [box = ''] = /<w:sdt>.*<\/w:sdt>/s.exec(body) ?? []
  expect(shownText(box)).toBe('目录一、𠮷镇“一站式”2（一）做法3')
  expect(box).toContain('<w:docPartGallery w:val="Table of Contents"/>')
  expect(box).toContain(' TOC \\o &quot;1-2&quot; \\h \\z \\u ')
  expect(box).toMatch(
    /w:val="TOC1".*w:anchor="_Toc200000001".*<w:tab\/>.* PAGEREF _Toc200000001 \\h .*w:val="TOC2"/s
  )
  expect(body).toMatch(/<w:bookmarkStart w:id="\d" w:name="_Toc200000001"\/>.*一、.*<w:bookmarkEnd/s)
})

test('opens and closes as many fields, and asks for no update on opening', async () => {
  const parts = await partsOf([contents(2), heading(2, '一'), heading(2, '二')])
  const xml = parts['word/document.xml'] ?? ''
  const count = (type: string): number => xml.split(`w:fldCharType="${type}"`).length - 1
  expect([count('begin'), count('separate'), count('end')]).toEqual([3, 3, 3])
  expect(xml).not.toContain('w:dirty')
  expect(parts['word/settings.xml']).not.toContain('updateFields')
})

test('lists the headings behind it, down to its depth', async () => {
  const body = await bodyOf([
    heading(1, '题'),
    heading(2, '前言'),
    contents(1, ''),
    heading(2, '一'),
    heading(3, '（一）'),
    heading(4, '1')
  ])
  expect(shownText(/<w:sdt>.*<\/w:sdt>/s.exec(body)?.[0] ?? '')).toBe('一1')
})

test('is left out where there is nothing to list', async () => {
  const body = await bodyOf([contents(2), paragraph(text('正文'))])
  expect(body).not.toContain('w:sdt')
  expect(shownText(body)).toBe('正文')
})

test('shows the words of a heading without its emphasis and notes', async () => {
  const body = await bodyOf([
    contents(2),
    {
      type: 'heading',
      depth: 2,
      children: [
        {type: 'strong', children: [text('一、')]},
        text('概述'),
        {type: 'footnoteReference', identifier: 'n'}
      ]
    },
    {type: 'footnoteDefinition', identifier: 'n', children: [paragraph(text('注'))]}
  ])
  const [box = ''] = /<w:sdt>.*<\/w:sdt>/s.exec(body) ?? []
  expect(shownText(box)).toBe('目录一、概述1')
  expect(box).not.toContain('footnoteReference')
})

test('has the dots and the place of the numbers in its styles', async () => {
  const style = styleOf(await partsOf([]), 'TOC2')
  // 595.28 pt less two margins of 65 pt, in twips.
  expect(style).toContain('<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9306"/></w:tabs>')
  expect(style).toContain('<w:ind w:left="420" w:leftChars="200" w:firstLine="0" w:firstLineChars="0"/>')
})

test('leads from a link in the text to a heading', async () => {
  const body = await bodyOf([
    paragraph({type: 'link', url: '#二防控', children: [text('第二章')]}),
    heading(2, '二、防控')
  ])
  expect(body).toMatch(
    /<w:hyperlink w:anchor="_Ref200000001"[^>]*>.*第二章.*<w:bookmarkStart w:id="1" w:name="_Ref200000001"\/>/s
  )
})
