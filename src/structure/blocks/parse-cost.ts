/**
 * The largest pages of portals have 10,000 tags. The parser takes some 10 µs for each element, so that 1 MB of `<b>` alone
 * would take it seconds.
 */
const mostElements = 100_000

/** So few tags cannot be worth counting: in the worst case they make a quarter of their square. */
const fewTags = 500

/** Elements of formatting, and those that begin a block: `/` is group 1, the name group 2, attributes group 3. */
const counted =
  /<(\/?)(?:(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)|p|div|li|td|th|h[1-6])(\s[^<>]*)?>/gi

/**
 * Tell whether a page has more elements than a parser takes in good time: those of its tags, and those that the parser
 * adds.
 *
 * An element of formatting that is not closed (`<p><font color="red">……</p>`) begins anew in each block behind it, so
 * that n of them with different attributes make n² elements. Of the same one, three at most do.
 */
export function exceedsParser(html: string): boolean {
  const tags = countTags(html)
  if (tags > mostElements || tags <= fewTags) return tags > mostElements
  const open = new Map<string, string[]>()
  const same = new Map<string, number>()
  let size = 0
  let added = 0
  for (const [, slash, formatting, attributes = ''] of html.matchAll(counted)) {
    if (formatting === undefined) {
      if (slash === '') added += size
      if (added > mostElements) return true
      continue
    }
    const name = formatting.toLowerCase()
    const stack = open.get(name) ?? []
    open.set(name, stack)
    const key = name + attributes
    // A link closes the one before it.
    if (slash === '/' || name === 'a') {
      const last = stack.pop()
      if (last !== undefined) {
        same.set(last, (same.get(last) ?? 1) - 1)
        size--
      }
    }
    if (slash === '' && (same.get(key) ?? 0) < 3) {
      stack.push(key)
      same.set(key, (same.get(key) ?? 0) + 1)
      size++
    }
  }
  return false
}

function countTags(html: string): number {
  let count = 0
  for (let at = html.indexOf('<'); at >= 0 && count <= mostElements; at = html.indexOf('<', at + 1)) count++
  return count
}
