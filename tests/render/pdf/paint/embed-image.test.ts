import type {PDFReference} from 'pdfkit'
import {expect, test} from 'vitest'
import {embedJpeg, embedPng, type EmbeddedImage} from '../../../../src/render/pdf/paint/embed-image.js'
import type {PdfFile} from '../../../../src/render/pdf/paint/pdf-file.js'
import {readPng} from '../../../../src/render/pdf/paint/read-png.js'
import {makePng, type PngRecipe} from './make-png.js'

interface Made {
  data: Record<string, unknown>
  bytes: Uint8Array | undefined
}

/** Embed a picture; gives what is in the file of it, the image last. */
function embed(bytes: Uint8Array, by: (bytes: Uint8Array, file: PdfFile) => EmbeddedImage): Made[] {
  const made: Made[] = []
  const file = {
    ref(data: Record<string, unknown>): PDFReference {
      const object: Made = {data, bytes: undefined}
      made.push(object)
      // Only this of a reference is used.
      return {...object, end: (stream: Uint8Array) => (object.bytes = stream)} as unknown as PDFReference
    }
  }
  // Only this of a file is used.
  by(bytes, file as unknown as PdfFile)
  return made
}

const plain: PngRecipe = {
  width: 4,
  height: 2,
  depth: 8,
  type: 2,
  isInterlaced: false,
  sample: (x, y, channel) => 40 * x + y + channel
}
const palette = [255, 0, 0, 0, 255, 0, 0, 0, 255]

test('takes the rows of a plain PNG as they are', () => {
  const bytes = makePng(plain)
  expect(embed(bytes, embedPng)).toEqual([
    {
      data: {
        Type: 'XObject',
        Subtype: 'Image',
        Width: 4,
        Height: 2,
        BitsPerComponent: 8,
        ColorSpace: 'DeviceRGB',
        DecodeParms: {Predictor: 15, Colors: 3, BitsPerComponent: 8, Columns: 4},
        Filter: 'FlateDecode'
      },
      bytes: readPng(bytes).packed
    }
  ])
})

test('takes the rows of a palette with less than eight bits as they are', () => {
  const [image] = embed(makePng({...plain, type: 3, depth: 2, palette, sample: (x) => x % 3}), embedPng)
  expect(image?.data).toMatchObject({
    BitsPerComponent: 2,
    ColorSpace: ['Indexed', 'DeviceRGB', 2, Buffer.from(palette)],
    DecodeParms: {BitsPerComponent: 2, Colors: 1}
  })
})

test('gives a picture with alpha a mask', () => {
  const [image, mask] = embed(makePng({...plain, type: 6}), embedPng).toReversed()
  expect(image?.data).toMatchObject({ColorSpace: 'DeviceRGB', SMask: expect.anything()})
  expect(image?.data).not.toHaveProperty('Filter')
  expect(mask?.data).toMatchObject({ColorSpace: 'DeviceGray', Width: 4, Height: 2})
  // Filter 2, a row of four; then the same with its differences from that.
  expect([...(mask?.bytes ?? [])]).toEqual([2, 3, 43, 83, 123, 2, 1, 1, 1, 1])
})

const transparent = (changes: Partial<PngRecipe>): unknown =>
  embed(makePng({...plain, ...changes}), embedPng).at(-1)?.data['Mask']

test('tells the one transparent colour without a mask of its own', () => {
  expect(transparent({transparency: [0, 40, 0, 41, 0, 42]})).toEqual([40, 40, 41, 41, 42, 42])
  expect(transparent({type: 0, depth: 4, transparency: [0, 5], sample: (x) => x})).toEqual([5, 5])
  expect(
    transparent({type: 0, depth: 4, transparency: [0, 5], sample: (x) => x, isInterlaced: true})
  ).toEqual([85, 85])
  expect(transparent({type: 3, palette, transparency: [255, 0], sample: (x) => x % 3})).toEqual([1, 1])
})

test('gives a palette with half-transparent colours a mask, and one with none no mask', () => {
  const made = {...plain, type: 3, palette, sample: (x: number) => x % 3} as const
  const half = embed(makePng({...made, transparency: [255, 128]}), embedPng)
  expect(half.at(-1)?.data).toMatchObject({Filter: 'FlateDecode', SMask: expect.anything()})
  const opaque = embed(makePng({...made, transparency: [255, 255]}), embedPng)
  expect(opaque).toHaveLength(1)
  expect(opaque[0]?.data).not.toHaveProperty('Mask')
})

test('unpacks what a PDF cannot read: interlaced rows and 16 bits', () => {
  for (const changes of [{isInterlaced: true}, {depth: 16}]) {
    const [image] = embed(makePng({...plain, ...changes}), embedPng)
    expect(image?.data).toMatchObject({BitsPerComponent: 8})
    expect(image?.data).not.toHaveProperty('Filter')
    expect(image?.bytes).toHaveLength(2 * (1 + 4 * 3))
  }
})

/** A JPEG up to its frame: the marks and segments in front, and the number of components. */
function jpeg(components: number, ...segments: Buffer[]): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 8 + 3 * components, 8, 0, 3, 0, 5, components])
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, frame, Buffer.alloc(3 * components)])
}

function segment(mark: number, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, mark, 0, data.length + 2]), data])
}

test('takes a JPEG as it is', () => {
  const bytes = jpeg(3)
  expect(embed(bytes, embedJpeg)).toEqual([
    {
      data: expect.objectContaining({Width: 5, Height: 3, ColorSpace: 'DeviceRGB', Filter: 'DCTDecode'}),
      bytes
    }
  ])
})

test('turns the inks round only where Adobe wrote them', () => {
  const adobe = segment(0xee, Buffer.from('Adobe\0d\0\0\0\0\x02'))
  expect(embed(jpeg(4, adobe), embedJpeg)[0]?.data).toMatchObject({
    ColorSpace: 'DeviceCMYK',
    Decode: [1, 0, 1, 0, 1, 0, 1, 0]
  })
  expect(embed(jpeg(4), embedJpeg)[0]?.data).not.toHaveProperty('Decode')
  expect(embed(jpeg(3, adobe), embedJpeg)[0]?.data).not.toHaveProperty('Decode')
})

test('tells a damaged JPEG, and one that a PDF cannot show', () => {
  expect(() => embed(Buffer.from([0xff, 0xd8, 0xff, 0xd9]), embedJpeg)).toThrow('The JPEG has no picture.')
  expect(() => embed(jpeg(2), embedJpeg)).toThrow('The JPEG is of a kind that a PDF cannot show.')
})
