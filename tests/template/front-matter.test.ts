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

test('ends only at a line of dashes, and leaves a block between breaks that names none of its entries', () => {
  expect(splitFrontMatter('---\ntitle: 甲---\noffice: 乙\n---\n').frontMatter).toEqual({
    title: '甲---',
    office: '乙'
  })
  const breaks = '---\n时间: 2024\n---\n正文'
  expect(splitFrontMatter(breaks)).toEqual({markdown: breaks, frontMatter: {}})
})

test('tells a title with a colon that does not stand in quotes, at its line', () => {
  expect(() => splitFrontMatter('---\noffice: 甲\ntitle: 简报: 第二期\n---\n', 'a.md')).toThrow(
    expect.objectContaining({place: expect.objectContaining({path: 'a.md', line: 3})})
  )
})
