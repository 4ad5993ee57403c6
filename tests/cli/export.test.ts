import {cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openDocx} from '../render/docx/open-docx.js'
import {runBriefing} from './run-briefing.js'

// The command loads these when it needs them; loaded here, no test's time limit pays for it.
await Promise.all([
  import('../../src/cli/build.js'),
  import('../../src/cli/export.js'),
  import('../../src/render/charts/draw-chart.js'),
  import('../../src/render/docx/render-docx.js'),
  import('../../src/render/html/render-html.js'),
  import('../../src/render/pdf/render-pdf.js')
])

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const put = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text)
const textOf = (name: string): string =>
  (openDocx(readFileSync(join(folder, name)))['word/document.xml'] ?? '').replace(/<[^>]*>/g, '')

test('makes DOCX and PDF beside a Markdown file', async () => {
  put('纪要.md', '# 会议纪要\n\n**要点：**化解矛盾𠮷纷。\n\n- [x] 甲\n')
  const {code, stdout} = await runBriefing(folder, 'export', '纪要.md')
  expect(code).toBe(0)
  expect(stdout).toContain(join(folder, '纪要.docx'))
  expect(
    readdirSync(folder)
      .filter((name) => name.startsWith('纪要'))
      .sort()
  ).toEqual(['纪要.docx', '纪要.md', '纪要.pdf'])
  expect(textOf('纪要.docx')).toContain('会议纪要要点：化解矛盾𠮷纷。')
})

test('gives back what build made, where nobody has edited the Markdown', async () => {
  cpSync(join(root, 'briefing.yaml'), join(folder, 'briefing.yaml'))
  cpSync(join(root, 'fixtures', 'articles'), join(folder, 'fixtures', 'articles'), {recursive: true})
  await runBriefing(folder, 'build', '--template', 'one-page', '--name', 'a', '--to', 'md,docx,html')
  const built = ['docx', 'html'].map((format) => readFileSync(join(folder, 'reports', `a.${format}`)))
  await runBriefing(folder, 'export', 'reports/a.md', '--to', 'docx,html', '--out', 'again')
  expect(readFileSync(join(folder, 'again', 'a.html'), 'utf8')).toBe(built[1]?.toString())
  expect(readFileSync(join(folder, 'again', 'a.docx')).equals(built[0] ?? Buffer.of())).toBe(true)
})

test('takes title, office and layout from the front matter, and a flag before it', async () => {
  put('a.md', '---\ntitle: 甲\noffice: 研究室\nlayout: jianbao\n---\n\n正文\n')
  await runBriefing(folder, 'export', 'a.md', '--to', 'docx')
  const bulletin = openDocx(readFileSync(join(folder, 'a.docx')))
  expect(bulletin['docProps/core.xml']).toContain('<dc:creator>研究室</dc:creator>')
  await runBriefing(folder, 'export', 'a.md', '--to', 'docx', '--layout', 'comparative', '--name', 'b')
  const other = openDocx(readFileSync(join(folder, 'b.docx')))
  expect(other['word/styles.xml']).not.toBe(bulletin['word/styles.xml'])
})

test('shows pictures of the folder, and tells one that is missing or lies outside', async () => {
  mkdirSync(join(folder, 'img'))
  put(
    'img/a.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="9" height="9"/></svg>'
  )
  put('a.md', '![方块](img/a.svg)\n\n![丙](none.png)\n\n![丁](https://a.example/b.png)\n')
  const {code, stderr} = await runBriefing(folder, 'export', 'a.md', '--to', 'html')
  expect(code).toBe(1)
  expect(stderr).toContain('`none.png` is not there')
  expect(stderr).toContain('`https://a.example/b.png` lies outside this machine')
  const html = readFileSync(join(folder, 'a.html'), 'utf8')
  expect(html).toContain('<rect')
  expect(html).toContain('丙')
  expect(html).not.toContain('a.example/b.png"')
})

test('reads a file that Notepad saved in GBK', async () => {
  put(
    'a.md',
    Buffer.from([
      ...Buffer.from('# '),
      0xbc,
      0xf2,
      0xb1,
      0xa8,
      0x0a,
      0x0a,
      0xd5,
      0xfe,
      0xb7,
      0xa8,
      0xb9,
      0xa4,
      0xd7,
      0xf7,
      0x0a
    ])
  )
  await runBriefing(folder, 'export', 'a.md', '--to', 'docx')
  expect(textOf('a.docx')).toContain('简报政法工作')
})

test('keeps a DOCX that somebody has edited, unless told otherwise', async () => {
  put('a.md', '甲\n')
  put('a.docx', '有人改过')
  const {code, stderr} = await runBriefing(folder, 'export', 'a.md', '--to', 'docx')
  expect(code).toBe(2)
  expect(stderr).toContain('`--force`')
  expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('有人改过')
  await runBriefing(folder, 'export', 'a.md', '--to', 'docx', '--force')
  expect(readFileSync(join(folder, 'a.edited-1.docx'), 'utf8')).toBe('有人改过')
})

test.each([
  ['none.md', [], 'cannot be read (ENOENT)'],
  ['a.md', ['--to', 'odt'], 'There is no format `odt`'],
  ['a.md', ['--to', 'md'], 'There is no format `md`'],
  ['a.md', ['--layout', 'jianbo'], 'There is no template `jianbo`, expected perhaps `jianbao`'],
  ['a.md', ['--name', '../a'], 'no file name']
])('refuses %s %j', async (file, flags, reason) => {
  put('a.md', '甲\n')
  const {code, stderr} = await runBriefing(folder, 'export', file, ...flags)
  expect(code).toBe(2)
  expect(stderr).toContain(reason)
})

test('takes the width of a picture from its address, and says that HTML is not shown', async () => {
  put(
    'a.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="9" height="9"/></svg>'
  )
  put('a.md', '![方块](a.svg#20mm)\n\n<img src="a.svg">\n')
  const {code, stderr} = await runBriefing(folder, 'export', 'a.md', '--to', 'docx')
  expect(code).toBe(0)
  expect(stderr).toContain('The file holds HTML')
  const xml = openDocx(readFileSync(join(folder, 'a.docx')))['word/document.xml']
  // 20 mm and 10 mm in EMU of 1/36,000 mm, rounded to hundredths of a point.
  expect(xml).toMatch(/<wp:extent cx="7200\d\d" cy="3600\d\d"\/>|<wp:extent cx="71\d{4}" cy="35\d{4}"\/>/)
})

test('refuses what is no text, and a target that is the file itself', async () => {
  put('a.md', Buffer.from('%PDF-1.7\n'))
  expect((await runBriefing(folder, 'export', 'a.md')).stderr).toContain('The file is no text')
  put('b.html', '<p>甲</p>')
  const {code, stderr} = await runBriefing(folder, 'export', 'b.html', '--to', 'html')
  expect({code, text: readFileSync(join(folder, 'b.html'), 'utf8')}).toEqual({code: 2, text: '<p>甲</p>'})
  expect(stderr).toContain('would replace `b.html` itself')
})
