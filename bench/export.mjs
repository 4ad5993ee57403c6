// Whole-process time, processor time and memory of `briefing export` on a long briefing, beside pandoc: medians of five,
// in one run. Where other work runs on the machine, the processor time is the one to read.
//   npm run build && node bench/export.mjs [command, such as "node dist/bundle/bin.js"]
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {makeMarkdown} from './make-markdown.mjs'

const runs = 5
const command = (process.argv[2] ?? 'node dist/bundle/bin.js').split(' ')
const out = mkdtempSync(join(tmpdir(), 'bench-export-'))
const file = join(out, 'big.md')
const markdown = makeMarkdown()
writeFileSync(file, markdown)
const convert = (to) => [...command, 'export', file, '--out', join(out, 'ours'), '--force', '--to', to]
const commands = {
  'node alone': ['node', '-e', '0'],
  docx: convert('docx'),
  ...(hasProgram('pandoc') && {'pandoc: docx': ['pandoc', file, '-o', join(out, 'pandoc.docx')]}),
  html: convert('html'),
  pdf: convert('pdf')
}

const times = new Map(Object.keys(commands).map((name) => [name, []]))
const usage = new Map(Object.keys(commands).map((name) => [name, []]))
// GNU time tells the processor time of a process, its own and the system's, and its largest memory in KB.
const timer = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', '%U %S %M'] : []
for (let run = 0; run <= runs; run++) {
  for (const [name, parts] of Object.entries(commands)) {
    const [program, ...args] = [...timer, ...parts]
    const start = process.hrtime.bigint()
    const {status, stderr} = spawnSync(program, args, {encoding: 'utf8'})
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
    // The first round warms the file cache and is not counted.
    if (run === 0) continue
    times.get(name).push(Number(process.hrtime.bigint() - start) / 1e9)
    const [own = 0, system = 0, memory = 0] =
      timer.length === 0 ? [] : lastLine(stderr).split(' ').map(Number)
    usage.get(name).push({processor: own + system, memory: memory / 1024})
  }
}

console.log(`${markdown.length} characters`)
for (const [name, list] of times) {
  const [least, most] = [Math.min(...list), Math.max(...list)]
  const processor = median(usage.get(name).map((one) => one.processor))
  const memory = median(usage.get(name).map((one) => one.memory))
  console.log(
    `${name.padEnd(14)} median ${median(list).toFixed(2)} s  (${least.toFixed(2)}–${most.toFixed(2)})  processor ${processor.toFixed(2)} s  ${memory.toFixed(0)} MB`
  )
}
if (times.has('pandoc: docx')) {
  const ratio = (ours, theirs) => median(ours.map((time, run) => time / theirs[run])).toFixed(2)
  const processor = (name) => usage.get(name).map((one) => one.processor)
  console.log(
    `docx / pandoc  median ratio ${ratio(times.get('docx'), times.get('pandoc: docx'))}, of processor time ${ratio(processor('docx'), processor('pandoc: docx'))}`
  )
}
for (const path of ['ours/big.docx', 'pandoc.docx', 'ours/big.html', 'ours/big.pdf'].filter((one) =>
  existsSync(join(out, one))
)) {
  console.log(`${path.padEnd(14)} ${(statSync(join(out, path)).size / 1024).toFixed(0)} KB`)
}
rmSync(out, {recursive: true})

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
}

function lastLine(text) {
  return text.trim().split('\n').at(-1)
}

function hasProgram(name) {
  return spawnSync(name, ['--version']).status === 0
}
