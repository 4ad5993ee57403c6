import {tagsOf} from './xml-tags.js'

/**
 * Take elements of these names out of an XML text, with all that stands in them: `甲<w:rt>乙</w:rt>丙` is `甲丙`.
 *
 * An element that is never closed stays. The tags are walked once: a pattern from a tag to its end would look
 * through the rest of the text for each tag that has none.
 */
export function dropElements(xml: string, ...names: readonly string[]): string {
  let result = ''
  let done = 0
  let outer: {name: string; start: number; depth: number} | undefined
  for (const tag of tagsOf(xml)) {
    if (!names.includes(tag.name)) continue
    if (outer !== undefined && tag.name !== outer.name) continue
    if (tag.kind === 'open') {
      outer ??= {name: tag.name, start: tag.start, depth: 0}
      outer.depth++
      continue
    }
    if (tag.kind === 'close' ? outer === undefined || --outer.depth > 0 : outer !== undefined) continue
    result += xml.slice(done, outer?.start ?? tag.start)
    done = tag.end
    outer = undefined
  }
  return result + xml.slice(done)
}
