import type {GlyphData} from './glyph-data.js'
import {readComponents, type Component} from './glyph-components.js'
import {findSimpleGlyph, headerLength, pointFlag} from './simple-glyph.js'

/** The outline of a glyph: entry `i` of `xs`, `ys` and `onCurve` is a point, `ends` are the last points of its contours. */
export interface Outline {
  ends: number[]
  xs: number[]
  ys: number[]
  onCurve: boolean[]
  /** Its contours overlap, as they do where a glyph is made of others. */
  overlaps: boolean
}

/** How deep glyphs may be made of glyphs; real fonts have 2 levels, and FreeType follows as many as `maxp` says. */
const deepest = 8
/** How many glyphs one may be made of, all levels together: a glyph that is made of itself ends here. */
const mostComponents = 256
/** Points are numbered by 16 bits. */
const mostPoints = 65_535

/**
 * Read the outline of a glyph in units of the font, that of a composite glyph made up of its parts.
 *
 * Blank and damaged glyphs have none, and neither have glyphs that are made of themselves.
 */
export function readOutline(data: GlyphData, glyph: number): Outline | undefined {
  let left = mostComponents

  const read = (number: number, depth: number): Outline | undefined => {
    const bytes = data(number)
    if (bytes === undefined) return emptyOutline()
    if (bytes.readInt16BE(0) >= 0) return readSimple(bytes)
    const components = readComponents(bytes)
    if (components === undefined || depth === deepest) return undefined
    const whole = emptyOutline()
    for (const component of components) {
      if (left-- === 0) return undefined
      const part = read(component.glyph, depth + 1)
      if (part === undefined || !append(whole, part, component)) return undefined
    }
    return whole
  }
  const outline = read(glyph, 0)
  return outline === undefined || outline.ends.length === 0 ? undefined : outline
}

function emptyOutline(): Outline {
  return {ends: [], xs: [], ys: [], onCurve: [], overlaps: false}
}

function readSimple(data: Buffer): Outline | undefined {
  if (data.readInt16BE(0) === 0) return emptyOutline()
  const place = findSimpleGlyph(data)
  if (place === undefined) return undefined
  const outline = emptyOutline()
  for (let contour = 0; contour < place.contours; contour++)
    outline.ends.push(data.readUInt16BE(headerLength + 2 * contour))
  const flags: number[] = []
  for (let at = place.flags; flags.length < place.points;) {
    const flag = data.readUInt8(at++)
    flags.push(flag)
    if ((flag & pointFlag.repeat) !== 0)
      for (let times = data.readUInt8(at++); times > 0; times--) flags.push(flag)
  }
  const xs = readCoordinates(data, place.coordinates, flags, pointFlag.xShort, pointFlag.xSame)
  const ys = readCoordinates(data, xs.end, flags, pointFlag.yShort, pointFlag.ySame)
  outline.xs = xs.values
  outline.ys = ys.values
  outline.onCurve = flags.map((flag) => (flag & pointFlag.onCurve) !== 0)
  outline.overlaps = ((flags[0] ?? 0) & pointFlag.overlap) !== 0
  return outline
}

/** Each coordinate is told by how far it is from the one before: in one byte and a sign, in two, or not at all. */
function readCoordinates(
  data: Buffer,
  start: number,
  flags: number[],
  short: number,
  same: number
): {values: number[]; end: number} {
  let end = start
  let value = 0
  const values = flags.map((flag) => {
    if ((flag & short) !== 0) value += (flag & same) === 0 ? -data.readUInt8(end++) : data.readUInt8(end++)
    else if ((flag & same) === 0) {
      value += data.readInt16BE(end)
      end += 2
    }
    return value
  })
  return {values, end}
}

/** Add a part to a composite glyph; false when they do not fit together. */
function append(whole: Outline, part: Outline, component: Component): boolean {
  const [xx, yx, xy, yy] = component.scale
  const xs = part.xs.map((x, point) => xx * x + xy * (part.ys[point] ?? 0))
  const ys = part.ys.map((y, point) => yx * (part.xs[point] ?? 0) + yy * y)
  const offset = offsetOf(component, whole, xs, ys)
  const before = whole.xs.length
  if (offset === undefined || before + xs.length > mostPoints) return false
  for (const end of part.ends) whole.ends.push(before + end)
  for (const x of xs) whole.xs.push(x + offset[0])
  for (const y of ys) whole.ys.push(y + offset[1])
  for (const onCurve of part.onCurve) whole.onCurve.push(onCurve)
  whole.overlaps ||= part.overlaps || component.overlaps
  return true
}

/** Where a part is put: at a place, or with one of its points on a point of what is there already. */
function offsetOf(
  component: Component,
  whole: Outline,
  xs: number[],
  ys: number[]
): [number, number] | undefined {
  if (component.offset !== undefined) return component.offset
  const [to, from] = component.points
  const [x, y, partX, partY] = [whole.xs[to], whole.ys[to], xs[from], ys[from]]
  if (x === undefined || y === undefined || partX === undefined || partY === undefined) return undefined
  return [x - partX, y - partY]
}
