import {expect, test} from 'vitest'
import {renderMarkdown} from '../../src/render/markdown/render-markdown.js'
import {splitFrontMatter} from '../../src/template/front-matter.js'
import {markdownText} from '../../src/template/markdown-text.js'
import {toTree} from '../../src/template/to-tree.js'
import {plainText} from '../../src/render/plain-text.js'

/** What a reader sees of a text that was put into Markdown, as a paragraph and as a table cell. */
const shown = (value: string): string[] => [
  plainText(toTree(markdownText(value))),
  plainText(toTree(`| a |\n| --- |\n| ${markdownText(value)} |`)).slice(1)
]

test.each([
  '1. 项不是列表',
  '2.5亿元',
  '# 不是标题',
  '- 不是列表',
  '> 不是引文',
  '+ 党建',
  '——持续发力',
  '“1+5+X”与“4+N”*两*种_模式_',
  'a|b',
  '<script>alert(1)</script>',
  '&amp; 与 &#20;',
  '[3] 与 [链接](http://a.example)',
  '~~删~~ 与 ~波浪~',
  '`code`',
  '\\反斜杠',
  '《办法（试行）》𠮷',
  'https://www.example.com/a_b_c'
])('shows %s as it is', (value) => {
  expect(shown(value)).toEqual([value, value])
})

test('makes blanks of line ends, those of old Macs included', () => {
  expect(markdownText('一\n 二\r三\r\n四')).toBe('一 二 三 四')
})

test('drops characters that no DOCX can hold, and blanks at the ends', () => {
  expect(markdownText(' \u0001一\uFFFE𠮷\t')).toBe('一𠮷')
})

test('keeps the number signs at the end of a heading', () => {
  expect(plainText(toTree(`# ${markdownText('语言 C ##')}`))).toBe('语言 C ##')
})

test('keeps an address from becoming a link', () => {
  expect(toTree(markdownText('见 www.a.example，已推开'))).toMatchObject({
    children: [{children: [{type: 'text', value: '见 www.a.example，已推开'}]}]
  })
})

test('keeps an address with a scheme from becoming a link, also when it is written and read again', () => {
  const tree = toTree(`${markdownText('见https://a.example/b。')}https://c.example`)
  expect(tree).toMatchObject({
    children: [
      {
        children: [
          {type: 'text', value: '见https://a.example/b。'},
          {type: 'link', url: 'https://c.example'}
        ]
      }
    ]
  })
  const properties = {title: '', office: '', date: new Date(0)}
  const written = renderMarkdown({properties, tree, pictures: new Map()})
  expect(toTree(splitFrontMatter(written).markdown)).toEqual(tree)
})

test('leaves plain Chinese without a backslash', () => {
  const value = '化解矛盾纠纷9600多件，“红色驿站”274个（2021年）；破案率100%。'
  expect(markdownText(value)).toBe(value)
})
