import type {Typeface} from '../../model/layout.js'

/**
 * Advance widths of the characters from space to `~` in thousandths of an em: Times New Roman and Arial, and whatever
 * has their metrics (Liberation, Nimbus). From the Core 14 metrics of Times and Helvetica, which are the same numbers.
 */
const faces = {
  serif: read(
    '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 ' +
      '564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 ' +
      '722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 ' +
      '278 500 500 722 500 500 444 480 200 480 541'
  ),
  serifBold: read(
    '250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 ' +
      '570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 ' +
      '722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 ' +
      '333 556 500 722 500 500 444 394 220 394 520'
  ),
  sans: read(
    '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 ' +
      '584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 ' +
      '667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 ' +
      '278 556 500 722 500 500 500 334 260 334 584'
  ),
  sansBold: read(
    '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 ' +
      '584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 ' +
      '667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 ' +
      '333 611 556 778 556 556 500 389 280 389 584'
  )
}

function read(thousandths: string): Float64Array {
  return Float64Array.from(thousandths.split(' '), (width) => Number(width) / 1000)
}

/** Consolas 0.55 em, Courier New 0.6, Noto Sans Mono, which stands in for Consolas on Linux, 0.6: the wider counts. */
const monospace = new Float64Array(95).fill(0.6)

const sansNames = /arial|helvetica|sans|calibri|verdana|tahoma|segoe|yahei|heiti|微软雅黑|黑体|等线/i
const monospaceNames = /mono|consolas|courier/i

/** Choose the widths in em, from space to `~`, that are nearest to the first Latin font of a typeface. */
export function latinWidths({latin}: Pick<Typeface, 'latin'>, bold: boolean): Float64Array {
  const name = latin[0] ?? ''
  if (monospaceNames.test(name)) return monospace
  if (sansNames.test(name)) return bold ? faces.sansBold : faces.sans
  return bold ? faces.serifBold : faces.serif
}
