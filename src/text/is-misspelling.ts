/**
 * Tell whether a word is another one with a slip of the hand: a letter left out, added, changed or swapped with the next,
 * two such in a word of eight letters or more. `tco` is `toc`; `todo` is not, nor is a word itself.
 */
export function isMisspelling(given: string, meant: string): boolean {
  const slips = countSlips([...given], [...meant])
  return slips > 0 && slips <= (meant.length < 8 ? 1 : 2)
}

/** The distance of Damerau and Levenshtein, each letter being moved at most once. */
function countSlips(a: readonly string[], b: readonly string[]): number {
  const table = [Array.from({length: b.length + 1}, (_, index) => index)]
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    table.push(line)
    for (let column = 1; column <= b.length; column++) {
      const changed = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      line.push(
        Math.min(
          changed,
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          swapped ? at(row - 2, column - 2) + 1 : Infinity
        )
      )
    }
  }
  return at(a.length, b.length)
}
