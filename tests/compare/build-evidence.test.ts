import {expect, test} from 'vitest'
import {buildEvidence} from '../../src/compare/build-evidence.js'

const quotable = {
  text: '围绕平安建设，建成驿站7个，化解纠纷9件。',
  source: 2,
  line: 5,
  section: '一、强基',
  city: '甲',
  governing: 2024,
  year: 2024,
  order: 0
}

test('quotes a whole sentence with its place', () => {
  expect(buildEvidence(quotable)).toEqual({
    text: quotable.text,
    source: 2,
    line: 5,
    section: '一、强基',
    year: 2024
  })
})

test('says on which side words are left out', () => {
  const at = (words: string): {start: number; end: number} => {
    const start = quotable.text.indexOf(words)
    return {start, end: start + words.length}
  }
  expect(buildEvidence(quotable, at('建成驿站7个')).cut).toBe('both')
  expect(buildEvidence(quotable, at('围绕平安建设')).cut).toBe('after')
  expect(buildEvidence(quotable, at('化解纠纷9件。')).cut).toBe('before')
})

test('takes the dash of a list item and the last mark for no loss', () => {
  const item = {...quotable, text: '——建成驿站7个；'}
  expect(buildEvidence(item, {start: 2, end: 8})).toMatchObject({text: '建成驿站7个'})
  expect(buildEvidence(item, {start: 2, end: 8})).not.toHaveProperty('cut')
})

test('leaves out what is not known', () => {
  const evidence = buildEvidence({...quotable, section: null, year: null})
  expect(evidence).not.toHaveProperty('section')
  expect(evidence).not.toHaveProperty('year')
})

test('throws where the span holds no text', () => {
  expect(() => buildEvidence(quotable, {start: 3, end: 3})).toThrow(RangeError)
  expect(() => buildEvidence(quotable, {start: 0, end: 99})).toThrow(RangeError)
})
