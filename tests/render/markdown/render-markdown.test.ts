import {expect, test} from 'vitest'
import {renderMarkdown} from '../../../src/render/markdown/render-markdown.js'
import type {ReportDocument} from '../../../src/model/document.js'
import {splitFrontMatter} from '../../../src/template/front-matter.js'
import {toTree} from '../../../src/template/to-tree.js'
import {sampleDocument} from '../sample-document.js'

/** The Markdown of a document without its front matter. */
const write = (document: ReportDocument): string =>
  splitFrontMatter(renderMarkdown(document)).markdown.trimStart()

const rewrite = (markdown: string): string => write({...sampleDocument, tree: toTree(markdown)})

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
  const tree = toTree(write(sampleDocument))
  expect(toTree(write({...sampleDocument, tree}))).toEqual(tree)
})

test('does not pad table cells', () => {
  expect(rewrite('| 一 | 二二二二二二 |\n| - | - |\n| 三三三三三三三 | 四 |\n')).not.toMatch(/ {2}/)
})

test('says in the front matter what an export needs, and nothing that is not given', () => {
  const properties = {
    title: '简报：“甲”',
    office: '',
    date: new Date('2025-02-20T00:00:00Z'),
    layout: 'jianbao'
  }
  expect(renderMarkdown({...sampleDocument, properties})).toMatch(
    /^---\ntitle: "简报：“甲”"\ndate: "2025-02-20"\nlayout: "jianbao"\n---\n\n/
  )
  expect(splitFrontMatter(renderMarkdown({...sampleDocument, properties})).frontMatter).toEqual({
    title: '简报：“甲”',
    date: '2025-02-20',
    layout: 'jianbao'
  })
})

test('writes directives and comments as they were read', () => {
  const markdown = `<!-- masthead -->

政法简报

第3期

<!-- /masthead -->

<!-- toc title="目录" depth="1" -->

正文<!-- 注 -->

<!-- page-break -->

<!-- 说明 -->
`
  expect(rewrite(markdown)).toBe(markdown)
})
