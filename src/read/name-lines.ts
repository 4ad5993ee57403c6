/** So many lines are named; a damaged file may have thousands. */
const linesNamed = 12

/** Name lines for a message: `line 3 is`, `lines 3–5, 9 are`. */
export function nameLines(lines: readonly number[]): string {
  const ranges: Array<[first: number, last: number]> = []
  for (const line of lines) {
    const range = ranges.at(-1)
    if (range !== undefined && line <= range[1] + 1) range[1] = line
    else ranges.push([line, line])
  }
  const named = ranges
    .slice(0, linesNamed)
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`))
  const rest = ranges.length > linesNamed ? ' and others' : ''
  return lines.length === 1 ? `line ${named[0]} is` : `lines ${named.join(', ')}${rest} are`
}

/** The lines of a text of which something is true, from 1. */
export function linesWhere(text: string, isTrue: (line: string) => boolean): number[] {
  return text.split('\n').flatMap((line, index) => (isTrue(line) ? [index + 1] : []))
}
