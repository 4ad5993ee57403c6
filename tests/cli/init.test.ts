import {cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {runBriefing} from './run-briefing.js'

// The command loads these when it needs them; loaded here, no test's time limit pays for it.
await Promise.all([
  import('../../src/cli/init.js'),
  import('../../src/cli/build.js'),
  import('../../src/render/docx/render-docx.js'),
  import('../../src/render/pdf/render-pdf.js')
])

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'init-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const filesIn = (path: string): string[] =>
  readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(path.length + 1))
    .sort()
const putArticles = (project: string): void =>
  cpSync(join(root, 'fixtures', 'articles'), join(project, 'articles'), {recursive: true})
const edit = (path: string, from: string, to: string): void => {
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

test('makes settings, a folder for articles and a theme to change, and says what comes next', async () => {
  const {code, stdout, stderr} = await runBriefing(folder, 'init', 'neu')
  expect([code, stderr]).toEqual([0, ''])
  expect(filesIn(join(folder, 'neu'))).toEqual([
    'articles/README.txt',
    'briefing.yaml',
    'lexicons/anti-fraud.yaml'
  ])
  expect(stdout).toContain(`made  ${join(folder, 'neu', 'briefing.yaml')}\n`)
  expect(stdout).toContain('Next:\n  cd neu\n')
  expect(stdout).toContain('  briefing build\n')
})

test('keeps every file that is there, and says so', async () => {
  writeFileSync(join(folder, 'briefing.yaml'), 'title: 我的简报\n')
  const {code, stdout} = await runBriefing(folder, 'init')
  expect(code).toBe(0)
  expect(stdout).toContain(`kept  ${join(folder, 'briefing.yaml')}\n`)
  expect(stdout).toContain(`made  ${join(folder, 'articles', 'README.txt')}\n`)
  expect(stdout).not.toContain('cd ')
  expect(readFileSync(join(folder, 'briefing.yaml'), 'utf8')).toBe('title: 我的简报\n')
})

test('refuses a file for a folder, and a folder in the place of a file', async () => {
  writeFileSync(join(folder, 'there'), '')
  const refused = await runBriefing(folder, 'init', 'there')
  expect([refused.code, refused.stderr]).toEqual([
    2,
    'briefing: `there` is a file, expected a folder or a name for a new one\n'
  ])
  mkdirSync(join(folder, 'briefing.yaml'))
  expect((await runBriefing(folder, 'init')).stderr).toContain('The file cannot be made (EEXIST)')
})

test('a project without articles says where they are missing', async () => {
  await runBriefing(folder, 'init')
  const {code, stderr} = await runBriefing(folder, 'build')
  expect(code).toBe(2)
  expect(stderr).toContain('The folder `articles` has no articles')
})

test('builds all formats once articles are there, without taking the README for one', async () => {
  await runBriefing(folder, 'init')
  putArticles(folder)
  const {code, stdout} = await runBriefing(folder, 'build')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^主题 +南昌 +南通 +芜湖\n矛盾纠纷化解 +\d+段/)
  expect(filesIn(join(folder, 'reports'))).toEqual([
    '.briefing.json',
    'briefing-files/coverage.svg',
    'briefing.docx',
    'briefing.md',
    'briefing.pdf'
  ])
  expect(readFileSync(join(folder, 'reports', 'briefing.md'), 'utf8')).not.toContain('README')
}, 60_000)

test('takes in the example theme and the fifth one as soon as their lines are no notes', async () => {
  await runBriefing(folder, 'init')
  putArticles(folder)
  edit(join(folder, 'briefing.yaml'), '# - anti-fraud', '- anti-fraud')
  edit(join(folder, 'briefing.yaml'), '# - legal-services', '- legal-services')
  const {code, stdout} = await runBriefing(folder, 'build', '--to', 'md')
  expect(code).toBe(0)
  expect(stdout).toMatch(/公共法律服务 .*\d+段/)
  expect(stdout).toMatch(/防范电信诈骗 .*\d+段/)
  expect(readFileSync(join(folder, 'reports', 'briefing.md'), 'utf8')).toContain('防范电信诈骗')
})

test('tells a mistake in the own theme with line and column', async () => {
  await runBriefing(folder, 'init')
  putArticles(folder)
  const path = join(folder, 'lexicons', 'anti-fraud.yaml')
  edit(path, 'name: 防范电信诈骗', 'name：防范电信诈骗')
  const {code, stderr} = await runBriefing(folder, 'compare', '--theme', 'anti-fraud')
  expect(code).toBe(2)
  expect(stderr).toContain(`${path}:9:5: Behind \`name\` stands the wide colon`)
})

test.each(['README.md', 'README.zh-CN.md'])('%s: adding a theme works as it is told there', async (name) => {
  const readme = readFileSync(join(root, name), 'utf8')
  const lexicon =
    /```yaml\n( *id: drug-control\n[^`]+?) *```/.exec(readme)?.[1]?.replaceAll(/^ {3}/gm, '') ?? ''
  expect(lexicon).not.toBe('')
  expect(readme).toContain('lexicons/drug-control.yaml')
  await runBriefing(folder, 'init')
  putArticles(folder)
  writeFileSync(join(folder, 'lexicons', 'drug-control.yaml'), lexicon)
  edit(join(folder, 'briefing.yaml'), '  - team-building', '  - drug-control\n  - team-building')
  const {code, stdout} = await runBriefing(folder, 'build', '--to', 'md')
  expect(code).toBe(0)
  expect(stdout).toMatch(/禁毒工作 .*\d+段/)
  expect(readFileSync(join(folder, 'reports', 'briefing.md'), 'utf8')).toContain('禁毒工作')
})
