import {expect, test} from 'vitest'
import {openSample} from './draw-sample.js'
import type {PdfValue, ReadPdf} from './read-pdf.js'

type Depth = 1 | 2 | 3 | 4

/** Write headings of the depths given, each with a place of its own. */
async function writeOutline(...depths: Depth[]): Promise<ReadPdf> {
  const sample = openSample()
  for (const [index, depth] of depths.entries()) {
    const above = depths.findLastIndex((one, place) => place < index && one < depth)
    const isChild = above !== -1 && depths.slice(above, index).every((one) => one >= (depths[above] ?? 0))
    sample.file.addDestination(`h${index}`, 0, 10 * index)
    sample.outline.push({
      id: `h${index}`,
      parentId: isChild ? `h${above}` : undefined,
      title: String(index),
      depth
    })
  }
  const {pdf} = await sample.finish()
  return pdf
}

const rootOf = (pdf: ReadPdf) => pdf.dictionary(pdf.dictionary(pdf.trailer['Root'])['Outlines'])

/** Bookmarks as `title(count)` with those below them; the chain is followed both ways. */
function tell(pdf: ReadPdf, parent: PdfValue | undefined): unknown[] {
  const {First: first, Last: last} = pdf.dictionary(parent)
  const told: unknown[] = []
  let before: PdfValue | undefined
  for (let at = first; at !== undefined; at = pdf.dictionary(at)['Next']) {
    const bookmark = pdf.dictionary(at)
    expect(bookmark['Parent']).toBe(parent)
    expect(bookmark['Prev']).toBe(before)
    const {Title: title, Count: count} = bookmark
    told.push(`${String(title).slice(1, -1)}${count === undefined ? '' : `:${String(count)}`}`)
    if ('First' in bookmark) told.push(tell(pdf, at))
    before = at
  }
  expect(before).toBe(last)
  return told
}

/** How a document of so many pages with a bookmark opens. */
async function pageMode(pages: number): Promise<PdfValue | undefined> {
  const sample = openSample()
  for (let page = 1; page < pages; page++) sample.file.startPage(200, 300)
  sample.outline.push({id: 'a', parentId: undefined, title: '标题', depth: 1})
  const {pdf} = await sample.finish()
  return pdf.dictionary(pdf.trailer['Root'])['PageMode']
}

const tellAll = (pdf: ReadPdf) => tell(pdf, pdf.dictionary(pdf.trailer['Root'])['Outlines'])

test('bookmarks are nested by depth, open down to the second level', async () => {
  const pdf = await writeOutline(1, 2, 3, 3, 4, 2, 1)
  expect(tellAll(pdf)).toEqual(['0:2', ['1:-2', ['2', '3:-1', ['4']], '5'], '6'])
  expect(rootOf(pdf)).toMatchObject({Type: '/Outlines', Count: 4})
})

test('a level that is skipped is not there', async () => {
  const pdf = await writeOutline(2, 4, 3, 1)
  expect(tellAll(pdf)).toEqual(['0:2', ['1', '2'], '3'])
  expect(rootOf(pdf)['Count']).toBe(4)
})

test('headings of one level stand side by side', async () => {
  const pdf = await writeOutline(2, 2, 2)
  expect(tellAll(pdf)).toEqual(['0', '1', '2'])
})

test('a bookmark leads to the place of its heading', async () => {
  const pdf = await writeOutline(1, 2)
  const second = pdf.dictionary(pdf.dictionary(rootOf(pdf)['First'])['First'])
  const [page, ...place] = pdf.array(second['Dest'])
  expect(place).toEqual(['/XYZ', null, 290, null])
  expect(pdf.dictionary(page)['Type']).toBe('/Page')
})

test('a title keeps rare characters and brackets, and loses line breaks', async () => {
  const sample = openSample()
  sample.outline.push({id: 'gone', parentId: undefined, title: '一、“𠮷”\n(——２０２６)\\', depth: 1})
  const {pdf} = await sample.finish()
  const bookmark = pdf.dictionary(rootOf(pdf)['First'])
  expect(bookmark['Title']).toBe('(一、“𠮷” (——２０２６)\\)')
  expect(bookmark).not.toHaveProperty('Dest')
})

test('a document without headings has no bookmarks', async () => {
  const catalog = (await writeOutline()).trailer['Root']
  const pdf = await writeOutline()
  expect(pdf.dictionary(catalog)).not.toHaveProperty('Outlines')
  expect(pdf.dictionary(catalog)).not.toHaveProperty('PageMode')
})

test('bookmarks are shown beside a document of several pages, not beside a single page', async () => {
  expect(await pageMode(1)).toBeUndefined()
  expect(await pageMode(2)).toBe('/UseOutlines')
})
