import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, expect, test} from 'vitest'
import {checkTemplate} from '../../src/pipeline/check-template.js'

const templates = fileURLToPath(new URL('../../templates', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'check-template-'))
afterAll(() => rmSync(folder, {recursive: true}))

let copies = 0

/** Copy the comparative template and change a file of it; gives the problems as `file:line:column message`. */
async function checkChanged(
  file: string,
  change: (source: string) => string,
  name = 'comparative'
): Promise<string[]> {
  const copy = join(folder, `copy-${++copies}`)
  cpSync(join(templates, name), copy, {recursive: true})
  const path = join(copy, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  return tell(copy)
}

/** A template that extends the comparative one and has these files of its own. */
async function checkExtending(files: Record<string, string>): Promise<string[]> {
  const own = join(folder, `own-${++copies}`)
  mkdirSync(join(own, 'partials'), {recursive: true})
  for (const [name, source] of Object.entries({'layout.yaml': 'extends: comparative\n', ...files})) {
    writeFileSync(join(own, name), source)
  }
  return tell(own)
}

async function tell(template: string): Promise<string[]> {
  const problems = await checkTemplate(template, folder)
  return problems.map(({path, line, column, message}) => {
    const place = [path.slice(template.length + 1), line, column].filter((part) => part !== undefined)
    return `${place.join(':')} ${message}`
  })
}

const names = readdirSync(templates, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)

test.each(names)('finds no problem in %s, which comes with the program', async (name) => {
  expect(await checkTemplate(join(templates, name))).toEqual([])
})

test('tells a wrong name once, though all samples stumble over it', async () => {
  expect(await checkChanged('report.md.hbs', (source) => source.replace('{{title}}', '{{titel}}'))).toEqual([
    'report.md.hbs:1:5 There is no name `titel` here (Report), did you mean `title`?'
  ])
})

test('tells a table that lacks a column, with the line of the template and the place in the report', async () => {
  const problems = await checkChanged('partials/overview-table.md.hbs', (source) =>
    source.replace('| --- |{{#each cities}} ---: |{{/each}}', '| --- |')
  )
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(
    /^partials\/overview-table\.md\.hbs:3 The head of the table has 4 cells, but the row of dashes below it 1 cell \(line \d+, column 1 of the sample with three cities\)$/
  )
})

test('tells a row of many as one mistake', async () => {
  const problems = await checkChanged('partials/sources.md.hbs', (source) =>
    source.replace(' | {{repairs}}处 |', ' | {{repairs}}处 | 甲 |')
  )
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(
    /^partials\/sources\.md\.hbs:6 The row has 8 cells, but the head of its table 7 cells/
  )
})

test('tells two mistakes on one line', async () => {
  const problems = await checkChanged('partials/method.md.hbs', (source) => `见[^a]和[^b]。\n\n${source}`)
  expect(problems.map((problem) => problem.split(',')[0])).toEqual([
    'partials/method.md.hbs:1 The footnote `[^a]` has no definition',
    'partials/method.md.hbs:1 The footnote `[^b]` has no definition'
  ])
})

test('tells the Markdown of the parts that are well, though a name is wrong in a branch that is not entered', async () => {
  const problems = await checkChanged(
    'report.md.hbs',
    (source) => `${source}\n##### 附录\n\n{{#unless themes}}{{offise}}{{/unless}}`
  )
  expect(problems.map((problem) => problem.replace(/^(\S+) (\S+ \S+) .*$/, '$1 $2'))).toEqual([
    expect.stringMatching(/^report\.md\.hbs:\d+:21 There is$/),
    expect.stringMatching(/^report\.md\.hbs:\d+ The heading$/)
  ])
})

test('tells what shows only when the report is made', async () => {
  const problems = await checkChanged('partials/method.md.hbs', (source) => `${source}{{> method}}`)
  expect(problems).toEqual([
    'partials/method.md.hbs The partial `method` includes itself without end, expected an end'
  ])
})

test('tells a mistake of the layout at its place', async () => {
  const problems = await checkChanged('layout.yaml', (source) => source.replace('size: A4', 'size: A44'))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/^layout\.yaml:\d+:\d+ /)
})

test('tells a folder that is no template', async () => {
  expect(await checkTemplate(join(folder, 'nothing'), folder)).toMatchObject([{fatal: true}])
})

test('calls no partial unused that comes from the template it extends, but one of its own', async () => {
  expect(await checkExtending({'report.md.hbs': '# {{title}}\n', 'partials/extra.md.hbs': '附录\n'})).toEqual(
    ['partials/extra.md.hbs:1:1 No file uses this partial, expected `{{> extra}}` in one']
  )
})

test('checks a partial of its own in the report that it extends', async () => {
  const problems = await checkExtending({'partials/method.md.hbs': '{{offise}}\n'})
  expect(problems).toEqual([
    'partials/method.md.hbs:1:3 There is no name `offise` here (Report), did you mean `office`?'
  ])
})

test('tells a picture that is not in the folder, and a chart that the data does not have', async () => {
  const problems = await checkChanged(
    'report.md.hbs',
    (source) => `${source}\n![标志](logo.png)\n\n![图](chart:covrage)\n`
  )
  expect(problems).toEqual([
    expect.stringMatching(/^report\.md\.hbs:\d+:7 The picture `logo\.png` is not there/),
    expect.stringMatching(
      /^report\.md\.hbs:\d+:6 The picture `chart:covrage` is a chart that the data does not have/
    )
  ])
})
