import {expect, test} from 'vitest'
import {listOptionalParts, withoutParts} from '../../src/template/optional-parts.js'

const report = `# 简报

<!-- optional rank="2" what="要点第2条" -->
2. 乙
<!-- /optional -->

| 市 | 数 |
| - | - |
| 甲 | 1 |
<!-- optional rank="9" what="丙市一行" -->
| 丙 | 3 |
<!-- /optional -->

<!-- left-out text="略去：{what}。" -->
`

test('gives up the part with the highest rank first, of equal ranks the last one', () => {
  expect(listOptionalParts(report).map(({what}) => what)).toEqual(['丙市一行', '要点第2条'])
  const twice =
    '<!-- optional what="甲" -->\n<!-- /optional -->\n<!-- optional what="乙" -->\n<!-- /optional -->'
  expect(listOptionalParts(twice).map(({what}) => what)).toEqual(['乙', '甲'])
})

test('takes away the markers of what stays, so that a table stays whole, and says nothing was left out', () => {
  const markdown = withoutParts(report, [])
  expect(markdown).toContain('| 甲 | 1 |\n| 丙 | 3 |\n')
  expect(markdown).not.toContain('<!--')
})

test('names what was left out in the order of the report', () => {
  const markdown = withoutParts(report, listOptionalParts(report))
  expect(markdown).toContain('略去：要点第2条、丙市一行。')
  expect(markdown).not.toContain('丙 |')
})

test('keeps a name that looks like a pattern', () => {
  const part = '<!-- optional what="$& $1" -->\n甲\n<!-- /optional -->\n<!-- left-out -->'
  expect(withoutParts(part, listOptionalParts(part))).toBe('因篇幅所限，略去：$& $1。')
})

test('takes a part without an end for none, and leaves other comments', () => {
  const open = '<!-- optional rank="1" what="甲" -->\n乙\n<!-- 注 -->'
  expect(listOptionalParts(open)).toEqual([])
  expect(withoutParts(open, [])).toBe('乙\n<!-- 注 -->')
})
