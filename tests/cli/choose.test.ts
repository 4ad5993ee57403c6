import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest'
import {runBriefing} from './run-briefing.js'

// The command loads these when it needs them; loaded here, no test's time limit pays for it.
await Promise.all([import('../../src/cli/build.js'), import('../../src/cli/compare.js')])

const root = fileURLToPath(new URL('../..', import.meta.url))
const settings = 'articles: [articles]\nthemes: [team-building, mediation]\nformats: [md]\n'
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'choose-'))
  cpSync(join(root, 'fixtures', 'articles'), join(folder, 'articles'), {recursive: true})
})
beforeEach(() => writeFileSync(join(folder, 'briefing.yaml'), settings))
afterAll(() => rmSync(folder, {recursive: true}))

/** The lines of stderr without those on repairs. */
const tellings = (stderr: string): string[] =>
  stderr.split('\n').filter((line) => line !== '' && !line.includes('(repair-uncertain)'))
const comparison = async (
  ...flags: string[]
): Promise<{cities: string[]; themes: Array<{id: string}>; omitted: unknown[]; told: string[]}> => {
  const {code, stdout, stderr} = await runBriefing(folder, 'compare', '--json', ...flags)
  expect(code).toBe(0)
  return {...JSON.parse(stdout), told: tellings(stderr)}
}
const refusal = async (...argv: string[]): Promise<string> => {
  const {code, stderr, stdout} = await runBriefing(folder, ...argv)
  expect([code, stdout]).toEqual([2, ''])
  return stderr
}

test('takes the themes, cities and their order from the flags', async () => {
  const {themes, cities, omitted, told} = await comparison(
    '--theme',
    '营商环境',
    '--theme',
    'mediation',
    '--city',
    '芜湖市、南昌'
  )
  expect(themes.map(({id}) => id)).toEqual(['business-environment', 'mediation'])
  expect(cities).toEqual(['芜湖', '南昌'])
  expect(omitted).toEqual([{path: 'articles/nantong-2024.txt', city: '南通', year: 2024, reason: 'city'}])
  expect(told).toEqual(['Left out 1 of 5 articles: 1 on other cities (南通)'])
})

test('builds a report on one city and one theme', async () => {
  const {code, stdout} = await runBriefing(folder, 'build', '--city', '南通', '--theme', 'team-building')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^主题 +南通\n队伍建设 +\d+段/)
  const report = readFileSync(join(folder, 'reports', 'briefing.md'), 'utf8')
  expect(report).toContain('队伍建设')
  // One source remains, and nothing of the others is quoted.
  expect(report).toContain('[1]')
  expect(report).not.toContain('[2]')
})

test('says that the title names a city which is left out', async () => {
  writeFileSync(join(folder, 'briefing.yaml'), `${settings}title: 南通、芜湖工作比较\n`)
  const {stderr} = await runBriefing(folder, 'build', '--city', '芜湖', '--force')
  expect(stderr).toContain('names 南通, which this briefing leaves out')
  const titled = await runBriefing(folder, 'build', '--city', '芜湖', '--title', '芜湖工作简报', '--force')
  expect(titled.stderr).not.toContain('leaves out;')
})

test('leaves out other years, and says which articles it could not judge', async () => {
  const {cities, omitted, told} = await comparison('--since', '2024', '--until', '2024年')
  expect(omitted).toHaveLength(2)
  expect(cities).toEqual(['南昌', '南通'])
  expect(told).toEqual([
    'Left out 2 of 5 articles: 2 on other years (2021, 2022)',
    'Kept, as the year reported is not known: `articles/nanchang-2022-signed.md`, `articles/nanchang-grassroots.txt`'
  ])
})

test('keeps the order of the settings, and lets other cities follow or stay out', async () => {
  writeFileSync(join(folder, 'briefing.yaml'), `${settings}cities: [南通]\n`)
  expect((await comparison()).cities).toEqual(['南通', '南昌', '芜湖'])
  writeFileSync(join(folder, 'briefing.yaml'), `${settings}cities: [南通]\nother-cities: leave-out\n`)
  expect((await comparison()).cities).toEqual(['南通'])
})

test('goes on without a city of the settings that has no article, and says so', async () => {
  writeFileSync(join(folder, 'briefing.yaml'), `${settings}cities: [南同, 芜湖]\n`)
  const {cities, told} = await comparison()
  expect(cities).toEqual(['芜湖', '南昌', '南通'])
  expect(told).toEqual([
    'No article reports on `南同`, expected one of the cities that they report on: 南昌, 南通, 芜湖; is `南昌` meant?'
  ])
})

test('stops at a city of the flags that has no article, naming those there are', async () => {
  expect(await refusal('build', '--city', '南昌,扬州')).toContain(
    'No article reports on `扬州`, expected one of the cities that they report on: 南昌, 南通, 芜湖\n'
  )
})

test('stops at a city whose articles are all on other years', async () => {
  expect(await refusal('compare', '--city', '南通', '--until', '2023')).toContain(
    'No article on `南通` is left: those there are report on 2024'
  )
})

test.each(['build', 'compare'])('%s stops where the years leave nothing', async (command) => {
  const articles = ['articles/nantong-2024.txt', 'articles/wuhu-2023.txt']
  expect(await refusal(command, ...articles, '--since', '2030')).toContain(
    'No article is left to compare, expected cities and years that they report on: 南通 2024, 芜湖 2022'
  )
})

test.each([
  [['--since', '2024', '--until', '2022'], '`--since 2024` is after `--until 2022`'],
  [['--since', '24'], 'The value of `--since` is `24`, expected a year such as 2023'],
  [['--until', 'x'], 'The value of `--until` is `x`'],
  [['--city', '，'], 'The flag `--city` names nothing'],
  [['--theme', 'mediaton'], 'is `mediation` meant?']
])('refuses %j', async (flags, reason) => {
  expect(await refusal('compare', ...flags)).toContain(reason)
})

test('names the settings where a flag and they run backwards', async () => {
  writeFileSync(join(folder, 'briefing.yaml'), `${settings}until: 2020\n`)
  expect(await refusal('compare', '--since', '2021')).toContain(
    '`--since 2021` is after `until: 2020` of the settings'
  )
})

test('compares articles that have nothing on a theme', async () => {
  writeFileSync(join(folder, 'weather.txt'), '南昌天气\n今日南昌市天气晴朗，气温适宜，市民纷纷出游。\n')
  const {code, stdout} = await runBriefing(
    folder,
    'build',
    'weather.txt',
    '--theme',
    'mediation',
    '--to',
    'md'
  )
  expect(code).toBe(0)
  expect(stdout).toMatch(/^主题 +南昌\n矛盾纠纷化解 +–/)
})

test('names no more than twelve of what it leaves out', async () => {
  const records = Array.from({length: 15}, (_, index) => ({
    city: `某${index}`,
    year: 2023,
    text: '全市化解矛盾纠纷三百余件。'
  }))
  writeFileSync(join(folder, 'many.jsonl'), records.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const {stderr} = await runBriefing(folder, 'compare', 'many.jsonl', 'articles', '--city', '南通')
  expect(stderr).toMatch(/Left out 19 of 20 articles: 19 on other cities \(某0, .* and 5 more\)/)
})

test('explains the chosen cities only, and tells what it leaves out', async () => {
  const {code, stdout, stderr} = await runBriefing(
    folder,
    'explain',
    '--theme',
    'mediation',
    '--city',
    '南通',
    '--json'
  )
  expect(code).toBe(0)
  expect(JSON.parse(stdout).cities).toEqual(['南通'])
  expect(tellings(stderr)).toEqual(['Left out 4 of 5 articles: 4 on other cities (南昌, 芜湖)'])
})
