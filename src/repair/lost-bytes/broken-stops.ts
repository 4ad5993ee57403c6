import type {Edit} from '../edit.js'

/** Behind the mark stands a `?` for the first byte of what followed, which took the `<` of a tag with it. */
const brokenStop = /\?[!！]\?(\/[a-z]+\d?>)?(?=[^\S\n]*$)/gim

/**
 * Find the full stops that lost a byte at the end of a line: `余元?!?/p>` is `余元。`, and `他说：“好?!?` is `他说：“好。”`.
 *
 * The bytes are A1A3 (。), read as ！, and one byte A1 of a blank or of ”. Without a tag and an open quotation
 * a line may end in `?!?` of its own.
 */
export function findBrokenStops(text: string, format: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(brokenStop)) {
    const [before, tag] = match
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index)
    const open = line.lastIndexOf('“') > line.lastIndexOf('”')
    if (tag === undefined && !open) continue
    const after = `。${open ? '”' : ''}${tag === undefined || format === 'text' ? '' : `<${tag}`}`
    edits.push({start: match.index, end: match.index + before.length, after})
  }
  return edits
}
