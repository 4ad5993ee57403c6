import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {writeReports} from '../../src/deliver/write-reports.js'
import {UserError} from '../../src/model/user-error.js'

let folder = ''
const rendition = (text: string, file = 'a.md') => ({file, bytes: new TextEncoder().encode(text)})
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8')

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'reports-')), 'deep', 'reports')
})
afterEach(() => rmSync(join(folder, '..', '..'), {recursive: true}))

test('makes the folder and leaves no temporary file', async () => {
  await writeReports(folder, [rendition('一')])
  expect(textOf('a.md')).toBe('一')
  expect(readdirSync(folder).sort()).toEqual(['.briefing.json', 'a.md'])
})

test('replaces what it made itself', async () => {
  await writeReports(folder, [rendition('一')])
  await writeReports(folder, [rendition('二')])
  expect(textOf('a.md')).toBe('二')
})

test('writes nothing at all where one of the reports was edited', async () => {
  await writeReports(folder, [rendition('一'), rendition('一', 'b.md')])
  writeFileSync(join(folder, 'b.md'), '改过')
  await expect(writeReports(folder, [rendition('二'), rendition('二', 'b.md')])).rejects.toThrow(UserError)
  expect([textOf('a.md'), textOf('b.md')]).toEqual(['一', '改过'])
})

test('keeps a copy of an edited report when forced, each time another', async () => {
  await writeReports(folder, [rendition('一')])
  writeFileSync(join(folder, 'a.md'), '改过')
  const [delivery] = await writeReports(folder, [rendition('二')], {force: true})
  expect(delivery?.kept).toBe(join(folder, 'a.edited-1.md'))
  writeFileSync(join(folder, 'a.md'), '又改过')
  await writeReports(folder, [rendition('三')], {force: true})
  expect([textOf('a.md'), textOf('a.edited-1.md'), textOf('a.edited-2.md')]).toEqual(['三', '改过', '又改过'])
})

test('takes a file that it did not make for an edited one', async () => {
  await writeReports(folder, [])
  writeFileSync(join(folder, 'a.md'), '别人的')
  await expect(writeReports(folder, [rendition('一')])).rejects.toThrow('--force')
  expect(textOf('a.md')).toBe('别人的')
})

test('does not mind a file that already holds the same bytes', async () => {
  await writeReports(folder, [])
  writeFileSync(join(folder, 'a.md'), '一')
  await writeReports(folder, [rendition('一')])
  expect(textOf('a.md')).toBe('一')
})

test('takes everything for edited where the record is broken', async () => {
  await writeReports(folder, [rendition('一')])
  writeFileSync(join(folder, '.briefing.json'), '{broken')
  await expect(writeReports(folder, [rendition('二')])).rejects.toThrow(UserError)
})

test('tells a folder that cannot be made', async () => {
  await writeReports(folder, [rendition('一')])
  await expect(writeReports(join(folder, 'a.md'), [rendition('二')])).rejects.toThrow('cannot be made')
  expect(existsSync(join(folder, 'a.md'))).toBe(true)
})

test('writes nothing where a report that is there cannot be read', async () => {
  mkdirSync(join(folder, 'b.md'), {recursive: true})
  await expect(writeReports(folder, [rendition('一'), rendition('一', 'b.md')])).rejects.toThrow(
    'cannot be read'
  )
  expect(readdirSync(folder)).toEqual(['b.md'])
})

test('takes a record that holds something else for one that knows nothing', async () => {
  await writeReports(folder, [rendition('一')])
  writeFileSync(join(folder, '.briefing.json'), '{"a.md": 5}')
  await expect(writeReports(folder, [rendition('二')])).rejects.toBeInstanceOf(UserError)
  expect(textOf('a.md')).toBe('一')
})

test('tells a report that cannot be written, and leaves no temporary file', async () => {
  mkdirSync(join(folder, 'a.md'), {recursive: true})
  await expect(writeReports(folder, [rendition('一')], {force: true})).rejects.toThrow(UserError)
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})
