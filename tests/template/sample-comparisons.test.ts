import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {findExamples} from '../../scripts/find-examples.js'
import {readInterfaces} from '../../scripts/read-interfaces.js'
import {writeSampleComparison} from '../../scripts/sample-comparison.js'
import {viewFiles} from '../../scripts/template-names.js'
import type {Comparison} from '../../src/model/comparison.js'
import {repairNames} from '../../src/repair/repair-names.js'
import {compileTemplate} from '../../src/template/engine.js'
import {loadTemplate} from '../../src/template/load.js'
import {sampleComparisons} from '../../src/template/sample-comparisons.js'
import {toReportView} from '../../src/template/to-report-view.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const written = readFileSync(`${root}/data/sample-comparison.json`, 'utf8')
const samples = sampleComparisons(JSON.parse(written) as Comparison) // Made by the script that the first test runs.
const bulletin = {
  name: '简报',
  issue: 1,
  total: 2,
  notice: '内部',
  reportTo: ['甲'],
  sendTo: ['乙'],
  issueTo: ['丙'],
  copies: 9
}
const head = {office: '研究室', period: '2021年', date: '2025-02-20', bulletin}
const views = samples.map(({comparison}) => toReportView(comparison, head, repairNames))

test('data/sample-comparison.json is what `node scripts/make-sample-comparison.mjs` writes', async () => {
  expect(written).toBe(await writeSampleComparison(root))
})

test('makes each of the three forms that a report has', () => {
  expect(views.map(({single, few, many}) => [single, few, many])).toEqual([
    [true, false, false],
    [false, true, false],
    [false, false, true]
  ])
  expect(samples.map(({name}) => name)).toEqual(['one city', 'three cities', 'nine cities'])
})

test('fills the comparative template in all forms, with a chapter for each theme', async () => {
  const fill = compileTemplate((await loadTemplate(`${root}/templates/comparative`)).sources)
  const chapters = views.map((view) => fill(view).match(/^## .*$/gm)?.length)
  expect(chapters).toEqual([8, 8, 9])
})

test('has an example for every name that a template can show', () => {
  const parts = viewFiles.flatMap((path) => readInterfaces(path, readFileSync(`${root}/${path}`, 'utf8')))
  const [report, ...others] = [...parts].sort(
    (a, b) => Number(b.name === 'ReportView') - Number(a.name === 'ReportView')
  )
  const ordered = report ? [report, ...others] : []
  const examples = findExamples(ordered, views)
  const names = ordered.flatMap(({name, fields}) => fields.map((field) => `${name}.${field.name}`))
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name) => !examples.has(name))).toEqual([])
})

test('quotes only sources and cities that are there', () => {
  for (const {comparison} of samples) {
    const ids = new Set(comparison.sources.map(({id}) => id))
    const themes = JSON.stringify([comparison.themes, comparison.findings])
    const quoted = [...themes.matchAll(/"source":(\d+)/g)].map(([, id]) => Number(id))
    expect(ids.size).toBe(comparison.sources.length)
    expect(quoted.length).toBeGreaterThan(20)
    expect(quoted.filter((id) => !ids.has(id))).toEqual([])
    const cities = comparison.themes.flatMap(({digest, coverage, figures, programmes, only, terms}) =>
      [digest, coverage, figures, programmes, only, terms].flatMap((record) => Object.keys(record))
    )
    expect(cities.filter((city) => !comparison.cities.includes(city))).toEqual([])
  }
})

test('gives each of the many cities its own sources', () => {
  const many = samples[2]?.comparison
  expect(many?.cities).toEqual(['甲市', '乙市', '丙市', '丁市', '戊市', '己市', '庚市', '辛市', '壬市'])
  const digest = many?.themes[0]?.digest ?? {}
  const first = Object.values(digest).map((quotations) => quotations[0]?.source)
  expect(new Set(first).size).toBe(9)
  expect(many?.findings[1]?.text).toContain('甲市为')
})

test('changes nothing of the comparison that it is given, and makes the same again', () => {
  const given = JSON.parse(written) as Comparison // As above.
  expect(sampleComparisons(given)).toEqual(samples)
  expect(given).toEqual(JSON.parse(written))
})
