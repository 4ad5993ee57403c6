import type {PassageParagraph} from './passage.js'

/** A paragraph of fewer Han characters is too short to recognise: it follows the others of its source. */
const shortest = 25
/** Han characters in a shingle: five seldom repeat by chance, and a wrong character spoils only five of them. */
const shingleLength = 5
/** One shingle in four is kept, always the same ones: enough for a paragraph of 25 characters, a quarter of the memory. */
const sampling = 4
/** A paragraph is republished when this part of its shingles stands in one earlier source of the same city. */
const republishedShare = 0.8
/** Sources overlap when this part of the smaller one's recognisable text is shared … */
const overlapShare = 0.2
/** … and tell the same altogether from here on. */
const copyShare = 0.8
/** A shingle that so many sources use is a phrase of the genre and recognises none of them. */
const mostOwners = 32

export interface Overlaps {
  /** Paragraphs that an earlier source of the same city tells already. */
  republished: Set<PassageParagraph>
  /** For each source the ids of those that share text with it, ascending. */
  sources: Map<number, number[]>
}

/**
 * Find republished paragraphs and the sources that share them, by near-duplicate hashing.
 *
 * Every paragraph becomes the set of hashes of its runs of five Han characters (shingles), of which one in four is
 * kept. Punctuation, blanks, figures and Latin letters play no part, so that a mirror copy with other marks or a
 * repaired character is recognised. Linear in the length of the text. Two cities that use the same words are no
 * overlap: each reports for itself.
 */
export function findOverlaps(paragraphs: readonly PassageParagraph[]): Overlaps {
  const republished = new Set<PassageParagraph>()
  const short: PassageParagraph[] = []
  const index: Index = {owners: new Map(), voices: [], voiceIds: new Map()}
  const sizes = new Map<number, number>()
  const shared = new Map<string, Shared>()
  for (const paragraph of inOrderOfTrust(paragraphs)) {
    const {source} = paragraph
    const letters = hanOf(paragraph)
    const shingles = hashShingles(letters)
    if (letters.length < shortest || shingles.length === 0) {
      short.push(paragraph)
      continue
    }
    sizes.set(source, (sizes.get(source) ?? 0) + letters.length)
    const original = findOriginal(shingles, index, paragraph)
    if (original === undefined) {
      addShingles(shingles, index, paragraph)
      continue
    }
    republished.add(paragraph)
    const pair = `${original} ${source}`
    const length = (shared.get(pair)?.length ?? 0) + letters.length
    shared.set(pair, {original, copy: source, length})
  }
  const sources = linkSources([...shared.values()], sizes)
  for (const paragraph of findShortRepeats(short, sources)) republished.add(paragraph)
  return {republished, sources}
}

/** Recognisable text of one source, in Han characters, that an earlier one has as well. */
interface Shared {
  original: number
  copy: number
  length: number
}

/** One source speaking for one city. */
interface Voice {
  source: number
  city: string | null
}

/** Who used a shingle first; most shingles have one owner only, so a list is made when the second comes. */
interface Index {
  owners: Map<number, number | number[]>
  voices: Voice[]
  voiceIds: Map<string, number>
}

/** Paragraphs whose city is known come first: a copy without city must not take the place of one with. */
function inOrderOfTrust(paragraphs: readonly PassageParagraph[]): PassageParagraph[] {
  return [...paragraphs.filter(({city}) => city !== null), ...paragraphs.filter(({city}) => city === null)]
}

function hanOf({passages}: PassageParagraph): string[] {
  const text = passages.map((passage) => passage.text).join('')
  return text.match(/\p{Script=Han}/gu) ?? []
}

/** FNV-1a over the code points of each shingle; the ones divisible by `sampling` are kept, each once. */
function hashShingles(letters: readonly string[]): number[] {
  const kept = new Set<number>()
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0)
  for (let start = 0; start + shingleLength <= codes.length; start++) {
    let hash = 0x811c9dc5
    for (let at = start; at < start + shingleLength; at++) {
      hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193) >>> 0
    }
    // The low bits of FNV mix badly: fold the high half in.
    hash = (hash ^ (hash >>> 15)) >>> 0
    if (hash % sampling === 0) kept.add(hash)
  }
  return [...kept]
}

/** The earlier source of the same city that holds most of the shingles, if it holds enough of them. */
function findOriginal(
  shingles: readonly number[],
  index: Index,
  {source, city}: PassageParagraph
): number | undefined {
  const counts = new Map<number, number>()
  for (const shingle of shingles) {
    const owners = index.owners.get(shingle) ?? []
    for (const id of typeof owners === 'number' ? [owners] : owners) {
      const voice = index.voices[id]
      if (!voice || voice.source === source || (city !== null && voice.city !== city)) continue
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  let best: number | undefined
  let most = 0
  for (const [id, count] of counts) {
    // The same count: the source that comes first.
    if (count > most || (count === most && best !== undefined && id < best)) {
      best = id
      most = count
    }
  }
  if (best === undefined || most < shingles.length * republishedShare) return undefined
  return index.voices[best]?.source
}

function addShingles(shingles: readonly number[], index: Index, {source, city}: PassageParagraph): void {
  const key = `${source} ${city ?? ''}`
  const id = index.voiceIds.get(key) ?? index.voices.push({source, city}) - 1
  index.voiceIds.set(key, id)
  for (const shingle of shingles) {
    const owners = index.owners.get(shingle)
    if (owners === undefined) index.owners.set(shingle, id)
    else if (typeof owners === 'number') {
      if (owners !== id) index.owners.set(shingle, [owners, id])
    } else if (owners.length < mostOwners && !owners.includes(id)) owners.push(id)
  }
}

function linkSources(shared: readonly Shared[], sizes: ReadonlyMap<number, number>): Map<number, number[]> {
  const links = new Map<number, Set<number>>()
  const link = (a: number, b: number): void => {
    if (a === b) return
    links.set(a, (links.get(a) ?? new Set()).add(b))
    links.set(b, (links.get(b) ?? new Set()).add(a))
  }
  const copies = new Map<number, number[]>()
  for (const {original, copy, length} of shared) {
    const smaller = Math.min(sizes.get(original) ?? 0, sizes.get(copy) ?? 0)
    if (length >= smaller * overlapShare) link(original, copy)
    if (length >= smaller * copyShare) copies.set(original, [...(copies.get(original) ?? []), copy])
  }
  // Two whole copies of one text are copies of each other, though each was found through the first.
  for (const group of copies.values()) for (const a of group) for (const b of group) link(a, b)
  return new Map([...links].map(([id, others]) => [id, [...others].sort((a, b) => a - b)]))
}

/** Short paragraphs that stand word for word in an overlapping source of the same city. */
function findShortRepeats(
  short: readonly PassageParagraph[],
  links: ReadonlyMap<number, number[]>
): PassageParagraph[] {
  const first = new Map<string, number[]>()
  return short.filter((paragraph) => {
    const {source, city} = paragraph
    const others = links.get(source)
    if (!others) return false
    const key = `${city ?? ''} ${paragraph.passages.map(({text}) => text).join('')}`
    const before = first.get(key) ?? []
    if (before.some((id) => others.includes(id))) return true
    first.set(key, [...before, source])
    return false
  })
}
