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
  expect(await readSettings(folder)).toMatchObject({
    formats: ['md', 'docx', 'pdf'],
    template: ['comparative'],
    machineFonts: true
  })
})

test('tells an unknown key with line and column', async () => {
  write('title: 一\ncitys: [甲]\n')
  await expect(readSettings(folder)).rejects.toMatchObject({place: {line: 2, column: 1}})
})

test('makes a page where it is asked for', async () => {
  write('formats: [html]\n')
  expect((await readSettings(folder)).formats).toEqual(['html'])
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

test('reads cities, whether others follow, and years', async () => {
  write('cities: [甲, 乙]\nother-cities: leave-out\nsince: 2022\nuntil: 2022\n')
  const {cities, otherCities, since, until} = await readSettings(folder)
  expect({cities, otherCities, since, until}).toEqual({
    cities: ['甲', '乙'],
    otherCities: 'leave-out',
    since: 2022,
    until: 2022
  })
})

test('takes in all cities and years by default', async () => {
  write('title: 一\n')
  const settings = await readSettings(folder)
  expect(settings.otherCities).toBe('follow')
  expect(settings).not.toHaveProperty('since')
})

test('tells years that run backwards, at their place', async () => {
  write('title: 一\nsince: 2024\nuntil: 2022\n')
  await expect(readSettings(folder)).rejects.toMatchObject({
    message: 'The value of `since` is 2024, expected a year that is not after `until: 2022`',
    place: {line: 2, column: 8}
  })
})

test.each(['202', '20233', '2023.5', "'2023'", '二〇二三'])('tells a year that is none: %s', async (text) => {
  write(`title: 一\nuntil: ${text}\n`)
  await expect(readSettings(folder)).rejects.toMatchObject({place: {line: 2, column: 8}})
})

test('tells a choice of cities that names none', async () => {
  write('title: 一\nother-cities: leave-out\n')
  await expect(readSettings(folder)).rejects.toMatchObject({
    message: expect.stringContaining('expected `cities` to name those that stay'),
    place: {line: 2, column: 15}
  })
})

test('tells a word for the other cities that there is not', async () => {
  write('other-cities: none\n')
  await expect(readSettings(folder)).rejects.toThrow('"follow" | "leave-out"')
})

test('reads one template or several, and head and tail of a 简报', async () => {
  write('template: [comparative, one-page]\nbulletin: {issue: 3, report-to: [市委], copies: 50}')
  expect(await readSettings(folder)).toMatchObject({
    template: ['comparative', 'one-page'],
    bulletin: {name: '政法工作简报', issue: 3, reportTo: ['市委'], sendTo: [], copies: 50}
  })
})

test('tells an empty list of templates, and an issue that is no number', async () => {
  write('template: []')
  await expect(readSettings(folder)).rejects.toThrow('`template`')
  write('bulletin: {issue: 三}')
  await expect(readSettings(folder)).rejects.toMatchObject({place: {line: 1, column: 19}})
})
