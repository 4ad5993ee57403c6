import {expect, test} from 'vitest'
import {isPlainSvg} from '../../../src/render/charts/is-plain-svg.js'

const svg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${content}</svg>`

test('takes shapes, text and paints of the file itself', () => {
  const gradient = '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs>'
  expect(
    isPlainSvg(svg(`${gradient}<rect fill="url(#a)" width="4"/><text x="1">化解 &lt; 2&amp;3</text>`))
  ).toBe(true)
})

test.each([
  '<script>alert(1)</script>',
  '<rect onload="a()"/>',
  '<rect/onclick="a()"/>',
  '<image href="file:///etc/passwd"/>',
  '<a href="javascript:a()"><text>甲</text></a>',
  '<use xlink:href="#a"/>',
  '<style>@import url(http://a.example)</style>',
  '<rect fill="url(http://a.example/b)"/>',
  '<rect style="fill:u&#114;l(http://a.example/b)"/>',
  String.raw`<rect style="fill:u\72l(http://a.example/b)"/>`,
  String.raw`<rect fill="u\72l(http://a.example/b)"/>`,
  `<rect style="cursor:image-set('http://a.example/b' 1x)"/>`,
  `<rect style="fill:image('http://a.example/b')"/>`,
  `<rect style="fill:src('http://a.example/b')"/>`,
  '<rect style="@media screen"/>',
  '<rect style="width:expression/**/(a)"/>',
  '<foreignObject><p>甲</p></foreignObject>',
  '<set attributeName="href" to="a"/>',
  '<svg:script>a()</svg:script>',
  '<![CDATA[<script>]]>'
])('takes %s for no plain picture', (content) => {
  expect(isPlainSvg(svg(content))).toBe(false)
})

test('takes a style of plain values, and an address that is no style, for plain', () => {
  expect(isPlainSvg(svg('<rect style="fill:#fff;stroke:url(#a)"/>'))).toBe(true)
  expect(isPlainSvg(svg('<text aria-label="甲@乙.example (image)">expression</text>'))).toBe(true)
})

test('takes a file with entities of its own for no plain picture', () => {
  expect(isPlainSvg(`<!DOCTYPE svg [<!ENTITY a "<script/>">]>${svg('&a;')}`)).toBe(false)
})
