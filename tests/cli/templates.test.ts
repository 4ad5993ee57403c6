import {mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {runBriefing} from './run-briefing.js'

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'templates-')))
  writeFileSync(join(folder, 'briefing.yaml'), '')
})
afterEach(() => rmSync(folder, {recursive: true}))

test('lists the templates that come with the program, and those of the project', async () => {
  await runBriefing(folder, 'templates', 'copy', 'one-page', 'mine')
  const {code, stdout} = await runBriefing(folder, 'templates')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^comparative \* +比较简报/m)
  expect(stdout).toMatch(/^jianbao +.*简报/m)
  expect(stdout).toMatch(/^mine +.* {2}templates\/mine$/m)
})

test('copies a template that can be edited, checked and used at once', async () => {
  const {stdout} = await runBriefing(folder, 'templates', 'copy', 'comparative', 'mine')
  const layout = join(folder, 'templates', 'mine', 'layout.yaml')
  expect(stdout).toContain(`made  ${layout}`)
  expect(stdout).toContain('briefing templates check mine')
  expect(readFileSync(layout, 'utf8')).toContain('$schema=layout.schema.json')
  const checked = await runBriefing(folder, 'templates', 'check', 'mine')
  expect(checked).toMatchObject({code: 0, stdout: expect.stringContaining('no mistakes')})
})

test('copies into a folder that a path names', async () => {
  await runBriefing(folder, 'templates', 'copy', 'jianbao', './a/b')
  expect(readFileSync(join(folder, 'a', 'b', 'report.md.hbs'), 'utf8')).not.toBe('')
})

test('replaces nothing', async () => {
  await runBriefing(folder, 'templates', 'copy', 'comparative', 'mine')
  const {code, stderr} = await runBriefing(folder, 'templates', 'copy', 'jianbao', 'mine')
  expect(code).toBe(2)
  expect(stderr).toContain('is there already')
})

test('tells every mistake of a template with its place, and gives exit code 1', async () => {
  await runBriefing(folder, 'templates', 'copy', 'comparative', 'mine')
  const report = join(folder, 'templates', 'mine', 'report.md.hbs')
  writeFileSync(report, '# {{titel}}\n\n{{> sorces}}\n')
  const {code, stdout} = await runBriefing(folder, 'templates', 'check', 'mine')
  expect(code).toBe(1)
  expect(stdout).toContain('templates/mine/report.md.hbs:1:5: There is no name `titel`')
  expect(stdout).toContain('did you mean `title`?')
  expect(stdout).toMatch(/report\.md\.hbs:3:\d+: .*`sorces`.*`sources`/)
  const json = await runBriefing(folder, 'templates', 'check', 'mine', '--json')
  expect(JSON.parse(json.stdout)).toContainEqual(expect.objectContaining({line: 1, column: 5, fatal: true}))
})

test('tells a mistake in the layout', async () => {
  await runBriefing(folder, 'templates', 'copy', 'comparative', 'mine')
  const layout = join(folder, 'templates', 'mine', 'layout.yaml')
  writeFileSync(layout, readFileSync(layout, 'utf8').replace('size: 五号', 'size: 五好'))
  const {code, stdout} = await runBriefing(folder, 'templates', 'check', 'mine')
  expect(code).toBe(1)
  expect(stdout).toMatch(/layout\.yaml:\d+:\d+: The value of `styles\.body\.size` is "五好"/)
})

test('tells a template that there is not, with the nearest one', async () => {
  const {code, stderr} = await runBriefing(folder, 'templates', 'check', 'comparativ')
  expect(code).toBe(2)
  expect(stderr).toContain('perhaps `comparative`')
})
