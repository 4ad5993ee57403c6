/** Lengths in a font: thousandths of an em, with the y axis upwards from the baseline. */
export type Mille = number

/** A font file that is open, or one font of a collection. */
export interface FontFile {
  path: string
  /** Number of the font in a collection (`.ttc`), else 0. */
  index: number
  /** Read a table; nothing when the font has none of that name. */
  table(tag: string): Buffer | undefined
  /** Read a part of a table without the rest of it, such as one glyph of `glyf`, which may have 14 MB. */
  slice(tag: string, start: number, length: number): Buffer
  close(): void
}

/** One weight of a font family, opened for setting type. Glyphs are numbered as in the file. */
export interface Face {
  readonly family: string
  readonly bold: boolean
  readonly file: FontFile
  /** `cff`: the outlines are PostScript's (`.otf`), which cannot be redrawn in another form here. */
  readonly outlines: 'truetype' | 'cff'
  readonly unitsPerEm: number
  readonly ascent: Mille
  /** Below zero. */
  readonly descent: Mille
  /** The glyph of a character; 0 when the face has none. */
  glyph(codePoint: number): number
  advance(glyph: number): Mille
  /** From where to where a glyph is black, from its origin; nothing for a blank. */
  ink(glyph: number): {left: Mille; right: Mille} | undefined
}

/** The face that sets a character; without `covered` no font has it, and the face shows 〓 in its place. */
export interface FoundFace {
  face: Face
  glyph: number
  covered: boolean
}

/** Finds the face for a character: one stack of families, in one weight. Quick: it is asked for every character. */
export type FaceFinder = (codePoint: number) => FoundFace

/**
 * A glyph in another form than its own: narrower by white that it does not need, wider by the gap between Han and
 * Latin, as long as its neighbour. Every form of a glyph is one object, so that it can be a key.
 */
export interface GlyphForm {
  readonly glyph: number
  readonly advance: Mille
  /** How much wider it is drawn, from its origin: 1 as it is. */
  readonly stretch: number
  /** How far it is moved to the right, after being stretched. */
  readonly shift: Mille
}
