import {expect, test} from 'vitest'
import {markupSpans} from '../../src/repair/markup-spans.js'

const closed = (text: string, format: string): string[] =>
  markupSpans(text, format).map(({start, end}) => text.slice(start, end))

test('closes tags, comments, scripts and entities in HTML', () => {
  const text = '<p class="a">一&lt;二</p><!-- 三 --><script>四</script>五'
  expect(closed(text, 'html')).toEqual([
    '<p class="a">',
    '&lt;',
    '</p>',
    '<!-- 三 -->',
    '<script>四</script>'
  ])
})

test('does not take a comparison for a tag', () => {
  expect(closed('一 < 二，三 > 二，3<5', 'html')).toEqual([])
})

test('closes link targets and the keys of front matter in Markdown', () => {
  expect(closed('---\ntitle: 平安\ntags: 一\n---\n[返回](//a.cn/x)二', 'markdown')).toEqual([
    'title:',
    'tags:',
    '](//a.cn/x)'
  ])
})

test('closes addresses in plain text, without the mark behind them, but no tags', () => {
  expect(closed('见http://a.cn/b?c=1, 或a.b@c.cn。<p>', 'text')).toEqual(['http://a.cn/b?c=1', 'a.b@c.cn'])
})

test('closes the whole name of a mail address', () => {
  expect(closed('发至zhang.san+a-b@c.cn，a@b', 'text')).toEqual(['zhang.san+a-b@c.cn'])
})
