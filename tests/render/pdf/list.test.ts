import type {List, ListItem} from 'mdast'
import {expect, test} from 'vitest'
import {set, textBlocks, textOf} from './set-sample.js'

const item = (value: string, ...more: ListItem['children']): ListItem => ({
  type: 'listItem',
  children: [{type: 'paragraph', children: [{type: 'text', value}]}, ...more]
})
const list = (ordered: boolean, start: number | null, ...children: ListItem[]): List => ({
  type: 'list',
  ordered,
  start,
  children
})

test('numbers an ordered list from its start', () => {
  expect(textOf(set(list(true, 9, item('甲'), item('乙'))))).toBe('9.甲10.乙')
})

test('marks a plain list, and the list within it', () => {
  expect(textOf(set(list(false, null, item('外', list(false, null, item('内'))))))).toBe('•外•内')
})

test('shows which tasks are done', () => {
  const tasks = list(false, null, {...item('甲'), checked: true}, {...item('乙'), checked: false})
  expect(textOf(set(tasks))).toBe('■甲□乙')
})

test('gives items no first-line indent', () => {
  const [, paragraph] = textBlocks(set(list(false, null, item('甲'))))
  expect(paragraph?.leadingIndent).toBe(0)
})

test('makes room for long numbers', () => {
  const [short] = textBlocks(set(list(true, 1, item('甲'))))
  const [long] = textBlocks(set(list(true, 1000, item('甲'))))
  expect(short?.width).toBe(21)
  expect(Number(long?.width)).toBeGreaterThan(21)
})
