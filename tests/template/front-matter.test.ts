import {expect, test} from 'vitest'
import {splitFrontMatter} from '../../src/template/front-matter.js'

test('takes title, office, date and layout, and keeps the line numbers of the rest', () => {
  const text =
    '---\ntitle: "简报：甲"\noffice: 研究室\ndate: 2025-02-20\nlayout: jianbao\ntags: [甲]\n---\n\n# 简报'
  const {markdown, frontMatter} = splitFrontMatter(text)
  expect(frontMatter).toEqual({title: '简报：甲', office: '研究室', date: '2025-02-20', layout: 'jianbao'})
  expect(markdown.split('\n').indexOf('# 简报')).toBe(text.split('\n').indexOf('# 简报'))
})

test('leaves a text that opens with a thematic break as it is', () => {
  const text = '---\n\n正文\n\n---\n'
  expect(splitFrontMatter(text)).toEqual({markdown: text, frontMatter: {}})
})

test('leaves what is no YAML, and a list, as it is', () => {
  for (const text of ['---\na: [1\n---\n甲', '---\n- 甲\n---\n']) {
    expect(splitFrontMatter(text).markdown).toBe(text)
  }
})

test('takes no date that is none, and no title that is a number', () => {
  expect(splitFrontMatter('---\ntitle: 12\ndate: 去年\n---\n').frontMatter).toEqual({})
})

test('reads an empty front matter as none', () => {
  expect(splitFrontMatter('---\n---\n甲').markdown).toBe('---\n---\n甲')
})
