import {expect, test} from 'vitest'
import {readPng} from '../../../../src/render/pdf/paint/read-png.js'
import {unpackPng} from '../../../../src/render/pdf/paint/unpack-png.js'
import {makePng, type PngRecipe} from './make-png.js'

const grey = {type: 0, channels: 1, colours: 1} as const
const rgb = {type: 2, channels: 3, colours: 3} as const
const indexed = {type: 3, channels: 1, colours: 1} as const
const greyAlpha = {type: 4, channels: 2, colours: 1} as const
const rgbAlpha = {type: 6, channels: 4, colours: 3} as const

/** All that ISO/IEC 15948, table 11.1, allows. */
const kinds = [
  ...[1, 2, 4, 8, 16].map((depth) => ({...grey, depth})),
  ...[8, 16].map((depth) => ({...rgb, depth})),
  ...[1, 2, 4, 8].map((depth) => ({...indexed, depth})),
  ...[8, 16].map((depth) => ({...greyAlpha, depth})),
  ...[8, 16].map((depth) => ({...rgbAlpha, depth}))
]

/** Eleven columns end within a byte at every depth, and nine rows have all passes. */
const size = {width: 11, height: 9}

function recipe(kind: (typeof kinds)[number], isInterlaced: boolean): PngRecipe {
  const {depth, type} = kind
  const palette = Array.from({length: 3 * 2 ** Math.min(depth, 8)}, (_, at) => (at * 37) % 256)
  return {
    ...size,
    depth,
    type,
    isInterlaced,
    ...(type === 3 && {palette}),
    sample: (x, y, channel) => (x * 7919 + y * 104_729 + channel * 31 + x * y * 13) % 2 ** depth
  }
}

/** The samples of a picture as bytes, told from the recipe alone. */
function expected({sample, depth, type}: PngRecipe, channels: number[]): number[] {
  const most = 2 ** depth - 1
  return Array.from({length: size.width * size.height}, (_, at) =>
    channels.map((channel) => {
      const value = sample(at % size.width, Math.floor(at / size.width), channel)
      return type === 3 ? value : Math.round((value * 255) / most)
    })
  ).flat()
}

test.each(kinds.flatMap((kind) => [false, true].map((isInterlaced) => ({...kind, isInterlaced}))))(
  'unpacks colour type $type with $depth bits, interlaced $isInterlaced',
  (kind) => {
    const made = recipe(kind, kind.isInterlaced)
    const {colours, alpha} = unpackPng(readPng(makePng(made)))
    expect([...colours]).toEqual(expected(made, [0, 1, 2].slice(0, kind.colours)))
    const hasAlpha = kind.channels > kind.colours
    expect(alpha && [...alpha]).toEqual(hasAlpha ? expected(made, [kind.colours]) : undefined)
  }
)

test.each([1, 2, 4, 8, 16])('makes the one grey of `tRNS` transparent, with %i bits', (depth) => {
  const made = {...recipe({...grey, depth}, depth === 4), transparency: [0, 1]}
  const {alpha} = unpackPng(readPng(makePng(made)))
  const samples = Array.from({length: size.width * size.height}, (_, at) =>
    made.sample(at % size.width, Math.floor(at / size.width), 0)
  )
  expect(samples.some((sample) => sample === 1) || depth === 16).toBe(true)
  expect(alpha && [...alpha]).toEqual(samples.map((sample) => (sample === 1 ? 0 : 255)))
})

test('makes a colour of 16 bits transparent only where all its bits agree', () => {
  const made: PngRecipe = {
    width: 2,
    height: 1,
    depth: 16,
    type: 2,
    isInterlaced: false,
    transparency: [1, 2, 3, 4, 5, 6],
    sample: (x, _y, channel) => [0x0102, 0x0304, 0x0506 + x][channel] ?? 0
  }
  expect(unpackPng(readPng(makePng(made))).alpha).toEqual(Uint8Array.of(0, 255))
})

test.each([1, 2, 4, 8])('gives colours of a palette their opacity, with %i bits', (depth) => {
  const made = {...recipe({...indexed, depth}, depth === 2), transparency: [0, 128]}
  const {alpha} = unpackPng(readPng(makePng(made)))
  const opacity = expected(made, [0]).map((place) => [0, 128][place] ?? 255)
  expect(alpha && [...alpha]).toEqual(opacity)
})

test('reads past long texts and other chunks', () => {
  const made = recipe({...grey, depth: 8}, false)
  const text = Buffer.from(`Comment\0${'甲'.repeat(100_000)}`)
  expect(
    unpackPng(
      readPng(
        makePng(made, [
          ['tEXt', text],
          ['gAMA', Buffer.alloc(4)]
        ])
      )
    ).colours
  ).toHaveLength(99)
})

test('tells a damaged picture', () => {
  const bytes = makePng(recipe({...rgb, depth: 8}, false))
  const broken = (change: (copy: Buffer) => Buffer): (() => unknown) => {
    const copy = change(Buffer.from(bytes))
    return () => unpackPng(readPng(copy))
  }
  expect(broken((copy) => copy.subarray(0, copy.length - 20))).toThrow('The PNG ends before its end.')
  expect(broken((copy) => copy.fill(7, 70, 80))).toThrow('The pixels of the PNG are damaged.')
  expect(broken((copy) => copy.fill(3, 24, 25))).toThrow('The header of the PNG is damaged.')
  expect(broken((copy) => copy.fill(0, 16, 20))).toThrow('The header of the PNG is damaged.')
  expect(broken((copy) => copy.subarray(0, 8))).toThrow('The PNG ends before its end.')
  expect(broken((copy) => copy.fill(200, 16, 17))).toThrow('The PNG has too many pixels.')
})
