// Whole-process time of `briefing build` on the fixtures: all formats and each alone, median of five, in one run.
//   npm run bench
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const runs = 5
const out = mkdtempSync(join(tmpdir(), 'bench-'))
const build = (to) => ['node', 'dist/bundle/bin.js', 'build', '--out', out, '--force', '--to', to]
const commands = {
  'node alone': ['node', '-e', '0'],
  'md, docx, pdf': build('md,docx,pdf'),
  md: build('md'),
  docx: build('docx'),
  pdf: build('pdf')
}
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0
if (hasPandoc) {
  // The named peer: it only converts the finished Markdown, so its time is a part of our `docx`.
  commands['pandoc: md to docx'] = [
    'pandoc',
    '-f',
    'gfm',
    join(out, 'comparative.md'),
    '-o',
    join(out, 'pandoc.docx')
  ]
}

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
for (let run = 0; run <= runs; run++) {
  for (const [name, [command, ...args]] of Object.entries(commands)) {
    const start = process.hrtime.bigint()
    const {status, stderr} = spawnSync(command, args, {encoding: 'utf8'})
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
    // The first round warms the file cache and is not counted.
    if (run > 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e9)
  }
}

const sorted = (list) => list.toSorted((a, b) => a - b)
for (const [name, list] of Object.entries(times)) {
  const seconds = sorted(list)
  console.log(
    `${name.padEnd(20)} median ${seconds[Math.floor(runs / 2)].toFixed(2)} s  (${seconds[0].toFixed(2)}–${seconds.at(-1).toFixed(2)})`
  )
}
if (hasPandoc) {
  const ratios = sorted(times['docx'].map((time, run) => time / times['pandoc: md to docx'][run]))
  console.log(`docx / pandoc        median ratio ${ratios[Math.floor(runs / 2)].toFixed(2)}`)
}
for (const format of ['md', 'docx', 'pdf']) {
  console.log(
    `comparative.${format.padEnd(5)} ${(statSync(join(out, `comparative.${format}`)).size / 1024).toFixed(0)} KB`
  )
}
rmSync(out, {recursive: true})
