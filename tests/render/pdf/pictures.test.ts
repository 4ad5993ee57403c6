import type {PhrasingContent, RootContent} from 'mdast'
import {expect, test} from 'vitest'
import {cutAtPictures, fitPicture, lonePictures} from '../../../src/render/pdf/pictures.js'
import {renderPdf} from '../../../src/render/pdf/render-pdf.js'
import {plainText} from '../../../src/render/plain-text.js'
import {sampleLayout} from '../sample-layout.js'
import {allBlocks, paragraph, pictures, report, set, textBlocks, textOf} from './set-sample.js'

const text = (value: string): PhrasingContent => ({type: 'text', value})
const image = (url: string, alt = '图'): PhrasingContent => ({type: 'image', url, alt})
const sources = {pictures, definitions: new Map()}
const cut = (...nodes: PhrasingContent[]): string[] =>
  cutAtPictures(nodes, sources).map((piece) =>
    'shown' in piece ? `<${piece.shown.alt}${piece.shown.link ?? ''}>` : piece.text.map(plainText).join('')
  )
const link = (url: string): PhrasingContent => ({type: 'link', url, children: [image('logo.png')]})
const countLone = (...children: PhrasingContent[]): number =>
  lonePictures({type: 'paragraph', children}, sources).length
const pictureBlocks = (content: ReturnType<typeof set>): object[] =>
  allBlocks(content).filter((block) => 'svg' in block || 'image' in block)

test('cuts a text at its pictures', () => {
  expect(cut(text('甲'), image('logo.png', '标识'), text('乙'))).toEqual(['甲', '<标识>', '乙'])
})

test('cuts emphasis at a picture in it, and keeps its parts emphasised', () => {
  const strong: PhrasingContent = {type: 'strong', children: [text('甲'), image('logo.png'), text('乙')]}
  const pieces = cutAtPictures([strong], sources)
  expect(pieces.map((piece) => ('text' in piece ? piece.text[0]?.type : 'picture'))).toEqual([
    'strong',
    'picture',
    'strong'
  ])
})

test('gives a picture the safe address of the link around it', () => {
  expect(cut(link('https://www.example.com/'), link('javascript:alert(1)'))).toEqual([
    '<图https://www.example.com/>',
    '<图>'
  ])
})

test('leaves an image without a picture in the text', () => {
  expect(cut(text('甲'), image('none.png', '走访现场'), text('乙'))).toEqual(['甲走访现场乙'])
})

test('finds the picture of an image by reference', () => {
  const definitions = new Map([['a', {type: 'definition' as const, identifier: 'a', url: 'logo.png'}]])
  const reference: PhrasingContent = {
    type: 'imageReference',
    identifier: 'a',
    referenceType: 'full',
    alt: '图'
  }
  expect(cutAtPictures([reference], {pictures, definitions})).toMatchObject([{shown: {alt: '图'}}])
})

test('tells a paragraph of pictures from one with text', () => {
  expect(countLone(image('logo.png'), text('\n'), image('logo.png'))).toBe(2)
  expect(countLone(image('logo.png'), text('图'))).toBe(0)
  expect(countLone(image('none.png'))).toBe(0)
})

test('makes a picture smaller until it fits, and never larger', () => {
  const picture = pictures.get('photo.png')
  if (picture === undefined) throw new Error('There is no picture')
  expect(fitPicture(picture, {width: 500, height: 5000})).toEqual({width: 500, height: 1000})
  expect(fitPicture(picture, {width: 5000, height: 500})).toEqual({width: 250, height: 500})
  expect(fitPicture(picture, {width: 5000, height: 5000})).toEqual({width: 1000, height: 2000})
})

test('centres a picture that stands alone, and sets a drawing as such', () => {
  const content = set({type: 'paragraph', children: [image('chart.svg', '各市情况')]})
  expect(pictureBlocks(content)).toMatchObject([
    {svg: expect.stringContaining('<svg'), width: 300, height: 100, alignment: 'center', alt: '各市情况'}
  ])
})

test('sets an image as data, not by a path', () => {
  const content = set({type: 'paragraph', children: [image('logo.png')]})
  expect(pictureBlocks(content)).toMatchObject([{image: expect.stringMatching(/^data:image\/png;base64,/)}])
})

test('sets a picture in a sentence below its beginning, and the rest without an indent', () => {
  const content = set({type: 'paragraph', children: [text('甲'), image('logo.png'), text('乙')]})
  expect(textBlocks(content).map(({leadingIndent}) => leadingIndent)).toEqual([21, 0])
  expect(textOf(content)).toBe('甲乙')
})

test('keeps the caption below a picture with it, and not with what follows', () => {
  const content = set(
    {type: 'paragraph', children: [image('chart.svg')]},
    {type: 'paragraph', children: [{type: 'strong', children: [text('图1　情况')]}]},
    paragraph('正文')
  )
  // 6 pt before the caption, its line of 15 pt.
  expect(content[0]).toMatchObject({unbreakable: true, margin: [0, 9.5, 0, -21]})
  expect(content[1]).not.toHaveProperty('unbreakable')
})

test('keeps a heading with the picture that follows it', () => {
  const [heading] = set(
    {type: 'heading', depth: 2, children: [text('一、情况')]},
    {type: 'paragraph', children: [image('chart.svg')]}
  )
  expect(-(heading?.margin?.[3] ?? 0)).toBeGreaterThanOrEqual(100)
})

test('keeps the mark of a footnote behind a picture, formatted or not, but no blanks', () => {
  const mark: PhrasingContent = {type: 'footnoteReference', identifier: 'p'}
  const note: RootContent = {
    type: 'footnoteDefinition',
    identifier: 'p',
    children: [{type: 'paragraph', children: [text('注文')]}]
  }
  const textBehind = (...nodes: PhrasingContent[]): string =>
    textOf(set({type: 'paragraph', children: [image('logo.png'), ...nodes]}, note))
  expect(textBehind(mark)).toBe('注1注1注文')
  expect(textBehind({type: 'strong', children: [mark]})).toBe('注1注1注文')
  expect(countLone(image('logo.png'), mark)).toBe(0)
  expect(countLone(image('logo.png'), {type: 'strong', children: [text(' ')]}, {type: 'break'})).toBe(1)
})

const heading = (...children: PhrasingContent[]): RootContent => ({type: 'heading', depth: 2, children})

test('gives a heading that opens with a picture a place to lead to, even where it has no words', async () => {
  const contents: RootContent = {type: 'tableOfContents', title: '', depth: 1}
  const document = report(contents, heading(image('logo.png'), text('甲')), heading(image('logo.png', '乙')))
  const ids = textBlocks(set(...document.tree.children)).flatMap(({id}) => id ?? [])
  expect(ids).toEqual(['heading-1', 'heading-2'])
  // An entry of the contents without its place would end pdfmake.
  expect((await renderPdf(document, sampleLayout)).pages).toBe(1)
})
