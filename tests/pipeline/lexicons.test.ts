import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {findLexicons} from '../../src/pipeline/lexicons.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lexicons-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const lexicon = (id: string, name: string): string => `id: ${id}\nname: ${name}\nterms: [公证]\n`

test('loads themes in the order that is asked for', async () => {
  const lexicons = await findLexicons(['team-building', 'mediation'], [], folder)
  expect(lexicons.map(({name}) => name)).toEqual(['队伍建设', '矛盾纠纷化解'])
})

test("takes a user's lexicon beside those that come with the program, and before one of the same name", async () => {
  writeFileSync(join(folder, 'legal-services.yaml'), lexicon('legal-services', '公共法律服务'))
  writeFileSync(join(folder, 'mediation.yaml'), lexicon('mediation', '调解'))
  const lexicons = await findLexicons(['legal-services', 'mediation', 'team-building'], ['.'], folder)
  expect(lexicons.map(({name}) => name)).toEqual(['公共法律服务', '调解', '队伍建设'])
})

test('tells a theme that has no lexicon', async () => {
  await expect(findLexicons(['sports'], [], folder)).rejects.toThrow('no lexicon `sports.yaml`')
})

test('tells a folder of lexicons that is not there', async () => {
  await expect(findLexicons(['mediation'], ['mine'], folder)).rejects.toThrow('no lexicon file or folder')
})
