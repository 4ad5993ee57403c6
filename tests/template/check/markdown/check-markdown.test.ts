import {expect, test} from 'vitest'
import {checkMarkdown} from '../../../../src/template/check/markdown/check-markdown.js'

/** Each problem as `line:column rule`. */
const check = (...lines: string[]): string[] =>
  checkMarkdown(lines.join('\n')).map(({line, column, rule}) => `${line}:${column} ${rule}`)

/** The messages about a report that has a title. */
const messages = (...lines: string[]): string[] =>
  checkMarkdown(['# 简报', '', ...lines].join('\n')).map(({message}) => message)

test('finds nothing in good Markdown', () => {
  const report = [
    '<!-- masthead -->',
    '政法工作简报',
    '',
    '第3期',
    '<!-- /masthead -->',
    '# 简报𠮷',
    '',
    '<!-- toc title="目录" depth="2" -->',
    '',
    '## 一、要点',
    '',
    '“调解”……3项[1][4]，见[名称](https://a.example)和[注][b]。[^1]',
    '',
    '### （一）数据',
    '',
    '| 城市 | 数据 |',
    '|:--|--:|',
    '| 甲 | 1\\|2 |',
    '<!-- optional rank="2" what="乙" -->',
    '| 乙 | `a` |',
    '<!-- /optional -->',
    '',
    '<!-- left-out text="略去：{what}。" -->',
    '<!-- 这一章由办公室核对 -->',
    '<!-- page-break -->',
    '',
    '`<!-- tco -->` 和 `[^9]` 是代码。',
    '',
    '## 二、来源',
    '',
    '[^1]: 注。',
    '',
    '[b]: https://b.example'
  ]
  expect(checkMarkdown(report.join('\n'))).toEqual([])
})

test('tells a row with more or fewer cells than the head; what is too much is lost', () => {
  const report = '# 简报\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 | 3 |\n| 1 |\n| 1 | 2 |'
  expect(checkMarkdown(report)).toEqual([
    {
      rule: 'table-cells',
      line: 5,
      column: 1,
      message: 'The row has 3 cells, but the head of its table 2 cells',
      fatal: true
    },
    {
      rule: 'table-cells',
      line: 6,
      column: 1,
      message: 'The row has 1 cell, but the head of its table 2 cells',
      fatal: false
    }
  ])
})

test('tells a table in a list at its place', () => {
  expect(check('# 简报', '', '- 项', '', '  | 甲 | 乙 |', '  | - | - |', '  | 1 |')).toEqual([
    '7:3 table-cells'
  ])
})

test('tells a line that a table swallows', () => {
  expect(check('# 简报', '', '| 甲 |', '| --- |', '| 1 |', '后文')).toEqual(['6:1 table-end'])
  expect(check('# 简报', '', '| 甲 |', '| --- |', '| 1 |', '', '后文')).toEqual([])
})

test('tells a table without a row of dashes, or with one of another length', () => {
  expect(check('# 简报', '', '前文', '| 甲 | 乙 |', '| 1 | 2 |')).toEqual(['4:1 table-delimiter-missing'])
  expect(messages('| 甲 | 乙 |', '| --- |', '| 1 | 2 |')).toEqual([
    'The head of the table has 2 cells, but the row of dashes below it 1 cell'
  ])
})

test('does not take a text with a bar for a table', () => {
  expect(check('# 简报', '', '甲|乙', '', '|甲', '', '绝对值|x|大于1', '', '```', '| 甲 |', '```')).toEqual(
    []
  )
})

test('tells a heading that skips a level, and takes any step back', () => {
  expect(check('# 简报', '## 一', '#### 甲', '##### 乙', '## 二', '### 丙')).toEqual([
    '3:1 heading-depth-skipped'
  ])
  expect(messages('### 甲')).toEqual(['The heading has level `###` below one of `#`, expected `##`'])
})

test('tells a report with no title or with two', () => {
  expect(check('## 一')).toEqual(['1:1 title-missing'])
  expect(check('前言', '', '# 甲', '', '# 乙')).toEqual(['5:1 title-repeated'])
})

test('tells a text that a rule below it makes a heading, and an empty heading', () => {
  expect(check('# 简报', '', '末句。', '---', '')).toEqual(['3:1 heading-by-rule'])
  expect(check('# 简报', '', '末句。', '', '---', '', '题', '===')).toEqual(['7:1 title-repeated'])
  expect(check('# 简报', '', '##', '')).toEqual(['3:1 heading-empty'])
})

test('tells a footnote without definition, with the one that was meant, and one that nothing leads to', () => {
  expect(check('# 简报', '', '甲[^a]乙[^b]', '', '[^b]: 注', '', '[^c]: 注')).toEqual([
    '3:2 footnote-undefined',
    '7:1 footnote-unused'
  ])
  expect(messages('甲[^note]', '', '[^nota]: 注')).toContain(
    'The footnote `[^note]` has no definition, expected `[^nota]`'
  )
})

test('tells a link without definition, but no citation and nothing that is escaped', () => {
  expect(check('# 简报', '', '见[甲][home]和[home][]')).toEqual(['3:2 link-undefined', '3:12 link-undefined'])
  expect(check('# 简报', '', '甲', '𠮷[甲][home]')).toEqual(['4:3 link-undefined'])
  expect(check('# 简报', '', '甲[1][4]，〔一〕[注]，\\[甲][乙]，\\[^1]，`[甲][乙]`')).toEqual([])
})

test('tells a misspelt directive with the one that was meant', () => {
  expect(
    messages('<!-- tco -->', '', '<!-- TOC -->', '', '<!-- page break -->', '', '<!-- toc depth=2 -->')
  ).toEqual([
    '`<!-- tco -->` is no directive, did you mean `<!-- toc -->`?',
    '`<!-- TOC -->` is no directive, did you mean `<!-- toc -->`?',
    '`<!-- page break -->` is no directive, did you mean `<!-- page-break -->`?',
    '`<!-- toc depth=2 -->` is no directive, did you mean `<!-- toc title="…" depth="…" -->`?'
  ])
})

test.each([
  '<!-- todo -->',
  '<!-- 目录 -->',
  '<!-- note: check the table of contents -->',
  '<!-- a -->',
  '<!---->'
])('leaves the comment %s alone', (comment) => {
  expect(messages(comment)).toEqual([])
})

test('tells wrong attributes', () => {
  expect(
    messages(
      '<!-- toc titel="目录" -->',
      '',
      '<!-- toc depth="4" -->',
      '',
      '<!-- optional what="图1" -->',
      '',
      '<!-- /optional -->'
    )
  ).toEqual([
    '`toc` has no `titel`, expected `title` or `depth`',
    'The depth of `toc` is `4`, expected 1, 2 or 3',
    'The rank of `optional` is ``, expected a number such as `rank="3"`'
  ])
})

test('tells a part without end, and an end without start', () => {
  expect(check('<!-- masthead -->', '', '# 简报', '', '<!-- /colophon -->', '', '<!-- /toc -->')).toEqual([
    '1:1 directive-open',
    '5:1 directive-end',
    '7:1 directive-end'
  ])
})

test('tells a directive that nothing reads where it stands', () => {
  expect(
    check('# 简报', '', '- <!-- page-break -->', '', '甲<!-- toc -->', '', '甲 <!-- left-out -->')
  ).toEqual(['3:3 directive-place', '5:2 directive-place', '7:3 directive-place'])
})

test('tells a comment that hides all that follows', () => {
  expect(check('# 简报', '', '<!-- toc', '', '## 一')).toEqual(['3:1 directive-unknown'])
})

test('reads the report with its optional parts and without', () => {
  const report = [
    '# 简报',
    '<!-- optional rank="1" what="一" -->',
    '## 一',
    '<!-- /optional -->',
    '### 甲',
    '[^1]: 注'
  ]
  expect(check(...report)).toEqual(['5:1 heading-depth-skipped', '6:1 footnote-unused'])
})
