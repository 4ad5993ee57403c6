// Whole-process time, processor time and memory of making the PDF of a long report: ours as a command (from Markdown) and
// our engine alone (from the parsed tree), beside Typst's compiler for Node (from a .typ) and pdfmake as it is (from a
// definition), on the same document with the same look.
// Medians of interleaved rounds; where other work runs on the machine, the ratios within rounds are the ones to read.
//   npm run build && node bench/pdf.mjs [--typst MODULES] [--dist DIR] [--command "node dist/bundle/bin.js"] [--runs 9]
//     [--pages 30,100,300,1000] [--paragraphs 3000] [--only pages] [--keep DIR]
// Typst is no dependency of the project. Install it anywhere with
//   npm install --no-save --prefix /tmp/typst @myriaddreamin/typst-ts-node-compiler@0.7.0
// and name its `node_modules` by `--typst` or in TYPST_MODULES; without it, it is left out.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {makeMarkdown, makePages, makeParagraphs} from './make-markdown.mjs'
import {readLook} from './read-look.mjs'
import {showRatio, showRounds, timeCommands} from './time-commands.mjs'
import {toPdfmake} from './to-pdfmake.mjs'
import {toTypst} from './to-typst.mjs'

const {values} = parseArgs({
  options: {
    typst: {type: 'string', default: process.env.TYPST_MODULES ?? ''},
    dist: {type: 'string', default: 'dist'},
    command: {type: 'string', default: 'node dist/bundle/bin.js'},
    runs: {type: 'string', default: '9'},
    pages: {type: 'string', default: '30,100,300,1000'},
    paragraphs: {type: 'string', default: '3000'},
    only: {type: 'string', default: 'document,pages'},
    keep: {type: 'string'}
  }
})
const hasTypst = existsSync(join(values.typst, '@myriaddreamin', 'typst-ts-node-compiler'))
if (!hasTypst) console.log('Typst is not there (see the head of bench/pdf.mjs): it is left out.')
const only = values.only.split(',')
const look = await readLook(values.dist)
const out = values.keep ?? mkdtempSync(join(tmpdir(), 'bench-pdf-'))
mkdirSync(out, {recursive: true})

if (only.includes('document')) {
  const {files, commands, ratios} = await prepare('big', makeMarkdown(), ['pdfmake'])
  const all = {'node alone': ['node', '-e', '0'], ...commands}
  const rounds = timeCommands(all, Number(values.runs))
  for (const [name, list] of rounds) console.log(showRounds(name, list))
  for (const [ours, theirs] of ratios) {
    console.log(showRatio(`${ours} / ${theirs}`, rounds.get(ours), rounds.get(theirs)))
  }
  showFiles(files)
}

if (only.includes('pages')) {
  const documents = [
    ...values.pages.split(',').map((pages) => [`${pages} pages`, makePages(Number(pages))]),
    [`${values.paragraphs} paragraphs`, makeParagraphs(Number(values.paragraphs))]
  ]
  for (const [name, markdown] of documents) {
    const {files, commands, ratios} = await prepare(name.replace(' ', '-'), markdown, [])
    const rounds = timeCommands(commands, Math.min(3, Number(values.runs)))
    for (const [program, list] of rounds) console.log(`  ${showRounds(program, list)}`)
    for (const [ours, theirs] of ratios) {
      console.log(`  ${showRatio(`${ours} / ${theirs}`, rounds.get(ours), rounds.get(theirs))}`)
    }
    showFiles(files)
  }
}
if (values.keep === undefined) rmSync(out, {recursive: true})

/** Write what each program reads; give the commands, and the files that they make. */
async function prepare(name, markdown, peers) {
  const path = (extension) => join(out, `${name}${extension}`)
  const characters = new Set(markdown)
  console.log(`${name}: ${markdown.length} characters, ${characters.size} different ones`)
  writeFileSync(path('.md'), markdown)
  const commands = {
    ours: [...values.command.split(' '), 'export', path('.md'), '--out', out, '--force', '--to', 'pdf']
  }
  const files = {ours: path('.pdf'), engine: path('.engine.pdf')}
  const {readMarkdown} = await import(pathToFileURL(resolve(values.dist, 'pipeline/read-markdown.js')).href)
  const {document, layout} = await readMarkdown(path('.md'), {folder: '.', otherwise: 'comparative'})
  writeFileSync(path('.tree.json'), JSON.stringify({document, layout}))
  commands.engine = [...script('engine.mjs'), join(values.dist, 'bundle'), path('.tree.json'), files.engine]
  if (hasTypst) {
    writeFileSync(path('.typ'), toTypst(markdown, look))
    files.typst = path('.typst.pdf')
    commands.typst = [
      ...script('typst.mjs'),
      values.typst,
      path('.typ'),
      files.typst,
      ...Object.values(look.fonts).flatMap(({regular, bold}) => [dirname(regular), dirname(bold)])
    ]
  }
  if (peers.includes('pdfmake')) {
    const fonts = Object.fromEntries(
      Object.entries(look.fonts).map(([family, {regular, bold}]) => [
        family,
        {normal: regular, bold, italics: regular, bolditalics: bold}
      ])
    )
    const title = /^# (.*)$/m.exec(markdown)?.[1] ?? ''
    writeFileSync(path('.json'), JSON.stringify({definition: toPdfmake(markdown, look), fonts, title}))
    files.pdfmake = path('.pdfmake.pdf')
    commands.pdfmake = [...script('pdfmake.mjs'), path('.json'), files.pdfmake]
  }
  const ratios = ['typst', 'pdfmake']
    .filter((program) => program in files)
    .flatMap((program) => [
      ['ours', program],
      ['engine', program]
    ])
  return {files, commands, ratios}
}

function script(name) {
  return ['node', join(dirname(fileURLToPath(import.meta.url)), name)]
}

function showFiles(files) {
  const shown = Object.entries(files).map(([program, path]) => {
    const pages = /^Pages: +(\d+)$/m.exec(spawnSync('pdfinfo', [path], {encoding: 'utf8'}).stdout ?? '')?.[1]
    return `${program} ${(statSync(path).size / 1024).toFixed(0)} KB, ${pages ?? '?'} pages`
  })
  console.log(`  ${shown.join('; ')}`)
}
