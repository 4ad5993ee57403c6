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
  const [{pinyin}, simplify] = await Promise.all([import('pinyin-pro'), loadSimplified()])
  const known = new Map<string, Set<string>>()
  const readingsOf = (character: string): Set<string> => {
    let readings = known.get(character)
    if (readings === undefined) {
      readings = new Set(
        [character, simplify(character)]
          .flatMap((form) => pinyin(form, {multiple: true, type: 'array', nonZh: 'removed'}))
          .flatMap((reading) => [normalized(reading), bare(reading)])
      )
      known.set(character, readings)
    }
    return readings
  }
  return (character, latin) => {
    const reading = normalized(latin)
    const readings = readingsOf(character)
    if (readings.has(reading)) return true
    return (
      reading === bare(reading) && [...readings].some((other) => other.replace(/u\u0308/g, 'u') === reading)
    )
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
