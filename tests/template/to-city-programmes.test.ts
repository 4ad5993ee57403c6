import {expect, test} from 'vitest'
import type {Evidence, ProgrammeEntry} from '../../src/model/comparison.js'
import {toCityProgrammes} from '../../src/template/to-city-programmes.js'
import {toQuoteView} from '../../src/template/to-quote-view.js'
import {quotation} from './sample-comparison.js'

const programme = (name: string, more: Partial<ProgrammeEntry> = {}): ProgrammeEntry => ({
  name,
  kind: 'quoted',
  evidence: quotation,
  ...more
})

const list = (entries: ProgrammeEntry[], digest: Evidence[] = []): ReturnType<typeof toCityProgrammes> =>
  toCityProgrammes('甲', entries, digest, (evidence) => toQuoteView(evidence, false))

test('sets programmes that the same words tell of together', () => {
  const other = {...quotation, line: 9}
  const {items} = list([programme('一'), programme('二'), programme('三', {evidence: other})])
  expect(items.map(({name}) => name)).toEqual(['“一”“二”', '“三”'])
})

test('sets documents into 《》, and tells other wordings', () => {
  const {items} = list([programme('办法', {kind: 'document', variants: ['办法（试行）']})])
  expect(items[0]?.name).toBe('《办法》（又作《办法（试行）》）')
})

test('sets those apart that the digest tells of in the same words', () => {
  const longer = {...quotation, text: `全市${quotation.text}`}
  const {items, inDigest} = list([programme('一')], [longer])
  expect([items.length, inDigest.length]).toEqual([0, 1])
})

test('does not take the same words of another place for those of the digest', () => {
  expect(list([programme('一')], [{...quotation, line: 8}]).inDigest).toEqual([])
})

test('cites every source that names a programme', () => {
  expect(list([programme('一', {also: [{...quotation, source: 4}]})]).items[0]?.cite).toBe('[1][4]')
})

test('escapes names', () => {
  expect(list([programme('示例|品牌')]).items[0]?.name).toBe('“示例\\|品牌”')
})
