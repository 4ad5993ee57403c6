import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
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

test("looks into the project's own `lexicons` folder before those that come with the program", async () => {
  mkdirSync(join(folder, 'lexicons'))
  writeFileSync(join(folder, 'lexicons', 'drills.yaml'), lexicon('drills', '应急演练'))
  writeFileSync(join(folder, 'lexicons', 'mediation.yml'), lexicon('mediation', '自己的调解'))
  const lexicons = await findLexicons(['drills', 'mediation', 'team-building'], [], folder)
  expect(lexicons.map(({name}) => name)).toEqual(['应急演练', '自己的调解', '队伍建设'])
})

test('takes a theme by its Chinese name or its id where no file is called so', async () => {
  writeFileSync(join(folder, '演练.yaml'), lexicon('drills', '应急演练'))
  const lexicons = await findLexicons(['营商环境', 'drills'], ['.'], folder)
  expect(lexicons.map(({id}) => id)).toEqual(['business-environment', 'drills'])
})

test('names the nearest theme for a misspelt one, and all there are', async () => {
  await expect(findLexicons(['mediaton'], [], folder)).rejects.toThrow(
    /expected one of .*`smart-community` \(智慧社区\).*is `mediation` meant/
  )
})

test('tells how to add a theme that is nowhere near', async () => {
  await expect(findLexicons(['sports'], [], folder)).rejects.toThrow('a file `lexicons/sports.yaml`')
})

test('tells a theme that two names mean', async () => {
  await expect(findLexicons(['mediation', '矛盾纠纷化解'], [], folder)).rejects.toThrow('is named twice')
})

test('is not stopped by a broken lexicon that is not asked for', async () => {
  writeFileSync(join(folder, 'broken.yaml'), 'id: [\n')
  expect(await findLexicons(['队伍建设'], ['.'], folder)).toHaveLength(1)
})

test('has a fifth theme ready that is not among the default ones', async () => {
  const [services] = await findLexicons(['legal-services'], [], folder)
  expect(services?.name).toBe('公共法律服务')
})
