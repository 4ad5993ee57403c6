import {expect, test} from 'vitest'
import {renderMarkdown} from '../../../src/render/markdown/render-markdown.js'
import {toTree} from '../../../src/template/to-tree.js'
import {sampleDocument} from '../sample-document.js'

const rewrite = (markdown: string): string => renderMarkdown({...sampleDocument, tree: toTree(markdown)})

test('writes citations and their targets as plain numbers', () => {
  const markdown = '一[1][2]。\n\n## 来源\n\n[1] 甲\n\n[2] 乙\n'
  expect(rewrite(markdown)).toBe(markdown)
})

test('keeps a line break inside a table cell', () => {
  expect(rewrite('| 做法 |\n| --- |\n| 一<br>二 |\n')).toBe('| 做法 |\n| - |\n| 一<br>二 |\n')
})

test('keeps bold text beside Chinese punctuation without character references', () => {
  expect(rewrite('他说**“要点：”**后面\n')).toBe('他说**“要点：”**后面\n')
})

test('gives a tree that parses back to itself', () => {
  const tree = toTree(renderMarkdown(sampleDocument))
  expect(toTree(renderMarkdown({...sampleDocument, tree}))).toEqual(tree)
})

test('does not pad table cells', () => {
  expect(rewrite('| 一 | 二二二二二二 |\n| - | - |\n| 三三三三三三三 | 四 |\n')).not.toMatch(/ {2}/)
})
