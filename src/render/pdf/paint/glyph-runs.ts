import type {Pt} from '../../../model/layout.js'
import type {TextFormat} from '../text/text-item.js'
import type {Line, SetLine, ShapedText} from '../text/shaped-text.js'

/** A stretch of a line that is drawn alike, characters `start` to `end` of the text, the latter not included. */
export interface GlyphRun {
  start: number
  end: number
  /** From the left edge of the line. */
  x: Pt
  format: TextFormat
}

const objectReplacement = 0xfffc

/**
 * Cut a line into runs of one face and look. Behind the line's end, the blanks that a reader does not see are there too:
 * who extracts the text gets words and not `wordswithout`.
 *
 * Pictures are left out, and so is what has no width although its glyph has one, such as a break or a joiner.
 */
export function cutRuns(text: ShapedText, line: Line, set: SetLine): GlyphRun[] {
  const runs: GlyphRun[] = []
  let run: GlyphRun | undefined
  let x = 0
  for (let at = line.start; at < line.next; at++) {
    const width = set.widths[at - line.start] ?? 0
    const format = text.formats[text.format[at] ?? 0]
    const isSeen = at < line.end ? isDrawn(text, at, width) : text.codes[at] === 0x20
    if (!isSeen || format === undefined) {
      run = undefined
    } else if (run !== undefined && text.face[at] === text.face[at - 1] && looksAlike(format, run.format)) {
      run.end = at + 1
    } else {
      run = {start: at, end: at + 1, x, format}
      runs.push(run)
    }
    if (at < line.end) x += width
  }
  return runs
}

function isDrawn(text: ShapedText, at: number, width: Pt): boolean {
  if (text.codes[at] === objectReplacement && text.pictures.has(at)) return false
  return width !== 0 || text.faces[text.face[at] ?? 0]?.advance(text.glyphs[at] ?? 0) === 0
}

function looksAlike(format: TextFormat, other: TextFormat): boolean {
  return (
    format === other ||
    (format.size === other.size &&
      format.rise === other.rise &&
      format.colour === other.colour &&
      format.element === other.element)
  )
}
