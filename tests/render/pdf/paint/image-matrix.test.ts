import {expect, test} from 'vitest'
import {imageMatrix} from '../../../../src/render/pdf/paint/image-matrix.js'
import {readJpeg} from '../../../../src/render/pdf/paint/read-jpeg.js'

const box = {x: 100, y: 200, width: 40, height: 20}

/** Where the upper left and the upper right corner of the file's image come to stand on the paper, y downwards. */
function corners(orientation: number, image = {width: 40, height: 20}): number[][] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = imageMatrix({...image, orientation}, box)
  return [
    [c + e, d + f],
    [a + c + e, b + d + f]
  ]
}

const [left, right, top, bottom] = [100, 140, 200, 220]

test.each([
  [1, [left, top], [right, top]],
  [2, [right, top], [left, top]],
  [3, [right, bottom], [left, bottom]],
  [4, [left, bottom], [right, bottom]]
])('turns an image of orientation %i', (orientation, start, end) => {
  expect(corners(orientation)).toEqual([start, end])
})

test.each([
  [5, [left, top], [left, bottom]],
  [6, [right, top], [right, bottom]],
  [7, [right, bottom], [right, top]],
  [8, [left, bottom], [left, top]]
])('sets an image of orientation %i upright', (orientation, start, end) => {
  expect(corners(orientation, {width: 20, height: 40})).toEqual([start, end])
})

test('sets an upright image into the middle of a box that was made for a lying one', () => {
  expect(corners(6)).toEqual([
    [125, 200],
    [125, 220]
  ])
})

test.each(['MM', 'II'])('reads how the camera was held (%s)', (order) => {
  const tiff = Buffer.alloc(26)
  tiff.write(order)
  const isLittle = order === 'II'
  const put = (at: number, value: number, size: 2 | 4): unknown =>
    isLittle ? tiff.writeUIntLE(value, at, size) : tiff.writeUIntBE(value, at, size)
  put(2, 42, 2)
  put(4, 8, 4)
  put(8, 1, 2)
  put(10, 0x0112, 2)
  put(12, 3, 2)
  put(14, 1, 4)
  put(18, 6, 2)
  const exif = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 34]), Buffer.from('Exif\0\0'), tiff])
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 3, 0, 5, 3, ...Array.from({length: 9}, () => 0)])
  const bytes = Buffer.concat([Buffer.from([0xff, 0xd8]), exif, frame])
  expect(readJpeg(bytes)).toMatchObject({orientation: 6, width: 5, height: 3})
  tiff.writeUInt32BE(0xffffffff, 4)
  expect(readJpeg(Buffer.concat([bytes.subarray(0, 12), tiff, frame]))).toMatchObject({orientation: 1})
})
