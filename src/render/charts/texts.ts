/**
 * Keeps the texts of a drawing away from echarts, which gets a number in the place of each line.
 *
 * echarts reads `{a}` and `{style|…}` as orders and remembers each text that it measures in a plain object, where
 * `__proto__` would change every object of the program. Nothing is lost: the texts stand where we say, whatever their width.
 */
export interface Texts {
  /** Keep lines, and give what stands for them in the drawing. */
  keep(lines: readonly string[]): string
  /** Give back the line for which a number stands. */
  read(number: string): string
  /** All lines, each with a line break behind it. */
  all(): string
}

/** Start with no texts. */
export function createTexts(): Texts {
  const kept: string[] = []
  return {
    keep: (lines) => lines.map((line) => `${kept.push(line) - 1}`).join('\n'),
    read(number) {
      const text = kept[Number(number)]
      if (text === undefined)
        throw new Error(`The drawing holds the text \`${number}\`, which is none of its own`)
      return text
    },
    all: () => kept.map((line) => `${line}\n`).join('')
  }
}
