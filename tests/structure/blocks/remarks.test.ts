import {fromHtml} from 'hast-util-from-html'
import {expect, test} from 'vitest'
import {blocksOfHast} from '../../../src/structure/blocks/hast-blocks.js'
import {findRemarks} from '../../../src/structure/blocks/remarks.js'

const countRemarks = (html: string) => findRemarks(blocksOfHast(fromHtml(html, {fragment: true})).placed).size

const post = (text: string) => `<div><p>发表于 2023-3-9 14:22</p><p>${text}</p></div>`

test('finds three remarks side by side by their buttons or their dates', () => {
  expect(countRemarks(post('说得好。'.repeat(5)).repeat(3))).toBe(3)
  expect(countRemarks('<li>甲<p>说得很有道理。</p>回复 举报</li>'.repeat(4))).toBe(4)
})

test('leaves out the post that is longer than all others: it may be the article', () => {
  const long = '样本市推进平安建设，化解纠纷4万件。'.repeat(20)
  expect(countRemarks(post(long) + post('说得很有道理。') + post('学习了，谢谢分享。'))).toBe(2)
})

test('takes two remarks, sections of an article and a mailbox for none', () => {
  expect(countRemarks(post('说得很有道理。').repeat(2))).toBe(0)
  expect(countRemarks('<div><h3>回应群众关切</h3><p>办好每一件小事。</p></div>'.repeat(3))).toBe(0)
  expect(countRemarks('<div><p>回复：</p><p>您反映的问题已经办理。</p></div>'.repeat(3))).toBe(0)
})
