// Measures how well `briefing compare --json` places figures under themes, against articles annotated by hand.
//   node bench/gold-figures.mjs COMMAND FOLDER [FOLDER …]     COMMAND e.g. "node dist/bundle/bin.js"
// A folder holds NAME.gold.json beside NAME.*, or `articles/` and `gold/`. All articles of a folder make one comparison.
//
// found   of the gold figures with a theme, the share that stands under that theme: in a row, in `figures`, or in the
//         `also` of a figure that was told twice. A telling is matched to one gold figure of the same source, value and
//         unit; of several, that whose text has most characters in common.
// astray  of the tellings shown under a theme, the share whose gold figure and whose paragraph both lack that theme. A
//         telling without gold figure is judged by its paragraph alone (`unknown` counts them); one whose words stand in
//         no block of the gold is astray. A heading has the themes of the paragraphs under it.
//
// Prints a table, then JSON with every miss. Exit code 1 where a folder is under the aims (95 %, 5 %).
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'

const aims = {found: 0.95, astray: 0.05}
const [command, ...folders] = process.argv.slice(2)
if (command === undefined || folders.length === 0) {
  console.error('Usage: node bench/gold-figures.mjs COMMAND FOLDER [FOLDER …]')
  process.exit(2)
}
const reports = folders.map((folder) => ({folder, ...measure(folder)}))
const percent = (share) => `${(100 * share).toFixed(1)} %`
for (const {folder, gold, found, shown, astray, unknown, rows, pairs} of reports) {
  console.log(
    `${folder.padEnd(38)} found ${found}/${gold} (${percent(found / gold)})  astray ${astray}/${shown} (${percent(astray / shown)})  unknown ${unknown}  rows ${rows}, cells filled ${pairs}`
  )
  if (found / gold < aims.found || astray / shown > aims.astray) process.exitCode = 1
}
console.log(JSON.stringify(reports, null, 2))

function measure(folder) {
  const inner = existsSync(join(folder, 'gold'))
  const goldFolder = inner ? join(folder, 'gold') : folder
  const articles = readdirSync(goldFolder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(goldFolder, name), 'utf8')))
  const paths = articles.map(({article}) => join(inner ? join(folder, 'articles') : folder, article))
  const [program, ...args] = command.split(' ')
  const comparison = JSON.parse(
    execFileSync(program, [...args, 'compare', '--json', ...paths], {encoding: 'utf8', maxBuffer: 2 ** 28})
  )
  const golds = new Map(articles.map((gold) => [gold.article, locate(gold)]))
  const nameOf = new Map(comparison.sources.map(({id, path}) => [id, basename(path)]))
  const missed = []
  const strayed = []
  let [gold, found, shown, unknown, rows, pairs] = [0, 0, 0, 0, 0, 0]
  for (const theme of comparison.themes) {
    const told = tellings(theme).map((one) => ({...one, article: nameOf.get(one.source)}))
    const free = [...golds].flatMap(([article, {figures}]) => figures.map((figure) => ({article, ...figure})))
    shown += told.length
    rows += theme.indicators.length
    pairs += theme.indicators
      .flatMap(({cells}) => Object.values(cells))
      .filter((cell) => cell.length > 0).length
    for (const {one, figure} of match(told, free, theme.id)) {
      const block = golds.get(one.article)?.blocks.find(({text}) => bare(text).includes(bare(one.quoted)))
      if (figure === undefined) unknown++
      const themes = [...(figure?.themes ?? []), ...(figure?.around ?? []), ...(block?.around ?? [])]
      if (!themes.includes(theme.id)) {
        strayed.push({theme: theme.id, article: one.article, text: one.text, quoted: one.quoted, themes})
      }
    }
    const wanted = free.filter(({themes}) => themes.includes(theme.id))
    gold += wanted.length
    found += wanted.filter(({taken}) => taken).length
    for (const {article, text, of, taken} of wanted) {
      if (!taken) missed.push({theme: theme.id, article, text, of})
    }
  }
  return {gold, found, shown, astray: strayed.length, unknown, rows, pairs, missed, strayed}
}

/** The pairs that have most in common first; gold figures of the theme before others. */
function match(told, free, theme) {
  const candidates = told.flatMap((one, index) =>
    free.flatMap((figure) =>
      figure.article === one.article && figure.value === one.value && figure.unit === one.unit
        ? [
            {
              index,
              figure,
              score:
                alike(`${one.text}${one.of}`, `${figure.text}${figure.of}`) +
                (figure.themes.includes(theme) ? 0.01 : 0)
            }
          ]
        : []
    )
  )
  const pairs = new Map()
  for (const {index, figure} of candidates.sort((a, b) => b.score - a.score)) {
    if (pairs.has(index) || figure.taken) continue
    figure.taken = true
    pairs.set(index, figure)
  }
  return told.map((one, index) => ({one, figure: pairs.get(index)}))
}

/** Every place where a figure is told, one entry each. */
function tellings({indicators, figures}) {
  const all = [
    ...indicators.flatMap(({cells}) => Object.values(cells).flat()),
    ...Object.values(figures).flat()
  ]
  return all.flatMap(({value, unit, text, of, evidence, also = []}) =>
    [evidence, ...also].map((place) => ({value, unit, text, of, source: place.source, quoted: place.text}))
  )
}

/** Gold figures and blocks with the themes around them. */
function locate({blocks, figures}) {
  const themed = blocks.map((block, index) => ({
    ...block,
    around: block.themes ?? themesUnder(blocks, index)
  }))
  let cursor = 0
  const placed = figures.map((figure) => {
    const holds = ({text}) => bare(text).includes(bare(figure.text))
    const next = themed.findIndex((block, index) => index >= cursor && holds(block))
    const index = next === -1 ? themed.findIndex(holds) : next
    if (next !== -1) cursor = next
    return {...figure, around: themed[index]?.around ?? []}
  })
  return {figures: placed, blocks: themed}
}

function themesUnder(blocks, at) {
  const {kind, level} = blocks[at]
  if (kind !== 'heading') return []
  const behind = blocks.slice(at + 1)
  const end = behind.findIndex((block) => block.kind === 'heading' && block.level <= level)
  return behind.slice(0, end === -1 ? undefined : end).flatMap(({themes = []}) => themes)
}

/** The share of characters in common. */
function alike(a, b) {
  const [one, other] = [new Set(a), new Set(b)]
  return (2 * [...one].filter((letter) => other.has(letter)).length) / (one.size + other.size)
}

/** Marks and blanks may be repaired otherwise than the annotator did. */
function bare(text) {
  return text.replace(/[^\p{L}\p{N}%]/gu, '')
}
