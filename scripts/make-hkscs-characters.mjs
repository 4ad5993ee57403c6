#!/usr/bin/env node
/**
 * Makes src/read/hkscs-characters.ts: the characters of Big5-HKSCS that Node's decoder gives as private ones.
 *
 *   curl -O https://encoding.spec.whatwg.org/index-big5.txt
 *   node scripts/make-hkscs-characters.mjs index-big5.txt
 *
 * The index of the Encoding Standard is CC0. It lists characters by pointer: 157 a lead byte, from 81.
 */
import {readFileSync, writeFileSync} from 'node:fs'

const [index] = process.argv.slice(2)
const decoder = new TextDecoder('big5')
const rows = new Map()
let count = 0
for (const line of readFileSync(index, 'utf8').split('\n')) {
  const [, pointer, code] = /^\s*(\d+)\t0x([\dA-F]+)/.exec(line) ?? []
  if (pointer === undefined) continue
  const lead = Math.floor(pointer / 157) + 0x81
  const place = pointer % 157
  const decoded = decoder.decode(Uint8Array.of(lead, place + (place < 63 ? 0x40 : 0x62)))
  const isPrivate = /^[\ue000-\uf8ff\ufffd]/.test(decoded)
  if (!isPrivate) continue
  const row = rows.get(lead) ?? Array.from({length: 157}, () => ' ')
  row[place] = String.fromCodePoint(Number.parseInt(code, 16))
  rows.set(lead, row)
  count++
}
const lines = [...rows]
  .sort(([a], [b]) => a - b)
  .map(([lead, row]) => `  '${lead.toString(16)}': '${row.join('').trimEnd()}'`)
writeFileSync(
  new URL('../src/read/hkscs-characters.ts', import.meta.url),
  `// Made by scripts/make-hkscs-characters.mjs from the Encoding Standard's index-big5.txt (CC0): do not edit.\n
/** Characters of Big5-HKSCS that Node does not decode, by lead byte, each row in the order of the trail bytes; a blank is none. */
export const hkscsCharacters: Readonly<Record<string, string>> = {
${lines.join(',\n')}
}\n`
)
console.error(`${count} characters`)
