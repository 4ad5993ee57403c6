import {expect, test} from 'vitest'
import {toQuoteView} from '../../src/template/to-quote-view.js'

const evidence = {text: '建成中心1个，', source: 2, line: 7}

test('marks where a quotation was cut, and drops the comma before the mark', () => {
  expect(toQuoteView({...evidence, cut: 'after'}, false).text).toBe('建成中心1个……')
  expect(toQuoteView({...evidence, cut: 'both'}, false).text).toBe('……建成中心1个……')
  expect(toQuoteView(evidence, false).text).toBe('建成中心1个，')
})

test('tells captions, headings and plans in one pair of brackets', () => {
  expect(toQuoteView({...evidence, from: 'caption', aim: true}, false).note).toBe('（图片说明，计划或主张）')
  expect(toQuoteView({...evidence, from: 'heading'}, false).note).toBe('（标题）')
  expect(toQuoteView(evidence, false).note).toBe('')
})

test('tells the year only where it is asked for', () => {
  expect(toQuoteView({...evidence, year: 2022}, true).note).toBe('（2022年）')
  expect(toQuoteView(evidence, true).note).toBe('（年份未注明）')
  expect(toQuoteView({...evidence, year: 2022}, false).note).toBe('')
})
