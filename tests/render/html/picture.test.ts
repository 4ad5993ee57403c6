import {expect, test} from 'vitest'
import type {Picture} from '../../../src/model/document.js'
import {collect, readMarkdown, textOf} from './read-html.js'

const raster = {type: 'png', bytes: new Uint8Array([137, 80, 78, 71])} as const
const photo: Picture = {width: 300, height: 150, raster}
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><defs><clipPath id="c0"><rect width="9" height="9"/></clipPath>' +
  '</defs><g clip-path="url(#c0)"><text>甲市</text><use href="#c0"/></g></svg>'
const chart: Picture = {width: 300, height: 150, raster, svg}

test('shows a picture as data with its size and its alternative text', () => {
  const [image] = readMarkdown('![柱状图“一”](a.png)', new Map([['a.png', photo]])).all('img')
  expect(image?.properties).toMatchObject({
    src: 'data:image/png;base64,iVBORw==',
    alt: '柱状图“一”',
    width: 400,
    height: 200
  })
})

test('tells an image without a picture by its alternative text', () => {
  const page = readMarkdown('见![说明](none.png)。', new Map([['a.png', photo]]))
  expect(page.all('img')).toEqual([])
  expect(page.all('p').map(textOf)).toEqual(['见说明。'])
})

test('makes a figure of a paragraph of only a picture, with the caption below it', () => {
  const page = readMarkdown('![图](a.png)\n\n**图1　比重**\n\n正文', new Map([['a.png', photo]]))
  const [figure] = page.all('figure')
  expect(figure && collect(figure).map(({tagName}) => tagName)).toEqual([
    'figure',
    'div',
    'img',
    'figcaption',
    'p'
  ])
  expect(page.all('p').map(textOf)).toEqual(['图1　比重', '正文'])
})

test('keeps a picture in a line of text in its line', () => {
  const page = readMarkdown('甲![图](a.png)乙', new Map([['a.png', photo]]))
  expect(page.all('figure')).toEqual([])
  expect(page.all('p')).toHaveLength(1)
})

test('finds the picture of a reference by its definition', () => {
  expect(readMarkdown('![图][a]\n\n[a]: a.png', new Map([['a.png', photo]])).all('img')).toHaveLength(1)
})

test('draws our own SVG in the page, named for who cannot see it, each with ids of its own', () => {
  const page = readMarkdown(
    '![一](a)\n\n![二](b)',
    new Map([
      ['a', chart],
      ['b', chart]
    ])
  )
  expect(page.all('svg').map(({properties}) => [properties.role, properties.ariaLabel])).toEqual([
    ['img', '一'],
    ['img', '二']
  ])
  expect(page.all('clipPath').map(({properties}) => properties.id)).toEqual(['d-1-c0', 'd-2-c0'])
  expect(page.all('g').map(({properties}) => properties.clipPath)).toEqual(['url(#d-1-c0)', 'url(#d-2-c0)'])
  expect(page.all('use').map(({properties}) => properties.href)).toEqual(['#d-1-c0', '#d-2-c0'])
})

test.each([
  '<script>alert(1)</script>',
  '<rect onload="x()"/>',
  '<image href="https://a.example/x.png"/>',
  '<use href="https://a.example/x.svg#a"/>',
  '<style>@import "https://a.example"</style>',
  '<foreignObject><iframe src="https://a.example"></iframe></foreignObject>',
  '<rect style="fill:url(https://a.example/x)"/>',
  '<rect fill="u\\72l(https://a.example/x)"/>',
  '<animate attributeName="href" to="javascript:alert(1)"/>'
])('leaves %s out of a drawing', (inner) => {
  const {html} = readMarkdown(
    '![图](a)',
    new Map([['a', {...chart, svg: `<svg viewBox="0 0 9 9">${inner}</svg>`}]])
  )
  expect(html).toContain('<svg')
  expect(html).not.toMatch(/a\.example|script:|alert|onload/)
})

test('shows the raster where the drawing is none', () => {
  expect(readMarkdown('![图](a)', new Map([['a', {...chart, svg: '甲'}]])).all('img')).toHaveLength(1)
})

const drawnStyle = (width: number): unknown =>
  readMarkdown('![图](a)', new Map([['a', {...chart, width}]])).all('svg')[0]?.properties.style

test('lets a drawing as wide as the type area fill the column as tables do, and no smaller one', () => {
  expect(drawnStyle(460)).toBe('width:100%;min-width:460px;height:auto')
  expect(drawnStyle(300)).toBe('width:100%;max-width:400px;min-width:400px;height:auto')
})
