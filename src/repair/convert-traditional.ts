import {differences} from './differences.js'
import type {Edit} from './edit.js'
import type {TextRepair} from './page.js'
import {loadSimplified} from './simplified.js'

const quotes: Record<string, string> = {'「': '“', '」': '”', '『': '‘', '』': '’'}

/**
 * Write a Traditional page in Simplified characters and mainland quotation marks: `「機關」` is `“机关”`.
 *
 * Japanese stays: `「会社の機關」`.
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
      edits.push(...differences(line, simplifyLine(line, simplify), start))
      start += line.length + 1
    }
    return {edits}
  }
}

/** Two kana together: a single one stands in damaged text, too. */
const japanese = /[^\s，。、；：？！「」『』（）()]*?[\u3041-\u30ff]{2}[^\s，。、；：？！「」『』（）()]*/g

/** Write one line in Simplified, what has kana in it excepted. */
export function simplifyLine(line: string, simplify: (text: string) => string): string {
  const kept = line.match(japanese)
  if (kept === null) return mainland(simplify(line))
  return line
    .split(japanese)
    .map((text, index) => mainland(simplify(text)) + (kept[index] ?? ''))
    .join('')
}

function mainland(text: string): string {
  return text.replace(/[「」『』]/g, (quote) => quotes[quote] ?? quote)
}
