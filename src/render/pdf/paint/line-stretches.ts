import type {Pt} from '../../../model/layout.js'
import type {TextFormat} from '../text/text-item.js'
import type {Line, SetLine, ShapedText} from '../text/shaped-text.js'

/** Neighbouring characters of a line that have something in common, from the left edge of the line. */
export interface Stretch<Key> {
  key: Key
  x: Pt
  width: Pt
  /** The format of the first one. */
  format: TextFormat
}

/** Find where a line has something that formats may have, such as a link: one stretch for each run of the same. */
export function findStretches<Key>(
  text: ShapedText,
  line: Line,
  set: SetLine,
  keyOf: (format: TextFormat) => Key | undefined
): Array<Stretch<Key>> {
  if (text.formats.every((format) => keyOf(format) === undefined)) return []
  const stretches: Array<Stretch<Key>> = []
  let open: Stretch<Key> | undefined
  let x = 0
  for (let at = line.start; at < line.end; at++) {
    const format = text.formats[text.format[at] ?? 0]
    const key = format === undefined ? undefined : keyOf(format)
    const width = set.widths[at - line.start] ?? 0
    if (format === undefined || key === undefined) {
      open = undefined
    } else if (open?.key === key) {
      open.width += width
    } else {
      open = {key, x, width, format}
      stretches.push(open)
    }
    x += width
  }
  return stretches
}
