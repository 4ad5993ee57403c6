import {readFile} from 'node:fs/promises'

/** Load the readings of Mandarin, toned (`guān`), each with all characters that have it (`data/readings.txt`). */
export async function readReadings(): Promise<Map<string, string>> {
  // The same place seen from src/repair and from dist/repair.
  const text = await readFile(new URL('../../data/readings.txt', import.meta.url), 'utf8')
  const lines = text.trimEnd().split('\n')
  return new Map(
    lines.map((line): [string, string] => {
      const blank = line.indexOf(' ')
      return [line.slice(0, blank), line.slice(blank + 1)]
    })
  )
}
