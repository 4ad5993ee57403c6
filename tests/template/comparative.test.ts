import {expect, test} from 'vitest'
import {
  citiesOf,
  fullComparison,
  headings,
  openTemplate,
  unevenRows,
  withSilentCity
} from './full-comparison.js'
import {comparisonOf, quotation, sourceOf, themeOf} from './sample-comparison.js'

const report = await openTemplate('comparative')

test('gives one city a digest without tables of one column and without words of comparison', () => {
  const markdown = report(fullComparison(1))
  expect(headings(markdown)).toEqual([
    '## 一、要点',
    '## 二、材料概况',
    '## 三、矛盾纠纷化解',
    '### 摘要',
    '### 主要做法',
    '### 数据',
    '### 品牌与文件',
    '## 四、来源',
    '## 五、编制说明'
  ])
  expect(markdown.match(/\*\*表\d+/g)).toEqual(['**表1'])
  expect(markdown).not.toMatch(/各市|共同|独有|异同|对照|其他城市|横向/)
  expect(markdown).toContain('- **一站式：**建成中心1个。[1]')
})

test('gives two to six cities tables with a column each', () => {
  const markdown = report(fullComparison(3))
  expect(markdown).toContain('| 做法 | 城1 | 城2 | 城3 |')
  expect(markdown).toContain('| 指标 | 城1 | 城2 | 城3 |')
  expect(markdown.match(/\*\*表\d+/g)).toEqual(['**表1', '**表2', '**表3', '**表4'])
  expect(markdown).toContain('- 城1多提及“网格”（5句，其他城市1句）[1]。')
  expect(unevenRows(markdown)).toEqual([])
})

test('gives more than six cities tables with a row each, and loses none of them', () => {
  const markdown = report(fullComparison(12))
  expect(markdown).toContain('| 城市 | 矛盾纠纷化解 |')
  expect(markdown).toContain('| 城12 | ● |')
  expect(markdown).toContain('其他报道：城9[9]、城10[10]、城11[11]、城12[12]。')
  expect(markdown.match(/^\| 城市 \| 数据 \| 年份 \|$/gm)).toHaveLength(1)
  expect(headings(markdown).filter((line) => /^### 城\d+$/.test(line))).toHaveLength(12)
  expect(unevenRows(markdown)).toEqual([])
})

test('lists the chapters behind the key findings, and with many cities each of them too', () => {
  expect(report(fullComparison(3))).toContain('<!-- toc title="目录" depth="1" -->\n\n## 二、材料概况')
  expect(report(fullComparison(7))).toContain('<!-- toc title="目录" depth="2" -->\n\n## 二、材料概况')
})

test('shows the chart of the coverage with its number', () => {
  expect(report(fullComparison(3))).toMatch(/^!\[[^\]]+\]\(chart:coverage\)\n\n\*\*图1　.+\*\*$/m)
})

test('tells the programmes of a city in one paragraph, and says which of them its digest explains', () => {
  const comparison = fullComparison(2)
  const programme = {name: '示例', kind: 'quoted' as const, evidence: {...quotation, line: 9}}
  const programmes = {城1: [programme, {...programme, name: '样本', evidence: quotation}], 城2: []}
  const markdown = report({
    ...comparison,
    themes: comparison.themes.map((theme) => ({...theme, programmes}))
  })
  expect(markdown).toContain('- 城1：**“示例”**——建成中心1个。[1]　**“样本”**[1]（见摘要）\n')
})

test('says 未见报道 in an empty cell of a practice, and — in one of a figure', () => {
  const markdown = report(withSilentCity(2))
  expect(markdown).toContain('| 一站式 | 建成中心1个。[1] | 未见报道 |')
  expect(markdown).toContain('| 调解组织 | 1个（年份未注明）[1] | — |')
})

test('names the cities of forty that a table leaves out', () => {
  const markdown = report(withSilentCity(40))
  expect(markdown).toContain('| 城2 | 0段 |')
  expect(markdown).toContain('城2未见报道任何一项做法，不列入表内。')
})

test.each([1, 3, 12])('leaves no heading without content in a report of %i silent cities', (count) => {
  const cities = citiesOf(count)
  const markdown = report(comparisonOf(cities, [themeOf(cities)]))
  expect(markdown).toContain('涉及：矛盾纠纷化解。')
  expect(headings(markdown).filter((line) => line.includes('矛盾纠纷化解'))).toEqual([])
  expect(markdown).not.toMatch(/^#+ [^\n]*\n+(?=#{1,2} )/m)
})

test('explains no mark that the report does not use', () => {
  const comparison = fullComparison(2)
  expect(report(comparison)).not.toContain('“（计划或主张）”')
  const plan = {...quotation, aim: true as const}
  const themes = comparison.themes.map((theme) => ({...theme, digest: {...theme.digest, 城1: [plan]}}))
  expect(report({...comparison, themes})).toContain('“（计划或主张）”')
})

test('tells what was repeated, what to know of a source, and what was left out', () => {
  const sources = [
    sourceOf(1, '城1'),
    sourceOf(2, '城2', {overlaps: [1], republishedParagraphs: 8, warnings: ['第3行有缺损文字']})
  ]
  const omitted = [{path: 'x/old.txt', city: '城1', year: 2019, reason: 'year' as const}]
  const markdown = report({...fullComparison(2), sources, omitted})
  expect(markdown).toContain('- 来源[2]与[1]内容重复，重复的8段只计一次。')
  expect(markdown).toContain('- 来源[2]：第3行有缺损文字')
  expect(markdown).toContain('另有1篇材料已经读取、未予采用（年份不在所选范围）：old.txt（城1，2019年）。')
})
