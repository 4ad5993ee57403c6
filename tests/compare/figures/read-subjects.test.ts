import {expect, test} from 'vitest'
import {readSubjects} from '../../../src/compare/figures/read-subjects.js'

const names = (text: string): string[] => readSubjects(text, '江州').map(({name}) => name)

test('finds each subject at the beginning of its clause', () => {
  expect(names('东湖区试点，市公安局跟进，青山县推广')).toEqual(['东湖区', '市公安局', '青山县'])
})

test('gives no name to the whole city', () => {
  expect(names('全市推进')).toEqual([''])
  expect(names('江州市推进')).toEqual([''])
})

test('finds none inside a clause', () => {
  expect(names('与东湖区签订协议')).toEqual([])
})

test('tells a place where something is done from a subject', () => {
  expect(readSubjects('在东湖区设立法庭', '江州')[0]).toMatchObject({name: '东湖区', located: true})
  expect(readSubjects('在东湖区，法庭进村', '江州')[0]).not.toHaveProperty('located')
})

test('marks what stands for a part that was named before', () => {
  expect(readSubjects('该村化解纠纷', '江州')).toEqual([{name: '该村', start: 0, end: 2, deictic: true}])
})

test('does not let an unclosed bracket swallow a subject behind it', () => {
  expect(names('【东湖区试点，青山县推广')).toEqual(['青山县'])
})
