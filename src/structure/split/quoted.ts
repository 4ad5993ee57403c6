const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '《': '》',
  '（': '）',
  '(': ')'
}

/** The longest quotation that binds what stands in it: the longest found in this genre have some 200 characters. */
const longestQuotation = 400

/**
 * Find the stretches of a text that stand in quotation marks, 《》 or brackets: pairs of offsets, in order.
 *
 * In `通知要求：“一、抓早。二、抓小。”` nothing of the quotation heads anything. A mark that is never closed, or only far
 * behind, binds nothing.
 */
export function quotedSpans(text: string): Array<[start: number, end: number]> {
  const spans: Array<[number, number]> = []
  const next = new Map<string, number>()
  let boundUntil = 0
  for (const {0: opener, index} of text.matchAll(/[“‘「《（(]/g)) {
    const closer = closers[opener]
    if (closer === undefined || index < boundUntil) continue
    // The place of the next closer is kept, so that a row of marks without one is searched once.
    let end = next.get(closer) ?? -2
    if (end !== -1 && end <= index) {
      end = text.indexOf(closer, index + 1)
      next.set(closer, end)
    }
    if (end < 0 || end - index > longestQuotation) continue
    boundUntil = end + 1
    spans.push([index, boundUntil])
  }
  return spans
}

/** Make a test for offsets asked in ascending order: does the offset stand inside one of the spans? */
export function insideSpans(spans: ReadonlyArray<readonly [number, number]>): (offset: number) => boolean {
  let at = 0
  return (offset) => {
    while (at < spans.length && (spans[at]?.[1] ?? 0) <= offset) at++
    return (spans[at]?.[0] ?? Infinity) < offset
  }
}
