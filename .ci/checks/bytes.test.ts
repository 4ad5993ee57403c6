import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, inject, test} from 'vitest'
import {briefing, root} from './run.js'
import {samples} from './samples.js'

const folder = inject('folder')
const again = mkdtempSync(join(tmpdir(), 'briefing-again-'))
afterAll(() => rmSync(again, {recursive: true}))

const isSame = (name: string, other: string): boolean =>
  readFileSync(join(folder, name)).equals(readFileSync(join(other, name)))

test('a second build gives the same bytes', () => {
  briefing(['build', '--out', again])
  const names = readdirSync(again, {recursive: true, encoding: 'utf8'}).filter((name) =>
    /\.(?:md|docx|pdf|html|svg)$/.test(name)
  )
  expect(names.length).toBeGreaterThanOrEqual(samples.length * 4)
  expect(names.filter((name) => !isSame(name, again))).toEqual([])
})

describe.each(samples)('the Markdown of $name', ({name}) => {
  test('nobody having edited it, is exported to the bytes that `build` wrote', () => {
    const out = join(again, 'exported')
    const settings = ['--config', join(root, 'briefing.yaml')]
    briefing(['export', join(folder, `${name}.md`), ...settings, '--to', 'docx,pdf,html', '--out', out])
    const names = [`${name}.docx`, `${name}.pdf`, `${name}.html`]
    expect(names.filter((one) => !isSame(one, out))).toEqual([])
  })
})
