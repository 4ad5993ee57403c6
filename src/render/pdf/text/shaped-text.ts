import type {Pt} from '../../../model/layout.js'
import type {Face, GlyphForm} from '../fonts/face.js'
import type {Anchor, TextFormat} from './text-item.js'

/**
 * A paragraph as typed arrays: entry `i` of each tells of character `i` (a code point, not a UTF-16 unit).
 *
 * It is made once; lines are ranges of it.
 */
export interface ShapedText {
  readonly length: number
  readonly codes: Uint32Array
  readonly formats: readonly TextFormat[]
  /** Index into `formats`. */
  readonly format: Uint16Array
  readonly faces: readonly Face[]
  /** Index into `faces`. */
  readonly face: Uint8Array
  readonly glyphs: Uint16Array
  /** Width in pt: with the squeeze and the gaps that its neighbours ask for, without tracking. */
  readonly advances: Float32Array
  /** What a character is to line breaking and spacing, see `character-class.ts`. */
  readonly classes: Uint8Array
  /** Bits that name the form of a glyph, see `glyph-forms.ts`; 0: as the font draws it. */
  readonly forms: Uint8Array
  /** Before character `i`: 0 no break, 1 a line may break, 2 it must. */
  readonly breaks: Uint8Array
  /** By place, in order: an anchor at `i` stands before character `i`. */
  readonly anchors: ReadonlyArray<{at: number; anchor: Anchor}>
  /** Pictures by the place of their character U+FFFC. */
  readonly pictures: ReadonlyMap<number, {width: Pt; height: Pt; id: number}>
}

/** A line of a paragraph: characters `start` to `end`, the latter not included; blanks at its end are left out. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Where the next line starts: behind the blanks that were left out. */
  readonly next: number
  /** From the left edge of the column. */
  readonly indent: Pt
  /** Width as set, tracking and stretch included. */
  readonly width: Pt
  /** Added at each place where this line may be stretched (justification); below zero it is drawn together there. */
  readonly stretch: Pt
  /** Taken off each sign that can be squeezed further (，。、 and brackets), where that made room for the line. */
  readonly squeeze: Pt
  /** The last line of the paragraph, or one that a `break` ends. */
  readonly isLast: boolean
  /** The tallest picture of the line; 0 without. */
  readonly pictureHeight: Pt
}

/** A line as it is drawn: entry `i` tells of character `start + i` of the text. */
export interface SetLine {
  readonly count: number
  /** Undefined where the glyph is as the font draws it. */
  readonly forms: ReadonlyArray<GlyphForm | undefined>
  /** Width of each character in pt, all included: what the next one is moved by. */
  readonly widths: Float32Array
}
