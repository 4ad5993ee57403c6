/** Width of the characters that the array `W` does not name: that of all Han. */
export const defaultWidth = 1000

/** As many equal widths are shorter as a range than one by one. */
const shortestRange = 4

/**
 * Give the widths of codes 0, 1, 2, … as the array `W` of a font (ISO 32000-1, 9.7.4.3): ranges `first last width` where
 * neighbours are equal, else lists `first [widths]`; codes of the default width are left out.
 */
export function widthArray(widths: readonly number[]): Array<number | number[]> {
  const array: Array<number | number[]> = []
  let list: number[] | undefined
  for (let index = 0; index < widths.length;) {
    const width = widths[index] ?? defaultWidth
    let end = index + 1
    while (widths[end] === width) end++
    if (width === defaultWidth || end - index >= shortestRange) {
      if (width !== defaultWidth) array.push(index, end - 1, width)
      list = undefined
    } else {
      if (list === undefined) array.push(index, (list = []))
      for (let at = index; at < end; at++) list.push(width)
    }
    index = end
  }
  return array
}
