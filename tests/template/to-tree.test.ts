import {expect, test} from 'vitest'
import {plainText} from '../../src/render/plain-text.js'
import {markdownText} from '../../src/template/markdown-text.js'
import {toTree} from '../../src/template/to-tree.js'

const report = `# 简报

甲、乙两市均有报道[1][2]，见附件[9]。

| 做法 |
| --- |
| 调解[2]<br>化解 |

## 八、来源

| 编号 | 题名 |
| --- | --- |
| [1] | 《甲》[2] |
| [2] | 《乙》 |
`

const nodesOf = (node: unknown, type: string): unknown[] => {
  const {type: own, children = []} = node as {type: string; children?: unknown[]}
  return [...(own === type ? [node] : []), ...children.flatMap((child) => nodesOf(child, type))]
}

test('makes citations of numbers that the source list has, and leaves others as text', () => {
  const citations = nodesOf(toTree(report), 'citation')
  expect(citations).toEqual([
    {type: 'citation', sources: [1, 2]},
    {type: 'citation', sources: [2]},
    {type: 'citation', sources: [2]}
  ])
  expect(plainText(toTree(report))).toContain('见附件[9]。')
})

test('leaves a number in brackets that a quoted article says itself as text, right before a citation too', () => {
  const tree = toTree(`${markdownText('均有报道[1]')}[2][1]\n\n## 来源\n\n[1] 《甲》\n\n[2] 《乙》`)
  expect(tree.children[0]).toEqual({
    type: 'paragraph',
    children: [
      {type: 'text', value: '均有报道[1]'},
      {type: 'citation', sources: [2, 1]}
    ]
  })
})

test('reads a backslash before a citation', () => {
  const tree = toTree(`${markdownText('甲\\')}[1]\n\n## 来源\n\n[1] 《甲》`)
  expect(tree.children[0]).toMatchObject({children: [{value: '甲\\'}, {sources: [1]}]})
})

test('leaves a number in brackets in a title of the source list as text', () => {
  const tree = toTree(report.replace('《甲》[2]', markdownText('《甲》[2]')))
  expect(nodesOf(tree, 'citation')).toHaveLength(2)
})

test('ends a bare address before Chinese and before a citation', () => {
  const tree = toTree(report.replace('见附件', '网址：https://www.a.example/b，c[2]，见附件'))
  expect(nodesOf(tree, 'link')).toEqual([
    {
      type: 'link',
      url: 'https://www.a.example/b',
      title: null,
      children: [{type: 'text', value: 'https://www.a.example/b'}]
    }
  ])
  expect(nodesOf(tree, 'citation')).toContainEqual({type: 'citation', sources: [2]})
})

test('leaves marks behind a bare address text, and a decimal or file name no address', () => {
  const tree = toTree('(见 www.a.example/x_(y).) 共2.5亿元，a.b@c.example，report.docx，http://')
  expect(nodesOf(tree, 'link')).toMatchObject([{url: 'http://www.a.example/x_(y)'}])
})

test('keeps the links of a template', () => {
  expect(nodesOf(toTree('<https://a.example> [乙](https://b.example)'), 'link')).toHaveLength(2)
})

test('makes targets of the numbers that open the entries of the source list', () => {
  expect(nodesOf(toTree(report), 'citationTarget')).toEqual([
    {type: 'citationTarget', source: 1},
    {type: 'citationTarget', source: 2}
  ])
})

test('takes a numbered paragraph for an entry as well', () => {
  expect(nodesOf(toTree('见[1]。\n\n## 来源\n\n[1] 《甲》'), 'citationTarget')).toHaveLength(1)
})

test('makes no citations in a report without a source list', () => {
  expect(nodesOf(toTree('# 简报\n\n见[1]。\n\n## 消息来源分析\n\n[1] 甲'), 'citation')).toEqual([])
})

test('makes line breaks of <br> and reads the text of other HTML', () => {
  const tree = toTree('一<br>二<b title="a>b">三</b>&lt;<!-- 注 -->')
  expect(nodesOf(tree, 'break')).toHaveLength(1)
  expect(nodesOf(tree, 'comment')).toEqual([{type: 'comment', value: ' 注 '}])
  expect(plainText(toTree('一<br>二<b title="a>b">三</b>&lt;'))).toBe('一\n二三<')
})

test('reads the text of a block of HTML, without scripts, styles and comments', () => {
  const html =
    '<div>\n<p>甲&amp;乙</p><style>p {}</style><script>\nalert(1)\n</script><!-- 丙 --><p>1 < 2</p>\n</div>'
  expect(plainText(toTree(html))).toBe('甲&乙\n1 < 2')
  expect(toTree('<div>\n</div>').children).toEqual([])
})

test('makes nodes of directives, and leaves other comments comments', () => {
  const markdown = `<!-- masthead -->

政法简报

第3期

<!-- /masthead -->

<!-- toc title="目录" depth="1" -->

<!-- page-break -->

<!-- tco -->

<!-- colophon -->

报：市委`
  expect(toTree(markdown).children).toMatchObject([
    {type: 'masthead', children: [{type: 'paragraph'}, {type: 'paragraph'}]},
    {type: 'tableOfContents', title: '目录', depth: 1},
    {type: 'pageBreak'},
    {type: 'comment', value: ' tco '},
    {type: 'comment', value: ' colophon '},
    {type: 'paragraph'}
  ])
})

test('drops positions', () => {
  expect(JSON.stringify(toTree(report))).not.toContain('position')
})

test('reads bold text before Chinese punctuation', () => {
  expect(nodesOf(toTree('**要点：**后面'), 'strong')).toHaveLength(1)
})

test('ends the source list at the next chapter, where a number is a citation again', () => {
  const tree = toTree('## 来源\n\n[1] 甲\n\n### 附\n\n[2] 乙\n\n## 说明\n\n- [1] 有缺损文字')
  expect(nodesOf(tree, 'citationTarget')).toHaveLength(2)
  expect(nodesOf(tree, 'citation')).toEqual([{type: 'citation', sources: [1]}])
})

test('reads very many brackets and openings in time that grows with them', () => {
  const tree = toTree(`http://a.example/b${')'.repeat(50_000)}`)
  expect(nodesOf(tree, 'link')).toMatchObject([{url: 'http://a.example/b'}])
  expect(toTree('<!-- masthead -->\n\n'.repeat(4000)).children).toHaveLength(4000)
}, 20_000)

test('refuses what is nested deeper than anybody nests', () => {
  expect(() => toTree(`${'> '.repeat(900)}甲`)).toThrow('nested deeper than 400 levels')
  expect(plainText(toTree(`${'> '.repeat(100)}甲`))).toBe('甲')
})

test('puts a picture, list or table that stands in a head before it', () => {
  const {children} = toTree('<!-- masthead -->\n\n![标志](a.png)\n\n简报\n\n- 甲\n\n<!-- /masthead -->')
  expect(children.map(({type}) => type)).toEqual(['paragraph', 'list', 'masthead'])
})
