const factors = [1, 10, 100, 1_000, 10_000, 100_000] as const

/**
 * Write a number with at most so many decimals and no more characters than it needs.
 *
 * There is no exponent: a number below 0.00001 becomes 0, and JavaScript writes those above it in full. `-0` is 0 too.
 */
export function shortNumber(value: number, decimals: 0 | 1 | 2 | 3 | 4 | 5): string {
  const factor = factors[decimals]
  return String(Math.round(value * factor) / factor)
}
