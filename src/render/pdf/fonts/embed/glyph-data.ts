import {UserError} from '../../../../model/user-error.js'
import type {FontFile} from '../face.js'

/** Gives the data of a glyph as it stands in `glyf`; nothing for a blank one, and for one that is damaged. */
export type GlyphData = (glyph: number) => Buffer | undefined

/** A glyph has at most 65,535 points of 5 bytes; those of real fonts have some 100. */
const longestGlyph = 5 * 65_535
/** A header, which every glyph has that is not blank. */
const shortestGlyph = 10
/** Reading so many bytes for nothing takes no longer than asking once more; more would only fill the memory. */
const widestGap = 16_384

/**
 * Open the glyphs of a font with TrueType outlines: of `glyf` only what is asked for is read, and `wanted` at once,
 * neighbours together.
 */
export function openGlyphs(file: FontFile, wanted: readonly number[] = []): GlyphData {
  const places = readPlaces(file)
  const known = readTogether(file, places, wanted)
  return (glyph) => {
    const bytes = known.get(glyph)
    if (bytes !== undefined) return bytes
    const length = places.length(glyph)
    return length === 0 ? undefined : read(file, places.start(glyph), length)
  }
}

/** Where glyphs stand in `glyf`; a blank one, and one that cannot be, has length 0. */
interface Places {
  start(glyph: number): number
  length(glyph: number): number
}

function readPlaces(file: FontFile): Places {
  const loca = file.table('loca') ?? Buffer.alloc(0)
  const isShort = file.table('head')?.readInt16BE(50) === 0
  const count = Math.floor(loca.length / (isShort ? 2 : 4)) - 1
  const start = (glyph: number): number =>
    isShort ? 2 * loca.readUInt16BE(2 * glyph) : loca.readUInt32BE(4 * glyph)
  return {
    start,
    length(glyph) {
      if (glyph >= count) return 0
      const length = start(glyph + 1) - start(glyph)
      return length < shortestGlyph || length > longestGlyph ? 0 : length
    }
  }
}

function readTogether(file: FontFile, places: Places, wanted: readonly number[]): Map<number, Buffer> {
  const known = new Map<number, Buffer>()
  // Glyphs stand in the order of their numbers.
  const glyphs = Uint16Array.from(new Set(wanted))
    .sort()
    .filter((glyph) => places.length(glyph) > 0)
  for (let first = 0; first < glyphs.length;) {
    const start = places.start(glyphs[first] ?? 0)
    let end = start
    let next = first
    for (; next < glyphs.length; next++) {
      const glyph = glyphs[next] ?? 0
      const from = places.start(glyph)
      if (from < end || from > end + widestGap) break
      end = from + places.length(glyph)
    }
    const bytes = read(file, start, end - start)
    for (; first < next; first++) {
      const glyph = glyphs[first] ?? 0
      const from = places.start(glyph) - start
      // Where they cannot be read together, because one is damaged, each is read when it is asked for.
      if (bytes !== undefined) known.set(glyph, bytes.subarray(from, from + places.length(glyph)))
    }
  }
  return known
}

function read(file: FontFile, start: number, length: number): Buffer | undefined {
  try {
    return file.slice('glyf', start, length)
  } catch (error) {
    // One damaged glyph is no reason to give up a report: it is blank.
    if (error instanceof UserError) return undefined
    throw error
  }
}
