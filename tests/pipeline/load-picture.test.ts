import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {loadPicture} from '../../src/pipeline/load-picture.js'
import {sampleLayout} from '../render/sample-layout.js'

// One red pixel.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64'
)
const gif = Buffer.from('R0lGODlhAQABAIAAAP8AAAAAACwAAAAAAQABAAACAkQBADs=', 'base64')
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48"><text x="4" y="20">化解</text></svg>'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'picture-'))
  mkdirSync(join(folder, 'inside'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const load = (url: string): ReturnType<typeof loadPicture> =>
  loadPicture(url, [join(folder, 'inside')], sampleLayout)
const put = (name: string, bytes: Uint8Array | string): void =>
  writeFileSync(join(folder, 'inside', name), bytes)

test('takes a PNG as it is, at 96 dots an inch', async () => {
  put('标志 1.png', png)
  const expected = {picture: {width: 0.75, height: 0.75, raster: {type: 'png', bytes: new Uint8Array(png)}}}
  expect(await load('标志 1.png')).toMatchObject(expected)
  expect(await load(encodeURI('标志 1.png'))).toMatchObject(expected)
})

test('draws other pictures as PNG', async () => {
  put('a.gif', gif)
  expect(await load('a.gif')).toMatchObject({picture: {raster: {type: 'png'}}})
})

test('keeps an SVG of shapes and text, and draws it as PNG too', async () => {
  put('a.svg', svg)
  expect(await load('a.svg')).toMatchObject({picture: {width: 72, height: 36, svg, raster: {type: 'png'}}})
})

test('shows an SVG that could do more as PNG only', async () => {
  put('a.svg', svg.replace('<text', '<script>a()</script><text'))
  const loaded = await load('a.svg')
  expect('picture' in loaded && loaded.picture.raster.type).toBe('png')
  expect('picture' in loaded && loaded.picture.svg).toBeUndefined()
})

test('reads nothing outside the folder, and fetches nothing', async () => {
  writeFileSync(join(folder, 'secret.png'), png)
  symlinkSync(join(folder, 'secret.png'), join(folder, 'inside', 'link.png'))
  expect(await load('../secret.png')).toEqual({reason: 'leads outside the folder'})
  expect(await load('link.png')).toEqual({reason: 'leads outside the folder'})
  expect(await load(join(folder, 'secret.png'))).toEqual({reason: 'is not a path inside the folder'})
  for (const url of [
    'https://a.example/b.png',
    '//a.example/b.png',
    'data:image/png;base64,AA',
    'file:///a.png'
  ]) {
    expect(await load(url)).toMatchObject({reason: expect.stringContaining('nothing is fetched')})
  }
})

test('says what it cannot show: missing, no picture, too large, damaged', async () => {
  put('a.png', 'no picture')
  put('b.svg', '<svg width="96" height="48"><g></svg>')
  put('c.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="20000"></svg>')
  expect(await load('none.png')).toEqual({reason: 'is not there'})
  expect(await load('a.png')).toMatchObject({reason: expect.stringContaining('is no picture')})
  expect(await load('b.svg')).toEqual({reason: 'is damaged'})
  expect(await load('c.svg')).toMatchObject({reason: expect.stringContaining('which is too much')})
})

test('says of a picture much longer than wide that it has too many pixels, and draws nothing of it', async () => {
  put('a.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="99999999"></svg>')
  put('b.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="99999999" height="1"></svg>')
  expect(await load('a.svg')).toEqual({reason: 'has 1 × 99999999 pixels, which is too much'})
  expect(await load('b.svg')).toEqual({reason: 'has 99999999 × 1 pixels, which is too much'})
})

test('says of a picture that the drawing library cannot read that it is damaged, or not known', async () => {
  put('a.gif', gif.subarray(0, gif.length - 10))
  put('b.webp', Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64'))
  expect(await load('a.gif')).toMatchObject({reason: expect.stringContaining('is damaged')})
  expect(await load('b.webp')).toMatchObject({reason: expect.stringContaining('is no picture')})
})

test('says of a PNG or JPEG that was cut off that it is damaged', async () => {
  put('a.png', png.subarray(0, png.length - 20))
  const broken = Buffer.from(png)
  broken[45] = (broken[45] ?? 0) ^ 0xff
  put('b.png', broken)
  expect(await load('a.png')).toEqual({reason: 'is damaged'})
  expect(await load('b.png')).toEqual({reason: 'is damaged'})
  // The start of a JPEG of 1 × 1 pixel: its frame is there, its end is not.
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100', 'hex')
  put('c.jpg', jpeg)
  expect(await load('c.jpg')).toEqual({reason: 'is damaged'})
  put('d.jpg', Buffer.concat([jpeg, Buffer.from('ffd9', 'hex')]))
  expect(await load('d.jpg')).toMatchObject({picture: {raster: {type: 'jpg'}}})
})
