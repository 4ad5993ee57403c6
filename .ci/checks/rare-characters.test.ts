import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {firstDifference} from './first-difference.js'
import {gb2312Han, gb2312Signs, rareCharacters, rareMarkdown} from './rare-characters.js'
import {readCodes} from './read-codes.js'
import {readMarkdown} from './read-markdown.js'
import {readPdf} from './read-pdf.js'
import {root} from './run.js'
import {comparative} from './samples.js'

const folder = mkdtempSync(join(tmpdir(), 'briefing-rare-'))
afterAll(() => rmSync(folder, {recursive: true}))

const path = join(folder, 'rare.pdf')
const markdown = rareMarkdown()
writeFileSync(join(folder, 'rare.md'), markdown)
const program = [`${root}/dist/bundle/bin.js`, 'export', 'rare.md', '--layout', 'comparative', '--to', 'pdf']
const {stderr} = spawnSync('node', program, {cwd: folder, encoding: 'utf8'})

test('the text has all characters of GB/T 2312 and 500 others', () => {
  const counts = [gb2312Han(), gb2312Signs(), rareCharacters].map((characters) => new Set(characters).size)
  expect(counts).toEqual([6763, 682, 500])
  expect(new Set([...gb2312Han(), ...gb2312Signs(), ...rareCharacters]).size).toBe(6763 + 682 + 500)
})

test('some font has each of them', () => {
  expect(stderr).not.toContain('No font')
})

test('each comes back from the PDF', () => {
  const {text} = readMarkdown(markdown, {listMarks: true, picture: () => ''})
  expect(firstDifference(text, readPdf(path, comparative).pages.join(''))).toBeUndefined()
})

test('no glyph is the box of its font', () => {
  const codes = readCodes(path)
  expect([...codes.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(7900)
  expect(codes.get(0) ?? 0).toBe(0)
})
