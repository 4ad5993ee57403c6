import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {loadTemplate} from '../../src/template/load.js'

const own = fileURLToPath(new URL('../../templates/comparative', import.meta.url))
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'template-'))
  cpSync(own, join(folder, 'mine'), {recursive: true})
})
afterEach(() => rmSync(folder, {recursive: true}))

test('loads the report, its partials by name, and the layout', async () => {
  const {sources, layout} = await loadTemplate(join(folder, 'mine'))
  expect(sources.report).toBe(readFileSync(join(own, 'report.md.hbs'), 'utf8'))
  expect([...sources.partials.keys()]).toEqual(
    expect.arrayContaining(['method', 'sources', 'theme-few-cities'])
  )
  expect(layout.page.width).toBeCloseTo(595.28)
})

test('refuses a partial that is a link out of the folder', async () => {
  writeFileSync(join(folder, 'secret.md.hbs'), 'secret')
  symlinkSync(join(folder, 'secret.md.hbs'), join(folder, 'mine', 'partials', 'secret.md.hbs'))
  await expect(loadTemplate(join(folder, 'mine'))).rejects.toThrow('outside the template folder')
})

test('tells a file that is missing', async () => {
  rmSync(join(folder, 'mine', 'layout.yaml'))
  await expect(loadTemplate(join(folder, 'mine'))).rejects.toThrow('no file `layout.yaml`')
})

test('tells a folder that is missing', async () => {
  await expect(loadTemplate(join(folder, 'none'))).rejects.toThrow('no template folder')
})
