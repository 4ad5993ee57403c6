import {expect, test} from 'vitest'
import {dropElements} from '../../../src/read/word/drop-elements.js'

test('drops elements with what stands in them, empty and nested ones too', () => {
  expect(dropElements('甲<b/>乙<b x="1">丙<b>丁</b>戊</b>己<c>庚</c>', 'b')).toBe('甲乙己<c>庚</c>')
  expect(dropElements('甲<b><c></b>乙</c>丙', 'b', 'c')).toBe('甲乙</c>丙')
})

test('leaves elements of other names, such as those that begin alike', () => {
  expect(dropElements('<bc>甲</bc>', 'b')).toBe('<bc>甲</bc>')
})

test('leaves what is never closed or never opened', () => {
  expect(dropElements('甲<b>乙', 'b')).toBe('甲<b>乙')
  expect(dropElements('甲</b>乙<b>丙</b>', 'b')).toBe('甲</b>乙')
})

test('is done with a megabyte of tags that are never closed', () => {
  const xml = '<w:moveFrom></w:x>'.repeat(60_000)
  expect(dropElements(xml, 'w:moveFrom')).toBe(xml)
})
