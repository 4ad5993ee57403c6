import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {copyTemplate} from '../../src/pipeline/copy-template.js'

const layout = '# yaml-language-server: $schema=../layout.schema.json\n'

let folder = ''
let template = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'copy-template-')))
  template = join(folder, 'template')
  mkdirSync(join(template, 'partials'), {recursive: true})
  writeFileSync(join(template, 'layout.yaml'), layout)
  writeFileSync(join(template, 'report.md.hbs'), '# 简报\n')
  writeFileSync(join(folder, 'outside'), layout)
})
afterEach(() => rmSync(folder, {recursive: true}))

const copied = ['layout.schema.json', 'layout.yaml', 'report.md.hbs']

test('leaves links out of the copy, and files that hide', async () => {
  symlinkSync(join(folder, 'outside'), join(template, 'partials', 'a.md.hbs'))
  symlinkSync(folder, join(template, 'all'))
  symlinkSync(join(folder, 'outside'), join(template, 'layout.schema.json'))
  writeFileSync(join(template, '.hidden'), '')
  const to = join(folder, 'copy')
  expect(await copyTemplate(template, to)).toEqual(copied.map((name) => join(to, name)))
  expect(readFileSync(join(to, 'layout.yaml'), 'utf8')).toContain('$schema=layout.schema.json')
  expect(readFileSync(join(folder, 'outside'), 'utf8')).toBe(layout)
})

test('copies no layout that is a link, and leaves what it leads to as it is', async () => {
  rmSync(join(template, 'layout.yaml'))
  symlinkSync(join(folder, 'outside'), join(template, 'layout.yaml'))
  await expect(copyTemplate(template, join(folder, 'copy'))).rejects.toThrow('symbolic link')
  expect(readFileSync(join(folder, 'outside'), 'utf8')).toBe(layout)
  expect(existsSync(join(folder, 'copy'))).toBe(false)
})

test('copies a template whose own folder is a link', async () => {
  symlinkSync(template, join(folder, 'link'))
  const to = join(folder, 'copy')
  expect(await copyTemplate(join(folder, 'link'), to)).toEqual(copied.map((name) => join(to, name)))
})

test('makes nothing inside the template, nor on a way that leads there', async () => {
  symlinkSync(template, join(folder, 'link'))
  for (const to of [join(template, 'copy'), join(folder, 'link', 'a', 'b')]) {
    await expect(copyTemplate(template, to)).rejects.toThrow('lies inside the template')
  }
  expect(existsSync(join(template, 'copy'))).toBe(false)
  expect(existsSync(join(template, 'a'))).toBe(false)
})

test('copies to a place beside the template whose name starts alike', async () => {
  expect(await copyTemplate(template, `${template}-2`)).toHaveLength(3)
})
