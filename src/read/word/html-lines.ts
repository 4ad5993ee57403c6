/** Elements that begin a line of their own. */
const blocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'tr', 'ul', 'ol', 'table'])

/**
 * Write the HTML of a converted document with one line a block: line 12 is the twelfth paragraph, item or table row that holds text.
 *
 * A row stays on its line when each of its cells has one paragraph; the paragraphs of a fuller cell have lines of
 * their own.
 */
export function htmlLines(html: string): string {
  const compact = html
    .replace(/[\r\n]+/g, ' ')
    .replace(/<(td|th)((?:\s[^<>]*)?)><p>([^<]*(?:<(?!\/?p>)[^<]*)*)<\/p><\/\1>/g, '<$1$2>$3</$1>')
  let result = ''
  let done = 0
  let isBegun = false
  for (const match of compact.matchAll(/<(\/?)([a-z]\w*)[^<>]*>/g)) {
    const [tag, closes, name = ''] = match
    isBegun ||= compact.slice(done, match.index).trim() !== ''
    result += compact.slice(done, match.index)
    done = match.index + tag.length
    if (closes === '' && blocks.has(name) && isBegun) {
      result += '\n'
      isBegun = false
    }
    isBegun ||= name === 'img'
    result += tag
  }
  return result + compact.slice(done)
}
