import type {BlockContent, List, ListItem, RootContent, TableCell, TableRow} from 'mdast'
import {expect, test} from 'vitest'
import {bodyOf, paragraph, partsOf, shownText, text} from './open-docx.js'

const heading = (depth: 1 | 2 | 3 | 4 | 5, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)]
})
const item = (...children: RootContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: children as BlockContent[] // Only block content is given in this file.
})
const list = (ordered: boolean, ...children: ListItem[]): List => ({type: 'list', ordered, children})
const row = (...values: string[]): TableRow => ({
  type: 'tableRow',
  children: values.map((value): TableCell => ({type: 'tableCell', children: [text(value)]}))
})
const table = (...children: TableRow[]): RootContent => ({type: 'table', children})

/** Style ids of the paragraphs, in order. */
const stylesIn = (body: string): Array<string | undefined> =>
  [...body.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, id]) => id)

test('gives headings the styles of Word', async () => {
  const body = await bodyOf([
    heading(1, '题'),
    heading(2, '一'),
    heading(3, '（一）'),
    heading(4, '1'),
    heading(5, '（1）')
  ])
  expect(stylesIn(body)).toEqual(['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4'])
})

test('sets a subtitle and a caption by style, not by emphasis', async () => {
  const body = await bodyOf([
    heading(1, '题'),
    paragraph({type: 'emphasis', children: [text('办公室')]}),
    paragraph({type: 'strong', children: [text('表1')]}),
    table(row('甲'))
  ])
  expect(stylesIn(body)).toEqual(['Title', 'Subtitle', 'Caption', 'TableHead', 'Normal'])
  expect(body).not.toMatch(/Emphasis|Strong/)
})

test('keeps the emphasis of a paragraph that is no subtitle', async () => {
  const body = await bodyOf([paragraph({type: 'emphasis', children: [text('按')]})])
  expect(stylesIn(body)).toEqual(['BodyText'])
  expect(body).toContain('Emphasis')
})

test('numbers lists by Word itself', async () => {
  const parts = await partsOf([list(true, item(paragraph(text('甲'))), item(paragraph(text('乙'))))])
  expect(parts['word/document.xml']?.match(/<w:numPr><w:ilvl w:val="0"\/><w:numId/g)).toHaveLength(2)
  expect(parts['word/numbering.xml']).toMatch(/<w:numFmt w:val="decimal"\/>.*?<w:lvlText w:val="%1\."\/>/s)
  expect(shownText(parts['word/document.xml'] ?? '')).toBe('甲乙')
})

test('begins each ordered list anew', async () => {
  const one = list(true, item(paragraph(text('甲'))))
  const body = await bodyOf([one, paragraph(text('间')), structuredClone(one)])
  const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
  expect(new Set(numbers).size).toBe(2)
})

test('begins a list at the number that the author gave', async () => {
  const parts = await partsOf([{...list(true, item(paragraph(text('丁')))), start: 4}])
  expect(parts['word/numbering.xml']).toContain('<w:start w:val="4"/>')
})

test('nests lists by level', async () => {
  const inner = list(false, item(paragraph(text('内'))))
  const body = await bodyOf([list(false, item(paragraph(text('外')), inner))])
  expect([...body.matchAll(/<w:ilvl w:val="(\d)"/g)].map(([, level]) => level)).toEqual(['0', '1'])
})

test('sets later paragraphs of an item under its text, without a marker', async () => {
  const body = await bodyOf([list(false, item(paragraph(text('甲')), paragraph(text('续'))))])
  expect(stylesIn(body)).toEqual(['ListParagraph', 'ListParagraph'])
  expect(body.match(/<w:numPr>/g)).toHaveLength(1)
  expect(body).toMatch(/<w:ind w:left="\d+" w:leftChars="0" w:firstLine="0" w:firstLineChars="0"\/>/)
})

test('keeps the marker of an item without text', async () => {
  const body = await bodyOf([list(false, item(), item({type: 'code', value: 'a'}))])
  expect(body.match(/<w:numPr>/g)).toHaveLength(2)
})

test('shows tasks by boxes', async () => {
  const done: ListItem = {...item(paragraph(text('办结'))), checked: true}
  const parts = await partsOf([list(false, done)])
  expect(parts['word/numbering.xml']).toContain('<w:lvlText w:val="☑"/>')
})

test('repeats the header row of a table and splits no row', async () => {
  const body = await bodyOf([table(row('做法', '甲市'), row('一', '二'), row('三', '四'))])
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(3)
  expect(stylesIn(body)).toEqual([
    'TableHead',
    'TableHead',
    'TableText',
    'TableText',
    'TableText',
    'TableText',
    'Normal'
  ])
})

/** How many paragraphs of a table with a head and some rows are kept with the next row. */
const rowsKept = async (count: number): Promise<number> => {
  const rows = Array.from({length: count}, (_, index) => row(`第${index}`))
  return (await bodyOf([table(row('做法'), ...rows)])).match(/<w:keepNext\/>/g)?.length ?? 0
}

test('keeps a small table on one page, and of a large one only the head with its first row', async () => {
  expect(await rowsKept(4)).toBe(4)
  expect(await rowsKept(60)).toBe(1)
})

test('makes a table as wide as the type area, with fixed columns', async () => {
  const body = await bodyOf([table(row('做法', '甲市'), row('一', '很长的一段话，'.repeat(20)))])
  const columns = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
  // 595.28 pt less two margins of 65 pt, in twips.
  expect(columns.reduce((a, b) => a + b, 0)).toBe(9306)
  expect(columns[1]).toBeGreaterThan(2 * (columns[0] ?? 0))
  expect(body).toContain('<w:tblLayout w:type="fixed"/>')
})

test('hangs the look of a table on its style', async () => {
  const body = await bodyOf([table(row('甲'))])
  expect(body).toContain('<w:tblStyle w:val="TableGrid"/>')
  expect(body).toMatch(/<w:tblLook [^>]*w:firstRow="(?:1|true)"/)
  expect(body).not.toMatch(/<w:tblBorders>|<w:shd /)
})

test('aligns the columns that the author aligned', async () => {
  const body = await bodyOf([{type: 'table', align: [null, 'right'], children: [row('甲', '12')]}])
  expect(body.match(/<w:jc w:val="right"\/>/g)).toHaveLength(1)
})

test('aligns figures to the right where the author says nothing', async () => {
  const body = await bodyOf([table(row('城市', '件数'), row('甲市', '1204'), row('乙市', '97'))])
  expect(body.match(/<w:jc w:val="right"\/>/g)).toHaveLength(3)
})

test('fills up rows that are too short and keeps cells beyond the header', async () => {
  const body = await bodyOf([table(row('甲'), row('乙', '丙'))])
  expect(body.match(/<w:tc>/g)).toHaveLength(4)
  expect(shownText(body)).toBe('甲乙丙')
})

test('leaves white between a table and the text below', async () => {
  const body = await bodyOf([table(row('甲')), paragraph(text('下文')), paragraph(text('再下'))])
  expect(body.match(/<w:pStyle w:val="BodyText"\/><w:spacing w:before="160"\/>/g)).toHaveLength(1)
})

test('keeps two tables apart', async () => {
  const body = await bodyOf([table(row('甲')), table(row('乙'))])
  expect(body).toMatch(/<\/w:tbl><w:p[ />].*<w:tbl>/)
})

test('sets a quotation as a note', async () => {
  const body = await bodyOf([{type: 'blockquote', children: [{type: 'paragraph', children: [text('注')]}]}])
  expect(stylesIn(body)).toEqual(['Quote'])
})

test('keeps the lines of a code block', async () => {
  const body = await bodyOf([{type: 'code', value: 'a\n\tb'}])
  expect(stylesIn(body)).toEqual(['HTMLPreformatted'])
  expect(body).toMatch(/>a<\/w:t><w:br\/><w:tab\/><w:t[^>]*>b</)
})

test('shows a block of HTML as text', async () => {
  const body = await bodyOf([{type: 'html', value: '<div>甲</div>'}])
  expect(shownText(body)).toBe('<div>甲</div>')
})

test('draws a rule by style', async () => {
  expect(stylesIn(await bodyOf([{type: 'thematicBreak'}]))).toEqual(['HorizontalRule'])
})

test('sets a source with its number hanging', async () => {
  const body = await bodyOf([paragraph({type: 'citationTarget', source: 1}, text(' 甲市。《题》。'))])
  expect(stylesIn(body)).toEqual(['Bibliography'])
  expect(body).toMatch(/>\[1\]<.*<w:tab\/>.*>甲市。《题》。</s)
})

test('keeps the text of a table in a footnote', async () => {
  const parts = await partsOf([
    paragraph(text('文'), {type: 'footnoteReference', identifier: 'n'}),
    {type: 'footnoteDefinition', identifier: 'n', children: [{type: 'table', children: [row('甲', '乙')]}]}
  ])
  expect(shownText(parts['word/footnotes.xml'] ?? '')).toBe('甲乙')
})

test('sets text that stands outside of any paragraph as one', async () => {
  const body = await bodyOf([text('裸文')])
  expect(stylesIn(body)).toEqual(['BodyText'])
  expect(shownText(body)).toBe('裸文')
})

test('leaves front matter out', async () => {
  expect(shownText(await bodyOf([{type: 'yaml', value: 'a: 1'}, paragraph(text('文'))]))).toBe('文')
})

test('starts a new page with the next paragraph, without a line of its own', async () => {
  const body = await bodyOf([paragraph(text('前')), {type: 'pageBreak'}, paragraph(text('后'))])
  expect(body.match(/<w:p>/g)).toHaveLength(2)
  expect(body).toMatch(/前.*<w:pStyle w:val="BodyText"\/><w:pageBreakBefore\/>.*后/s)
})

test('starts a new page with a list, a table or a quotation', async () => {
  const next: RootContent[] = [
    list(false, item(paragraph(text('甲')))),
    table(row('甲')),
    {type: 'blockquote', children: [{type: 'paragraph', children: [text('甲')]}]}
  ]
  for (const node of next) {
    const body = await bodyOf([paragraph(text('前')), {type: 'pageBreak'}, node])
    expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
  }
})

test('makes no page of a break that nothing follows', async () => {
  expect(await bodyOf([paragraph(text('前')), {type: 'pageBreak'}])).not.toContain('pageBreakBefore')
})

test('shows nothing of a comment, in a paragraph or between', async () => {
  const body = await bodyOf([
    {type: 'comment', value: '甲'},
    paragraph(text('文'), {type: 'comment', value: '乙'})
  ])
  expect(shownText(body)).toBe('文')
  expect(body.match(/<w:p>/g)).toHaveLength(1)
})

test('indents a table in a list and makes it narrower', async () => {
  const body = await bodyOf([list(false, item(paragraph(text('甲')), table(row('乙'))))])
  // Two characters of the first line and 1.8 of the marker, of 10.5 pt.
  expect(body).toContain('<w:tblW w:w="8508" w:type="dxa"/><w:tblInd w:w="798" w:type="dxa"/>')
})

test('indents code in a list under the text of the item', async () => {
  const body = await bodyOf([list(false, item(paragraph(text('甲')), {type: 'code', value: 'a'}))])
  expect(body).toMatch(
    /"HTMLPreformatted"\/><w:ind w:left="798" w:leftChars="0" w:firstLine="0" w:firstLineChars="0"\/>/
  )
})

const quote = (...children: BlockContent[]): BlockContent => ({type: 'blockquote', children})

test('indents a quotation inside a quotation', async () => {
  const body = await bodyOf([quote(paragraph(text('外')), quote(paragraph(text('内'))))])
  // Two characters of 9 pt.
  expect([...body.matchAll(/<w:ind w:left="(\d+)"/g)].map(([, left]) => left)).toEqual(['360'])
})

test('leaves room for the text however deep lists are nested', async () => {
  const deep = Array.from({length: 40}).reduce<List>(
    (inner) => list(false, item(paragraph(text('层')), inner)),
    list(true, item(paragraph(text('底'))))
  )
  const body = await bodyOf([deep])
  const indents = [...body.matchAll(/<w:ind w:left="(\d+)"/g)].map(([, left]) => Number(left))
  expect(Math.max(...indents)).toBeLessThanOrEqual(0.6 * 9306)
  expect([...body.matchAll(/<w:ilvl w:val="(\d+)"/g)].every(([, level]) => Number(level) <= 8)).toBe(true)
})

test('begins a list that counts on below a bullet at its own number', async () => {
  const numbered: List = {...list(true, item(paragraph(text('丙')))), start: 3}
  const parts = await partsOf([list(false, item(paragraph(text('甲')), numbered))])
  expect(parts['word/numbering.xml']).toContain(
    '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride>'
  )
})

test('keeps lists and code in a footnote, its number before the first words', async () => {
  const parts = await partsOf([
    paragraph(text('文'), {type: 'footnoteReference', identifier: 'n'}),
    {
      type: 'footnoteDefinition',
      identifier: 'n',
      children: [paragraph(text('注')), list(false, item(paragraph(text('甲')))), {type: 'code', value: 'a'}]
    }
  ])
  const notes = parts['word/footnotes.xml'] ?? ''
  expect(notes).toMatch(
    /<w:footnoteRef\/><\/w:r><w:r><w:t [^>]*>注<.*<w:numPr>.*甲.*"HTMLPreformatted".*>a</s
  )
  expect(notes.match(/<w:footnoteRef\/>/g)).toHaveLength(1)
})

test('sets the number of a footnote that begins with a list on a line above', async () => {
  const parts = await partsOf([
    paragraph(text('文'), {type: 'footnoteReference', identifier: 'n'}),
    {type: 'footnoteDefinition', identifier: 'n', children: [list(true, item(paragraph(text('甲'))))]}
  ])
  expect(parts['word/footnotes.xml']).toMatch(/<w:footnoteRef\/><\/w:r><\/w:p><w:p>.*<w:numPr>.*甲/s)
})

test('takes the boxes of tasks from a font that has them', async () => {
  const {'word/numbering.xml': numbering} = await partsOf([
    list(false, {...item(paragraph(text('甲'))), checked: false})
  ])
  expect(numbering).toMatch(/w:val="☐"\/>.*?w:ascii="Segoe UI Symbol"/s)
})

test('ends a document with a paragraph, which takes no room behind a table', async () => {
  expect(await bodyOf([table(row('甲'))])).toMatch(
    /<\/w:tbl><w:p>.*w:line="20" w:lineRule="exact".*<\/w:p><w:sectPr>/
  )
})
