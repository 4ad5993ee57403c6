// Damages clean sentences by script, in every kind, and reports what the repair makes of them: restored exactly, left
// and marked as doubtful, left silently, wrongly changed.
//   npm run build && node bench/repair.mjs [--dist DIR] [--each 50] [--show wrong] [--only KIND] [FILE…]
// Sentences come from fixtures/clean, from the annotations of fixtures/understanding/open and, where it is at hand, of
// ../shared/corpus; FILEs (UTF-8 text) are taken instead.
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {rolldown} from 'rolldown'
import {makeDamages} from './sentence-damages.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    dist: {type: 'string', default: 'dist'},
    each: {type: 'string', default: '50'},
    only: {type: 'string', default: ''},
    show: {type: 'string', default: ''}
  }
})
/** So many more stretches of the kinds that are hard to repair: a share of 0.5 % needs hundreds to show. */
const oftenFactor = 8
const linesOnPage = 20

const load = (path) => import(pathToFileURL(resolve(values.dist, path)).href)
const {repairText} = await load('repair/repair-text.js')
const {loadSimplified} = await load('repair/simplified.js')
const simplify = await loadSimplified()
const source = {path: 'a.txt', sha256: '', format: 'text', encoding: 'utf-8'}
const damages = makeDamages(await loadTools())
const sentences = positionals.length > 0 ? await keepClean(readSentences(positionals)) : readSentences([])
const random = makeRandom(20240501)

const total = {restored: 0, marked: 0, left: 0, wrong: 0}
const rows = []
for (const [name, kind] of Object.entries(damages)) {
  if (!name.includes(values.only)) continue
  const lines = makeLines(kind, Number(values.each) * (kind.often ? oftenFactor : 1))
  const counts = {restored: 0, marked: 0, left: 0, wrong: 0}
  for (let from = 0; from < lines.length; from += linesOnPage) {
    await judgePage(lines.slice(from, from + linesOnPage), counts, name)
  }
  for (const outcome of Object.keys(total)) total[outcome] += counts[outcome]
  rows.push([name, counts])
}
console.log(`${'kind'.padEnd(36)}  lines  restored  marked    left   wrong`)
for (const [name, counts] of [...rows, ['all', total]]) console.log(describe(name, counts))

function makeLines({damage, page, first}, wanted) {
  const lines = []
  // Each sentence with the next of a random order, so that bytes also meet across a full stop.
  for (let round = 0; round < 6 && lines.length < wanted; round++) {
    const order = shuffle(sentences)
    for (let index = 0; index + 1 < order.length && lines.length < wanted; index++) {
      const clean = order[index] + (round % 2 === 0 ? '' : order[index + 1])
      const damaged = attempt(() => {
        if (first) return page(damage(clean, random) ?? '')
        return damage(page ? page(clean) : clean, random)
      })
      if (damaged) lines.push({clean, damaged})
    }
  }
  return lines
}

/** A sentence may hold a character that GBK lacks. */
function attempt(make) {
  try {
    return make()
  } catch (error) {
    if (String(error).includes('GBK has no')) return undefined
    throw error
  }
}

async function judgePage(lines, counts, name) {
  const {text} = await repairText({...source, text: lines.map(({damaged}) => damaged).join('\n')})
  for (const [index, repaired] of text.text.split('\n').entries()) {
    const {clean, damaged} = lines[index]
    const doubts = text.doubts.filter(({line}) => line === index + 1)
    const outcome = judge(clean, damaged, repaired, doubts)
    counts[outcome]++
    if (outcome === values.show) console.log([name, damaged, repaired, clean].join('\n  '))
  }
}

/** Everything outside of the doubts must be as in the clean line; else the difference is old damage or new. */
function judge(clean, damaged, repaired, doubts) {
  if (repaired.trim() === clean) return 'restored'
  if (doubts.length > 0 && fits(clean, repaired, doubts)) return 'marked'
  let start = 0
  while (start < clean.length && clean[start] === repaired[start]) start++
  let end = 0
  while (
    end < clean.length - start &&
    end < repaired.length - start &&
    clean.at(-1 - end) === repaired.at(-1 - end)
  )
    end++
  // With two characters of either side: a wrong 。 is not there because the line has one elsewhere.
  const rest = repaired.slice(Math.max(0, start - 2), repaired.length - end + 2)
  return plain(damaged).includes(plain(rest)) ? 'left' : 'wrong'
}

/** Without what later repairs may rightly have changed around old damage. */
function plain(text) {
  return simplify(text).replace(/[，；：！？（）,;:!?()\s]|\([a-z\p{Mn}\u00e0-\u01dc]{1,7} ?\)/giu, '')
}

/** Whether the clean line holds all that stands outside of the doubts, in order. */
function fits(clean, repaired, doubts) {
  let from = 0
  let at = 0
  for (const [index, {column, endColumn}] of doubts.entries()) {
    const sound = repaired.slice(from, column - 1)
    const found = index === 0 ? (clean.startsWith(sound) ? 0 : -1) : clean.indexOf(sound, at)
    if (found < 0) return false
    at = found + sound.length
    from = endColumn - 1
  }
  const last = repaired.slice(from)
  return clean.endsWith(last) && clean.length - last.length >= at
}

function describe(name, counts) {
  const lines = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const shares = Object.values(counts).map((count) =>
    `${((100 * count) / Math.max(1, lines)).toFixed(1)} %`.padStart(8)
  )
  return `${name.padEnd(36)} ${String(lines).padStart(6)}  ${shares.join('')}   (${counts.wrong} wrong)`
}

function readSentences(paths) {
  const texts = paths.length > 0 ? paths.map((path) => readFileSync(path, 'utf8')) : ownTexts()
  const found = texts.flatMap((text) => text.match(/[^\s。！？]{10,120}[。！？]”?/g) ?? [])
  return [...new Set(found)].filter(
    (sentence) => /^[\p{Script=Han}“《]/u.test(sentence) && isBalanced(sentence)
  )
}

/** Foreign text may hold marks of its own that the program would mend: such sentences would blur the measure. */
async function keepClean(list) {
  const {text} = await repairText({...source, text: list.join('\n')})
  const repaired = text.text.split('\n')
  return list.filter((sentence, index) => repaired[index] === sentence)
}

function ownTexts() {
  const gold = ['fixtures/gold', 'fixtures/understanding/open', '../shared/corpus'].filter((folder) =>
    existsSync(folder)
  )
  return gold.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.gold.json'))
      .sort()
      .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).blocks)
      .filter(({kind}) => kind === 'paragraph')
      .map(({text}) => text)
  )
}

function isBalanced(sentence) {
  const count = (mark) => sentence.split(mark).length
  return count('“') === count('”') && count('（') === count('）') && count('《') === count('》')
}

async function loadTools() {
  const folder = mkdtempSync(join(tmpdir(), 'damages-'))
  try {
    const bundle = await rolldown({
      input: {damages: 'fixtures/damage/damages.ts', gbk: 'fixtures/damage/gbk.ts'},
      platform: 'node'
    })
    await bundle.write({dir: folder, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs'})
    const url = (name) => pathToFileURL(join(folder, `${name}.mjs`)).href
    return {...(await import(url('damages'))), ...(await import(url('gbk')))}
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function shuffle(list) {
  const order = [...list]
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    ;[order[index], order[other]] = [order[other], order[index]]
  }
  return order
}

/** Mulberry32: the same numbers on every machine. */
function makeRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
