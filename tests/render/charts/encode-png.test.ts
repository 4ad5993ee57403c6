import {unzlibSync} from 'fflate'
import {imageSize} from 'image-size'
import {expect, test} from 'vitest'
import {encodePng} from '../../../src/render/charts/encode-png.js'

/** A picture of one pixel for each colour. */
const pixelsOf = (colours: readonly number[], width: number): Uint8Array => {
  const rgba = new Uint8Array(width * (colours.length / width) * 4)
  for (const [index, colour] of colours.entries()) {
    rgba.set([colour >> 16, (colour >> 8) & 0xff, colour & 0xff, 255], index * 4)
  }
  return rgba
}

const chunksOf = (png: Uint8Array): Map<string, Uint8Array> => {
  const chunks = new Map<string, Uint8Array>()
  const view = new DataView(png.buffer, png.byteOffset)
  for (let place = 8; place < png.length;) {
    const length = view.getUint32(place)
    const type = new TextDecoder().decode(png.subarray(place + 4, place + 8))
    chunks.set(type, png.subarray(place + 8, place + 8 + length))
    place += length + 12
  }
  return chunks
}

test('writes a drawing with a palette, the most frequent colour first', () => {
  const png = encodePng(
    {width: 2, height: 2, rgba: pixelsOf([0xff0000, 0xffffff, 0xffffff, 0xffffff], 2)},
    220
  )
  expect(imageSize(png)).toMatchObject({type: 'png', width: 2, height: 2})
  const chunks = chunksOf(png)
  expect([...(chunks.get('PLTE') ?? [])]).toEqual([255, 255, 255, 255, 0, 0])
  expect([...unzlibSync(chunks.get('IDAT') ?? new Uint8Array())]).toEqual([0, 1, 0, 0, 0, 0])
})

test('says how fine it is: 220 dots an inch are 8661 a metre', () => {
  const [...bytes] = chunksOf(encodePng({width: 1, height: 1, rgba: pixelsOf([0], 1)}, 220)).get('pHYs') ?? []
  expect(bytes).toEqual([0, 0, 0x21, 0xd5, 0, 0, 0x21, 0xd5, 1])
})

test('ends with the check sum that every PNG ends with', () => {
  const png = encodePng({width: 1, height: 1, rgba: pixelsOf([0], 1)}, 72)
  expect(Buffer.from(png.subarray(-12)).toString('hex')).toBe('0000000049454e44ae426082')
})

test('gives a colour beyond the palette the nearest one', () => {
  const greys = Array.from({length: 64}, (_, index) => [index * 0x040404, index * 0x040404]).flat()
  const png = encodePng({width: 129, height: 1, rgba: pixelsOf([...greys, 0x010101], 129)}, 72)
  const row = unzlibSync(chunksOf(png).get('IDAT') ?? new Uint8Array())
  expect(row.at(-1)).toBe(row.at(1))
})

test('writes a photograph with all its colours', () => {
  const colours = Array.from({length: 6400}, (_, index) => index * 37)
  const chunks = chunksOf(encodePng({width: 80, height: 80, rgba: pixelsOf(colours, 80)}, 72))
  expect(chunks.has('PLTE')).toBe(false)
  const rows = unzlibSync(chunks.get('IDAT') ?? new Uint8Array())
  expect(rows).toHaveLength(80 * (80 * 3 + 1))
  // The second pixel is 37 beyond the first in blue.
  expect([...rows.subarray(0, 7)]).toEqual([1, 0, 0, 0, 0, 0, 37])
})
