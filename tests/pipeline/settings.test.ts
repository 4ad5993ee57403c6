import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {readSettings} from '../../src/pipeline/settings.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'))
  mkdirSync(join(folder, 'a', 'b'), {recursive: true})
})
afterEach(() => rmSync(folder, {recursive: true}))

const write = (text: string): void => writeFileSync(join(folder, 'briefing.yaml'), text)

test('finds the file upwards and starts its paths there', async () => {
  write('title: 甲乙简报\n')
  expect(await readSettings(join(folder, 'a', 'b'))).toMatchObject({
    title: '甲乙简报',
    folder,
    reports: 'reports'
  })
})

test('has a default for every key', async () => {
  write('')
  expect(await readSettings(folder)).toMatchObject({formats: ['md', 'docx', 'pdf'], template: 'comparative'})
})

test('tells an unknown key with line and column', async () => {
  write('title: 一\ncitys: [甲]\n')
  await expect(readSettings(folder)).rejects.toMatchObject({place: {line: 2, column: 1}})
})

test('tells a format that does not exist', async () => {
  write('formats: [md, odt]\n')
  await expect(readSettings(folder)).rejects.toMatchObject({
    message: expect.stringContaining('`formats.1` is "odt"'),
    place: {line: 1, column: 15}
  })
})

test('refuses a date that the calendar does not have', async () => {
  write('date: 2025-02-30\n')
  await expect(readSettings(folder)).rejects.toThrow('the calendar')
})

test('tells a theme that is named twice, at its place', async () => {
  write('title: 一\nthemes: [mediation, mediation]\n')
  await expect(readSettings(folder)).rejects.toMatchObject({
    message: expect.stringContaining('expected each theme once'),
    place: {line: 2}
  })
})

test('tells an empty list of themes', async () => {
  write('themes: []\n')
  await expect(readSettings(folder)).rejects.toThrow('at least one theme')
})

test('refuses a name that leads into another folder', async () => {
  write('name: ../evil\n')
  await expect(readSettings(folder)).rejects.toThrow('without a folder')
})

test('tells a given file that is missing', async () => {
  await expect(readSettings(folder, 'none.yaml')).rejects.toThrow('cannot be read')
})
