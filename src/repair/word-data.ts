import {readFile} from 'node:fs/promises'

/** How frequent words and characters are, as natural logarithms of their counts; `undefined` for unknown ones. */
export interface WordCounts {
  /** A word of one to four characters. */
  word: (text: string) => number | undefined
  /** A character in all words that hold it. */
  character: (character: string) => number | undefined
  /** The characters that stand behind one at the beginning of words, each with its plain count. */
  pairs: (first: string) => ReadonlyMap<string, number> | undefined
}

/** The words that begin with one character. */
interface Entry {
  total: number
  words: Map<string, number>
  /** Plain counts, by second character. */
  pairs: Map<string, number>
}

let counts: Promise<WordCounts> | undefined

/**
 * Load some 90,000 words of one to four characters with their counts (`data/word-counts.txt`).
 *
 * Only the lines that are asked for are parsed: loading all takes ten times as long.
 */
export function loadWordCounts(): Promise<WordCounts> {
  counts ??= read()
  return counts
}

async function read(): Promise<WordCounts> {
  // The same place seen from src/repair and from dist/repair.
  const text = await readFile(new URL('../../data/word-counts.txt', import.meta.url), 'utf8')
  const lines = new Map<string, string>()
  for (const line of text.split('\n')) lines.set(line.charAt(0), line)
  const entries = new Map<string, Entry>()
  const entryOf = (character: string): Entry | undefined => {
    const known = entries.get(character)
    if (known !== undefined) return known
    const line = lines.get(character)
    if (line === undefined) return undefined
    const entry = parse(line)
    entries.set(character, entry)
    return entry
  }
  return {
    word: (word) => entryOf(word.charAt(0))?.words.get(word),
    character: (character) => entryOf(character)?.total,
    pairs: (first) => entryOf(first)?.pairs
  }
}

/** Parse a line such as `国 65 46b际王 44c务院`: character, total, groups; see scripts/make-word-counts.mjs. */
function parse(line: string): Entry {
  const [character = '', total = '', ...groups] = line.split(' ')
  const entry: Entry = {total: Number(total) / 4, words: new Map(), pairs: new Map()}
  for (const group of groups) {
    const at = group.search(/[a-d]/)
    const logarithm = Number(group.slice(0, at)) / 4
    const length = group.charCodeAt(at) - 97 // 'a' is 97: no character behind the first.
    if (length === 0) entry.words.set(character, logarithm)
    const tails = group.slice(at + 1)
    for (let index = 0; index < tails.length; index += length) {
      const rest = tails.slice(index, index + length)
      entry.words.set(character + rest, logarithm)
      const second = rest.charAt(0)
      entry.pairs.set(second, (entry.pairs.get(second) ?? 0) + Math.exp(logarithm))
    }
  }
  return entry
}
