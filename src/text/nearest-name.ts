/** More than this part of the longer name wrong, and another name is likelier meant than misspelt. */
const mostWrong = 0.5

/**
 * Find the name that was likely meant by a misspelt one: `mediaton` gives `mediation`; `sports` gives nothing near it.
 * Of several equally near the first wins.
 */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Infinity
  for (const name of names) {
    const wrong = editDistance([...given.toLowerCase()], [...name.toLowerCase()])
    if (wrong < least && wrong <= Math.max(given.length, name.length) * mostWrong) {
      best = name
      least = wrong
    }
  }
  return best
}

/** Levenshtein distance: how many characters must be added, taken away or changed. */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let above = Array.from({length: b.length + 1}, (_, index) => index)
  for (const [row, letter] of a.entries()) {
    const line = [row + 1]
    for (const [column, other] of b.entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1)
      line.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1))
    }
    above = line
  }
  return above[b.length] ?? 0
}
