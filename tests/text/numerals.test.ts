import {describe, expect, test} from 'vitest'
import {beginsNumeral, readNumeral, skipNumeral} from '../../src/text/numerals.js'

describe('readNumeral gives the plain value of', () => {
  test.each([
    ['8200', 8200],
    ['1,234,567件', 1234567],
    ['20.7%', 20.7],
    ['３２０件', 320],
    ['５．５万', 55000],
    ['473.25万元', 4732500],
    ['19.2亿元', 1920000000],
    ['3亿5000万元', 350000000],
    ['2万3千人', 23000],
    ['1.5万亿元', 1500000000000],
    ['六名', 6],
    ['两个', 2],
    ['十二家', 12],
    ['二十家', 20],
    ['一百零八名', 108],
    ['一百二十三件', 123],
    ['两万三千人', 23000],
    ['一亿五千万元', 150000000],
    ['九十八点五', 98.5],
    ['4 328件', 4328],
    ['21 456.5 元', 21456.5],
    ['１，２００名', 1200],
    ['1.2 万件', 12000]
  ])('%s: %d', (text, value) => {
    expect(readNumeral(text, 0)?.value).toBe(value)
  })
})

describe('readNumeral keeps what the number says of itself in', () => {
  test.each([
    ['2000余万元', 20000000, 'over', 6],
    ['3250万余元', 32500000, 'over', 6],
    ['1万多件', 10000, 'over', 3],
    ['3千余名', 3000, 'over', 3],
    ['二十多个', 20, 'over', 3],
    ['十余家', 10, 'over', 2],
    ['百余件', 100, 'over', 2],
    ['20来个', 20, 'about', 3],
    ['1.5 万余 起', 15000, 'over', 6],
    ['1200 余件', 1200, 'over', 6]
  ] as const)('%s', (text, value, approx, end) => {
    expect(readNumeral(text, 0)).toMatchObject({value, approx, end})
  })
})

describe('readNumeral finds no number in', () => {
  test.each([
    ['三五个', 'digits side by side are a guess'],
    ['二〇二四年', 'digits side by side are a year'],
    ['08106468', 'a zero before other digits is a code'],
    ['12345678901234567890', 'no figure is as long'],
    ['万亿亿亿亿亿亿件', 'no figure is as large'],
    ['件', 'a unit is no number'],
    ['𠮷1', 'the number begins later']
  ])('%s: %s', (text) => {
    expect(readNumeral(text, 0)).toBeNull()
  })
})

test('does not take the 千 of a unit for a power of ten', () => {
  expect(readNumeral('5千克', 0)).toMatchObject({value: 5, end: 1})
})

test('does not take 来 of 来自 for a qualifier', () => {
  expect(readNumeral('20来自各地', 0)).toMatchObject({approx: 'exact', end: 2})
})

test('stops before a group that is no group of three', () => {
  expect(readNumeral('12,34', 0)).toMatchObject({value: 12, end: 2})
})

test('keeps the columns of a table apart', () => {
  expect(readNumeral('12 150 98', 0)).toMatchObject({value: 12, end: 2})
})

test('does not join half-width digits over a full-width comma', () => {
  expect(readNumeral('30，200名', 0)).toMatchObject({value: 30, end: 2})
})

test('does not join a number to a larger one behind it', () => {
  expect(readNumeral('3万20000件', 0)).toMatchObject({value: 30000, end: 2})
})

test('marks a power of ten without a digit', () => {
  expect(readNumeral('百名', 0)?.bare).toBe(true)
  expect(readNumeral('一百名', 0)?.bare).toBe(false)
})

test('begins a number at digits of any width and at Chinese numerals only', () => {
  expect([...'3３两万余个a'].map(beginsNumeral)).toEqual([true, true, true, true, false, false, false])
})

test('skips a rejected number whole, but not into the other script', () => {
  expect(skipNumeral('三五个', 0)).toBe(2)
  expect(skipNumeral('一3个', 0)).toBe(1)
  expect(skipNumeral('2021.5.6日', 0)).toBe(8)
})
