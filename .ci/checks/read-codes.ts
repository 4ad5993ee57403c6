import {runForBytes} from './run.js'

/** Count the glyphs that a PDF shows, by their codes of two bytes; 0 is the box of a font (`.notdef`). */
export function readCodes(path: string): Map<number, number> {
  const plain = runForBytes('qpdf', ['--qdf', '--object-streams=disable', path, '-']).toString('latin1')
  const counts = new Map<number, number>()
  for (const [, text = ''] of plain.matchAll(/\bBT\b([^]*?)\bET\b/g)) {
    for (const [, codes = ''] of text.matchAll(/<([\da-f]*)>(?=[^<]*\bT[jJ]\b|[^a-zA-Z]*<)/gi)) {
      for (let at = 0; at + 4 <= codes.length; at += 4) {
        const code = parseInt(codes.slice(at, at + 4), 16)
        counts.set(code, (counts.get(code) ?? 0) + 1)
      }
    }
  }
  return counts
}
