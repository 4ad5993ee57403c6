/** Lay out rows of text in columns for a terminal, where a Han character takes two places. */
export function terminalTable(rows: ReadonlyArray<readonly string[]>): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, places(cell))
  }
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - places(cell)))
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}

/** Count the places a text takes: two for East Asian wide and full-width characters (UAX #11), else one. */
function places(text: string): number {
  let count = 0
  for (const character of text) {
    count +=
      /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(
        character
      )
        ? 2
        : 1
  }
  return count
}
