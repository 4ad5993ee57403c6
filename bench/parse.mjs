// `briefing parse --json` on generated web pages, against @mozilla/readability with linkedom on the same pages: articles
// and MB a second, median of three whole processes each, in one run.
//   node bench/parse.mjs [pages=2000]
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {makePages} from './make-pages.mjs'

const count = Number(process.argv[2] ?? 2000)
const runs = 3
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const size = makePages(folder, count)
const commands = {
  'briefing parse': ['dist/bundle/bin.js', 'parse', '--json', folder],
  'readability + linkedom': ['bench/readability.mjs', folder]
}
const times = {}
for (let run = 0; run < runs; run++) {
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint()
    const {status, stdout, stderr} = spawnSync('node', args, {encoding: 'utf8', maxBuffer: 2 ** 30})
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 500)}`)
    const printed = stdout.split('\n').length - 1
    if (printed !== count) throw new Error(`${name} printed ${printed} articles, expected ${count}`)
    ;(times[name] ??= []).push(Number(process.hrtime.bigint() - start) / 1e9)
  }
}
rmSync(folder, {recursive: true})

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
console.log(`${count} pages, ${(size / 1e6).toFixed(1)} MB`)
for (const [name, list] of Object.entries(times)) {
  const seconds = median(list)
  console.log(
    `${name.padEnd(24)} ${seconds.toFixed(2)} s, ${(count / seconds).toFixed(0)} articles/s, ${(size / 1e6 / seconds).toFixed(1)} MB/s`
  )
}
const ratios = times['briefing parse'].map((time, run) => time / times['readability + linkedom'][run])
console.log(`briefing / readability   median ratio ${median(ratios).toFixed(2)}`)
