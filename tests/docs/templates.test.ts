import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {archives, styleNames} from '../../src/model/layout.js'
import {packagedFont} from '../../src/render/packaged-fonts.js'
import {styleIds} from '../../src/render/docx/style-names.js'
import {parseDirective} from '../../src/template/directives.js'
import {runBriefing} from '../cli/run-briefing.js'
import {openDocx, shownText, styleOf} from '../render/docx/open-docx.js'
import {renameFont} from './rename-font.js'

// The command loads these when it needs them; loaded here, no test's time limit pays for it.
await Promise.all([
  import('../../src/cli/build.js'),
  import('../../src/cli/export.js'),
  import('../../src/cli/templates.js'),
  import('../../src/render/charts/draw-chart.js'),
  import('../../src/render/docx/render-docx.js')
])

// Each step reads the articles and makes a whole report.
vi.setConfig({testTimeout: 120_000})

const root = fileURLToPath(new URL('../..', import.meta.url))
const manuals = ['templates.md', 'templates.zh-CN.md'].map((file) =>
  readFileSync(join(root, 'docs', file), 'utf8')
)
const [tutorial = ''] = manuals
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64'
)
const jpeg = Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/wAALCAABAAEBAREA/9k=', 'base64')

let folder = ''
beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'tutorial-')))
  cpSync(join(root, 'fixtures', 'articles'), join(folder, 'articles'), {recursive: true})
  writeFileSync(join(folder, 'briefing.yaml'), 'template: ours\n')
  await runBriefing(folder, 'templates', 'copy', 'comparative', 'ours')
})
afterEach(() => rmSync(folder, {recursive: true}))

const path = (...names: string[]): string => join(folder, 'templates', ...names)
const read = (file: string): string => readFileSync(path('ours', file), 'utf8')

/** Give a piece of the tutorial; the test fails where the tutorial, in either language, no longer says it. */
function told(...lines: string[]): string {
  const text = lines.join('\n')
  for (const manual of manuals) expect(manual).toContain(`\n${text}\n`)
  return text
}

const write = (file: string, text: string): void => writeFileSync(path('ours', file), text)

/** Put lines below a line of a file of the copy, found by its beginning. */
function addBelow(file: string, start: string, lines: string): void {
  const line = read(file)
    .split('\n')
    .find((other) => other.startsWith(start))
  expect(line, `a line of ${file} that starts with ${start}`).toBeDefined()
  replaceLine(file, start, `${line}\n${lines}`)
}

/** Replace a line of a file of the copy, found by its beginning. */
function replaceLine(file: string, start: string, line: string): void {
  const lines = read(file).split('\n')
  const index = lines.findIndex((other) => other.startsWith(start))
  expect(index, `a line of ${file} that starts with ${start}`).not.toBe(-1)
  lines[index] = line
  writeFileSync(path('ours', file), lines.join('\n'))
}

/** Check the template, build the report, and give its Markdown and the parts of its DOCX. */
async function build(template = 'ours'): Promise<{markdown: string; parts: Record<string, string>}> {
  const checked = await runBriefing(folder, 'templates', 'check', template)
  expect(
    checked.stdout.split('\n').filter((line) => line !== '' && !/no mistakes|\(warning\)/.test(line))
  ).toEqual([])
  const {code} = await runBriefing(folder, 'build', '--template', template, '--to', 'md,docx', '--force')
  expect(code).toBe(0)
  return {
    markdown: readFileSync(join(folder, 'reports', 'briefing.md'), 'utf8'),
    parts: openDocx(readFileSync(join(folder, 'reports', 'briefing.docx')))
  }
}

/** Give the headers and footers of a DOCX, or one kind of them. */
const pageLines = (parts: Record<string, string>, kind: 'header' | 'footer'): string =>
  Object.entries(parts)
    .filter(([name]) => name.startsWith(`word/${kind}`))
    .map(([, xml]) => xml)
    .join('')

/** Give the piece of the tutorial's Chinese or English text between two headings. */
const section = (manual: string, number: number): string =>
  manual.split(/^## /m).find((text) => text.startsWith(`${number}. `)) ?? ''

/** Give the cells of the table of a section, row by row, without its head. */
const tableOf = (manual: string, number: number): string[][] =>
  section(manual, number)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    )

const chapters = (markdown: string): string[] =>
  [...markdown.matchAll(/^## .*、(.*)$/gm)].map(([, name]) => name ?? '')

test('step 1: a copy makes the same report', async () => {
  told('briefing templates copy comparative ours')
  told('template: ours')
  const {markdown} = await build()
  expect(chapters(markdown).slice(-2)).toEqual(['来源', '编制说明'])
})

test('step 1: check tells every mistake in the pieces, with the name that was likely meant', async () => {
  for (const manual of manuals) {
    expect(manual).toContain('ours/report.md.hbs:1:5: There is no name `titel` here, did you mean `title`?')
  }
  write('report.md.hbs', `# {{titel}}\n\n${read('report.md.hbs').replace('{{> method}}', '{{> methode}}')}`)
  write('partials/digest.md.hbs', read('partials/digest.md.hbs').replace('{{city}}', '{{citi}}'))
  const {stdout} = await runBriefing(folder, 'templates', 'check', 'ours')
  expect(stdout).toMatch(/^templates\/ours\/report\.md\.hbs:1:5: There is no name `titel` here.*`title`\?$/m)
  expect(stdout).toMatch(/report\.md\.hbs:\d+:5: There is no partial `methode`/)
  expect(stdout).toMatch(/digest\.md\.hbs:2:5: There is no name `citi` here/)
})

test('step 1: check tells the first mistake of the layout', async () => {
  replaceLine('layout.yaml', '  accent:', '  accent: #1a7f37')
  replaceLine('layout.yaml', '    size: 五号', '    size: 5号')
  const {stdout, code} = await runBriefing(folder, 'templates', 'check', 'ours')
  expect([code, stdout.trim().split('\n').length]).toEqual([1, 1])
  expect(stdout).toMatch(/layout\.yaml:\d+:\d+: `#` begins a note, expected the colour in quotes/)
})

test('step 2: the title and all headings are green', async () => {
  replaceLine('layout.yaml', '  accent:', told("  accent: '#1a7f37' # title and headings"))
  const {parts} = await build()
  const headings = ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4']
  expect(headings.filter((id) => !styleOf(parts, id).includes('<w:color w:val="1A7F37"/>'))).toEqual([])
  expect(parts['word/styles.xml']).not.toContain('12355B')
})

test('step 2: heads of tables and charts have other colours', async () => {
  replaceLine('layout.yaml', '  tint:', told("  tint: '#e6f4ea' # heads of tables"))
  replaceLine(
    'layout.yaml',
    '  colours: [',
    told("  colours: ['#1a7f37', '#7fb069', '#f2c572', '#8c3b1f', '#7fa8c9', '#d9dde2']")
  )
  const {parts} = await build()
  expect(styleOf(parts, 'TableGrid')).toContain('E6F4EA')
  const chart = readFileSync(join(folder, 'reports', 'briefing-files', 'coverage.svg'), 'utf8')
  expect(chart.toLowerCase()).toContain('#7fb069')
})

test('step 3: other fonts and sizes', async () => {
  replaceLine(
    'layout.yaml',
    '  song:',
    told('  song: {latin: [Times New Roman, Noto Serif SC], eastAsia: [仿宋, Noto Serif SC]}')
  )
  replaceLine('layout.yaml', '    size: 五号', told('    size: 小四'))
  replaceLine(
    'layout.yaml',
    '    leading: 17.5pt',
    told('    leading: 22pt # line pitch (行距): from one line to the next')
  )
  const {parts} = await build()
  expect(parts['word/styles.xml']).toContain('w:eastAsia="仿宋"')
  expect(parts['word/styles.xml']).toMatch(/w:line="440"[^]*?<w:sz w:val="24"\/>/)
})

test('step 3: the PDF takes a font from the folder `fonts`, and build tells which one it took without it', async () => {
  replaceLine(
    'layout.yaml',
    '  song:',
    told('  song: {latin: [Times New Roman, Noto Serif SC], eastAsia: [仿宋, Noto Serif SC]}')
  )
  const toPdf = (): ReturnType<typeof runBriefing> => runBriefing(folder, 'build', '--to', 'pdf')
  const notice =
    "The PDF is set in `Noto Serif SC` where the layout names `仿宋`: put the font files into the project's folder `fonts` to have them used"
  expect((await toPdf()).stderr).toContain(notice)
  for (const manual of manuals) expect(manual).toContain(notice)
  mkdirSync(join(folder, 'fonts'))
  const font = packagedFont('Noto Sans SC')?.regular ?? ''
  writeFileSync(join(folder, 'fonts', 'simfang.ttf'), renameFont(readFileSync(font), '仿宋'))
  const {code, stderr} = await toPdf()
  expect([code, stderr.includes('仿宋')]).toEqual([0, false])
})

test('step 4: another order of chapters', async () => {
  const end = told(
    '## {{chapter}}、编制说明',
    '',
    '{{> method}}',
    '',
    '## {{chapter}}、来源',
    '',
    '{{> sources}}'
  )
  const report = read('report.md.hbs')
  const start = report.indexOf('## {{chapter}}、来源')
  expect(start).not.toBe(-1)
  writeFileSync(path('ours', 'report.md.hbs'), `${report.slice(0, start)}${end}\n`)
  const {markdown} = await build()
  expect(chapters(markdown).slice(-2)).toEqual(['编制说明', '来源'])
  expect(markdown).toMatch(/^## 八、来源$/m)
})

test('step 4: two chapters move up past those of the themes', async () => {
  const moved = [
    '## {{chapter}}、编制说明',
    '',
    '{{> method}}',
    '',
    '## {{chapter}}、来源',
    '',
    '{{> sources}}'
  ]
  const pasted = told(...moved, '', '## {{chapter}}、材料概况')
  const report = read('report.md.hbs')
  write('report.md.hbs', report.slice(0, report.indexOf('## {{chapter}}、来源')))
  replaceLine('report.md.hbs', '## {{chapter}}、材料概况', pasted)
  const {markdown, parts} = await build()
  expect(chapters(markdown).slice(0, 4)).toEqual(['要点', '编制说明', '来源', '材料概况'])
  expect(markdown).toMatch(/^## 三、来源$/m)
  expect(shownText(parts['word/document.xml'] ?? '')).toMatch(/目录二、编制说明\d*三、来源\d*四、材料概况/)
})

test('step 4: a chapter in braces is cut out from its `if` to the end of it', async () => {
  const report = read('report.md.hbs')
  const start = report.indexOf('{{#if many}}\n## ')
  const end = report.indexOf('\n{{/if}}\n', start)
  expect(report.slice(start, end)).toContain('、各市情况')
  expect(report.slice(start, end).match(/\{\{[#/]/g)).toHaveLength(1)
})

test('step 5: a table less', async () => {
  const opening = told('{{#if indicators}}', '### 数据对照')
  const file = 'partials/theme-few-cities.md.hbs'
  const partial = read(file)
  const start = partial.indexOf(opening)
  expect(start).not.toBe(-1)
  const end = partial.indexOf('{{/if}}\n', start) + '{{/if}}\n'.length
  writeFileSync(path('ours', file), partial.slice(0, start) + partial.slice(end))
  const {markdown} = await build()
  expect(markdown).toContain('### 主要做法')
  expect(markdown).not.toContain('### 数据对照')
  const {stdout} = await runBriefing(folder, 'templates', 'check', 'ours')
  expect(stdout).toContain('indicator-table.md.hbs:1:1: (warning) No file uses this partial')
  rmSync(path('ours', 'partials', 'indicator-table.md.hbs'))
  await build()
})

test('step 5: a part without `if` goes with its heading and its piece', async () => {
  const file = 'partials/theme-few-cities.md.hbs'
  const partial = read(file)
  const part = '### 主要做法\n\n{{> practice-table}}\n'
  expect(partial).toContain(part)
  write(file, partial.replace(part, ''))
  const {markdown} = await build()
  expect(markdown).toContain('### 数据对照')
  expect(markdown).not.toContain('### 主要做法')
})

test('step 6: a logo', async () => {
  writeFileSync(path('ours', 'logo.png'), png)
  writeFileSync(
    path('ours', 'report.md.hbs'),
    `${told('![单位标志](logo.png#20mm)')}\n\n${read('report.md.hbs')}`
  )
  const {markdown, parts} = await build()
  expect(markdown).toContain('![单位标志](briefing-files/logo.png#20mm)')
  expect(readFileSync(join(folder, 'reports', 'briefing-files', 'logo.png')).equals(png)).toBe(true)
  expect(parts['word/document.xml']).toContain('descr="单位标志"')
  const [, width] = /<wp:extent cx="(\d+)"/.exec(parts['word/document.xml'] ?? '') ?? []
  expect(styleOf(parts, 'Figure')).toContain('<w:jc w:val="center"/>')
  // 36,000 of Word's units make a millimetre.
  expect(Number(width) / 36_000).toBeCloseTo(20, 1)
})

test('step 6: HTML is not shown', async () => {
  writeFileSync(path('ours', 'logo.png'), png)
  write('report.md.hbs', `<img src="logo.png">\n\n${read('report.md.hbs')}`)
  await runBriefing(folder, 'build', '--to', 'docx', '--force')
  const parts = openDocx(readFileSync(join(folder, 'reports', 'briefing.docx')))
  expect(parts['word/document.xml']).not.toContain('logo')
})

test('step 7: header, footer and margins', async () => {
  replaceLine('layout.yaml', 'header:', told("header: '{title}（内部资料）'"))
  replaceLine('layout.yaml', 'footer:', told("footer: {text: '— {page} —', odd: right, even: left}"))
  replaceLine(
    'layout.yaml',
    '  margin:',
    told('  margin: {top: 30mm, right: 25mm, bottom: 25mm, left: 28mm}')
  )
  const {parts} = await build()
  expect(pageLines(parts, 'header')).toContain('（内部资料）')
  expect(pageLines(parts, 'footer')).toMatch(/<w:jc w:val="right"\/>/)
  expect(pageLines(parts, 'footer')).toMatch(/<w:jc w:val="left"\/>/)
  expect(parts['word/document.xml']).toContain('w:top="1701"')
})

test('step 7: no header', async () => {
  expect(pageLines((await build()).parts, 'header')).toContain('政法工作比较简报')
  replaceLine('layout.yaml', 'header:', told('header: none'))
  const {parts} = await build()
  expect(shownText(pageLines(parts, 'header'))).toBe('')
  expect(pageLines(parts, 'footer')).not.toBe('')
})

/** Tell whether the title is in the middle, tables have more lines than three, and margins are exchanged. */
const looks = (of: Record<string, string>): boolean[] => [
  styleOf(of, 'Title').includes('<w:jc w:val="center"/>'),
  /<w:insideH|<w:left w:val|<w:shd/.test(styleOf(of, 'TableGrid')),
  (of['word/settings.xml'] ?? '').includes('<w:mirrorMargins/>')
]

test('step 8: the title in the middle, 三线表, both sides of the paper', async () => {
  const before = (await build()).parts
  const title = read('layout.yaml')
    .split('\n')
    .find((line) => line.startsWith('  title:'))
  const centred = told(
    '  title: {typeface: hei, size: 24pt, bold: true, colour: accent, leading: 34pt, spaceBefore: 6pt, spaceAfter: 8pt, align: center, keepWithNext: true}'
  )
  expect(centred.replace(' align: center,', '')).toBe(title)
  replaceLine('layout.yaml', '  title:', centred)
  const [rule = '', width = '', rules = '', fill = ''] = told(
    '  rule: ink',
    '  ruleWidth: 0.75pt',
    '  rules: three-line',
    '  headFill: none'
  ).split('\n')
  for (const line of [rule, width, rules, fill]) {
    replaceLine('layout.yaml', `${line.split(':')[0]}:`, line)
  }
  addBelow('layout.yaml', '  margin:', told('  mirrored: true'))
  const {parts} = await build()
  expect([looks(before), looks(parts)]).toEqual([
    [false, true, false],
    [true, false, true]
  ])
})

test('step 9: a chapter for a fifth theme, with words of its own', async () => {
  const themes = told(
    'themes: [mediation, smart-community, business-environment, team-building, legal-services]'
  )
  writeFileSync(join(folder, 'briefing.yaml'), `template: ours\n${themes}\n`)
  writeFileSync(path('ours', 'partials', 'legal-services.md.hbs'), `${told('本章由法治科核对。')}\n`)
  replaceLine(
    'report.md.hbs',
    '## {{chapter}}、{{name}}',
    `## {{chapter}}、{{name}}\n\n${told('{{#if (is id "legal-services")}}{{> legal-services}}{{/if}}')}`
  )
  const {markdown} = await build()
  expect(chapters(markdown)).toContain('公共法律服务')
  expect(markdown.split('本章由法治科核对。')).toHaveLength(2)
})

test('step 10: head and tail of a 简报', async () => {
  const settings = told(
    'office: 市委政法委办公室',
    'bulletin:',
    '  name: 政法工作简报',
    '  issue: 3',
    '  report-to: [市委, 市政府]',
    '  copies: 50'
  )
  writeFileSync(join(folder, 'briefing.yaml'), `template: ours\n${settings}\n`)
  const head = told(
    '<!-- masthead -->',
    '',
    '{{bulletin.name}}',
    '',
    '第{{bulletin.issue}}期',
    '',
    '{{office}}',
    '',
    '{{date}}',
    '',
    '<!-- /masthead -->'
  )
  const tail = told(
    '<!-- colophon -->',
    '',
    '报：{{bulletin.reportTo}}。',
    '',
    '共印{{bulletin.copies}}份',
    '',
    '<!-- /colophon -->'
  )
  replaceLine('report.md.hbs', '*{{#if office}}', '')
  write('report.md.hbs', `${head}\n\n${read('report.md.hbs')}\n${tail}\n`)
  const colours = told("  red: '#d7000f' # name and rule of the head")
  const typefaces = told(
    '  xiaobiaosong: {latin: [Times New Roman, Noto Serif SC], eastAsia: [方正小标宋简体, 方正小标宋_GBK, Noto Serif SC Bold, Noto Serif SC]}'
  )
  const styles = told(
    '  mastheadName: {typeface: xiaobiaosong, size: 初号, colour: red, leading: 57.9pt, spaceBefore: 21.85pt, spaceAfter: 0pt, align: center}',
    '  mastheadIssue: {leading: 28.95pt, spaceBefore: 14.45pt, spaceAfter: 14.5pt, align: center}',
    '  mastheadLine: {ruleBelow: {width: 2.25pt, colour: red, gap: 4mm}}',
    '  colophon:',
    '    size: 四号',
    '    leading: 24pt',
    '    leftIndent: 1',
    '    ruleAbove: {width: 0.35mm, colour: ink, gap: 4pt}',
    '    ruleBelow: {width: 0.35mm, colour: ink, gap: 4pt}'
  )
  const bulletin = readFileSync(join(root, 'templates', 'jianbao', 'layout.yaml'), 'utf8').split('\n')
  const lines = [colours, typefaces, styles].flatMap((text) => text.split('\n'))
  expect(lines.filter((line) => !bulletin.includes(line))).toEqual([])
  addBelow('layout.yaml', 'colours:', colours)
  addBelow('layout.yaml', 'typefaces:', typefaces)
  addBelow('layout.yaml', 'styles:', styles)
  const {parts, markdown} = await build()
  expect(markdown).toContain('报：市委，市政府。')
  const text = shownText(parts['word/document.xml'] ?? '')
  expect(text).toMatch(/^政法工作简报第3期市委政法委办公室\d{4}年\d+月\d+日政法工作比较简报一、要点/)
  expect(text).toMatch(/报：市委，市政府。共印50份$/)
  expect(styleOf(parts, 'MastheadName')).toContain('<w:color w:val="D7000F"/>')
})

test('step 11: a layout that says only what differs', async () => {
  mkdirSync(path('small'))
  writeFileSync(path('small', 'layout.yaml'), told('extends: comparative', 'colours:', "  accent: '#8c1d18'"))
  const {parts, markdown} = await build('small')
  expect(chapters(markdown)).toContain('来源')
  expect(parts['word/styles.xml']).toContain('w:val="8C1D18"')
})

test('step 12: other formats, a template for once, and the date', async () => {
  const files = (): string[] =>
    readdirSync(join(folder, 'reports')).filter((name) => name.startsWith('briefing.'))
  const [, ...flags] = told('briefing build --to md,docx,pdf,html').split(' ')
  expect((await runBriefing(folder, ...flags)).stderr).toContain('is dated 2023-05-12, the latest date')
  const all = ['briefing.docx', 'briefing.html', 'briefing.md', 'briefing.pdf']
  expect(files()).toEqual(all)
  expect(readFileSync(join(folder, 'reports', 'briefing.md'), 'utf8')).toContain('\n*2023年5月12日*\n')

  rmSync(join(folder, 'reports'), {recursive: true})
  const settings = [told('formats: [md, docx, pdf, html]'), told('date: 2025-02-20')].join('\n')
  writeFileSync(join(folder, 'briefing.yaml'), `template: comparative\n${settings}\n`)
  const [, ...once] = told('briefing build --template ours').split(' ')
  await runBriefing(folder, ...once)
  expect(files()).toEqual(all)
  const markdown = readFileSync(join(folder, 'reports', 'briefing.md'), 'utf8')
  expect(markdown).toContain('layout: "ours"')
  expect(markdown).toContain('\n*2025年2月20日*\n')
})

test('step 13: every line of the list of directives is one', () => {
  for (const manual of manuals) {
    const comments = [...section(manual, 13).matchAll(/`(<!--.*?-->)`/g)].map(([, comment]) => comment ?? '')
    expect(comments.length).toBeGreaterThan(8)
    expect(comments.filter((comment) => parseDirective(comment) === undefined)).toEqual([])
  }
})

test('step 14: every style has the name that it has in Word', async () => {
  const {parts} = await build()
  const shown = styleNames.map((name) => {
    const [, inWord = ''] = /<w:name w:val="([^"]+)"/.exec(styleOf(parts, styleIds[name])) ?? []
    return [name, inWord.toLowerCase()]
  })
  for (const manual of manuals) {
    const listed = tableOf(manual, 14).map(([name = '', inWord = '']) => [
      name.replaceAll('`', ''),
      (/`([^`]+)`/.exec(inWord)?.[1] ?? '').toLowerCase()
    ])
    expect(listed).toEqual(shown)
  }
  expect(section(tutorial, 14)).toContain('`Table Grid`')
  expect(parts['word/styles.xml']).toContain('w:val="Table Grid"')
})

test('step 15: an edited report becomes DOCX and PDF again, and build leaves it alone', async () => {
  await runBriefing(folder, 'build', '--to', 'md')
  const report = join(folder, 'reports', 'briefing.md')
  const edited = `${readFileSync(report, 'utf8')}\n${told(
    '全市调解成功率为98%[^1]。',
    '',
    '[^1]: 数据由市司法局提供。',
    '',
    '**表9　各县区调解案件**',
    '',
    '| 县区 | 案件（件） | 成功率 |',
    '| --- | ---: | ---: |',
    '| 甲县 | 1200 | 98.5% |',
    '| 乙县 | 800 | 97.0% |',
    '',
    '![市综治中心大厅](photo.jpg#120mm)',
    '',
    '**图9　市综治中心**'
  )}\n`
  writeFileSync(report, edited)
  writeFileSync(join(folder, 'reports', 'photo.jpg'), jpeg)
  const [, ...flags] = told('briefing export reports/briefing.md --to docx,pdf').split(' ')
  const {code, stderr} = await runBriefing(folder, ...flags)
  expect([code, stderr]).toEqual([0, ''])
  expect(readFileSync(join(folder, 'reports', 'briefing.pdf')).length).toBeGreaterThan(1000)
  const parts = openDocx(readFileSync(join(folder, 'reports', 'briefing.docx')))
  const body = parts['word/document.xml'] ?? ''
  expect(parts['word/footnotes.xml']).toContain('数据由市司法局提供。')
  expect(body).toContain('<w:footnoteReference ')
  const paragraphs = body.split('<w:p>')
  const paragraph = (text: string): string => paragraphs.find((xml) => shownText(xml).startsWith(text)) ?? ''
  expect(paragraph('1200')).toContain('<w:jc w:val="right"/>')
  expect(paragraph('甲县')).toContain('w:val="TableText"')
  expect(paragraph('甲县')).not.toContain('<w:jc ')
  expect(paragraph('表9')).toContain('w:val="Caption"')
  expect(paragraph('图9')).toContain('w:val="Caption"')
  const widths = [...body.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, width]) => Number(width) / 36_000)
  expect(widths.at(-1)).toBeCloseTo(120, 1)

  expect(await runBriefing(folder, 'build')).toMatchObject({code: 2})
  expect(readFileSync(report, 'utf8')).toBe(edited)
  const {stderr: kept} = await runBriefing(folder, 'build', '--to', 'md', '--force')
  const [, copy = ''] = /was kept as `([^`]+)`/.exec(kept) ?? []
  expect(readFileSync(copy, 'utf8')).toBe(edited)
})

/** Build the PDF in a layout, and give the version of PDF and the marker of PDF/A that it has. */
async function archiveOf(layout: string): Promise<string[]> {
  write('layout.yaml', layout)
  expect((await runBriefing(folder, 'build', '--to', 'pdf', '--force')).code).toBe(0)
  const bytes = readFileSync(join(folder, 'reports', 'briefing.pdf'), 'latin1')
  return [bytes.slice(0, 8), /<pdfaid:part>.<\/pdfaid:part><pdfaid:\w+>./.exec(bytes)?.[0] ?? '']
}

test('step 16: the PDF says which archive format it follows', async () => {
  const whole = read('layout.yaml')
  const line = told('archive: PDF/A-1b')
  // The copy has the line already, as a note.
  expect(whole).toContain(`# ${line}`)
  expect(await archiveOf(whole)).toEqual(['%PDF-1.7', '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B'])
  expect(await archiveOf(whole.replace(`# ${line}`, line))).toEqual([
    '%PDF-1.4',
    '<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B'
  ])
  expect(await archiveOf(`${whole}\narchive: none\n`)).toEqual(['%PDF-1.7', ''])
  for (const manual of manuals) {
    expect(tableOf(manual, 16).map(([name]) => name?.replaceAll('`', ''))).toEqual([...archives])
  }
})

test('step 16: a PDF that does not earn its archive format is made, and build tells why', async () => {
  const [reason = ''] =
    /The PDF does not say that it is `PDF\/A-1b`.*\)(?= ``)/.exec(section(tutorial, 16)) ?? []
  for (const manual of manuals) expect(section(manual, 16)).toContain(reason)
  writeFileSync(path('ours', 'logo.png'), png)
  write('report.md.hbs', `![单位标志](logo.png#20mm)\n\n${read('report.md.hbs')}`)
  write('layout.yaml', `${read('layout.yaml')}\narchive: PDF/A-1b\n`)
  const {code, stderr} = await runBriefing(folder, 'build', '--to', 'pdf', '--force')
  expect(code).toBe(0)
  expect(stderr).toContain(reason)
  const bytes = readFileSync(join(folder, 'reports', 'briefing.pdf'), 'latin1')
  expect(bytes).not.toContain('pdfaid:part')
})

const codeOf = (manual: string): string[] => manual.match(/^```\w+\n[^]*?^```$/gm) ?? []
const sectionsOf = (manual: string): string[] => manual.match(/^## \d+\./gm) ?? []

test('both manuals have the same sections and the same code', () => {
  const [english = '', chinese = ''] = manuals
  expect(codeOf(english).length).toBeGreaterThan(30)
  expect(codeOf(chinese)).toEqual(codeOf(english))
  expect(sectionsOf(english)).toHaveLength(16)
  expect(sectionsOf(chinese)).toEqual(sectionsOf(english))
})

test('each manual leads to the other, and each README to its own', () => {
  const [english = '', chinese = ''] = manuals
  expect([english.split('\n')[2], chinese.split('\n')[2]]).toEqual([
    '[中文说明](templates.zh-CN.md)',
    '[English](templates.md)'
  ])
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('(docs/templates.md)')
  expect(readFileSync(join(root, 'README.zh-CN.md'), 'utf8')).toContain('(docs/templates.zh-CN.md)')
})
