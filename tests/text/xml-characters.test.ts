import {expect, test} from 'vitest'
import {stripIllegalXml} from '../../src/text/xml-characters.js'

test('drops control characters', () => {
  expect(stripIllegalXml('一\u0000二\u0008三\u000b四\u000c五\u001f')).toBe('一二三四五')
})

test('drops non-characters and halves of surrogate pairs', () => {
  expect(stripIllegalXml('甲\ufffe乙\uffff丙\ud842丁\udfb7')).toBe('甲乙丙丁')
})

test('keeps tabs, line ends, full-width signs and characters outside the BMP', () => {
  expect(stripIllegalXml('a\tb\r\n　１２，𠮷😀\ufffd')).toBe('a\tb\r\n　１２，𠮷😀\ufffd')
})
