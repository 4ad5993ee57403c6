/**
 * Join the lines of a text that was wrapped in its source, as a reader expects to see it.
 *
 * A line end between two Chinese characters or signs was never a space: `化解\n纠纷` is `化解纠纷`. Beside Latin
 * letters and digits it is one: `GB/T\n9704` is `GB/T 9704`, `共\n12 件` is `共 12 件`.
 */
export function joinSoftBreaks(text: string): string {
  // Blanks are looked at from the first of a run only: thousands of them may stand within a line.
  return text.replace(/(?:(?<![ \t])[ \t]+)?\r?\n[ \t]*/g, (_, offset: number, whole: string) => {
    // The last character, and the next: each may be two units.
    const before = whole.slice(Math.max(0, offset - 2), offset)
    const after = whole.slice(offset).trimStart().slice(0, 2)
    return chineseAtEnd.test(before) && chineseAtStart.test(after) ? '' : ' '
  })
}

const chinese = '\\p{Script=Han}\\u2014\\u2018-\\u201d\\u2026\\u3000-\\u303f\\uff01-\\uff60'
// At the edge of the text the neighbour is unknown (it stands in another node) and the one that is known decides.
const chineseAtEnd = new RegExp(`(?:^|[${chinese}])$`, 'u')
const chineseAtStart = new RegExp(`^(?:$|[${chinese}])`, 'u')
