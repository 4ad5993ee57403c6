const closers: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '「': '」',
  '『': '』'
}
const closing = new Set(Object.values(closers))
const stops = new Set('。！？')

/** What opens a quotation or bracket, or may end a sentence. */
const turn = new RegExp(`[${Object.keys(closers).join('')}。！？…]`, 'g')

/**
 * Split a paragraph into sentences that give the paragraph again when joined.
 *
 * A sentence ends behind `。`, `！`, `？` or `……` and the closing marks that follow. Nothing ends inside a
 * quotation or bracket that is closed later: `他说：“好。走吧。”然后走了。` is one sentence, while a quotation
 * mark that is never closed binds nothing. `；` and `——` do not end a sentence.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  let boundUntil = 0
  // The next place of each closing mark is kept: marks that are never closed would be searched again and again.
  const next = new Map<string, number>()
  turn.lastIndex = 0
  for (let match = turn.exec(text); match !== null; match = turn.exec(text)) {
    const character = match[0]
    const closer = closers[character]
    if (closer !== undefined && match.index >= boundUntil) {
      // A stop just inside a closing quotation mark ends the sentence, one inside a bracket does not.
      let end = next.get(closer) ?? 0
      if (end !== -1 && end <= match.index) end = text.indexOf(closer, match.index + 1)
      next.set(closer, end)
      boundUntil = Math.max(boundUntil, closer === '）' || closer === ')' ? end + 1 : end)
    }
    let index = match.index + 1
    if (!endsSentence(character, text.charAt(index)) || index < boundUntil) continue
    while (index < text.length && /[。！？…]/.test(text.charAt(index))) index++
    while (index < text.length && (closing.has(text.charAt(index)) || /\s/.test(text.charAt(index)))) index++
    turn.lastIndex = index
    // `“……。”，他说` and `（好！）的` go on: the closing mark belongs to a larger sentence.
    if (/[，、；：]/.test(text.charAt(index))) continue
    sentences.push(text.slice(start, index))
    start = index
  }
  if (start < text.length) sentences.push(text.slice(start))
  return sentences
}

function endsSentence(character: string, next: string): boolean {
  return stops.has(character) || (character === '…' && next !== '…')
}

/** Split a sentence into clauses at `，` `；` `：` and `——`, each with its mark; joined they give the sentence again. */
export function splitClauses(sentence: string): string[] {
  return sentence.match(/[^，；：—]*(?:——|[，；：—])?/gu)?.filter((clause) => clause !== '') ?? []
}
