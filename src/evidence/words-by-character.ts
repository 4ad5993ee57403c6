/** Words by one of their characters: a look-up in place of a search through the whole list. */
export type WordIndex = ReadonlyMap<string, readonly string[]>

/** Index words by their first character, in their order: the longest first where the list is so. */
export const indexByFirst = (words: readonly string[]): WordIndex => indexBy(words, (word) => word.charAt(0))

/** Index words by their last character, in their order. */
export const indexByLast = (words: readonly string[]): WordIndex =>
  indexBy(words, (word) => word.charAt(word.length - 1))

function indexBy(words: readonly string[], key: (word: string) => string): WordIndex {
  const index = new Map<string, string[]>()
  for (const word of words) {
    const same = index.get(key(word))
    if (same === undefined) index.set(key(word), [word])
    else same.push(word)
  }
  return index
}

/** Find the first indexed word that a text begins with; the index is by first characters. */
export const findPrefix = (index: WordIndex, text: string): string | undefined =>
  index.get(text.charAt(0))?.find((word) => text.startsWith(word))

/** Find the first indexed word that a text ends with; the index is by last characters. */
export const findSuffix = (index: WordIndex, text: string): string | undefined =>
  index.get(text.charAt(text.length - 1))?.find((word) => text.endsWith(word))
