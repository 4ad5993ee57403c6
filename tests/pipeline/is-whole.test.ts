import {Readable} from 'node:stream'
import {createDeflate, deflateSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {isWhole} from '../../src/pipeline/is-whole.js'

interface Parts {
  width?: number
  height?: number
  depth?: number
  colour?: number
  interlace?: number
  palette?: number[]
  rows: Buffer
  /** Instead of the rows. */
  packed?: Buffer
}

function chunk(name: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  // The check sum is not looked at.
  return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)])
}

function png({
  width = 10,
  height = 10,
  depth = 8,
  colour = 2,
  interlace = 0,
  palette,
  rows,
  packed
}: Parts): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([depth, colour, 0, 0, interlace], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...(palette === undefined ? [] : [chunk('PLTE', Buffer.from(palette))]),
    chunk('IDAT', packed ?? deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0))
  ])
}

const isWholePng = (parts: Parts): boolean => isWhole('png', png(parts))

/** Ten rows of so many bytes, each opening with a filter. */
function rowsOf(bytes: number, filter = 0): Buffer {
  const row = Buffer.alloc(1 + bytes)
  row[0] = filter
  return Buffer.concat(Array.from({length: 10}, () => row))
}

test.each([
  {depth: 1, colour: 0, rows: rowsOf(2)},
  {depth: 16, colour: 0, rows: rowsOf(20)},
  {depth: 8, colour: 2, rows: rowsOf(30, 4)},
  {depth: 4, colour: 3, palette: [255, 0, 0], rows: rowsOf(5)},
  {depth: 8, colour: 4, rows: rowsOf(20)},
  {depth: 16, colour: 6, rows: rowsOf(80)}
])('takes a PNG of colour type $colour and $depth bits', (parts) => {
  expect(isWholePng(parts)).toBe(true)
})

test('takes an interlaced PNG, whose passes without pixels have no rows', () => {
  // 3 × 1 pixels, one byte each: the first pass has the left one, the fourth the right one, the sixth the middle one.
  const small = {width: 3, height: 1, colour: 0, interlace: 1}
  expect(isWholePng({...small, rows: Buffer.from([0, 9, 1, 9, 4, 9])})).toBe(true)
  expect(isWholePng({...small, rows: Buffer.from([0, 9, 1, 9, 5, 9])})).toBe(false)
  expect(isWholePng({...small, rows: Buffer.from([0, 9, 9, 9])})).toBe(false)
})

test.each([
  ['a filter that there is not', {rows: rowsOf(30, 5)}],
  ['colour type 5', {colour: 5, rows: rowsOf(30)}],
  ['a depth that its colours do not have', {depth: 4, colour: 2, rows: rowsOf(15)}],
  ['no width', {width: 0, rows: rowsOf(0)}],
  ['no height', {height: 0, rows: Buffer.alloc(0)}],
  ['an interlacing that there is not', {interlace: 2, rows: rowsOf(30)}],
  ['a row too few', {rows: rowsOf(30).subarray(31)}],
  ['a byte too much', {rows: Buffer.concat([rowsOf(30), Buffer.alloc(1)])}],
  ['no palette', {colour: 3, rows: rowsOf(10)}],
  ['an empty palette', {colour: 3, palette: [], rows: rowsOf(10)}],
  ['a palette of half a colour', {colour: 3, palette: [1, 2, 3, 4], rows: rowsOf(10)}]
])('takes no PNG with %s', (_, parts) => {
  expect(isWholePng(parts)).toBe(false)
})

test('takes no PNG whose first chunk is not its header', () => {
  const bytes = png({rows: rowsOf(30)})
  expect(isWhole('png', bytes)).toBe(true)
  expect(isWhole('png', Buffer.concat([bytes.subarray(0, 8), chunk('tEXt', bytes), bytes.subarray(8)]))).toBe(
    false
  )
})

test('unpacks no more of a PNG than its size tells', async () => {
  const megabyte = Buffer.alloc(1_000_000)
  const zeros = Readable.from(Array.from({length: 300}, () => megabyte))
  const packed = Buffer.concat(await zeros.pipe(createDeflate()).toArray())
  const bytes = png({rows: megabyte, packed})
  const before = process.resourceUsage().maxRSS
  expect(isWhole('png', bytes)).toBe(false)
  // In KB: far less than what the rows would take.
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(100_000)
})

/** A JPEG of an application segment, a frame and the end. */
const jpeg = ({frame = 'c0', depth = '08', height = '0001', width = '0001', components = '03'}): Buffer =>
  Buffer.from(`ffd8ffe00004ffc0ff${frame}000b${depth}${height}${width}${components}011100ffd9`, 'hex')

test.each([{}, {components: '01'}, {components: '04'}, {frame: 'c2'}])('takes a JPEG with %o', (parts) => {
  expect(isWhole('jpg', jpeg(parts))).toBe(true)
})

test.each([
  {components: '02'},
  {components: '00'},
  {width: '0000'},
  {height: '0000'},
  {depth: '0c'},
  {frame: 'c4'}
])('takes no JPEG with %o', (parts) => {
  expect(isWhole('jpg', jpeg(parts))).toBe(false)
})

test('takes no JPEG without its end', () => {
  expect(isWhole('jpg', jpeg({}).subarray(0, -2))).toBe(false)
})
