import {linkSources, type Shared} from './link-sources.js'
import type {PassageParagraph} from '../passage.js'

/** A paragraph of fewer Han characters is too short to recognise: it follows the others of its source. */
const shortest = 25
/** Han characters in a shingle: five seldom repeat by chance, and a wrong character spoils only five of them. */
const shingleLength = 5
/** One shingle in four is kept, always the same ones: enough for a paragraph of 25 characters, a quarter of the memory. */
const sampling = 4
/** A paragraph is republished when this part of its shingles stands in one earlier source of the same city. */
const republishedShare = 0.8
/** A number of one digit says little. */
const numbers = /\d+(?:[.,]\d+)*/g
/** A damaged copy lost a number or two; another year's report tells this part of its numbers anew. */
const otherNumbersShare = 0.5
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
 * overlap: each reports for itself. Nor are two years: `化解纠纷9600件` of 2022 and `化解纠纷9800件` of 2023 both count,
 * while a copy that tells the same numbers is one, whatever year was read from it.
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

/** One source speaking for one city. */
interface Voice {
  source: number
  city: string | null
  paragraphs: PassageParagraph[]
  /** All numbers that they tell. */
  numbers: Set<string>
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
  paragraph: PassageParagraph
): number | undefined {
  const {source, city} = paragraph
  const counts = new Map<number, number>()
  for (const shingle of shingles) {
    const owners = index.owners.get(shingle) ?? []
    for (const id of typeof owners === 'number' ? [owners] : owners) {
      const voice = index.voices[id]
      if (!voice || voice.source === source || (city !== null && voice.city !== city)) continue
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  const enough = [...counts].filter(([, count]) => count >= shingles.length * republishedShare)
  // The same count: the source that comes first.
  enough.sort(([a, m], [b, n]) => n - m || a - b)
  const voices = enough.flatMap(([id]) => index.voices[id] ?? [])
  return voices.find((voice) => !isOfAnotherYear(paragraph, shingles, voice))?.source
}

/** Told of another year and with other numbers, the same words are another report. */
function isOfAnotherYear(paragraph: PassageParagraph, shingles: readonly number[], voice: Voice): boolean {
  const year = yearOf(paragraph)
  const told = numbersOf(paragraph)
  const others = told.filter((number) => !voice.numbers.has(number))
  if (year === null || others.length === 0 || others.length < told.length * otherNumbersShare) return false
  const own = new Set(shingles)
  const shared = voice.paragraphs.map(
    (one) => hashShingles(hanOf(one)).filter((each) => own.has(each)).length
  )
  const nearest = voice.paragraphs[shared.indexOf(Math.max(...shared))]
  const original = nearest ? yearOf(nearest) : null
  return original !== null && original !== year
}

function yearOf({passages}: PassageParagraph): number | null {
  return passages.find(({year}) => year !== null)?.year ?? null
}

function numbersOf({passages}: PassageParagraph): string[] {
  return passages.flatMap(({text}) => text.match(numbers) ?? []).filter((number) => number.length > 1)
}

function addShingles(shingles: readonly number[], index: Index, paragraph: PassageParagraph): void {
  const {source, city} = paragraph
  const key = `${source} ${city ?? ''}`
  const id =
    index.voiceIds.get(key) ?? index.voices.push({source, city, paragraphs: [], numbers: new Set()}) - 1
  index.voiceIds.set(key, id)
  index.voices[id]?.paragraphs.push(paragraph)
  for (const number of numbersOf(paragraph)) index.voices[id]?.numbers.add(number)
  for (const shingle of shingles) {
    const owners = index.owners.get(shingle)
    if (owners === undefined) index.owners.set(shingle, id)
    else if (typeof owners === 'number') {
      if (owners !== id) index.owners.set(shingle, [owners, id])
    } else if (owners.length < mostOwners && !owners.includes(id)) owners.push(id)
  }
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
