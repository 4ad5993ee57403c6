import type {Face, GlyphForm, Mille} from '../fonts/face.js'

/** Half an em, which a mark loses where two meet. */
export const cutWidth: Mille = 500
/** The gap between Han and Latin: clreq, 3.2.2, a quarter of an em. */
export const gapWidth: Mille = 250

/**
 * A line is squeezed in steps, by forms: where as much is kerned off, `pdftotext` sees an overlap and starts a new line.
 */
export const squeezeStep: Mille = 125

/** White around a sign of Latin text that a Chinese face draws in a whole square: `’`. */
const latinWhite: Mille = 50
/** Dashes that join reach so far into each other that no hairline shows between them. */
const overlap: Mille = 8

/**
 * The form of a glyph: some of the bits, and one shape; 0 is the glyph as the font draws it. A line adds those that do
 * not fit into the 8 bits of `ShapedText`.
 */
export const forms = {
  gapBefore: 1,
  gapAfter: 2,
  /** Without its white left half. */
  cutLeft: 4,
  /** Without its white right half. */
  cutRight: 8,

  /** In the middle of an em: `…`. */
  wide: 1 << 4,
  /** At the right of an em: `“`. */
  wideOpening: 2 << 4,
  /** At the left of an em: `”`. */
  wideClosing: 3 << 4,
  /** An em long: `—`. */
  dash: 4 << 4,
  /** An em long, and joined to the next, to both neighbours, to the one before. */
  firstDash: 5 << 4,
  innerDash: 6 << 4,
  lastDash: 7 << 4,
  /** In the middle of half an em: `·`. */
  half: 8 << 4,
  /** As wide as Latin text has it: `’` in `it’s`. */
  latin: 9 << 4,
  /** Of no width. */
  unseen: 10 << 4,
  /** As wide as the face's widest digit, so that figures below one another compare. */
  figure: 11 << 4,

  /** Without an eighth of an em of white at one side: marks of a line that is squeezed. Twice it is a quarter. */
  squeezeLeft: 1 << 8,
  squeezeRight: 1 << 10
} as const

const shapeBits = 0xf0
/** Of the numbers of eighths. */
const squeezeBits = 3

const known = new WeakMap<Face, Map<number, GlyphForm | undefined>>()

/**
 * Give the form of a glyph that some of `forms` name; nothing where that is the glyph as the font draws it. A face
 * gives the same object each time. PostScript's outlines have no other form.
 */
export function glyphForm(face: Face, glyph: number, bits: number): GlyphForm | undefined {
  if (bits === 0 || face.outlines === 'cff') return undefined
  let ofFace = known.get(face)
  if (ofFace === undefined) known.set(face, (ofFace = new Map()))
  const key = glyph * 0x1000 + bits
  if (ofFace.has(key)) return ofFace.get(key)
  const form = createForm(face, glyph, bits)
  ofFace.set(key, form)
  return form
}

function createForm(face: Face, glyph: number, bits: number): GlyphForm | undefined {
  const own = face.advance(glyph)
  const shape = bits & shapeBits
  let {advance, stretch, shift} =
    shape === forms.figure ? createFigure(own, face) : createShape(own, face.ink(glyph), shape)
  if (bits & forms.cutLeft) {
    advance -= cutWidth
    shift -= cutWidth
  }
  if (bits & forms.cutRight) advance -= cutWidth
  const left = ((bits / forms.squeezeLeft) & squeezeBits) * squeezeStep
  const right = ((bits / forms.squeezeRight) & squeezeBits) * squeezeStep
  advance -= left + right
  shift -= left
  if (bits & forms.gapBefore) {
    advance += gapWidth
    shift += gapWidth
  }
  if (bits & forms.gapAfter) advance += gapWidth
  if (advance === own && stretch === 1 && shift === 0) return undefined
  return {glyph, advance, stretch, shift}
}

type Shape = Omit<GlyphForm, 'glyph'>

function createShape(own: Mille, ink: {left: Mille; right: Mille} | undefined, shape: number): Shape {
  if (shape === forms.unseen) return move(0, 0)
  if (ink === undefined) return move(own, 0)
  switch (shape) {
    case forms.wide:
      return move(1000, 500 - (ink.left + ink.right) / 2)
    case forms.wideOpening:
      return move(1000, 1000 - own)
    case forms.wideClosing:
      return move(1000, 0)
    case forms.half:
      return move(500, 250 - (ink.left + ink.right) / 2)
    case forms.latin:
      return move(Math.round(ink.right - ink.left) + 2 * latinWhite, latinWhite - ink.left)
    case forms.dash:
    case forms.firstDash:
    case forms.innerDash:
    case forms.lastDash:
      return createDash(own, ink, shape)
    default:
      return move(own, 0)
  }
}

function createFigure(own: Mille, face: Face): Shape {
  const digits = Array.from('0123456789', (digit) => face.advance(face.glyph(digit.charCodeAt(0))))
  const width = Math.max(own, ...digits)
  return move(width, (width - own) / 2)
}

function move(advance: Mille, shift: Mille): Shape {
  return {advance, stretch: 1, shift: Math.round(shift)}
}

/** The ends that do not join keep the white that the face gives them. */
function createDash(own: Mille, ink: {left: Mille; right: Mille}, shape: number): Shape {
  const white = Math.min(Math.max(0, ink.left), 100)
  const joinsBefore = shape === forms.innerDash || shape === forms.lastDash
  const joinsAfter = shape === forms.innerDash || shape === forms.firstDash
  const reaches = (!joinsBefore || ink.left <= 0) && (!joinsAfter || ink.right >= 1000)
  if (own === 1000 && reaches) return {advance: own, stretch: 1, shift: 0}
  const left = joinsBefore ? -overlap : white
  const right = joinsAfter ? 1000 + overlap : 1000 - white
  const stretch = (right - left) / Math.max(1, ink.right - ink.left)
  return {advance: 1000, stretch, shift: Math.round(left - ink.left * stretch)}
}
