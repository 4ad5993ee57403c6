// Main text of saved pages, ours against @mozilla/readability on linkedom: precision, recall and F1 of characters (their
// 4-grams), and for ours how many blocks have the right kind and exactly the right text.
//   npm run build && node bench/pages.mjs [--dist DIR] [--differences] [FOLDER]
// A page NAME.html is measured against NAME.expected.json beside it; without one, ours against what readability gives.
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import {rolldown} from 'rolldown'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {dist: {type: 'string', default: 'dist'}, differences: {type: 'boolean', default: false}}
})
const folder = positionals[0] ?? 'fixtures/pages'
const load = (path) => import(pathToFileURL(resolve(values.dist, path)).href)
const {readSources} = await load('read/read-sources.js')
const {repairText} = await load('repair/repair-text.js')
const {structureArticle} = await load('structure/structure-article.js')
const {blocksOf, compareBlocks, compareText} = await loadMeasure()

const names = readdirSync(folder, {recursive: true})
  .filter((name) => /\.html?$/.test(name))
  .sort()
const rows = []
for (const name of names) {
  const path = join(folder, name)
  const [source] = (await readSources(path, readFileSync(path))).sources
  if (source === undefined) continue
  const {text} = await repairText(source)
  const {article} = await structureArticle(text)
  const blocks = article === null ? [] : blocksOf(article)
  const ours = blocks.map((block) => block.text).join('\n')
  // Both repaired: ours is Simplified, and so must theirs be.
  const plain = {...source, format: 'text', text: readWithReadability(source.text)}
  const theirs = (await repairText(plain)).text.text
  const gold = path.replace(/\.html?$/, '.expected.json')
  const isGold = existsSync(gold)
  const expected = isGold
    ? JSON.parse(readFileSync(gold, 'utf8'))
    : {title: article?.data.title ?? '', blocks: [{kind: 'paragraph', text: theirs}]}
  const row = {
    ours: compareText(ours, expected),
    readability: isGold ? compareText(theirs, expected) : undefined,
    blocks: isGold ? compareBlocks(blocks, expected) : undefined
  }
  rows.push(row)
  print(basename(name), row)
  if (values.differences) printDifferences(blocks, theirs, isGold ? expected : undefined, article)
}
print(`mean of ${rows.length}`, {
  ours: mean(rows.map(({ours}) => ours)),
  readability: mean(rows.flatMap(({readability}) => readability ?? [])),
  blocks: mean(rows.flatMap(({blocks}) => blocks ?? []))
})

function readWithReadability(html) {
  const {document} = parseHTML(html)
  return new Readability(document).parse()?.textContent ?? ''
}

function print(name, {ours, readability, blocks}) {
  console.log(
    `${name.slice(0, 24).padEnd(25)} ours ${show(ours)} readability ${show(readability)} blocks ${show(blocks)}`.trimEnd()
  )
}

function show(score) {
  if (score === undefined) return ''.padEnd(20)
  const {precision, recall, f1} = score
  return [precision, recall, f1]
    .map((share) => share.toFixed(3))
    .join(' ')
    .padEnd(20)
}

function treeKind(kind) {
  return kind === 'item' || kind === 'row' ? 'paragraph' : kind
}

function keyOf(text) {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** With an expectation: what is not as expected. Without: the sentences that only one of the two readers gives. */
function printDifferences(blocks, theirs, expected, article) {
  if (expected) {
    const had = new Set(blocks.map(({kind, text}) => `${kind} ${text}`))
    const wanted = new Set(expected.blocks.map(({kind, text}) => `${treeKind(kind)} ${text}`))
    for (const line of wanted) if (!had.has(line)) console.log(`    lost:  ${line.slice(0, 80)}`)
    for (const line of had) if (!wanted.has(line)) console.log(`    extra: ${line.slice(0, 80)}`)
    if (article?.data.title !== expected.title) console.log(`    title: ${article?.data.title}`)
    return
  }
  const ours = keyOf(blocks.map(({text}) => text).join(''))
  const kinds = new Map((article?.discarded ?? []).map(({type, value}) => [keyOf(value), type]))
  for (const line of theirs.split(/\n|(?<=[。！？])/)) {
    const key = keyOf(line)
    if (key.length <= 5 || ours.includes(key)) continue
    const kind = [...kinds].find(([value, type]) => type !== 'markup' && value.includes(key))?.[1] ?? '-'
    console.log(`    lost:  ${kind} ${line.trim().slice(0, 80)}`)
  }
  const other = keyOf(theirs)
  for (const {kind, text} of blocks) {
    for (const line of text.split(/(?<=[。！？])/)) {
      const key = keyOf(line)
      if (key.length > 5 && !other.includes(key)) console.log(`    extra: ${kind} ${line.slice(0, 80)}`)
    }
  }
}

function mean(scores) {
  if (scores.length === 0) return undefined
  const meanOf = (key) => scores.reduce((sum, score) => sum + score[key], 0) / scores.length
  return {precision: meanOf('precision'), recall: meanOf('recall'), f1: meanOf('f1')}
}

async function loadMeasure() {
  const to = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const bundle = await rolldown({input: 'tests/structure/page-measure.ts', platform: 'node'})
    await bundle.write({dir: to, entryFileNames: 'measure.mjs'})
    return await import(pathToFileURL(join(to, 'measure.mjs')).href)
  } finally {
    rmSync(to, {recursive: true})
  }
}
