// `compareArticles` on generated articles: time and memory, how both grow, and the ratio to `JSON.parse` of the same
// trees, which is the least that any program must do with them. Each size in a process of its own, median of three.
//   node bench/compare.mjs [sizes=500,2000,8000] [cities=40]
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {compareArticles, compileLexicons, findLexicons, parseArticles} from '../dist/index.js'
import {makeArticles} from './make-articles.mjs'

const themes = ['mediation', 'smart-community', 'business-environment', 'team-building']
const runs = 3

if (process.argv[2] === '--measure') {
  await measure(Number(process.argv[3]), Number(process.argv[4]))
} else {
  const sizes = (process.argv[2] ?? '500,2000,8000').split(',').map(Number)
  const cities = process.argv[3] ?? '40'
  for (const size of sizes) {
    const results = Array.from({length: runs}, () => {
      const args = ['--expose-gc', fileURLToPath(import.meta.url), '--measure', String(size), cities]
      const {status, stdout, stderr} = spawnSync('node', args, {encoding: 'utf8'})
      if (status !== 0) throw new Error(`The run of ${size} ended with ${status}: ${stderr.slice(0, 500)}`)
      return JSON.parse(stdout)
    })
    const middle = (name) => results.map((one) => one[name]).toSorted((a, b) => a - b)[1]
    console.log(
      `${String(size).padStart(6)} articles, ${(middle('bytes') / 1e6).toFixed(0)} MB of JSON: ${middle('seconds').toFixed(2)} s ` +
        `(${((middle('seconds') / size) * 1000).toFixed(2)} ms each), ${middle('ratio').toFixed(1)} × JSON.parse, ` +
        `+${middle('megabytes').toFixed(0)} MB beside the trees' ${middle('trees').toFixed(0)} MB`
    )
  }
}

async function measure(size, cities) {
  const lexicons = await findLexicons(themes, [], process.cwd())
  const paths = ['fixtures/articles', 'fixtures/understanding']
  const {globSync} = await import('tinyglobby')
  const files = paths.flatMap((path) => globSync(`${path}/**/*.{txt,md,html}`, {ignore: '**/README.md'}))
  const {articles} = await parseArticles(files.toSorted(), compileLexicons(lexicons), {folder: process.cwd()})
  const text = JSON.stringify(makeArticles(articles, size, cities))
  globalThis.gc()
  const before = process.memoryUsage().rss
  const parsing = process.hrtime.bigint()
  const trees = JSON.parse(text)
  const start = process.hrtime.bigint()
  const held = process.memoryUsage().rss
  const comparison = compareArticles(trees, lexicons, {title: ''})
  const end = process.hrtime.bigint()
  if (comparison.cities.length !== Math.min(cities, size)) throw new Error('A city is missing')
  const seconds = Number(end - start) / 1e9
  const peak = process.resourceUsage().maxRSS * 1024
  console.log(
    JSON.stringify({
      seconds,
      ratio: seconds / (Number(start - parsing) / 1e9),
      bytes: Buffer.byteLength(text),
      trees: (held - before) / 1e6,
      megabytes: Math.max(0, peak - held) / 1e6
    })
  )
}
