import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'

/**
 * Pack a package again so that the same content gives the same bytes.
 *
 * Relations that the library names at random and bookmarks that it counts through the whole process are numbered in
 * the order of the text; the parts stand in a fixed order (the list of types first, as readers expect it) and under a
 * fixed date. `replaced` gives whole parts by path.
 */
export function normalizePackage(bytes: Uint8Array, replaced: Record<string, string>): Uint8Array {
  const files = unzipSync(bytes)
  // Pictures are no text: decoding would destroy them.
  const texts = Object.entries(files).filter(([path]) => /\.(?:xml|rels)$/.test(path))
  const parts = new Map(texts.map(([path, data]) => [path, strFromU8(data)]))
  for (const [path, xml] of Object.entries(replaced)) parts.set(path, xml)
  for (const [path, xml] of parts) {
    const relations = path.replace(/([^/]+)$/, '_rels/$1.rels')
    const names = numberMatches(xml, /\br:id="(rId[\w-]{15,})"/g, 'rIdLink')
    parts.set(path, cleanSeparators(rename(xml, /\br:id="([^"]+)"/g, names)))
    const related = parts.get(relations)
    if (related !== undefined) parts.set(relations, rename(related, /\bId="([^"]+)"/g, names))
  }
  const document = parts.get('word/document.xml') ?? ''
  const bookmarks = numberMatches(document, /<w:bookmarkStart [^>]*\bw:id="(\d+)"/g, '')
  parts.set('word/document.xml', rename(document, /<w:bookmark(?:Start|End) [^>]*\bw:id="(\d+)"/g, bookmarks))
  for (const [path, xml] of parts) files[path] = strToU8(xml)
  const inOrder = Object.entries(files).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
  // The earliest day that a ZIP file can name, from local parts, since ZIP stores local time: the same anywhere.
  return zipSync(Object.fromEntries(inOrder), {level: 9, mtime: new Date(1980, 0, 1, 12)})
}

/** Give each distinct match of a pattern's group a name, in order of appearance. */
function numberMatches(xml: string, pattern: RegExp, prefix: string): Map<string, string> {
  const names = new Map<string, string>()
  for (const [, id] of xml.matchAll(pattern)) {
    if (id !== undefined && !names.has(id)) names.set(id, `${prefix}${names.size + 1}`)
  }
  return names
}

/** Rename what the pattern's group matches; the group ends one character before the match does. */
function rename(xml: string, pattern: RegExp, names: Map<string, string>): string {
  return xml.replace(pattern, (whole, id: string) => {
    const name = names.get(id)
    return name === undefined ? whole : `${whole.slice(0, whole.length - id.length - 1)}${name}"`
  })
}

/** Take the note mark out of the lines above notes, where the library puts one: there is no number to show. */
function cleanSeparators(notes: string): string {
  const mark = /<w:r><w:rPr><w:rStyle [^>]*\/><\/w:rPr><w:(?:foot|end)noteRef\/><\/w:r>/
  const separator = /(?=<w:r><w:(?:separator|continuationSeparator)\/>)/
  return notes.replace(new RegExp(mark.source + separator.source, 'g'), '')
}

function rank(path: string): number {
  const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'].indexOf(path)
  return first === -1 ? 3 : first
}
