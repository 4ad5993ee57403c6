/** Tell where two texts part, with what stands around that place; nothing if they are the same. */
export function firstDifference(expected: string, shown: string): string | undefined {
  if (expected === shown) return undefined
  let at = 0
  while (at < expected.length && expected[at] === shown[at]) at++
  const around = (text: string): string =>
    `…${text.slice(Math.max(0, at - 20), at)}【${text.slice(at, at + 30)}】`
  return `character ${at} of ${expected.length}: expected ${around(expected)}, found ${around(shown)}`
}
