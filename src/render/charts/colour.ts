/** Mix two colours `#rrggbb`: `part` 0 gives the first, 1 the second. */
export function mixColours(one: string, other: string, part: number): string {
  const [from, to] = [channels(one), channels(other)]
  return `#${from.map((value, index) => hex(value + ((to[index] ?? 0) - value) * part)).join('')}`
}

/** Give the contrast of two colours as WCAG 2 counts it: 1 for none, 21 for black on white. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Give the relative luminance of a colour `#rrggbb`: 0 for black, 1 for white. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0')
}
