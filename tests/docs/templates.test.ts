import {cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {runBriefing} from '../cli/run-briefing.js'
import {openDocx} from '../render/docx/open-docx.js'

// The command loads these when it needs them; loaded here, no test's time limit pays for it.
await Promise.all([
  import('../../src/cli/build.js'),
  import('../../src/cli/templates.js'),
  import('../../src/render/charts/draw-chart.js'),
  import('../../src/render/docx/render-docx.js')
])

// Each step reads the articles and makes a whole report.
vi.setConfig({testTimeout: 120_000})

const root = fileURLToPath(new URL('../..', import.meta.url))
const tutorial = readFileSync(join(root, 'docs', 'templates.md'), 'utf8')
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64'
)

let folder = ''
beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'tutorial-')))
  cpSync(join(root, 'fixtures', 'articles'), join(folder, 'articles'), {recursive: true})
  writeFileSync(join(folder, 'briefing.yaml'), 'template: mine\n')
  await runBriefing(folder, 'templates', 'copy', 'comparative', 'mine')
})
afterEach(() => rmSync(folder, {recursive: true}))

const path = (...names: string[]): string => join(folder, 'templates', ...names)
const read = (file: string): string => readFileSync(path('mine', file), 'utf8')

/** Give a piece of the tutorial; the test fails where the tutorial no longer says it. */
function told(...lines: string[]): string {
  const text = lines.join('\n')
  expect(tutorial).toContain(`\n${text}\n`)
  return text
}

/** Replace a line of a file of the copy, found by its beginning. */
function replaceLine(file: string, start: string, line: string): void {
  const lines = read(file).split('\n')
  const index = lines.findIndex((other) => other.startsWith(start))
  expect(index, `a line of ${file} that starts with ${start}`).not.toBe(-1)
  lines[index] = line
  writeFileSync(path('mine', file), lines.join('\n'))
}

/** Check the template, build the report, and give its Markdown and the parts of its DOCX. */
async function build(template = 'mine'): Promise<{markdown: string; parts: Record<string, string>}> {
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

const chapters = (markdown: string): string[] =>
  [...markdown.matchAll(/^## .*、(.*)$/gm)].map(([, name]) => name ?? '')

test('step 1: a copy makes the same report', async () => {
  told('briefing templates copy comparative mine')
  told('template: mine')
  const {markdown} = await build()
  expect(chapters(markdown).slice(-2)).toEqual(['来源', '编制说明'])
})

test('step 2: green headings', async () => {
  replaceLine('layout.yaml', '  accent:', told("  accent: '#1a7f37' # title and headings"))
  const {parts} = await build()
  expect(parts['word/styles.xml']).toContain('w:val="1A7F37"')
  expect(parts['word/styles.xml']).not.toContain('12355B')
})

test('step 3: other fonts and sizes', async () => {
  replaceLine(
    'layout.yaml',
    '  song:',
    told('  song: {latin: [Times New Roman, Noto Serif SC], eastAsia: [仿宋, FandolFang, Noto Serif SC]}')
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
  writeFileSync(path('mine', 'report.md.hbs'), `${report.slice(0, start)}${end}\n`)
  const {markdown} = await build()
  expect(chapters(markdown).slice(-2)).toEqual(['编制说明', '来源'])
  expect(markdown).toMatch(/^## 八、来源$/m)
})

test('step 5: a table less', async () => {
  const opening = told('{{#if indicators}}', '### 数据对照')
  const file = 'partials/theme-few-cities.md.hbs'
  const partial = read(file)
  const start = partial.indexOf(opening)
  expect(start).not.toBe(-1)
  const end = partial.indexOf('{{/if}}\n', start) + '{{/if}}\n'.length
  writeFileSync(path('mine', file), partial.slice(0, start) + partial.slice(end))
  expect((await build()).markdown).not.toContain('### 数据对照')
  const {stdout} = await runBriefing(folder, 'templates', 'check', 'mine')
  expect(stdout).toContain('indicator-table.md.hbs:1:1: (warning) No file uses this partial')
})

test('step 6: a logo', async () => {
  writeFileSync(path('mine', 'logo.png'), png)
  writeFileSync(path('mine', 'report.md.hbs'), `${told('![单位标志](logo.png)')}\n\n${read('report.md.hbs')}`)
  const {markdown, parts} = await build()
  expect(markdown).toContain('![单位标志](briefing-files/logo.png)')
  expect(readFileSync(join(folder, 'reports', 'briefing-files', 'logo.png')).equals(png)).toBe(true)
  expect(parts['word/document.xml']).toContain('descr="单位标志"')
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
  expect(
    Object.entries(parts)
      .filter(([name]) => name.startsWith('word/header'))
      .join('')
  ).toContain('（内部资料）')
  expect(parts['word/document.xml']).toContain('w:top="1701"')
})

test('step 8: a chapter for a fifth theme, with words of its own', async () => {
  const themes = told(
    'themes: [mediation, smart-community, business-environment, team-building, legal-services]'
  )
  writeFileSync(join(folder, 'briefing.yaml'), `template: mine\n${themes}\n`)
  writeFileSync(path('mine', 'partials', 'legal-services.md.hbs'), `${told('本章由法治科核对。')}\n`)
  replaceLine(
    'report.md.hbs',
    '## {{chapter}}、{{name}}',
    `## {{chapter}}、{{name}}\n\n${told('{{#if (is id "legal-services")}}{{> legal-services}}{{/if}}')}`
  )
  const {markdown} = await build()
  expect(chapters(markdown)).toContain('公共法律服务')
  expect(markdown.split('本章由法治科核对。')).toHaveLength(2)
})

test('step 9: a layout that says only what differs', async () => {
  mkdirSync(path('small'))
  writeFileSync(path('small', 'layout.yaml'), told('extends: comparative', 'colours:', "  accent: '#8c1d18'"))
  const {parts, markdown} = await build('small')
  expect(chapters(markdown)).toContain('来源')
  expect(parts['word/styles.xml']).toContain('w:val="8C1D18"')
})

test('every line of the list of directives is one', async () => {
  const {parseDirective} = await import('../../src/template/directives.js')
  const comments = [...tutorial.matchAll(/`(<!--.*?-->)`/g)].map(([, comment]) => comment ?? '')
  expect(comments.length).toBeGreaterThan(8)
  expect(comments.filter((comment) => parseDirective(comment) === undefined)).toEqual([])
})
