import {UserError} from '../../../../../src/model/user-error.js'
import type {Face, FontFile} from '../../../../../src/render/pdf/fonts/face.js'

/** A point of a made glyph: x, y, and whether it is on the curve. */
export type Point = [x: number, y: number, onCurve?: boolean]

/** A part of a made composite glyph. */
export interface Part {
  glyph: number
  /** Where it is put, or, with `byPoints`, which point goes on which. */
  at?: [number, number]
  byPoints?: boolean
  scale?: number[]
  more?: number
}

/** What a face is made of; glyph 0 comes with it. */
export interface MadeFace {
  glyphs: Buffer[]
  /** Advance and left bearing by glyph, without glyph 0. */
  metrics: Array<[advance: number, bearing: number]>
  /** The characters of glyphs 1, 2, … */
  characters?: string
  unitsPerEm?: number
  /** In place of what would be right. */
  tables?: Record<string, Buffer>
  outlines?: 'truetype' | 'cff'
}

/** Make the data of a simple glyph: every coordinate in two bytes. */
export function makeGlyph(contours: Point[][], instructions = Buffer.alloc(0)): Buffer {
  const points = contours.flat()
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  let last = -1
  const ends = contours.map((contour) => (last += contour.length))
  const flags = Buffer.from(points.map(([, , onCurve = true]) => (onCurve ? 1 : 0)))
  return Buffer.concat([
    words([contours.length, ...box, ...ends, instructions.length]),
    instructions,
    flags,
    words(steps(xs)),
    words(steps(ys))
  ])
}

/** Make the data of a composite glyph, with the box that it says to have. */
export function makeComposite(parts: Part[], box: [number, number, number, number] = [0, 0, 0, 0]): Buffer {
  const components = parts.map(({glyph, at = [0, 0], byPoints = false, scale = [], more = 0}, index) => {
    const isLast = index === parts.length - 1
    const scaleFlag = {0: 0, 1: 0x8, 2: 0x40, 4: 0x80}[scale.length] ?? 0
    const flags = 0x1 | (byPoints ? 0 : 0x2) | scaleFlag | (isLast ? 0 : 0x20) | more
    return words([flags, glyph, ...at, ...scale.map((factor) => Math.round(factor * 0x4000))])
  })
  return Buffer.concat([words([-1, ...box]), ...components])
}

/** Glyph 0 of a made face. */
// prettier-ignore
export const boxGlyph = makeGlyph([[[0, 0], [500, 0], [500, 700], [0, 700]]])

/** Make a face with TrueType outlines. */
export function makeFace({
  glyphs,
  metrics,
  characters = '',
  unitsPerEm = 1000,
  tables = {},
  outlines = 'truetype'
}: MadeFace): Face {
  const all = [boxGlyph, ...glyphs]
  const rows: Array<[number, number]> = [[500, 0], ...metrics]
  const offsets = Buffer.alloc(4 * (all.length + 1))
  let offset = 0
  for (const [index, glyph] of all.entries()) offsets.writeUInt32BE((offset += glyph.length), 4 * index + 4)
  const head = Buffer.alloc(54)
  head.writeUInt16BE(unitsPerEm, 18)
  for (const [index, edge] of [-100, -200, 1100, 900].entries()) head.writeInt16BE(edge, 36 + 2 * index)
  head.writeInt16BE(1, 50)
  const hhea = Buffer.alloc(36)
  hhea.writeUInt16BE(rows.length, 34)
  const maxp = Buffer.alloc(32)
  maxp.writeUInt16BE(all.length, 4)
  const made: Record<string, Buffer> = {
    head,
    hhea,
    maxp,
    hmtx: words(rows.flat()),
    loca: offsets,
    glyf: Buffer.concat(all),
    ...tables
  }
  const byCharacter = new Map(
    Array.from(characters, (character, index) => [character.codePointAt(0), index + 1])
  )
  return {
    family: '样张',
    bold: false,
    file: makeFile(made),
    outlines,
    unitsPerEm,
    ascent: 880,
    descent: -120,
    glyph: (codePoint) => byCharacter.get(codePoint) ?? 0,
    advance: (glyph) => ((rows[glyph]?.[0] ?? 0) * 1000) / unitsPerEm,
    ink: () => undefined
  }
}

function makeFile(tables: Record<string, Buffer>): FontFile {
  return {
    path: 'made.ttf',
    index: 0,
    table: (tag) => tables[tag],
    slice(tag, start, length) {
      const bytes = tables[tag]?.subarray(start, start + length)
      if (bytes?.length !== length) throw new UserError('This font is damaged')
      return bytes
    },
    close: () => undefined
  }
}

/** Write numbers in two bytes each, with or without sign. */
export function words(values: number[]): Buffer {
  return Buffer.from(values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]))
}

function steps(values: number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0))
}
