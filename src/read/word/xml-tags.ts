/** A tag of an XML text: where it stands, its name with prefix, and what kind of tag it is. */
export interface Tag {
  name: string
  attributes: string
  kind: 'open' | 'close' | 'empty'
  start: number
  end: number
}

/**
 * Walk the tags of an XML part as Word and WPS write it, in order.
 *
 * Enough for well-formed parts: comments, CDATA and `>` inside attributes are not written there, and a part that
 * holds them is only read less well, never wrongly expanded.
 */
export function* tagsOf(xml: string): Generator<Tag> {
  const pattern = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s[^<>]*?)?)(\/?)>/g
  for (let match = pattern.exec(xml); match !== null; match = pattern.exec(xml)) {
    const [whole, closes, name = '', attributes = '', isEmpty] = match
    const kind = closes === '/' ? 'close' : isEmpty === '/' ? 'empty' : 'open'
    yield {name, attributes, kind, start: match.index, end: match.index + whole.length}
  }
}

/** Word nests some 30 elements, tables in tables some 100; what has more is made to break a reader. */
const deepest = 1000

/** Tell whether the elements of a part are nested too deeply to be read by recursion. */
export function isTooDeep(xml: string): boolean {
  let depth = 0
  for (const {kind} of tagsOf(xml)) {
    if (kind === 'open') depth++
    else if (kind === 'close') depth--
    if (depth > deepest) return true
  }
  return false
}

/** The value of an attribute of a tag, its five entities undone; `undefined` when the tag has none. */
export function attributeOf(tag: Pick<Tag, 'attributes'>, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag.attributes)
  const value = match?.[1] ?? match?.[2]
  return value === undefined ? undefined : decodeXml(value)
}

/** Undo the entities that XML has by itself, and character references. */
export function decodeXml(text: string): string {
  return text.replace(/&(?:lt|gt|amp|quot|apos|#x?[\da-f]{1,6});/gi, (entity) => {
    const named = {'&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'"}[entity]
    if (named !== undefined) return named
    const code = /^&#x/i.test(entity)
      ? Number.parseInt(entity.slice(3), 16)
      : Number.parseInt(entity.slice(2), 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity
  })
}

/** Write text so that XML reads it as text. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
