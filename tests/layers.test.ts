import {readFileSync, readdirSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))
const stages = [
  'read',
  'repair',
  'structure',
  'themes',
  'evidence',
  'compare',
  'template',
  'render',
  'deliver'
]
const rank: Record<string, number> = {
  model: 0,
  text: 1,
  pipeline: 3,
  cli: 4,
  'index.ts': 4,
  'bin.ts': 5,
  'pdf-thread.ts': 5
}
for (const stage of stages) rank[stage] = 2

/** Libraries that only one folder may import. */
const owners: Record<string, string> = {
  pdfkit: 'render/pdf',
  pdfmake: 'render/pdf',
  handlebars: 'template',
  commander: 'cli',
  'opencc-js': 'repair',
  echarts: 'render/charts',
  '@resvg/resvg-js': 'render/charts'
}

const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort()

const imports = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => ({
    file,
    target: match[1] ?? ''
  }))
)

const layerOf = (file: string): string => file.split('/')[0] ?? ''

test('finds source files and imports to check', () => {
  expect(files.length).toBeGreaterThan(5)
  expect(imports.length).toBeGreaterThan(5)
})

test('every folder of src has its place in the layers', () => {
  expect(files.map(layerOf).filter((layer) => !(layer in rank))).toEqual([])
})

test('imports point down the layers, and stages never import each other', () => {
  const wrong = imports
    .filter(({target}) => target.startsWith('.'))
    .filter(({file, target}) => {
      const from = layerOf(file)
      const to = layerOf(
        relative(src, resolve(dirname(join(src, file)), target))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '.ts')
      )
      return from !== to && (rank[to] ?? 99) >= (rank[from] ?? -1)
    })
    .map(({file, target}) => `${file} must not import ${target}`)
  expect(wrong).toEqual([])
})

test('the formats of render do not import each other', () => {
  const wrong = imports
    .filter(
      ({file, target}) => /^render\/(docx|pdf|html|markdown|charts)\//.test(file) && target.startsWith('../')
    )
    .filter(({target}) => /^\.\.\/(docx|pdf|html|markdown|charts)\//.test(target))
    .map(({file, target}) => `${file} must not import ${target}`)
  expect(wrong).toEqual([])
})

test('a library is imported only by the folder that owns it', () => {
  const wrong = imports
    .filter(({target}) => !target.startsWith('.') && !target.startsWith('node:'))
    .filter(({file, target}) => {
      const owner = owners[target.startsWith('@') ? target : (target.split('/')[0] ?? '')]
      return owner !== undefined && !file.startsWith(`${owner}/`)
    })
    .map(({file, target}) => `${file} must not import ${target}`)
  expect(wrong).toEqual([])
})

test('only the edges touch files, the process and the clock', () => {
  const edge =
    /^(cli|read|deliver|pipeline)\/|^bin\.ts$|^template\/load\.ts$|^themes\/load\.ts$|^repair\/[a-z-]*data\.ts$|^structure\/[a-z-]*data\.ts$|^render\/[a-z-/]*fonts?\.ts$/
  const wrong = files
    .filter((file) => !edge.test(file))
    .filter((file) =>
      /from 'node:(fs|process|child_process|os)|\bprocess\.|\bconsole\.|Date\.now|new Date\(\)|Math\.random/.test(
        readFileSync(join(src, file), 'utf8')
      )
    )
  expect(wrong).toEqual([])
})

/** Folders of `render/pdf` that each of them may import besides itself; `blocks/table` counts as `blocks`. */
const foldersOfPdf: Record<string, string[]> = {
  fonts: [],
  'fonts/embed': ['fonts'],
  tags: [],
  text: ['fonts', 'tags'],
  pages: ['text', 'tags'],
  blocks: ['fonts', 'text', 'tags', 'pages'],
  paint: ['fonts', 'fonts/embed', 'text', 'tags', 'pages']
}

/** Which of these folders a file is in; nothing for `render-pdf.ts`, which knows them all, and for what is elsewhere. */
const folderOfPdf = (path: string): string | undefined =>
  /^render\/pdf\/(.+)\/[^/]+$/.exec(path)?.[1]?.replace(/^blocks\/table$/, 'blocks')

test('every folder of the PDF has its place among them', () => {
  const folders = new Set(files.map(folderOfPdf).filter((folder) => folder !== undefined))
  expect([...folders].sort()).toEqual(Object.keys(foldersOfPdf).sort())
})

test('the folders of the PDF import each other, types too, only as the architecture says', () => {
  const wrong = imports
    .filter(({target}) => target.startsWith('.'))
    .filter(({file, target}) => {
      const from = folderOfPdf(file)
      if (from === undefined) return false
      const path = relative(src, resolve(dirname(join(src, file)), target)).replaceAll('\\', '/')
      // What stands beside `render-pdf.ts` is above all folders.
      const to = folderOfPdf(path) ?? (path.startsWith('render/pdf/') ? 'render-pdf.ts' : from)
      return from !== to && foldersOfPdf[from]?.includes(to) !== true
    })
    .map(({file, target}) => `${file} must not import ${target}`)
  expect(wrong).toEqual([])
})

test('of the folders of the PDF only those that write the file know pdfkit', () => {
  const known = imports
    .filter(({target}) => /^(pdfkit|pdfmake)\b/.test(target))
    .map(({file}) => folderOfPdf(file))
  expect([...new Set(known)].sort()).toEqual(['fonts/embed', 'paint'])
})

/** The names in code in a cell of a table in Markdown. */
const namesIn = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')

test('the architecture tells the same of the folders of the PDF', () => {
  const text = readFileSync(join(src, '..', 'docs', 'architecture.md'), 'utf8')
  const [, rows = ''] = /^\| folder \| may import \|.*\n\|.*\n((?:\|.*\n)+)/m.exec(text) ?? []
  const told = rows
    .trim()
    .split('\n')
    .map((row) => row.split('|'))
    .map(([, folder, others]) => [namesIn(folder)[0]?.replace(/\/$/, ''), namesIn(others)])
  expect(Object.fromEntries(told)).toEqual(foldersOfPdf)
})
