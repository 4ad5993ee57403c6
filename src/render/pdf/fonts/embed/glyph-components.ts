import {headerLength} from './simple-glyph.js'

/** A part of a composite glyph: another glyph, where and how it is drawn. */
export interface Component {
  glyph: number
  /** x' = xx × x + xy × y; y' = yx × x + yy × y: in the order [xx, yx, xy, yy] of the file. */
  scale: [number, number, number, number]
  /** Where it is put; nothing where it is put by `points`. */
  offset?: [number, number]
  /** A point of what was drawn before, and the point of the part that is put there. */
  points: [number, number]
  overlaps: boolean
}

/** Bits of a component's flags (OpenType 1.9, `glyf`, composite glyph description). */
const flagBit = {
  words: 0x1,
  xyValues: 0x2,
  scale: 0x8,
  more: 0x20,
  xAndYScale: 0x40,
  twoByTwo: 0x80,
  overlaps: 0x400,
  scaledOffset: 0x800
}

/** Read what a composite glyph is made of; nothing where its data ends too soon. */
export function readComponents(data: Buffer): Component[] | undefined {
  const components: Component[] = []
  let at = headerLength
  for (let flags = flagBit.more; (flags & flagBit.more) !== 0;) {
    if (at + 4 > data.length) return undefined
    flags = data.readUInt16BE(at)
    const length = lengthOf(flags)
    if (at + length > data.length) return undefined
    components.push(readComponent(data, at, flags))
    at += length
  }
  return components
}

function lengthOf(flags: number): number {
  return 4 + ((flags & flagBit.words) === 0 ? 2 : 4) + 2 * scalesOf(flags)
}

/** How many numbers the scale of a component has. */
function scalesOf(flags: number): number {
  if ((flags & flagBit.scale) !== 0) return 1
  if ((flags & flagBit.xAndYScale) !== 0) return 2
  return (flags & flagBit.twoByTwo) === 0 ? 0 : 4
}

function readComponent(data: Buffer, start: number, flags: number): Component {
  const isWords = (flags & flagBit.words) !== 0
  const isOffset = (flags & flagBit.xyValues) !== 0
  const size = isWords ? 2 : 1
  const argument = (at: number): number => (isOffset ? data.readIntBE(at, size) : data.readUIntBE(at, size))
  const first = argument(start + 4)
  const second = argument(start + 4 + size)
  const numbers = Array.from(
    {length: scalesOf(flags)},
    (_, index) => data.readInt16BE(start + 4 + 2 * size + 2 * index) / 0x4000
  )
  const [xx = 1, ...others] = numbers
  const [yx, xy, yy] = others.length === 3 ? others : [0, 0, others[0] ?? xx]
  const scale: Component['scale'] = [xx, yx ?? 0, xy ?? 0, yy ?? xx]
  const overlaps = (flags & flagBit.overlaps) !== 0
  const component = {glyph: data.readUInt16BE(start + 2), scale, overlaps}
  if (!isOffset) return {...component, points: [first, second]}
  // As FreeType does it, and what Apple meant: the offset grows with the part.
  const isScaled = (flags & flagBit.scaledOffset) !== 0
  const [x, y] = isScaled ? [Math.hypot(scale[0], scale[2]), Math.hypot(scale[3], scale[1])] : [1, 1]
  return {...component, points: [0, 0], offset: [first * x, second * y]}
}
