import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {openFace} from '../../../../../src/render/pdf/fonts/open-face.js'
import {subsetTrueType} from '../../../../../src/render/pdf/fonts/embed/subset-truetype.js'
import {packagedFont} from '../../../../../src/render/packaged-fonts.js'
import {boxGlyph, makeComposite, makeFace, makeGlyph, type MadeFace, type Point} from './make-face.js'
import {bearingOf, partsOf, pathOf, readFont} from './read-font.js'

const square: Point[] = [[100, 0], [300, 0], [300, 200], [100, 200]] // prettier-ignore
const squarePath = 'M 100 0 L 300 0 L 300 200 L 100 200 Z'
const squareGlyph = makeGlyph([square])
const plainMetrics: MadeFace['metrics'] = [[400, 100]]

/** Subset a made face to glyph 1 in some form, and give its outline. */
function redraw(
  glyphs: Buffer[],
  metrics: MadeFace['metrics'],
  form: {advance: number; stretch: number; shift: number},
  glyph = 1
) {
  const face = makeFace({glyphs, metrics})
  const font = readFont(subsetTrueType(face, [{glyph, form: {glyph, ...form}}]))
  return {path: pathOf(font, 1), glyph: font.getGlyph(1), font}
}

test('numbers the glyphs from 1 in the order in which they are given', () => {
  const triangle = makeGlyph([[[0, 0], [50, 0], [50, 900]]]) // prettier-ignore
  const face = makeFace({glyphs: [squareGlyph, triangle], metrics: [[400, 100], [600, 0]]}) // prettier-ignore
  const font = readFont(subsetTrueType(face, [{glyph: 2}, {glyph: 1}]))
  expect(font.numGlyphs).toBe(3)
  expect(pathOf(font, 1)).toBe('M 0 0 L 50 0 L 50 900 Z')
  expect(pathOf(font, 2)).toBe(squarePath)
  expect([font.getGlyph(1).advanceWidth, font.getGlyph(2).advanceWidth]).toEqual([600, 400])
})

test('has a blank of one em for glyph 0, not the box of the font', () => {
  const font = readFont(
    subsetTrueType(makeFace({glyphs: [squareGlyph], metrics: plainMetrics}), [{glyph: 1}])
  )
  expect(pathOf(font, 0)).toBe('')
  expect(font.getGlyph(0).advanceWidth).toBe(1000)
})

test('draws glyph 0 of the font where it is asked for', () => {
  const font = readFont(subsetTrueType(makeFace({glyphs: [], metrics: []}), [{glyph: 0}]))
  expect(pathOf(font, 1)).toBe('M 0 0 L 500 0 L 500 700 L 0 700 Z')
})

test('keeps curves', () => {
  const curve = makeGlyph([[[0, 0], [400, 300, false], [800, 0], [400, -300, false]]]) // prettier-ignore
  const font = readFont(subsetTrueType(makeFace({glyphs: [curve], metrics: [[800, 0]]}), [{glyph: 1}]))
  expect(pathOf(font, 1)).toBe('M 0 0 Q 400 300 800 0 Q 400 -300 0 0 Z')
})

test('leaves instructions out, and draws the same', () => {
  const hinted = makeGlyph([square], Buffer.from([0x4f, 0x4f, 0x4f]))
  const font = readFont(subsetTrueType(makeFace({glyphs: [hinted], metrics: plainMetrics}), [{glyph: 1}]))
  expect(pathOf(font, 1)).toBe(squarePath)
  expect(partsOf(font, 1).instructions).toEqual([])
})

test('keeps a bearing that differs from the left edge, as it moves the glyph', () => {
  const font = readFont(subsetTrueType(makeFace({glyphs: [squareGlyph], metrics: [[400, 70]]}), [{glyph: 1}]))
  expect(bearingOf(font, 1)).toBe(70)
})

test('makes a simple glyph of a composite one', () => {
  const bar = makeGlyph([[[0, 0], [50, 0], [50, 20]]]) // prettier-ignore
  const composite = makeComposite([{glyph: 1}, {glyph: 2, at: [120, 300]}], [100, 0, 300, 320])
  const face = makeFace({glyphs: [squareGlyph, bar, composite], metrics: [[400, 100], [60, 0], [450, 100]]}) // prettier-ignore
  const font = readFont(subsetTrueType(face, [{glyph: 3}]))
  expect(font.numGlyphs).toBe(2)
  expect(pathOf(font, 1)).toBe(`${squarePath} M 120 300 L 170 300 L 170 320 Z`)
  expect(partsOf(font, 1).contours).toBe(2)
  expect(font.getGlyph(1).advanceWidth).toBe(450)
})

test.each([
  {name: 'one factor', scale: [0.5], path: 'M 60 20 L 160 20 L 160 120 L 60 120 Z'},
  {name: 'two factors', scale: [1, 0.5], path: 'M 110 20 L 310 20 L 310 120 L 110 120 Z'},
  {name: 'a quarter turn', scale: [0, 1, -1, 0], path: 'M 10 120 L 10 320 L -190 320 L -190 120 Z'}
])('scales a part of a composite glyph by $name', ({scale, path}) => {
  const composite = makeComposite([{glyph: 1, at: [10, 20], scale}], [0, 0, 0, 0])
  const face = makeFace({glyphs: [squareGlyph, composite], metrics: [[400, 100], [400, 0]]}) // prettier-ignore
  expect(pathOf(readFont(subsetTrueType(face, [{glyph: 2}])), 1)).toBe(path)
})

test('puts a part of a composite glyph with its point on a point of another', () => {
  const composite = makeComposite([{glyph: 1}, {glyph: 1, at: [2, 0], byPoints: true}], [100, 0, 0, 0])
  const face = makeFace({glyphs: [squareGlyph, composite], metrics: [[400, 100], [400, 100]]}) // prettier-ignore
  expect(pathOf(readFont(subsetTrueType(face, [{glyph: 2}])), 1)).toBe(
    `${squarePath} M 300 200 L 500 200 L 500 400 L 300 400 Z`
  )
})

test('moves the outline of a form, and its bearing with it', () => {
  const {path, glyph, font} = redraw([squareGlyph], plainMetrics, {advance: 650, stretch: 1, shift: 250})
  expect(path).toBe('M 350 0 L 550 0 L 550 200 L 350 200 Z')
  expect(glyph.advanceWidth).toBe(650)
  expect(bearingOf(font, 1)).toBe(350)
})

test('stretches the outline of a form from its origin, then moves it', () => {
  const {path} = redraw([squareGlyph], plainMetrics, {advance: 500, stretch: 1.5, shift: -50})
  expect(path).toBe('M 100 0 L 400 0 L 400 200 L 100 200 Z')
})

test('takes thousandths for what they are in a font of 2,048 units', () => {
  const face = makeFace({glyphs: [squareGlyph], metrics: plainMetrics, unitsPerEm: 2048})
  const form = {glyph: 1, advance: 500, stretch: 1, shift: 250}
  const font = readFont(subsetTrueType(face, [{glyph: 1, form}]))
  expect(font.getGlyph(1).advanceWidth).toBe(1024)
  expect(font.getGlyph(1).path.bbox.minX).toBe(612)
})

test('counts a form from the origin at which its glyph is drawn', () => {
  const {path, font} = redraw([squareGlyph], [[400, 70]], {advance: 650, stretch: 2, shift: 0})
  expect(path).toBe('M 140 0 L 540 0 L 540 200 L 140 200 Z')
  expect(bearingOf(font, 1)).toBe(140)
})

test('redraws composite glyphs like others', () => {
  const composite = makeComposite([{glyph: 1}, {glyph: 1, at: [0, 300]}], [100, 0, 300, 500])
  const {path} = redraw([squareGlyph, composite], [[400, 100], [400, 100]], {advance: 900, stretch: 2, shift: 10}, 2) // prettier-ignore
  expect(path).toBe('M 210 0 L 610 0 L 610 200 L 210 200 Z M 210 300 L 610 300 L 610 500 L 210 500 Z')
})

test('gives a blank in another form its advance', () => {
  const {path, glyph} = redraw([Buffer.alloc(0)], [[250, 0]], {advance: 125, stretch: 1, shift: 0})
  expect(path).toBe('')
  expect(glyph.advanceWidth).toBe(125)
})

test('keeps coordinates within what a font may have', () => {
  const {glyph} = redraw([squareGlyph], plainMetrics, {advance: 500, stretch: 1e9, shift: 0})
  expect(glyph.path.bbox.maxX).toBe(16_383)
})

const damaged: Array<{name: string; glyphs: Buffer[]}> = [
  {name: 'that ends in its points', glyphs: [squareGlyph.subarray(0, squareGlyph.length - 5)]},
  {name: 'that ends in its flags', glyphs: [squareGlyph.subarray(0, 16)]},
  {name: 'that ends in its header', glyphs: [squareGlyph.subarray(0, 11)]},
  {name: 'with contours out of order', glyphs: [makeGlyph([square, square]).fill(9, 11, 12)]},
  {name: 'that is made of itself', glyphs: [makeComposite([{glyph: 1}])]},
  {
    name: 'that is made of itself by another',
    glyphs: [makeComposite([{glyph: 2}]), makeComposite([{glyph: 1}])]
  },
  {name: 'made of a glyph that is not there', glyphs: [makeComposite([{glyph: 999}])]},
  {name: 'that ends in its parts', glyphs: [makeComposite([{glyph: 0}, {glyph: 0}]).subarray(0, 21)]},
  {
    name: 'put by a point that is not there',
    glyphs: [makeComposite([{glyph: 0}, {glyph: 0, at: [77, 0], byPoints: true}])]
  }
]

test.each(damaged)('makes a blank of a glyph $name', ({glyphs}) => {
  const face = makeFace({glyphs, metrics: glyphs.map(() => [400, 0])})
  const form = {glyph: 1, advance: 500, stretch: 1, shift: 250}
  const font = readFont(subsetTrueType(face, [{glyph: 1}, {glyph: 1, form}]))
  expect([pathOf(font, 1), pathOf(font, 2)]).toEqual(['', ''])
  expect([font.getGlyph(1).advanceWidth, font.getGlyph(2).advanceWidth]).toEqual([400, 500])
})

test('gives up a glyph that doubles with every level', () => {
  const levels = Array.from({length: 8}, (_, level) =>
    makeComposite(Array.from({length: 40}, () => ({glyph: level + 2})))
  )
  const face = makeFace({glyphs: [...levels, squareGlyph], metrics: []})
  expect(pathOf(readFont(subsetTrueType(face, [{glyph: 1}])), 1)).toBe('')
})

test('makes blanks where the place of a glyph is behind the end of the outlines, and keeps its neighbours', () => {
  const loca = Buffer.alloc(16)
  for (const [index, offset] of [
    0,
    boxGlyph.length,
    boxGlyph.length + squareGlyph.length,
    4_000_000_000
  ].entries())
    loca.writeUInt32BE(offset, 4 * index)
  const face = makeFace({glyphs: [squareGlyph, squareGlyph], metrics: [[400, 100], [400, 100]], tables: {loca}}) // prettier-ignore
  const font = readFont(subsetTrueType(face, [{glyph: 1}, {glyph: 2}, {glyph: 77}]))
  expect([1, 2, 3].map((glyph) => pathOf(font, glyph))).toEqual([squarePath, '', ''])
})

test('reads short offsets, and advances that hold for all glyphs behind', () => {
  const head = Buffer.alloc(54)
  head.writeUInt16BE(1000, 18)
  const hhea = Buffer.alloc(36)
  hhea.writeUInt16BE(1, 34)
  const loca = Buffer.from([0, boxGlyph.length, boxGlyph.length + squareGlyph.length].flatMap((at) => [at >> 9, (at >> 1) & 0xff])) // prettier-ignore
  const hmtx = Buffer.from([1, 0xf4, 0, 0, 0, 100])
  const face = makeFace({glyphs: [squareGlyph], metrics: plainMetrics, tables: {head, hhea, loca, hmtx}})
  const font = readFont(subsetTrueType(face, [{glyph: 1}]))
  expect(pathOf(font, 1)).toBe(squarePath)
  expect(font.getGlyph(1).advanceWidth).toBe(500)
  expect(bearingOf(font, 1)).toBe(100)
})

test('takes a font without outlines, metrics and places for blanks', () => {
  const empty = Buffer.alloc(0)
  const tables = {loca: empty, glyf: empty, hmtx: empty}
  const font = readFont(subsetTrueType(makeFace({glyphs: [], metrics: [], tables}), [{glyph: 0}, {glyph: 5}]))
  expect([pathOf(font, 1), pathOf(font, 2)]).toEqual(['', ''])
})

test('adds up to the sum that every font has', () => {
  const bytes = subsetTrueType(makeFace({glyphs: [squareGlyph], metrics: plainMetrics}), [{glyph: 1}])
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) % 2 ** 32
  expect(sum).toBe(0xb1b0afba)
})

const path = packagedFont('Noto Serif SC')?.regular ?? ''
const sample = Array.from(
  '一国两制，政法工作：“平安”——……。Ａ１éüÅ½A9%g',
  (character) => character.codePointAt(0) ?? 0
)

test('draws the characters of a real font as another reader draws them', () => {
  const face = openFace('Noto Serif SC', false, path, 0)
  const before = readFont(readFileSync(path))
  const after = readFont(subsetTrueType(face, sample.map((codePoint) => ({glyph: face.glyph(codePoint)})))) // prettier-ignore
  const glyphs = sample.map((codePoint) => before.glyphForCodePoint(codePoint).id)
  expect(sample.map((_, index) => pathOf(after, index + 1))).toEqual(
    glyphs.map((glyph) => pathOf(before, glyph))
  )
  expect(sample.map((_, index) => after.getGlyph(index + 1).advanceWidth)).toEqual(
    glyphs.map((glyph) => before.getGlyph(glyph).advanceWidth)
  )
  face.file.close()
})

test('never stumbles over damaged glyphs', () => {
  const composite = makeComposite([{glyph: 1}, {glyph: 1, at: [0, 300], scale: [0.5, 0.5]}])
  let seed = 1
  const random = (limit: number): number => (seed = (seed * 48_271) % 2_147_483_647) % limit
  const glyph = 1
  const form = {glyph, advance: 700, stretch: 1.2, shift: 30}
  for (let round = 0; round < 500; round++) {
    const bytes = Buffer.from(round % 2 === 0 ? squareGlyph : composite)
    for (let change = random(4); change >= 0; change--) bytes[random(bytes.length)] = random(256)
    const face = makeFace({glyphs: [bytes, squareGlyph], metrics: plainMetrics})
    expect(() => subsetTrueType(face, [{glyph}, {glyph, form}])).not.toThrow()
  }
})
