#!/usr/bin/env node
/**
 * Makes src/read/common-characters.ts: the most frequent Han characters, most frequent first.
 *
 *   npm pack @node-rs/jieba && tar xzf node-rs-jieba-*.tgz
 *   node scripts/make-common-characters.mjs package/dict.txt
 *
 * A character counts as often as the words of jieba's dict.txt (MIT) that hold it. Behind each Simplified
 * character stands its Traditional form, where opencc-js gives it one: the table serves both scripts.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import stCharacters from '../node_modules/opencc-js/dist/esm-lib/dict/STCharacters.js'

const [dictionary] = process.argv.slice(2)
const size = 2200 // 96.8 % of the running Han of the dictionary: printed below.
const traditional = new Map(stCharacters.split('|').map((entry) => entry.split(' ')))
const counts = new Map()
for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
  const [word, count] = line.split(' ')
  for (const character of word.match(/\p{Script=Han}/gu) ?? []) {
    counts.set(character, (counts.get(character) ?? 0) + Number(count))
  }
}
const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
const all = ranked.reduce((sum, [, count]) => sum + count, 0)
const taken = ranked.slice(0, size)
console.error(
  `${size} characters cover ${((100 * taken.reduce((sum, [, count]) => sum + count, 0)) / all).toFixed(1)} %`
)
const seen = new Set()
for (const [character] of taken) {
  seen.add(character)
  const form = traditional.get(character)
  if (form !== undefined) seen.add(form)
}
const lines = [...seen].join('').match(/.{1,96}/gu) ?? []
writeFileSync(
  new URL('../src/read/common-characters.ts', import.meta.url),
  `// Made by scripts/make-common-characters.mjs from the word counts of jieba (MIT): do not edit.\n
/** The most frequent Han characters, most frequent first, each Simplified one with its Traditional form. */
export const commonCharacters =
  '${lines.join("' +\n  '")}'\n`
)
