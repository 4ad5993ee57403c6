import {expect, test} from 'vitest'
import {StructureElement} from '../../../../src/render/pdf/tags/structure-element.js'
import {openSample, type Sample} from './draw-sample.js'
import type {ReadPdf} from './read-pdf.js'

const catalogOf = (pdf: ReadPdf) => pdf.dictionary(pdf.trailer['Root'])
const pagesOf = (pdf: ReadPdf) =>
  pdf.array(pdf.dictionary(catalogOf(pdf)['Pages'])['Kids']).map(pdf.dictionary)

/** A file with one paragraph, without what its form decides. */
async function drawOnce(compact: boolean) {
  const sample = openSample({compact})
  sample.mark(new StructureElement('P', sample.document))
  const {pdf} = await sample.finish()
  return {version: pdf.version, catalog: catalogOf(pdf), pages: pagesOf(pdf)}
}

function drawOperators(operators: string): ReturnType<Sample['finish']> {
  const sample = openSample()
  sample.file.write(operators)
  return sample.finish()
}

test('a compact file holds all objects that are no streams in object streams', async () => {
  const sample = openSample()
  sample.mark(new StructureElement('P', sample.document))
  const {pdf} = await sample.finish()
  const alone = [...pdf.kinds]
    .filter(([, kind]) => kind === 'file')
    .map(([id]) => pdf.dictionary(id)['Length'])
  expect(pdf.kinds.get(Number.parseInt(String(pdf.trailer['Root'])))).toBe('stream')
  expect(alone.every((length) => typeof length === 'number')).toBe(true)
})

test('many objects are shared out among streams of 200', async () => {
  const sample = openSample()
  for (let i = 0; i < 450; i++) sample.mark(new StructureElement('P', sample.document))
  const {pdf} = await sample.finish()
  const counts = [...pdf.kinds.keys()]
    .map((id) => pdf.object(id))
    .flatMap((value) =>
      typeof value === 'object' && value !== null && 'N' in value && 'First' in value ? [value['N']] : []
    )
  expect(counts.length).toBeGreaterThanOrEqual(3)
  expect(counts.slice(0, -1)).toEqual(counts.slice(0, -1).map(() => 200))
  expect(
    pdf.array(pdf.dictionary(pdf.array(pdf.dictionary(catalogOf(pdf)['StructTreeRoot'])['K'])[0])['K'])
  ).toHaveLength(450)
})

test('a PDF/A-1b has the form of PDF 1.4: a table, and no object streams, whatever is asked', async () => {
  const sample = openSample({archive: 'PDF/A-1b', compact: true})
  sample.mark(new StructureElement('P', sample.document))
  const {bytes, pdf} = await sample.finish()
  expect(pdf.version).toBe('1.4')
  expect([...new Set(pdf.kinds.values())]).toEqual(['file'])
  expect(Buffer.from(bytes).includes('/ObjStm')).toBe(false)
})

test('a file that is not to be compact has the same objects', async () => {
  expect(await drawOnce(false)).toEqual(await drawOnce(true))
})

test('the same drawing gives the same bytes, another one another identifier', async () => {
  const [first, second, other] = [
    await drawOperators('0 g'),
    await drawOperators('0 g'),
    await drawOperators('1 g')
  ]
  expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true)
  expect(first.pdf.trailer['ID']).toEqual(second.pdf.trailer['ID'])
  expect(first.pdf.trailer['ID']).not.toEqual(other.pdf.trailer['ID'])
})

test('dates are those of the document, in UTC', async () => {
  const {pdf} = await openSample().finish()
  expect(pdf.dictionary(pdf.trailer['Info'])).toEqual({
    Title: '(简报)',
    Author: '(市委政法委)',
    Creator: '(city-briefing)',
    Producer: '(pdfkit)',
    CreationDate: '(D:20260301000000Z)',
    ModDate: '(D:20260301000000Z)'
  })
})

test('the catalog names the language, and asks readers to show the title', async () => {
  const {pdf} = await openSample().finish()
  expect(catalogOf(pdf)).toMatchObject({
    Lang: '(zh-CN)',
    MarkInfo: {Marked: true},
    ViewerPreferences: {DisplayDocTitle: true}
  })
})

test('what is written stands on its page, with y downwards from the top', async () => {
  const {file, finish} = openSample()
  file.write('1 0 0 rg')
  file.startPage(300, 400)
  file.addContent('0 1 0 rg')
  const {pdf} = await finish()
  const [first, second] = pagesOf(pdf)
  expect(first?.['MediaBox']).toEqual([0, 0, 200, 300])
  expect(second).toMatchObject({MediaBox: [0, 0, 300, 400], Tabs: '/S', StructParents: 1})
  expect(pdf.stream(first?.['Contents']).toString()).toBe('1 0 0 -1 0 300 cm\n1 0 0 rg')
  expect(pdf.stream(second?.['Contents']).toString()).toBe('1 0 0 -1 0 400 cm\n0 1 0 rg')
})

test('a font is put on each page that uses it, and finished once', async () => {
  const {file, finish} = openSample()
  const reference = file.ref({Type: 'Font', Subtype: 'Type0'})
  let finished = 0
  const font = {
    id: 'F1',
    reference,
    finalize() {
      finished++
      reference.end()
    }
  }
  file.useFont(font)
  file.startPage(200, 300)
  file.startPage(200, 300)
  file.useFont(font)
  file.useFont(font)
  const {pdf} = await finish()
  const fonts = pagesOf(pdf).map((page) => pdf.dictionary(page['Resources'])['Font'])
  expect(fonts).toEqual([{F1: `${reference.id} 0 R`}, undefined, {F1: `${reference.id} 0 R`}])
  expect(finished).toBe(1)
})

test('links are numbered by page, and lead to addresses or to places before and behind', async () => {
  const {file, finish, document, mark} = openSample()
  const rect = {left: 10, top: 20, right: 60, bottom: 32}
  const element = new StructureElement('Link', document)
  mark(element)
  const first = file.addLink(rect, {target: {destination: '注(1)'}, contents: '转到注释'})
  const second = file.addLink(rect, {target: {uri: 'https://example.org/成都?a=(1)'}, contents: '网页'})
  element.add({page: 0, annotation: second})
  file.startPage(200, 300)
  const third = file.addLink(rect, {target: {destination: 'nowhere'}, contents: ' '})
  file.addDestination('注(1)', 1, 100)
  file.addDestination('注(1)', 0, 50)
  const {pdf} = await finish()
  expect([first, second, third]).toEqual([0, 1, 0])
  const [annotations, others] = pagesOf(pdf).map((page) => pdf.array(page['Annots']).map(pdf.dictionary))
  expect(annotations?.[0]).toEqual({
    Type: '/Annot',
    Subtype: '/Link',
    Rect: [10, 268, 60, 280],
    Border: [0, 0, 0],
    F: 4,
    Contents: '(转到注释)',
    Dest: '(注(1))'
  })
  expect(annotations?.[1]).toMatchObject({
    StructParent: 2,
    A: {S: '/URI', URI: '(https://example.org/%E6%88%90%E9%83%BD?a=(1))'}
  })
  expect(others?.[0]).toMatchObject({Contents: '(nowhere)'})
  expect(others?.[0]).not.toHaveProperty('Dest')
})

test('named places are sorted by their bytes, whatever the order they came in', async () => {
  const {file, finish} = openSample()
  for (const name of ['b', '乙', 'a10', 'a2', '𠮷', '']) file.addDestination(name, 0, 10)
  file.addDestination('beyond the last page', 7, 10)
  const {pdf} = await finish()
  const names = pdf.array(pdf.dictionary(pdf.dictionary(catalogOf(pdf)['Names'])['Dests'])['Names'])
  expect(names.filter((_, i) => i % 2 === 0)).toEqual(['()', '(a10)', '(a2)', '(b)', '(乙)', '(𠮷)'])
  expect(pdf.array(names[1])).toEqual([expect.stringMatching(/ 0 R$/), '/XYZ', null, 290, null])
})

test('what a library has drawn and not ended is in the file as it is', async () => {
  const {file, finish} = openSample()
  const form = file.ref({Type: 'XObject', Subtype: 'Form'})
  form.write('0 0 m')
  file.page.xobjects['X1'] = form
  const {pdf} = await finish()
  expect(pdf.stream(form.id).toString()).toBe('0 0 m\n')
})

test('a stream that is packed already is not packed again', async () => {
  const {file, finish} = openSample()
  const picture = file.ref({Type: 'XObject', Subtype: 'Image', Filter: 'DCTDecode'})
  picture.end(Buffer.from([0xff, 0xd8, 0, 1]))
  const {pdf} = await finish()
  expect(pdf.dictionary(picture.id)).toMatchObject({Filter: '/DCTDecode', Length: 4})
  expect([...pdf.stream(picture.id)]).toEqual([0xff, 0xd8, 0, 1])
})

test('a number that was reserved and never written is told', async () => {
  const {file, finish} = openSample()
  const id = file.reserve()
  await expect(finish()).rejects.toThrow(`object ${id} of the PDF was reserved`)
})
