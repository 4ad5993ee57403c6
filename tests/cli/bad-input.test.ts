import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {runBriefing} from './run-briefing.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const good = join(root, 'fixtures', 'articles', 'nanchang-2022-report.md')
let folder = ''

/** The same bytes on every run, of every value. */
const randomBytes = Uint8Array.from(
  {length: 5000},
  (_, index) => (Math.imul(index + 1, 2654435761) >>> 13) & 255
)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-'))
  mkdirSync(join(folder, 'articles'))
  cpSync(good, join(folder, 'articles', 'good.md'))
})
afterEach(() => rmSync(folder, {recursive: true}))

test.each([
  ['empty.txt', new Uint8Array()],
  ['random.txt', randomBytes],
  ['archive.zip', new Uint8Array([0x50, 0x4b, 3, 4, ...randomBytes])]
])('names %s, reads the other articles and exits with 1', async (name, bytes) => {
  writeFileSync(join(folder, 'articles', name), bytes)
  const {code, stdout, stderr} = await runBriefing(
    folder,
    'build',
    'articles/good.md',
    `articles/${name}`,
    '--to',
    'md'
  )
  expect(code).toBe(1)
  expect(stderr).toMatch(new RegExp(`^articles/${name}(:\\d+)*: .+\\.? \\([a-z-]+\\)\\n`))
  expect(stderr.split('\n').filter((line) => line.startsWith('articles/'))).toHaveLength(1)
  expect(stdout).toContain('南昌')
  expect(readFileSync(join(folder, 'reports', 'briefing.md'), 'utf8')).toContain('南昌')
})

test('tells of a page that holds no article, on the screen and in the source list', async () => {
  const page = '<html><body><nav><a href="/">首页</a><a href="/a">新闻</a></nav></body></html>'
  writeFileSync(join(folder, 'articles', 'page.html'), page)
  const {code, stderr} = await runBriefing(
    folder,
    'build',
    'articles/good.md',
    'articles/page.html',
    '--to',
    'md'
  )
  expect(code).toBe(0)
  expect(stderr).toContain('articles/page.html: No whole sentence was found')
  expect(readFileSync(join(folder, 'reports', 'briefing.md'), 'utf8')).toContain('没有成句的正文')
})

test('exits with 2 where no article could be read, and harms no report', async () => {
  await runBriefing(folder, 'build', 'articles/good.md', '--to', 'md')
  const before = readFileSync(join(folder, 'reports', 'briefing.md'))
  writeFileSync(join(folder, 'articles', 'empty.txt'), '')
  const {code, stderr} = await runBriefing(folder, 'build', 'articles/empty.txt', '--to', 'md')
  expect(code).toBe(2)
  expect(stderr).toContain('nothing to compare')
  expect(readFileSync(join(folder, 'reports', 'briefing.md'))).toEqual(before)
})

test('tells a file that is not there', async () => {
  const {code, stderr} = await runBriefing(folder, 'build', 'none.txt')
  expect(code).toBe(2)
  expect(stderr).toContain('no file `none.txt`')
})

test('tells where briefing.yaml is broken', async () => {
  writeFileSync(join(folder, 'briefing.yaml'), 'title: 简报\nthemse: [mediation]\n')
  const {code, stderr} = await runBriefing(folder, 'build')
  expect(code).toBe(2)
  expect(stderr).toContain(`${join(folder, 'briefing.yaml')}:2:1: Unknown key \`themse\``)
})

test('tells where a template is broken, and writes nothing', async () => {
  cpSync(join(root, 'templates', 'comparative'), join(folder, 'templates', 'mine'), {recursive: true})
  const report = join(folder, 'templates', 'mine', 'report.md.hbs')
  writeFileSync(report, '# {{title}}\n\n{{#each findings}}\n{{text}}\n{{/if}}\n')
  const {code, stderr} = await runBriefing(folder, 'build', '--template', 'mine')
  expect(code).toBe(2)
  expect(stderr).toContain(`${report}:3:`)
  expect(stderr).toContain('expected `{{/each}}`')
  expect(existsSync(join(folder, 'reports'))).toBe(false)
})

test('tells a format that does not exist before it reads anything', async () => {
  const {code, stderr} = await runBriefing(folder, 'build', '--to', 'md,odt')
  expect(code).toBe(2)
  expect(stderr).toContain('no format `odt`, expected one or more of md,docx,pdf')
})

test.each(['../evil', 'a/b', '', '.hidden', 'a\nb'])('refuses %j as the name of a report', async (name) => {
  const {code, stderr} = await runBriefing(folder, 'build', 'articles/good.md', '--to', 'md', '--name', name)
  expect(code).toBe(2)
  expect(stderr).toContain('is no file name')
  expect(existsSync(join(folder, 'reports'))).toBe(false)
})

test('writes a format once that is asked for twice', async () => {
  const {stdout} = await runBriefing(folder, 'build', 'articles/good.md', '--to', 'md,md')
  expect(stdout.match(/briefing\.md/g)).toHaveLength(1)
})

test('says that a report has no date where nothing states one', async () => {
  writeFileSync(
    join(folder, 'articles', 'undated.txt'),
    '南昌市推进平安建设\n\n南昌市建成矛盾纠纷调处化解中心6个。\n'
  )
  await runBriefing(folder, 'build', 'articles/undated.txt')
  expect(readFileSync(join(folder, 'reports', 'briefing.md'), 'utf8')).toContain('*日期未注明*')
  expect(existsSync(join(folder, 'reports', 'briefing.docx'))).toBe(true)
})

test('tells an unknown option', async () => {
  const {code, stderr} = await runBriefing(folder, 'build', '--fast')
  expect(code).toBe(2)
  expect(stderr).toContain("unknown option '--fast'")
})

test('prints its help on stdout and exits with 0', async () => {
  const {code, stdout} = await runBriefing(folder, '--help')
  expect(code).toBe(0)
  expect(stdout).toContain('build')
})

test('reads a file whose name every object has', async () => {
  cpSync(good, join(folder, 'constructor'))
  const {code} = await runBriefing(folder, 'compare', 'constructor')
  expect(code).toBe(0)
})

test('tells that no article says its city', async () => {
  writeFileSync(
    join(folder, 'articles', 'a.txt'),
    '平安是福。\n我们开展了矛盾纠纷排查，化解纠纷12件，群众十分满意。\n'
  )
  const {code, stderr} = await runBriefing(folder, 'build', 'articles/a.txt', '--to', 'md')
  expect(code).toBe(2)
  expect(stderr).toContain('No article says which city it reports on')
})
