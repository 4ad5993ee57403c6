// Scores `briefing parse --json` against a folder's gold annotations and fails under the floors.
import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const scorer = '../shared/tools/score.mjs'
const [given] = process.argv.slice(2)
if (!existsSync(scorer)) {
  console.log(`The scorer ${scorer} is not here: the score of ${given} is skipped.`)
  process.exit(0)
}

/** The scorer wants articles and annotations in one folder; the fixtures keep them apart. */
let folder = given
if (existsSync(join(given, 'gold'))) {
  folder = mkdtempSync(join(tmpdir(), 'score-'))
  cpSync(join(given, 'articles'), folder, {recursive: true})
  cpSync(join(given, 'gold'), folder, {recursive: true})
}
const report = JSON.parse(
  execFileSync('node', [scorer, '--cmd', 'node dist/bundle/bin.js', folder, '--json'], {encoding: 'utf8'})
)
console.log(`${given}: ${JSON.stringify(report, null, 2)}`)

const {metadata, blocksF1, headingLevel, characterErrorRate, themesF1, figures} = report
const floors = [
  ['city', metadata.city, 1],
  ['province', metadata.province, 1],
  ['heading F1', blocksF1.heading, 0.95],
  ['heading depth', headingLevel, 0.95],
  ['paragraph F1', blocksF1.paragraph, 0.97],
  ['noise F1', blocksF1.noise, 0.9],
  ['characters right', 1 - characterErrorRate, 0.998],
  ['themes macro F1', themesF1.macro, 0.75],
  ['figures F1', figures.f1, 0.85]
]
const under = floors.filter(([, value, floor]) => !(value >= floor))
for (const [name, value, floor] of under)
  console.error(`${given}: ${name} is ${value}, expected at least ${floor}`)
process.exitCode = under.length > 0 ? 1 : 0
