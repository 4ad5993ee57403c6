#!/usr/bin/env node
/**
 * Makes data/readings.txt: every reading of Mandarin with the characters that have it, for the repair of leaked
 * pinyin. From pinyin-pro (MIT, see data/readings.LICENSE), which takes ten times as long to load as the repair runs.
 *
 *   node scripts/make-readings.mjs
 *
 * A line holds a reading with its tone mark (NFC, ü as ü) and its characters: `guān 关官觀…`.
 */
import {writeFileSync} from 'node:fs'
import {pinyin} from 'pinyin-pro'

const blocks = [
  [0x3007, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff]
]

const characters = new Map()
for (const [first, last] of blocks) {
  for (let code = first; code <= last; code++) {
    const character = String.fromCharCode(code)
    for (const reading of pinyin(character, {multiple: true, type: 'array', nonZh: 'removed'})) {
      if (!/^\p{Script=Latin}+$/u.test(reading.normalize('NFC'))) continue
      const key = reading.normalize('NFC').toLowerCase()
      characters.set(key, (characters.get(key) ?? '') + character)
    }
  }
}
const lines = [...characters]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([reading, list]) => `${reading} ${list}`)
writeFileSync(new URL('../data/readings.txt', import.meta.url), `${lines.join('\n')}\n`)
console.log(`${lines.length} readings`)
