/**
 * Find on which page each heading stands, from the lines of the pages. A heading is a line, or up to three lines of a
 * page, of nothing else, and stands behind the heading before it; 0 for one that is not found.
 */
export function findHeadingPages(
  pages: readonly (readonly string[])[],
  headings: readonly string[]
): number[] {
  const lines = pages.flatMap((page, index) =>
    page.map((_, at) => ({
      page: index + 1,
      starts: [1, 2, 3].map((count) => page.slice(at, at + count).join(''))
    }))
  )
  let from = 0
  return headings.map((heading) => {
    const at = lines.findIndex(({starts}, index) => index >= from && starts.includes(heading))
    if (at !== -1) from = at + 1
    return lines[at]?.page ?? 0
  })
}
