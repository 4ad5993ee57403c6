import {expect, test} from 'vitest'
import {StructureElement} from '../../../../src/render/pdf/tags/structure-element.js'
import {openSample, type Sample} from './draw-sample.js'
import type {ReadPdf} from './read-pdf.js'

const catalogOf = (pdf: ReadPdf) => pdf.dictionary(pdf.trailer['Root'])
const packetOf = (pdf: ReadPdf) => pdf.stream(catalogOf(pdf)['Metadata']).toString()
const entry = (packet: string, name: string) =>
  new RegExp(`<${name}>(?:<rdf:\\w+><rdf:li[^>]*>)?(.*?)(?:</rdf:li></rdf:\\w+>)?</${name}>`).exec(
    packet
  )?.[1]

/** Draw something on a sample, and read the packet and what the user is told. */
async function finish(draw: (sample: Sample) => void, options: Parameters<typeof openSample>[0] = {}) {
  const sample = openSample(options)
  draw(sample)
  const {pdf} = await sample.finish()
  return {pdf, packet: packetOf(pdf), notices: sample.file.notices}
}

const drawNothing = () => undefined

const drawHalfTransparent = ({file}: Sample) => file.ref({Type: 'ExtGState', ca: 0.5}).end()

test('the packet agrees with the information dictionary', async () => {
  const {packet, pdf} = await finish(drawNothing)
  expect(entry(packet, 'dc:title')).toBe('简报')
  expect(entry(packet, 'dc:creator')).toBe('市委政法委')
  expect(entry(packet, 'dc:language')).toBe('zh-CN')
  expect(entry(packet, 'xmp:CreatorTool')).toBe('city-briefing')
  expect(entry(packet, 'pdf:Producer')).toBe('pdfkit')
  expect(entry(packet, 'xmp:CreateDate')).toBe('2026-03-01T00:00:00Z')
  expect(entry(packet, 'xmp:ModifyDate')).toBe('2026-03-01T00:00:00Z')
  expect(pdf.dictionary(pdf.trailer['Info'])['CreationDate']).toBe('(D:20260301000000Z)')
})

test('the packet is not compressed', async () => {
  const {pdf} = await finish(drawNothing)
  expect(pdf.dictionary(catalogOf(pdf)['Metadata'])).toMatchObject({Type: '/Metadata', Subtype: '/XML'})
  expect(pdf.dictionary(catalogOf(pdf)['Metadata'])).not.toHaveProperty('Filter')
})

test('a title with signs of XML, control characters and half a character is safe, and the same in both places', async () => {
  const {packet, pdf} = await finish(drawNothing, {title: ' <简报> & \u0000\u000b“𠮷”\ud842\uffff\n二 ]]>'})
  expect(entry(packet, 'dc:title')).toBe('&lt;简报&gt; &amp; “𠮷”\ufffd 二 ]]&gt;')
  expect(pdf.dictionary(pdf.trailer['Info'])['Title']).toBe('(<简报> & “𠮷”\ufffd 二 ]]>)')
})

test('a plain document is a PDF/A-2b and a PDF/UA-1, with a profile for its colours', async () => {
  const {packet, pdf, notices} = await finish(drawNothing)
  expect([entry(packet, 'pdfaid:part'), entry(packet, 'pdfaid:conformance')]).toEqual(['2', 'B'])
  expect(entry(packet, 'pdfuaid:part')).toBe('1')
  expect(packet).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>')
  const intent = pdf.dictionary(pdf.array(catalogOf(pdf)['OutputIntents'])[0])
  expect(intent).toMatchObject({S: '/GTS_PDFA1', OutputConditionIdentifier: '(sRGB IEC61966-2.1)'})
  const profile = pdf.stream(intent['DestOutputProfile'])
  expect(profile.readUInt32BE(0)).toBe(profile.length)
  expect(profile.toString('latin1', 36, 40)).toBe('acsp')
  expect(notices).toEqual([])
})

test('a layout that asks for no archive format gets no marker of one', async () => {
  const {packet, pdf} = await finish(drawNothing, {archive: 'none'})
  expect(packet).not.toContain('pdfaid')
  expect(packet).not.toContain('pdfaExtension')
  expect(entry(packet, 'pdfuaid:part')).toBe('1')
  expect(catalogOf(pdf)).not.toHaveProperty('OutputIntents')
})

test('a picture in CMYK is no PDF/A, and the user is told', async () => {
  const {packet, notices} = await finish(({file}) =>
    file.ref({Subtype: 'Image', ColorSpace: 'DeviceCMYK'}).end()
  )
  expect(packet).not.toContain('pdfaid')
  expect(notices).toEqual([
    'The PDF does not say that it is `PDF/A-2b`, which the layout asks for: a picture has CMYK colours (save it as RGB)'
  ])
})

test('colours for four inks in a drawing are found too', async () => {
  const {packet} = await finish(({file}) => file.write('/DeviceCMYK cs\n0 0 0 1 scn'))
  expect(packet).not.toContain('pdfaid')
})

test('a picture in RGB is no reason against a PDF/A', async () => {
  const {packet} = await finish(({file}) => file.ref({Subtype: 'Image', ColorSpace: 'DeviceRGB'}).end())
  expect(packet).toContain('pdfaid')
})

test('transparency is no PDF/A-1b', async () => {
  const first = await finish(drawHalfTransparent, {archive: 'PDF/A-1b'})
  expect(first.packet).not.toContain('pdfaid')
  expect(first.notices[0]).toContain('a picture is transparent')
})

test('transparency that a library has left unfinished counts too', async () => {
  const {packet} = await finish(({file}) => void file.ref({Type: 'ExtGState', CA: 0.5}), {
    archive: 'PDF/A-1b'
  })
  expect(packet).not.toContain('pdfaid')
})

test('transparency is allowed in a PDF/A-2b', async () => {
  const {packet, notices} = await finish(drawHalfTransparent)
  expect(packet).toContain('pdfaid')
  expect(notices).toEqual([])
})

test('a state of the graphics that is opaque is allowed in a PDF/A-1b', async () => {
  const {packet} = await finish(({file}) => file.ref({Type: 'ExtGState', ca: 1, CA: 1, BM: 'Normal'}).end(), {
    archive: 'PDF/A-1b'
  })
  expect(entry(packet, 'pdfaid:part')).toBe('1')
})

test('a font of the reader in a drawing is neither for the archive nor for everybody', async () => {
  const {packet} = await finish(({file}) =>
    file.ref({Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica'}).end()
  )
  expect(packet).not.toContain('pdfaid')
  expect(packet).not.toContain('pdfuaid')
})

test.each<[string, (sample: Sample) => void]>([
  [
    'a picture without an alternative text',
    ({document, mark}) => mark(new StructureElement('Figure', document))
  ],
  [
    'a table without a head',
    ({document, mark}) =>
      mark(new StructureElement('TD', new StructureElement('TR', new StructureElement('Table', document))))
  ],
  [
    'a link outside the tree',
    ({file}) =>
      void file.addLink(
        {left: 0, top: 0, right: 1, bottom: 1},
        {target: {uri: 'https://example.org'}, contents: ''}
      )
  ]
])('%s is no PDF/UA, and still a PDF/A', async (_, draw) => {
  const {packet, notices} = await finish(draw)
  expect(packet).not.toContain('pdfuaid')
  expect(packet).toContain('pdfaid')
  expect(notices).toEqual([])
})

test('a document without a title is no PDF/UA, and has no empty title', async () => {
  const {packet, pdf} = await finish(drawNothing, {title: ' \u0003 '})
  expect(packet).not.toContain('pdfuaid')
  expect(packet).not.toContain('dc:title')
  expect(pdf.dictionary(pdf.trailer['Info'])).not.toHaveProperty('Title')
})
