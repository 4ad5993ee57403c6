import type {Outline} from './outline.js'
import {headerLength, pointFlag} from './simple-glyph.js'

/** Coordinates are this far from the origin at most (OpenType 1.9, `head`), so that steps between them fit 16 bits. */
const farthest = 16_383

/** Encode an outline as a simple glyph without instructions; coordinates are rounded to whole units. */
export function encodeOutline({ends, xs, ys, onCurve, overlaps}: Outline): Buffer {
  const flags: number[] = onCurve.map((isOn) => (isOn ? pointFlag.onCurve : 0))
  const wholeXs = xs.map(toUnits)
  const wholeYs = ys.map(toUnits)
  const xBytes = encodeCoordinates(wholeXs, flags, pointFlag.xShort, pointFlag.xSame)
  const yBytes = encodeCoordinates(wholeYs, flags, pointFlag.yShort, pointFlag.ySame)
  if (overlaps && flags[0] !== undefined) flags[0] |= pointFlag.overlap

  const head = Buffer.alloc(headerLength + 2 * ends.length + 2)
  head.writeInt16BE(ends.length, 0)
  const box = [least(wholeXs), least(wholeYs), greatest(wholeXs), greatest(wholeYs)]
  for (const [index, edge] of box.entries()) head.writeInt16BE(edge, 2 + 2 * index)
  for (const [index, end] of ends.entries()) head.writeUInt16BE(end, headerLength + 2 * index)
  return Buffer.concat([head, Buffer.from(flags), Buffer.from(xBytes), Buffer.from(yBytes)])
}

function toUnits(coordinate: number): number {
  return Math.max(-farthest, Math.min(farthest, Math.round(coordinate)))
}

/** Give the bytes of coordinates, and set in the flags how each is written. */
function encodeCoordinates(values: number[], flags: number[], short: number, same: number): number[] {
  const bytes: number[] = []
  let before = 0
  for (const [point, value] of values.entries()) {
    const step = value - before
    before = value
    let flag = flags[point] ?? 0
    if (step === 0) flag |= same
    else if (Math.abs(step) < 256) {
      flag |= step > 0 ? short | same : short
      bytes.push(Math.abs(step))
    } else bytes.push((step >> 8) & 0xff, step & 0xff)
    flags[point] = flag
  }
  return bytes
}

// Not by `Math.min(...values)`: a damaged glyph may have more points than a function takes arguments.
function least(values: number[]): number {
  return values.reduce((low, value) => Math.min(low, value), farthest)
}

function greatest(values: number[]): number {
  return values.reduce((high, value) => Math.max(high, value), -farthest)
}
