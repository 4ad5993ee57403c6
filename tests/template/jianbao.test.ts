import {expect, test} from 'vitest'
import {
  citiesOf,
  fullComparison,
  headings,
  openTemplate,
  unevenRows,
  withSilentCity
} from './full-comparison.js'
import {comparisonOf, sourceOf, themeOf} from './sample-comparison.js'

const report = await openTemplate('jianbao')

const bulletin = {name: '示例工作简报', reportTo: [], sendTo: [], issueTo: []}

/** The paragraphs between two directives. */
function paragraphsOf(markdown: string, name: string): string[] {
  const [, inside] = new RegExp(`<!-- ${name} -->\n([^]*?)\n<!-- /${name} -->`).exec(markdown) ?? []
  return inside?.split('\n').filter((line) => line !== '') ?? []
}

test('has name, issue, office and date in the head, in this order', () => {
  const markdown = report(fullComparison(2), {
    date: '2025-02-20',
    bulletin: {...bulletin, issue: 3, total: 15, notice: '内部资料　注意保存'}
  })
  expect(paragraphsOf(markdown, 'masthead')).toEqual([
    '示例工作简报',
    '第3期（总第15期）',
    '研究室',
    '2025年2月20日'
  ])
  expect(markdown).toMatch(/^\*\*内部资料　注意保存\*\*\n+<!-- masthead -->/)
})

test('leaves room to write issue and date where nothing gives them', () => {
  const markdown = report(fullComparison(2), {office: '', bulletin})
  expect(paragraphsOf(markdown, 'masthead')).toEqual(['示例工作简报', '第　　期', '　　　　年　　月　　日'])
})

test('has a tail where one of its parts is given, and only that part', () => {
  const markdown = report(fullComparison(2), {bulletin: {...bulletin, sendTo: ['甲局', '乙局'], copies: 50}})
  expect(paragraphsOf(markdown, 'colophon')).toEqual(['送：甲局，乙局。', '共印50份'])
  expect(paragraphsOf(report(fullComparison(2), {bulletin: {...bulletin, copies: 9}}), 'colophon')).toEqual([
    '共印9份'
  ])
})

test('has no tail where nothing of it is given', () => {
  expect(report(fullComparison(2), {bulletin})).not.toContain('colophon')
})

test('tells two to six cities theme by theme in paragraphs with their citations', () => {
  const markdown = report(fullComparison(3))
  expect(headings(markdown)).toEqual([
    '## 一、总体情况',
    '## 二、矛盾纠纷化解',
    '### （一）异同',
    '### （二）做法',
    '### （三）数据',
    '## 三、来源'
  ])
  expect(markdown).toContain('\n各市均有[1]。\n')
  expect(markdown).toContain('\n**城3：**建成中心1个。[3]\n')
  expect(markdown).toContain('\n调解组织：城11个（年份未注明）[1]；城21个')
  expect(markdown).not.toContain('为例')
  expect(markdown).not.toMatch(/^\|/m)
})

test('gives of more than six cities an example of each practice and of figures that many report, and says so', () => {
  const markdown = report(fullComparison(12))
  expect(markdown).toContain('\n**一站式**（12个城市报道）：城1，建成中心1个。[1]\n')
  expect(markdown).toMatch(/^\*\*调解组织\*\*（12个城市报道数据）：城11个.*；城31个（年份未注明）\[3\]。$/m)
  expect(markdown).toContain('每项做法只引一个城市；数据只列七个及以上城市报道的，各举三个城市为例。')
  expect(markdown).toContain('| 城12 | 2段 |')
  expect(unevenRows(markdown)).toEqual([])
})

test('tells of one city without words of comparison', () => {
  const markdown = report(fullComparison(1))
  expect(headings(markdown)).toEqual([
    '## 一、总体情况',
    '## 二、矛盾纠纷化解',
    '### （一）摘要',
    '### （二）做法',
    '### （三）数据',
    '## 三、来源'
  ])
  expect(markdown).not.toMatch(/各市|共同|独有|异同|对照|其他城市|横向|^\|/m)
})

test('counts the parts of a chapter anew where one is missing', () => {
  const comparison = withSilentCity(2)
  const themes = comparison.themes.map((theme) => ({...theme, common: [], only: {}}))
  expect(headings(report({...comparison, themes}))).toContain('### （一）做法')
})

test.each([1, 3, 12])('leaves no heading without content in a report of %i silent cities', (count) => {
  const cities = citiesOf(count)
  const markdown = report(comparisonOf(cities, [themeOf(cities)]))
  expect(markdown).toContain('涉及：矛盾纠纷化解。')
  expect(markdown).not.toMatch(/^#+ [^\n]*\n+(?=#{1,2} )/m)
})

test('lists each source as a paragraph that opens with its number, and what to know of it', () => {
  const sources = [sourceOf(1, '城1'), sourceOf(2, '城2', {warnings: ['第3行有缺损文字']})]
  const markdown = report({...fullComparison(2), sources})
  expect(markdown).toMatch(/^> \[1\] 城1：/m)
  expect(markdown).toMatch(/^> \[2\] 城2：/m)
  expect(markdown).toContain('来源[2]：第3行有缺损文字。')
})
