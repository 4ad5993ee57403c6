import {readReadings} from './reading-data.js'
import {loadSimplified} from './simplified.js'

/** Tell whether Latin letters, with or without tone marks, are a reading of a character. */
export type ReadingTest = (character: string, latin: string) => boolean

let test: Promise<ReadingTest> | undefined

/**
 * Load the test whether letters are a reading of a character: `guān` and `guan` are readings of 關 and 关.
 *
 * With tone marks the tone counts: `guǎn` is none. `v` and `u` stand for `ü`; `的(app)` is no reading.
 */
export function loadReadings(): Promise<ReadingTest> {
  test ??= load()
  return test
}

async function load(): Promise<ReadingTest> {
  const [table, simplify] = await Promise.all([readReadings(), loadSimplified()])
  /** Characters by the reading as it may be printed: with its tone, without, and with u for ü. */
  const characters = new Map<string, string>()
  for (const [reading, list] of table) {
    const toned = normalized(reading)
    const toneless = bare(reading)
    for (const form of new Set([toned, toneless, toneless.replace(/u\u0308/g, 'u')])) {
      characters.set(form, (characters.get(form) ?? '') + list)
    }
  }
  /** A page has few readings, each hundreds of times. */
  const known = new Map<string, boolean>()
  return (character, latin) => {
    const key = character + latin
    let isReading = known.get(key)
    if (isReading === undefined) {
      const list = characters.get(normalized(latin)) ?? ''
      isReading = list.includes(character) || list.includes(simplify(character))
      known.set(key, isReading)
    }
    return isReading
  }
}

function normalized(latin: string): string {
  return latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u0306/g, '\u030c') // A breve stands for the caron on many pages,
    .replace(/ɑ/g, 'a') // and so do the letters of the phonetic alphabet for a and g.
    .replace(/ɡ/g, 'g')
    .replace(/v/g, 'u\u0308')
}

/** The letters without tone marks; the diaeresis of ü stays. */
function bare(latin: string): string {
  return normalized(latin).replace(/[\u0300-\u0304\u030c]/g, '')
}
