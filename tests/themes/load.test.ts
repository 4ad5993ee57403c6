import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {formatUserError, UserError} from '../../src/model/user-error.js'
import {loadLexicons} from '../../src/themes/load.js'

const folder = mkdtempSync(join(tmpdir(), 'lexicons-'))
afterAll(() => rmSync(folder, {recursive: true}))

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** The message of a lexicon that is refused, without the folder. */
async function refusal(...texts: string[]): Promise<string> {
  try {
    await loadLexicons(texts.map((text, index) => write(`${index}.yaml`, text)))
  } catch (error) {
    if (error instanceof UserError) return formatUserError(error).replace(`${folder}/`, '')
    throw error
  }
  throw new Error('The lexicon was taken')
}

test('gives a plain term of a list the weight of a strong one', async () => {
  const [lexicon] = await loadLexicons([write('a.yaml', 'id: a\nname: 甲\nterms: [调解]\n')])
  expect(lexicon).toEqual({
    id: 'a',
    name: '甲',
    terms: [{text: '调解', weight: 2, except: []}],
    practices: [],
    indicators: []
  })
})

test('weighs terms by their group, and by their own weight where they have one', async () => {
  const path = write(
    'b.yaml',
    'id: b\nname: 乙\nterms:\n  strong: [调解]\n  weak: [纠纷, {text: 信访, weight: 1.5, except: [信访局], with: [积案]}]\n'
  )
  const [lexicon] = await loadLexicons([path])
  expect(lexicon?.terms).toEqual([
    {text: '调解', weight: 2, except: []},
    {text: '纠纷', weight: 1, except: []},
    {text: '信访', weight: 1.5, except: ['信访局'], with: ['积案']}
  ])
})

test('marks what a theme is only about', async () => {
  const path = write('about.yaml', 'id: about\nname: 丙\nterms:\n  strong: [轮训]\n  about: [民警]\n')
  const [lexicon] = await loadLexicons([path])
  expect(lexicon?.terms).toEqual([
    {text: '轮训', weight: 2, except: []},
    {text: '民警', weight: 1, except: [], about: true}
  ])
})

test('keeps the order of the paths', async () => {
  const paths = ['z', 'y'].map((id) => write(`${id}.yaml`, `id: ${id}\nname: 名\nterms: [词]\n`))
  expect((await loadLexicons(paths)).map(({id}) => id)).toEqual(['z', 'y'])
})

test('tells where a term is empty', async () => {
  expect(await refusal("id: a\nname: 甲\nterms:\n  strong:\n    - 调解\n    - ''\n")).toBe(
    '0.yaml:6:7: The value of `terms.strong.1` is "", expected some text'
  )
})

test('takes a term of blanks for an empty one', async () => {
  expect(await refusal("id: a\nname: 甲\nterms: ['　 ']\n")).toContain('0.yaml:3:9: ')
})

test('tells where a term is a number, not text', async () => {
  expect(await refusal('id: a\nname: 甲\nterms: [调解, 12345]\n')).toBe(
    "0.yaml:3:13: The value of `terms.1` is 12345, expected text: write `'12345'`"
  )
})

test('tells where the key of a term is misspelt', async () => {
  expect(await refusal('id: a\nname: 甲\nterms:\n  - {text: 信访, exept: [信访局]}\n')).toContain(
    '0.yaml:4:16: Unknown key `terms.0.exept`'
  )
})

test('tells where a key is unknown, and which there are', async () => {
  expect(await refusal('id: a\nname: 甲\nterms: [调解]\npractises: []\n')).toBe(
    '0.yaml:4:1: Unknown key `practises`, expected one of `id`, `name`, `terms`, `practices`, `indicators`, `elsewhere`; did you mean `practices`?'
  )
})

test('tells where two practices share an id', async () => {
  const text = `id: a
name: 甲
terms: [调解]
practices:
  - {id: centre, name: 中心, terms: [中心]}
  - {id: centre, name: 平台, terms: [平台]}
`
  expect(await refusal(text)).toBe(
    '0.yaml:6:10: The value of `practices.1.id` is "centre", expected an id used only once'
  )
})

test('tells where two indicators share an id', async () => {
  const text = `id: a
name: 甲
terms: [调解]
indicators:
  - {id: cases, name: 案件, units: [件], of: [案件]}
  - {id: cases, name: 人数, units: [人], of: [人]}
`
  expect(await refusal(text)).toContain('0.yaml:6:10: The value of `indicators.1.id` is "cases"')
})

test('lets a practice and an indicator share an id', async () => {
  const text = `id: c
name: 甲
terms: [调解]
practices:
  - {id: cases, name: 办案, terms: [办案]}
indicators:
  - {id: cases, name: 案件, units: [件], of: [案件]}
`
  expect(await loadLexicons([write('c.yaml', text)])).toHaveLength(1)
})

test('tells where two lexicons share an id', async () => {
  const text = 'name: 甲\nid: a\nterms: [调解]\n'
  expect(await refusal(text, text)).toBe(
    '1.yaml:2:5: The value of `id` is "a", expected an id that no other lexicon has'
  )
})

test('tells which id is not one', async () => {
  expect(await refusal('id: 调解\nname: 甲\nterms: [调解]\n')).toBe(
    '0.yaml:1:5: The value of `id` is "调解", expected small Latin letters and digits with - between them'
  )
})

test('tells where a list of terms is empty', async () => {
  expect(await refusal('id: a\nname: 甲\nterms: []\n')).toContain('0.yaml:3:8: The value of `terms` is')
})

test('tells what is missing', async () => {
  expect(await refusal('id: a\nterms: [调解]\n')).toBe('0.yaml:1:1: The key `name` is missing')
})

test('tells where the YAML breaks', async () => {
  expect(await refusal('id: a\nname: 甲\nterms: [调解\n')).toMatch(/^0\.yaml:\d+:\d+: This is not valid YAML/)
})

test.each([
  ['a tab', 'id: a\nname: 甲\nterms:\n\t- 调解\n', '0.yaml:4:1: ', 'tab characters'],
  ['a bad indent', 'id: a\nname: 甲\nterms:\n    - 调解\n   - 纠纷\n', '0.yaml:5:4: ', 'the same column'],
  [
    'a key that stands twice',
    'id: a\nname: 甲\nname: 乙\nterms: [调解]\n',
    '0.yaml:3:1: ',
    'stands above already'
  ],
  ['a wide colon', 'id: a\nname：甲\nterms: [调解]\n', '0.yaml:2:5: ', 'the wide colon'],
  ['a wide colon in braces', 'id: a\nname: 甲\nterms: [{text：调解}]\n', '0.yaml:3:14: ', 'the wide colon'],
  ['a colon without a blank', 'id: a\nname:甲\nterms: [调解]\n', '0.yaml:2:6: ', 'a blank is missing'],
  [
    'an empty item',
    'id: a\nname: 甲\nterms:\n  - 调解\n  -\n',
    '0.yaml:5:4: ',
    'is empty, expected some text'
  ],
  ['a wide comma', 'id: a\nname: 甲\nterms: [调解，纠纷]\n', '0.yaml:3:9: ', 'the narrow `,` parts terms'],
  ['wide brackets', 'id: a\nname: 甲\nterms: 【调解】\n', '0.yaml:3:8: ', 'a list such as'],
  [
    'a strength that there is not',
    'id: a\nname: 甲\nterms:\n  stronk: [调解]\n',
    '0.yaml:4:3: ',
    'one of `strong`'
  ],
  [
    'an exception that does not hold its term',
    'id: a\nname: 甲\nterms: [{text: 信访, except: [调解]}]\n',
    '0.yaml:3:29: ',
    'a longer phrase that holds `信访`'
  ]
])('tells %s at its place, with what to do', async (_, text, place, advice) => {
  const told = await refusal(text)
  expect(told).toContain(advice)
  expect(told.slice(0, place.length)).toBe(place)
})

test('takes 、 inside a term, and a colon inside its quotes', async () => {
  const path = write('d.yaml', "id: d\nname: 甲\nterms: [大排查、大化解, '比分：三']\n")
  expect((await loadLexicons([path]))[0]?.terms.map(({text}) => text)).toEqual(['大排查、大化解', '比分：三'])
})

test('names a file that is not there', async () => {
  await expect(loadLexicons([join(folder, 'none.yaml')])).rejects.toThrow(
    'This lexicon cannot be read: there is no such file'
  )
})
