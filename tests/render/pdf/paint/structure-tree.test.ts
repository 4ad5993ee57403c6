import {expect, test} from 'vitest'
import {writeStructureTree} from '../../../../src/render/pdf/paint/structure-tree.js'
import {StructureElement} from '../../../../src/render/pdf/tags/structure-element.js'
import {openSample, type Sample} from './draw-sample.js'
import {isDictionary, type PdfDictionary, type PdfValue, type ReadPdf} from './read-pdf.js'

const rootOf = (pdf: ReadPdf) => pdf.dictionary(pdf.dictionary(pdf.trailer['Root'])['StructTreeRoot'])

/** The elements of a file as nested lists: `[P, 0, [Link, 1]]`; what is not on its element's page is `page/number`. */
function outlineOf(pdf: ReadPdf): unknown {
  const pages = pdf.array(pdf.dictionary(pdf.dictionary(pdf.trailer['Root'])['Pages'])['Kids'])
  const walk = (reference: PdfValue | undefined, parent: PdfValue): unknown => {
    const element = pdf.dictionary(reference)
    expect(element['P']).toBe(parent)
    const kids = element['K'] ?? []
    return [
      String(element['S']).slice(1),
      ...(Array.isArray(kids) ? kids : [kids]).map((kid) => tell(kid, reference ?? null))
    ]
  }
  const tell = (kid: PdfValue, parent: PdfValue): unknown => {
    if (typeof kid !== 'object' || kid === null || Array.isArray(kid))
      return typeof kid === 'number' ? kid : walk(kid, parent)
    const page = pages.indexOf(kid['Pg'] ?? null)
    return kid['Type'] === '/OBJR' ? `${page}/link` : `${page}/${String(kid['MCID'])}`
  }
  return walk(pdf.array(rootOf(pdf)['K'])[0], pdf.dictionary(pdf.trailer['Root'])['StructTreeRoot'] ?? null)
}

/** Make an element; an empty one is there for its own sake. */
function add(...facts: ConstructorParameters<typeof StructureElement>): StructureElement {
  return new StructureElement(...facts)
}

/** Elements of a type, in the order of their numbers. */
function elements(pdf: ReadPdf, type: string): PdfDictionary[] {
  return [...pdf.kinds.keys()]
    .sort((a, b) => a - b)
    .map((id) => pdf.object(id))
    .filter(isDictionary)
    .filter((value) => value['S'] === `/${type}` && 'P' in value)
}

function drawHeadings({document, mark}: Sample, types: ReadonlyArray<'H1' | 'H2' | 'H3' | 'H4'>): void {
  for (const type of types) mark(add(type, document))
}

test('a paragraph over two pages is one element, and the parent tree leads back to it', async () => {
  const sample = openSample()
  const {file, document, mark} = sample
  mark(add('H1', document))
  const paragraph = add('P', document)
  mark(paragraph)
  file.startPage(200, 300)
  mark(paragraph)
  const {pdf} = await sample.finish()
  expect(outlineOf(pdf)).toEqual(['Document', ['H1', 0], ['P', 1, '1/0']])
  const [heading, body] = pdf.array(pdf.dictionary(pdf.array(rootOf(pdf)['K'])[0])['K'])
  expect(pdf.dictionary(rootOf(pdf)['ParentTree'])['Nums']).toEqual([0, [heading, body], 1, [body]])
  expect(rootOf(pdf)['ParentTreeNextKey']).toBe(2)
})

test('a link holds its text and its annotation, which knows its element', async () => {
  const sample = openSample()
  const {file, document, mark} = sample
  const paragraph = add('P', document)
  const link = add('Link', paragraph, {}, 'inline')
  mark(paragraph)
  mark(link)
  const annotation = file.addLink(
    {left: 0, top: 0, right: 9, bottom: 9},
    {target: {uri: 'https://example.org'}, contents: '网页'}
  )
  link.add({page: 0, annotation})
  const {pdf} = await sample.finish()
  expect(outlineOf(pdf)).toEqual(['Document', ['P', 0, ['Link', 1, '0/link']]])
  const page = pdf.dictionary(
    pdf.array(pdf.dictionary(pdf.dictionary(pdf.trailer['Root'])['Pages'])['Kids'])[0]
  )
  const {StructParent: key} = pdf.dictionary(pdf.array(page['Annots'])[0])
  const tree = pdf.array(pdf.dictionary(rootOf(pdf)['ParentTree'])['Nums'])
  expect(key).toBe(1)
  expect(pdf.dictionary(tree[tree.indexOf(1) + 1])['S']).toBe('/Link')
})

test('what holds nothing is left out, but for the cells of tables', async () => {
  const sample = openSample()
  const {document, mark} = sample
  const row = add('TR', add('Table', document))
  mark(add('TH', row))
  add('TD', row)
  const list = add('L', document)
  mark(add('LBody', add('LI', list)))
  add('LBody', add('LI', list))
  add('P', document)
  add('Link', add('P', document), {}, 'inline')
  const {pdf} = await sample.finish()
  expect(outlineOf(pdf)).toEqual([
    'Document',
    ['Table', ['TR', ['TH', 0], ['TD']]],
    ['L', ['LI', ['LBody', 1]]]
  ])
})

test('an empty document has its one element', async () => {
  const {pdf} = await openSample().finish()
  expect(outlineOf(pdf)).toEqual(['Document'])
})

test('levels that headings skip are closed', async () => {
  const sample = openSample()
  drawHeadings(sample, ['H2', 'H4', 'H4', 'H3', 'H2', 'H1', 'H3'])
  const {pdf} = await sample.finish()
  expect(outlineOf(pdf)).toEqual([
    'Document',
    ['H1', 0],
    ['H2', 1],
    ['H2', 2],
    ['H2', 3],
    ['H1', 4],
    ['H1', 5],
    ['H2', 6]
  ])
})

test('headings that skip no level stay as they are', async () => {
  const sample = openSample()
  drawHeadings(sample, ['H1', 'H2', 'H3', 'H4', 'H2', 'H3', 'H1'])
  const {pdf} = await sample.finish()
  expect(outlineOf(pdf)).toEqual([
    'Document',
    ['H1', 0],
    ['H2', 1],
    ['H3', 2],
    ['H4', 3],
    ['H2', 4],
    ['H3', 5],
    ['H1', 6]
  ])
})

test('a heading that holds nothing does not count as a level', async () => {
  const sample = openSample()
  add('H1', sample.document)
  drawHeadings(sample, ['H2', 'H3'])
  const {pdf} = await sample.finish()
  expect(outlineOf(pdf)).toEqual(['Document', ['H1', 0], ['H2', 1]])
})

test('elements say what they stand for, which way they head, and how they are numbered', async () => {
  const sample = openSample()
  const {document, mark} = sample
  const row = add('TR', add('Table', document))
  mark(add('TH', row, {scope: 'Row'}))
  mark(add('TH', row))
  mark(add('TD', row))
  mark(add('LI', add('L', document, {listNumbering: 'Decimal'})))
  mark(add('Figure', document, {alt: '“成都”\u0007：12（人）'}))
  const {pdf} = await sample.finish()
  expect(elements(pdf, 'TH').map(({A}) => A)).toEqual([
    {O: '/Table', Scope: '/Row'},
    {O: '/Table', Scope: '/Column'}
  ])
  expect(elements(pdf, 'TD')[0]).not.toHaveProperty('A')
  expect(elements(pdf, 'L')[0]?.['A']).toEqual({O: '/List', ListNumbering: '/Decimal'})
  expect(elements(pdf, 'Figure')[0]?.['Alt']).toBe('(“成都”：12（人）)')
})

test('every note has an identifier of its own, which the root leads from', async () => {
  const sample = openSample()
  const {document, mark} = sample
  mark(add('Note', document, {id: '乙'}))
  mark(add('Note', document, {id: '乙'}))
  mark(add('Note', document))
  const {pdf} = await sample.finish()
  expect(elements(pdf, 'Note').map(({ID}) => ID)).toEqual(['(乙)', '(乙-2)', '(note-3)'])
  const names = pdf.array(pdf.dictionary(rootOf(pdf)['IDTree'])['Names'])
  expect(names.filter((_, i) => i % 2 === 0)).toEqual(['(note-3)', '(乙)', '(乙-2)'])
  expect(names.filter((_, i) => i % 2 === 1).map((note) => pdf.dictionary(note)['ID'])).toEqual([
    '(note-3)',
    '(乙)',
    '(乙-2)'
  ])
})

test('without notes there is no tree of identifiers', async () => {
  const {pdf} = await openSample().finish()
  expect(rootOf(pdf)).not.toHaveProperty('IDTree')
})

/** Write a tree on one page with one annotation, and tell what is known of it. */
function factsOf(document: StructureElement, marks: number) {
  let last = 0
  const sink = {reserve: () => ++last, put: () => undefined}
  return writeStructureTree(sink, document, {pages: [90], marks: [marks], annotations: [[91]]}).facts
}

test('content and links that no element holds are counted', () => {
  const document = add('Document', undefined)
  add('P', document).add({page: 0, mcid: 1})
  expect(factsOf(document, 3).outsideTree).toBe(3)
})

test('nothing is outside the tree where elements hold all', () => {
  const document = add('Document', undefined)
  const link = add('Link', document)
  link.add({page: 0, mcid: 0})
  link.add({page: 0, annotation: 0})
  expect(factsOf(document, 1).outsideTree).toBe(0)
})

test('pictures without words and tables without a head are counted', () => {
  const document = add('Document', undefined)
  add('Figure', document, {alt: ' '}).add({page: 0, mcid: 0})
  add('Figure', document, {alt: '图'}).add({page: 0, mcid: 1})
  add('TD', add('TR', add('Table', document)))
  add('TH', add('TR', add('Table', document)))
  expect(factsOf(document, 2)).toMatchObject({figuresWithoutAlt: 1, tablesWithoutHead: 1})
})

test('a kid on a page that does not exist is a mistake of the program, and told', () => {
  const document = add('Document', undefined)
  document.add({page: 4, mcid: 0})
  expect(() => factsOf(document, 0)).toThrow('no page 4')
})
