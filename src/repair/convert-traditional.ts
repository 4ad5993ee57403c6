import type {Edit} from './edit.js'
import type {TextRepair} from './page.js'
import {loadSimplified} from './simplified.js'

const quotes: Record<string, string> = {'「': '“', '」': '”', '『': '‘', '』': '’'}

/**
 * Write a Traditional page in Simplified characters and mainland quotation marks: `「機關」` is `“机关”`.
 *
 * A Simplified page is left as it is, a few Traditional words in it included.
 */
export const convertTraditional: TextRepair = {
  kind: 'traditional',
  inMarkup: false,
  applies: (_, {script}) => script === 'traditional',
  find: async (text) => {
    const simplify = await loadSimplified()
    const edits: Edit[] = []
    let start = 0
    for (const line of text.split('\n')) {
      const converted = simplify(line).replace(/[「」『』]/g, (quote) => quotes[quote] ?? quote)
      if (converted !== line) edits.push(...differences(line, converted, start))
      start += line.length + 1
    }
    return {edits}
  }
}

/** The runs of characters that differ, where characters stand for characters; else one edit. */
function differences(before: string, after: string, offset: number): Edit[] {
  if (before.length !== after.length) {
    return [{start: offset, end: offset + before.length, after}]
  }
  const edits: Edit[] = []
  let index = 0
  while (index < before.length) {
    let end = index
    while (end < before.length && before[end] !== after[end]) end++
    if (end > index) {
      edits.push({start: offset + index, end: offset + end, after: after.slice(index, end)})
    }
    index = end + 1
  }
  return edits
}
