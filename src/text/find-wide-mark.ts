/** A mark of a Chinese keyboard, or a colour without quotes, that breaks a list in brackets or entries in braces. */
export interface WideMark {
  text: string
  /** Where it begins in the file. */
  index: number
  /** What stands before it in its list. */
  before: string
}

/** The narrow mark that is meant by a wide one; a Chinese keyboard gives `【` or `「` for some brackets. */
export const narrowMarks: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '［': '[',
  '【': '[',
  '］': ']',
  '】': ']',
  '｛': '{',
  '「': '{',
  '｝': '}',
  '」': '}',
  '“': "'",
  '”': "'",
  '‘': "'",
  '’': "'",
  '＂': "'",
  '＇': "'"
}

/** Quoted texts, notes, and the marks that count outside of both. */
const tokens =
  /(?<=^|[\s,:[{])(?:'(?:[^']|'')*'|"(?:[^"\\]|\\[^])*")|(?<=^|[\s,[{])#[^\n]*|[{}[\]，、［【］】｛「｝」“‘＂＇]/gmu

/** A note that is a colour: `#1a7f37`. */
const colour = /^#(?:[0-9a-f]{6}|[0-9a-f]{3})(?![\p{L}\p{N}_-])/iu

/** No entry is longer than so many characters, and no file takes long because a line has no end. */
const farthest = 200

/**
 * Find the wide mark (or the colour read as a note) in braces or brackets that are still open where the parser gave up.
 *
 * What hides the end of the list (a wide bracket, a note) is likelier the slip than a comma inside some text; otherwise
 * the last mark before that place is.
 */
export function findWideMark(text: string, brokenAt: number): WideMark | undefined {
  let depth = 0
  let wideDepth = 0
  let marks: Array<WideMark & {hidesEnd: boolean}> = []
  for (const {0: token, index} of text.matchAll(tokens)) {
    if (index > brokenAt) break
    const first = token.charAt(0)
    const near = text.slice(Math.max(0, index - farthest), index)
    const line = near.slice(near.lastIndexOf('\n') + 1)
    const before =
      line
        .split(/[{}[\],，、]/u)
        .at(-1)
        ?.trim() ?? ''
    // Where a value begins: behind a colon, a comma, a bracket or the `-` of a list.
    const begins = before === '' || /(?:^-|:)$/u.test(before)
    const add = (mark: string, hidesEnd: boolean): void => {
      marks.push({text: mark, index, before, hidesEnd})
    }
    if (/[{[]/.test(first)) {
      if (depth > 0 || (begins && !/[{}[\],，、]/u.test(line))) depth++
    } else if (depth === 0) {
      continue
    } else if (/[}\]]/.test(first)) {
      depth--
      if (depth === 0) {
        marks = []
        wideDepth = 0
      }
    } else if (first === '#') {
      const [value] = colour.exec(token) ?? []
      if (value !== undefined && begins) add(value, true)
    } else if (/[［【｛「]/u.test(first)) {
      wideDepth++
      if (begins) add(token, false)
    } else if (/[］】｝」]/u.test(first)) {
      if (wideDepth > 0) wideDepth--
      else add(token, true)
    } else if (/[，、]/u.test(first) || (begins && first in narrowMarks)) {
      add(token, false)
    }
  }
  return depth === 0 ? undefined : (marks.find(({hidesEnd}) => hidesEnd) ?? marks.at(-1))
}
