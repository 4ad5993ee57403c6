import {expect, test} from 'vitest'
import {formatOf} from '../../src/read/formats.js'

test('takes a post with front matter for Markdown, even as .txt', () => {
  expect(formatOf('.txt', '---\nlayout: post\ntitle: "平安"\n---\n<p>一</p><p>二</p><p>三</p>')).toBe(
    'markdown'
  )
})

test('does not take a line of dashes for front matter', () => {
  expect(formatOf('.txt', '---\n平安建设\n---\n正文。')).toBe('text')
})

test('takes a whole page and a text of several <p> for HTML, whatever the extension', () => {
  expect(formatOf('.txt', '<!DOCTYPE html>\n<html><body>正文</body></html>')).toBe('html')
  expect(formatOf('', '<p>一</p>\n<p>二</p>\n<p>三</p>')).toBe('html')
})

test('does not take a stray tag or a comparison for HTML', () => {
  expect(formatOf('.txt', '正文<br>一 < 二，三 > 二。</p>')).toBe('text')
})

test('follows the extension of Markdown, HTML and text', () => {
  expect(formatOf('.md', '# 平安\n\n<p>一</p><p>二</p><p>三</p>')).toBe('markdown')
  expect(formatOf('.htm', '正文')).toBe('html')
  expect(formatOf('.txt', '# 平安')).toBe('text')
})

test('takes a page saved as .md for HTML', () => {
  expect(formatOf('.md', '<html><body>正文</body></html>')).toBe('html')
})
