/** A stretch of text that is a name: nothing inside it is counted. */
export interface NameSpan {
  start: number
  end: number
  kind: 'document' | 'quoted'
}

/** A name in quotation marks has at most this many characters; what is longer is speech. */
const longestName = 24

const marks: Record<string, [string, NameSpan['kind']]> = {
  '《': ['》', 'document'],
  '〈': ['〉', 'document'],
  '“': ['”', 'quoted'],
  '‘': ['’', 'quoted'],
  '「': ['」', 'quoted'],
  '『': ['』', 'quoted']
}

const openers = /[《〈“‘「『]/g

/**
 * Find titles in 《》 and names in quotation marks, in text order, none inside another.
 *
 * “十大工程” and “1、2、4分钟” are names; “去年我们调解了300件，群众都满意。” is speech, whose numbers count.
 */
export function findNames(text: string): NameSpan[] {
  const names: NameSpan[] = []
  openers.lastIndex = 0
  for (let opener = openers.exec(text); opener !== null; opener = openers.exec(text)) {
    const at = opener.index
    const mark = marks[opener[0]]
    if (mark === undefined) continue
    const [closer, kind] = mark
    // No title or quotation is longer; the bound keeps the search linear.
    const inside = text.slice(at + 1, at + 200)
    const length = inside.indexOf(closer)
    if (length < 1) continue
    if (kind === 'quoted' && (length > longestName || /[，。；：！？]/.test(inside.slice(0, length))))
      continue
    names.push({start: at, end: at + length + 2, kind})
    openers.lastIndex = at + length + 2
  }
  return names
}
