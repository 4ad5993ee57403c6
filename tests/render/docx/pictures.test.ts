import {strFromU8, unzipSync} from 'fflate'
import type {PhrasingContent, RootContent, TableCell} from 'mdast'
import {expect, test} from 'vitest'
import type {Picture} from '../../../src/model/document.js'
import {renderDocx} from '../../../src/render/docx/render-docx.js'
import {sampleDocument} from '../sample-document.js'
import {sampleLayout} from '../sample-layout.js'
import {paragraph, text} from './open-docx.js'

const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])
const small: Picture = {width: 40, height: 20, raster: {type: 'png', bytes}}
const large: Picture = {width: 1000, height: 500, raster: {type: 'jpg', bytes}, svg: '<svg/>'}
const image = (url: string, alt = '说明“甲”'): PhrasingContent => ({type: 'image', url, alt})

async function filesOf(...children: RootContent[]): Promise<Record<string, Uint8Array>> {
  const pictures = new Map([
    ['small.png', small],
    ['large.jpg', large]
  ])
  return unzipSync(
    await renderDocx({...sampleDocument, pictures, tree: {type: 'root', children}}, sampleLayout)
  )
}

const xmlOf = (files: Record<string, Uint8Array>, path: string): string =>
  strFromU8(files[path] ?? new Uint8Array())

const bodyOf = async (...children: RootContent[]): Promise<string> =>
  xmlOf(await filesOf(...children), 'word/document.xml')

test('draws a picture at its size, with its words for those who cannot see it', async () => {
  const body = await bodyOf(
    paragraph({type: 'image', url: 'small.png', alt: '覆盖<图>', title: '“图一”'}, text('见图'))
  )
  // 40 × 20 pt in English Metric Units.
  expect(body).toContain('<wp:extent cx="508000" cy="254000"/>')
  expect(body).toContain('<wp:docPr id="1" name="图片 1" descr="覆盖&lt;图&gt;" title="“图一”"/>')
})

test('makes a picture smaller that is wider than the type area', async () => {
  const body = await bodyOf(paragraph(image('large.jpg')))
  // 595.28 − 2 × 65 = 465.28 pt, half as high.
  expect(body).toContain('<wp:extent cx="5909056" cy="2954528"/>')
})

const cell = (...children: PhrasingContent[]): TableCell => ({type: 'tableCell', children})

test('makes a picture in a table as narrow as its column', async () => {
  const body = await bodyOf({
    type: 'table',
    children: [{type: 'tableRow', children: [cell(image('large.jpg', '')), cell(text('文'.repeat(90)))]}]
  })
  const column = Number(/<w:gridCol w:w="(\d+)"/.exec(body)?.[1])
  const width = Number(/<wp:extent cx="(\d+)"/.exec(body)?.[1])
  // Twips and English Metric Units; 5 pt of white at each side.
  expect(width).toBe((column / 20 - 10) * 12700)
})

test('sets a picture beside its drawing as SVG, each file once', async () => {
  const files = await filesOf(paragraph(image('large.jpg')), paragraph(image('large.jpg')))
  expect(Object.keys(files).filter((path) => path.startsWith('word/media/'))).toEqual([
    'word/media/image1.jpeg',
    'word/media/image1.svg'
  ])
  expect(files['word/media/image1.jpeg']).toEqual(bytes)
  expect(xmlOf(files, 'word/document.xml')).toMatch(
    /<a:blip r:embed="rId6">.*<asvg:svgBlip [^>]*r:embed="rId7"\/>/
  )
  expect(xmlOf(files, '[Content_Types].xml')).toMatch(
    /Extension="jpeg".*Extension="svg" ContentType="image\/svg\+xml"/
  )
})

test('numbers drawings in the order of the text', async () => {
  const body = await bodyOf(paragraph(image('small.png')), paragraph(image('large.jpg')))
  expect([...body.matchAll(/<wp:docPr id="(\d)"/g)].map(([, id]) => id)).toEqual(['1', '2'])
})

test('sets a picture that stands alone in the style of pictures, in which lines grow', async () => {
  const files = await filesOf(paragraph(image('small.png')))
  expect(xmlOf(files, 'word/document.xml')).toContain('<w:pStyle w:val="Figure"/>')
  const style =
    xmlOf(files, 'word/styles.xml')
      .split('<w:style ')
      .find((one) => one.includes('"Figure"')) ?? ''
  expect(style).toMatch(/w:line="240" w:lineRule="auto".*w:firstLine="0".*<w:jc w:val="center"\/>/)
})

test('lets the line grow where a picture stands in text', async () => {
  const body = await bodyOf(paragraph(text('见'), image('small.png'), text('图。')))
  expect(body).toContain('<w:pStyle w:val="BodyText"/><w:spacing w:line="380" w:lineRule="atLeast"/>')
})

test('keeps a picture with the caption below it, and that not with the text behind', async () => {
  const caption = paragraph({type: 'strong', children: [text('图1')]})
  const body = await bodyOf(paragraph(image('small.png')), caption, paragraph(text('正文')))
  expect(body).toContain('<w:pStyle w:val="Figure"/><w:keepNext/>')
  expect(body).toContain('<w:pStyle w:val="Caption"/><w:keepNext w:val="0"/>')
})

test('leaves a picture free that has its caption above', async () => {
  const caption = paragraph({type: 'strong', children: [text('图1')]})
  const body = await bodyOf(caption, paragraph(image('small.png')), paragraph(text('正文')))
  expect(body).not.toContain('w:keepNext')
})

test('tells an image without a picture by its words, as ordinary text', async () => {
  const body = await bodyOf(paragraph(image('none.png', '只有说明𠮷')))
  expect(body).toContain('<w:pStyle w:val="BodyText"/>')
  expect(body).toContain('>只有说明𠮷<')
  expect(body).not.toContain('w:drawing')
})

test('draws an image by reference, and one in a link', async () => {
  const body = await bodyOf(
    paragraph({type: 'imageReference', identifier: 'a', referenceType: 'full', alt: '甲'}),
    paragraph({type: 'link', url: 'https://a.example/', children: [image('small.png')]}),
    {type: 'definition', identifier: 'a', url: 'small.png'}
  )
  expect(body.match(/<w:drawing>/g)).toHaveLength(2)
  expect(body).toMatch(/<w:hyperlink [^>]*><w:r><w:drawing>/)
})

test('draws a picture in a footnote by a relation of the notes', async () => {
  const files = await filesOf(paragraph({type: 'footnoteReference', identifier: 'n'}), {
    type: 'footnoteDefinition',
    identifier: 'n',
    children: [paragraph(image('small.png'))]
  })
  expect(xmlOf(files, 'word/_rels/footnotes.xml.rels')).toContain('Target="media/image1.png"')
  expect(xmlOf(files, 'word/_rels/document.xml.rels')).not.toContain('media/')
})
