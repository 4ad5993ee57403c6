import * as docx from 'docx'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {readWord} from '../../../src/read/word/read-word.js'
import {buildDocument, officialNumbering} from './build-document.js'

/** The HTML of a document's conversion, line by line. */
async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const read = await readWord(bytes)
  return 'problem' in read ? [read.problem] : read.html.split('\n')
}

/** A document whose body is this XML. */
async function documentOf(body: string, namespaces = ''): Promise<Uint8Array> {
  const files = unzipSync(await buildDocument([new docx.Paragraph('样本')]))
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  files['word/document.xml'] = strToU8(
    xml
      .replace(/<w:document /, `<w:document ${namespaces} `)
      .replace(/<w:body>[^]*<\/w:body>/, `<w:body>${body}</w:body>`)
  )
  return zipSync(files)
}

const item = (text: string, level: number): docx.Paragraph =>
  new docx.Paragraph({text, numbering: {reference: 'official', level}})

const cell = (text: string): docx.TableCell => new docx.TableCell({children: [new docx.Paragraph(text)]})

test('gives each paragraph, heading and list item a line of its own, and blank paragraphs none', async () => {
  const bytes = await buildDocument(
    [
      new docx.Paragraph({text: '样本市推进平安建设', heading: docx.HeadingLevel.HEADING_1}),
      new docx.Paragraph(''),
      new docx.Paragraph('样本市调处矛盾纠纷12件。'),
      new docx.Paragraph({text: '走访群众', numbering: {reference: 'bullets', level: 0}}),
      new docx.Paragraph({text: '调解纠纷', numbering: {reference: 'bullets', level: 0}}),
      new docx.Paragraph('群众满意。')
    ],
    {numbering: officialNumbering}
  )
  expect(await linesOf(bytes)).toEqual([
    '<h1>样本市推进平安建设</h1>',
    '<p>样本市调处矛盾纠纷12件。</p>',
    '<ul><li>走访群众</li>',
    '<li>调解纠纷</li></ul>',
    '<p>群众满意。</p>'
  ])
})

test('writes out the numbers that Word counts, level by level', async () => {
  const bytes = await buildDocument(
    [
      item('强化领导', 0),
      item('建机制', 1),
      item('抓落实', 1),
      item('走访', 2),
      item('化解矛盾', 0),
      item('分类施策', 1)
    ],
    {numbering: officialNumbering}
  )
  expect(await linesOf(bytes)).toEqual([
    '<p>一、强化领导</p>',
    '<p>（一）建机制</p>',
    '<p>（二）抓落实</p>',
    '<p>1.走访</p>',
    '<p>二、化解矛盾</p>',
    '<p>（一）分类施策</p>'
  ])
})

test('keeps a heading a heading when it is numbered', async () => {
  const bytes = await buildDocument(
    [
      new docx.Paragraph({
        text: '强化领导',
        heading: docx.HeadingLevel.HEADING_2,
        numbering: {reference: 'official', level: 0}
      })
    ],
    {numbering: officialNumbering}
  )
  expect(await linesOf(bytes)).toEqual(['<h2>一、强化领导</h2>'])
})

test('leaves a number alone that was typed', async () => {
  const bytes = await buildDocument([new docx.Paragraph('一、强化领导'), new docx.Paragraph('1. 走访')], {
    numbering: officialNumbering
  })
  expect(await linesOf(bytes)).toEqual(['<p>一、强化领导</p>', '<p>1. 走访</p>'])
})

test('sets the headings one level down under a title', async () => {
  const bytes = await buildDocument([
    new docx.Paragraph({text: '平安建设工作总结', heading: docx.HeadingLevel.TITLE}),
    new docx.Paragraph({text: '强化领导', heading: docx.HeadingLevel.HEADING_1})
  ])
  expect(await linesOf(bytes)).toEqual(['<h1>平安建设工作总结</h1>', '<h2>强化领导</h2>'])
})

test('keeps bold text, and writes a row of a table on one line', async () => {
  const bytes = await buildDocument([
    new docx.Paragraph({
      children: [new docx.TextRun({text: '要点：', bold: true}), new docx.TextRun('后面')]
    }),
    new docx.Table({
      rows: [
        new docx.TableRow({children: [cell('区县'), cell('件数')]}),
        new docx.TableRow({children: [cell('样本区'), cell('𠮷12')]})
      ]
    })
  ])
  expect(await linesOf(bytes)).toEqual([
    '<p><strong>要点：</strong>后面</p>',
    '<table><tr><td>区县</td><td>件数</td></tr>',
    '<tr><td>样本区</td><td>𠮷12</td></tr></table>'
  ])
})

test('sets footnotes behind the text, without their marks in it', async () => {
  const bytes = await buildDocument(
    [
      new docx.Paragraph({
        children: [new docx.TextRun('化解率98%'), new docx.FootnoteReferenceRun(1), new docx.TextRun('。')]
      })
    ],
    {footnotes: {1: {children: [new docx.Paragraph('据样本市统计。')]}}}
  )
  const lines = await linesOf(bytes)
  expect(lines[0]).toBe('<p>化解率98%。</p>')
  expect(lines[1]?.replace(/<[^<>]*>/g, '').replace(/\s/g, '')).toBe('注1：据样本市统计。')
})

test('takes no date, author or title from the properties of the document', async () => {
  const bytes = await buildDocument([new docx.Paragraph('正文。')], {title: '旧题目', creator: '某某'})
  expect(await linesOf(bytes)).toEqual(['<p>正文。</p>'])
})

test('reads a text box once, that Word writes for new and for old programs', async () => {
  const box = '<w:txbxContent><w:p><w:r><w:t>框中文字</w:t></w:r></w:p></w:txbxContent>'
  const bytes = await documentOf(
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx>${box}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:oval><v:textbox>${box}</v:textbox></v:oval></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>正文</w:t></w:r></w:p>`
  )
  expect(await linesOf(bytes)).toEqual(['<p>正文</p>', '<p>框中文字</p>'])
  expect(await readWord(bytes)).toMatchObject({lostHan: 0})
})

test('reads the characters under a reading, and the text of a field', async () => {
  const bytes = await documentOf(
    '<w:p><w:r><w:ruby><w:rubyPr><w:hps w:val="1"/></w:rubyPr><w:rt><w:r><w:t>píng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>平</w:t></w:r></w:rubyBase></w:ruby></w:r><w:fldSimple w:instr="TITLE"><w:r><w:t>安</w:t></w:r></w:fldSimple></w:p>'
  )
  expect(await linesOf(bytes)).toEqual(['<p>平安</p>'])
})

test('counts the Han that the conversion leaves out, and nothing that was deleted or moved away', async () => {
  const lost = await documentOf(
    '<w:p><w:r><w:t>正文</w:t></w:r></w:p><w:strange><w:p><w:r><w:t>怪处</w:t></w:r></w:p></w:strange>'
  )
  const moved = await documentOf(
    '<w:p><w:moveFrom w:id="1"><w:r><w:t>旧文</w:t></w:r></w:moveFrom><w:del w:id="2"><w:r><w:delText>删去</w:delText></w:r></w:del><w:r><w:t>正文</w:t></w:r></w:p>'
  )
  expect(await readWord(lost)).toMatchObject({lostHan: 2})
  expect(await readWord(moved)).toMatchObject({lostHan: 0, html: '<p>正文</p>'})
})

test('does not expand a document whose parts would take more than 16 MB', async () => {
  const bytes = zipSync({
    '[Content_Types].xml': strToU8('<a/>'),
    'word/document.xml': new Uint8Array(20 * 1024 * 1024)
  })
  expect(await readWord(bytes)).toEqual({problem: 'too-large'})
})

test('tells a document that is cut off, and one that is nested without end', async () => {
  const whole = await buildDocument([new docx.Paragraph('正文。')])
  expect(await readWord(whole.subarray(0, whole.length - 200))).toEqual({problem: 'broken'})
  expect(await readWord(await documentOf('<w:sdt><w:sdtContent>'.repeat(20_000)))).toEqual({
    problem: 'broken'
  })
})
