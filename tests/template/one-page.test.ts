import {expect, test} from 'vitest'
import {listOptionalParts, withoutParts} from '../../src/template/optional-parts.js'
import {
  citiesOf,
  finding,
  fullComparison,
  openTemplate,
  unevenRows,
  withSilentCity
} from './full-comparison.js'
import {comparisonOf, sourceOf, themeOf} from './sample-comparison.js'

const report = await openTemplate('one-page')

/** The report with as many optional parts left out as told, those first that it can do without. */
function shortened(markdown: string, count: number): string {
  return withoutParts(markdown, listOptionalParts(markdown).slice(0, count))
}

test('gives two to six cities a row for each theme, with a quotation of each city and its source', () => {
  const markdown = shortened(report(fullComparison(3)), 0)
  expect(markdown).toContain(
    '| 矛盾纠纷化解 | **城1**　建成中心1个。[1]<br>**城2**　建成中心1个。[2]<br>**城3**　建成中心1个。[3] |'
  )
  expect(markdown).toContain('(chart:coverage)')
  expect(unevenRows(markdown)).toEqual([])
})

test('says 未见报道 of a city that is silent on a theme', () => {
  expect(report(withSilentCity(3))).toContain('[3]<br>**城2**　未见报道 |')
})

test('counts for more than six cities how many report each practice', () => {
  const markdown = shortened(report(fullComparison(40)), 0)
  expect(markdown).toContain('| 矛盾纠纷化解 | 一站式（40） |')
  expect(markdown).toContain('[40] 城40')
  expect(unevenRows(markdown)).toEqual([])
})

test('gives up what is of no theme first, then rows but one, the chart, the themes, and the first finding last', () => {
  const findings = ['材料：五篇。', '在调解方面，甲。', '调解：9件。', '在社区方面，乙。', '品牌：丙。'].map(
    finding
  )
  const comparison = fullComparison(2)
  const themes = ['一', '二', '三'].flatMap((name) => comparison.themes.map((theme) => ({...theme, name})))
  const markdown = report({...comparison, themes, findings})
  expect(listOptionalParts(markdown).map(({what}) => what)).toEqual([
    '要点“品牌”',
    '要点“调解”',
    '三的摘要',
    expect.stringMatching(/^图（/),
    '二的摘要',
    '摘要表',
    '要点“社区”',
    '要点“调解”',
    '要点“材料”'
  ])
})

test('gives up the chart of many cities before all else', () => {
  expect(listOptionalParts(report(fullComparison(12)))[0]?.what).toMatch(/^图（/)
})

test('says what was left out, and nothing where all is there', () => {
  const markdown = report({...fullComparison(2), findings: [finding('甲。'), finding('乙。')]})
  const {length} = listOptionalParts(markdown)
  expect(shortened(markdown, length)).toContain('因篇幅所限，本页略去：要点“甲”、要点“乙”、摘要表、图（')
  expect(shortened(markdown, 0)).not.toContain('略去')
})

test.each([1, 3, 12])('has no table without rows, whatever of %i cities is left out', (count) => {
  const comparison = fullComparison(count)
  const themes = ['一', '二'].flatMap((name) => comparison.themes.map((theme) => ({...theme, name})))
  const markdown = report({...comparison, themes})
  const {length} = listOptionalParts(markdown)
  const versions = Array.from({length: length + 1}, (_, left) => shortened(markdown, left))
  expect(versions.filter((version) => /^\|[ |:-]+\|\n+(?!\|)/m.test(version))).toEqual([])
  expect(versions.at(-1)).not.toMatch(/^\|/m)
})

test('keeps every source, each as a paragraph that opens with its number', () => {
  const sources = [sourceOf(1, '城1'), sourceOf(2, '城2', {warnings: ['第3行有缺损文字']})]
  const markdown = report({...fullComparison(2), sources})
  const bare = shortened(markdown, listOptionalParts(markdown).length)
  expect(bare).toMatch(/^> \[1\] 城1：/m)
  expect(bare).toMatch(/^> \[2\] 城2：/m)
  expect(bare).toContain('来源[2]：第3行有缺损文字')
})

test('tells of one city without words of comparison', () => {
  const markdown = report(fullComparison(1))
  expect(markdown).toContain('| 矛盾纠纷化解 | 建成中心1个。[1] |')
  expect(markdown).not.toMatch(/各市|共同|独有|异同|对照|其他城市|横向/)
})

test.each([1, 3, 12])('leaves no heading without content in a report of %i silent cities', (count) => {
  const cities = citiesOf(count)
  const markdown = report(comparisonOf(cities, [themeOf(cities)]))
  expect(markdown).not.toMatch(/^#+ [^\n]*\n+(?=#{1,2} )/m)
})
