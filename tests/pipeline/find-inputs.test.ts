import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {writeReports} from '../../src/deliver/write-reports.js'
import {findInputs} from '../../src/pipeline/find-inputs.js'

let folder = ''
const write = (...names: string[]): void => {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), '平安')
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inputs-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

test('walks a folder in the order of names and takes files of known formats only', async () => {
  write('a/二.txt', 'a/b/一.html', 'a/c.MD', 'a/d.json', 'a/.hidden.txt', 'a/node_modules/e.md')
  expect(await findInputs(['a'], folder)).toEqual(['a/b/一.html', 'a/c.MD', 'a/二.txt'])
})

test('takes Word documents and exports of a folder, and none of the files that Word keeps beside an open one', async () => {
  write('a/1.docx', 'a/~$1.docx', 'a/2.ndjson', 'a/3.jsonl', 'a/4.doc')
  expect(await findInputs(['a'], folder)).toEqual(['a/1.docx', 'a/2.ndjson', 'a/3.jsonl'])
})

test('takes a file once, though links lead to its folder again and again', async () => {
  write('a/b/1.txt', 'c.txt')
  symlinkSync('..', join(folder, 'a/b/up'))
  symlinkSync('../c.txt', join(folder, 'a/linked.txt'))
  expect(await findInputs(['.'], folder)).toEqual(['a/b/1.txt', 'c.txt'])
  expect(await findInputs(['a/linked.txt'], folder)).toEqual(['a/linked.txt'])
})

test('passes the standard input through, once', async () => {
  write('a.txt')
  expect(await findInputs(['-', 'a.txt', '-'], folder)).toEqual(['-', 'a.txt'])
})

test('takes a named file whatever its format is', async () => {
  write('a.pdf')
  expect(await findInputs(['a.pdf'], folder)).toEqual(['a.pdf'])
})

test('expands patterns, and names each file once', async () => {
  write('a/1.txt', 'a/2.txt', 'a/3.md')
  expect(await findInputs(['a/2.txt', 'a/*.txt', 'a'], folder)).toEqual(['a/2.txt', 'a/1.txt', 'a/3.md'])
})

test('does not take reports of its own for articles, nor their edited copies', async () => {
  write('a.md', 'briefing.edited-1.md')
  await writeReports(folder, [{file: 'briefing.md', bytes: new Uint8Array([1])}])
  expect(await findInputs(['.'], folder)).toEqual(['a.md'])
})

test('tells a name that leads to nothing', async () => {
  await expect(findInputs(['none.txt'], folder)).rejects.toThrow('no file `none.txt`')
})

test('tells a folder without articles, with the endings that are read', async () => {
  write('a/b.json')
  await expect(findInputs(['a'], folder)).rejects.toThrow('no articles, expected files ending in `.md`')
})

test('takes no README of a folder for an article, unless it is named', async () => {
  write('a/README.txt', 'a/b/readme.md', 'a/README-2023.txt')
  expect(await findInputs(['a'], folder)).toEqual(['a/README-2023.txt'])
  expect(await findInputs(['a/README.txt'], folder)).toEqual(['a/README.txt'])
})
