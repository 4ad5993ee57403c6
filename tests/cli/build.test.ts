import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {runBriefing} from './run-briefing.js'

// The command loads these when it needs them; loaded here, no test's time limit pays for it.
await Promise.all([
  import('../../src/cli/build.js'),
  import('../../src/render/docx/render-docx.js'),
  import('../../src/render/pdf/render-pdf.js')
])

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-'))
  const settings = readFileSync(join(root, 'briefing.yaml'), 'utf8')
  writeFileSync(
    join(folder, 'briefing.yaml'),
    settings
      .replace(/^template: .*$/m, 'template: comparative\nname: comparative')
      .replace(/^formats: .*$/m, 'formats: [md, docx, pdf]')
  )
  cpSync(join(root, 'fixtures', 'articles'), join(folder, 'fixtures', 'articles'), {recursive: true})
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, {recursive: true})
})

const bytesOf = (): Buffer[] =>
  ['md', 'docx', 'pdf'].map((format) => readFileSync(join(folder, 'reports', `comparative.${format}`)))

test('writes the three formats and prints the theme × city table with their paths', async () => {
  const {code, stdout, stderr} = await runBriefing(folder, 'build')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^主题 +南昌 +芜湖 +南通\n矛盾纠纷化解 +\d+段/)
  for (const format of ['md', 'docx', 'pdf']) {
    expect(stdout).toContain(join(folder, 'reports', `comparative.${format}`))
  }
  expect(stderr.split('\n').filter((line) => line !== '' && !line.includes('(repair-uncertain)'))).toEqual([])
})

test('rebuilds the sample reports of the repository', async () => {
  cpSync(join(root, 'briefing.yaml'), join(folder, 'briefing.yaml'))
  await runBriefing(folder, 'build', '--to', 'md,html')
  const files = ['comparative', 'jianbao', 'one-page'].flatMap((name) => [`${name}.md`, `${name}.html`])
  const changed = [...files, 'comparative-files/coverage.svg', 'one-page-files/coverage.svg'].filter(
    (file) =>
      readFileSync(join(folder, 'reports', file), 'utf8') !==
      readFileSync(join(root, 'reports', file), 'utf8')
  )
  expect(changed).toEqual([])
})

test('refuses two templates whose reports would have one name', async () => {
  const {code, stderr} = await runBriefing(folder, 'build', '--template', 'jianbao,./a/jianbao')
  expect(code).toBe(2)
  expect(stderr).toContain('Two templates would write reports of the name `comparative-jianbao`')
})

test('gives the same bytes a day and a time zone apart', async () => {
  await runBriefing(folder, 'build')
  const first = bytesOf()
  rmSync(join(folder, 'reports'), {recursive: true})
  const zone = process.env['TZ']
  process.env['TZ'] = 'Pacific/Auckland'
  vi.useFakeTimers({now: Date.now() + 86_400_000, toFake: ['Date']})
  await runBriefing(folder, 'build')
  process.env['TZ'] = zone
  expect(bytesOf().map((bytes, index) => bytes.equals(first[index] ?? Buffer.alloc(0)))).toEqual([
    true,
    true,
    true
  ])
})

test('never overwrites a report that was edited, but keeps a copy when forced', async () => {
  await runBriefing(folder, 'build', '--to', 'md')
  const report = join(folder, 'reports', 'comparative.md')
  writeFileSync(report, '改过')
  const refused = await runBriefing(folder, 'build', '--to', 'md')
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('--force')
  expect(readFileSync(report, 'utf8')).toBe('改过')
  const forced = await runBriefing(folder, 'build', '--to', 'md', '--force')
  expect(forced.code).toBe(0)
  expect(readdirSync(join(folder, 'reports')).sort()).toEqual([
    '.briefing.json',
    'comparative-files',
    'comparative.edited-1.md',
    'comparative.md'
  ])
})

test('takes files, folders and patterns, and writes where it is told', async () => {
  const {code, stdout} = await runBriefing(
    folder,
    'build',
    'fixtures/articles/*.txt',
    'fixtures/articles',
    '--out',
    'deep/out',
    '--name',
    '简报',
    '--to',
    'md'
  )
  expect(code).toBe(0)
  expect(stdout).toContain(join(folder, 'deep', 'out', '简报.md'))
})

test('prints nothing but JSON for parse and compare', async () => {
  const parsed = await runBriefing(folder, 'parse', '--json', 'fixtures/articles')
  expect(
    parsed.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).type)
  ).toEqual(Array(5).fill('article'))
  const compared = await runBriefing(folder, 'compare', '--json')
  expect(JSON.parse(compared.stdout).cities).toEqual(['南昌', '芜湖', '南通'])
})

test('shows an outline of an article to read', async () => {
  const {stdout} = await runBriefing(folder, 'parse', 'fixtures/articles/wuhu-2023.txt')
  expect(stdout).toContain('  city       安徽 芜湖\n')
  expect(stdout).toContain('gb18030')
})
