import type {PhrasingContent, RootContent} from 'mdast'
import {expect, test} from 'vitest'
import {collectFootnotes} from '../../../../src/render/pdf/blocks/collect-footnotes.js'

const reference = (identifier: string): PhrasingContent => ({type: 'footnoteReference', identifier})
const text = (...children: PhrasingContent[]): RootContent => ({type: 'paragraph', children})
const note = (identifier: string, ...children: PhrasingContent[]): RootContent => ({
  type: 'footnoteDefinition',
  identifier,
  children: [{type: 'paragraph', children}]
})
const numbers = (...children: RootContent[]): Array<[string, number]> =>
  [...collectFootnotes({type: 'root', children})].map(([identifier, {number}]) => [identifier, number])

test('numbers notes in the order of their references, not of their texts', () => {
  const blocks = [text(reference('b'), reference('a'), reference('b')), note('a'), note('b')]
  expect(numbers(...blocks)).toEqual([
    ['b', 1],
    ['a', 2]
  ])
})

test('counts the references in table cells', () => {
  const table: RootContent = {
    type: 'table',
    children: [{type: 'tableRow', children: [{type: 'tableCell', children: [reference('a')]}]}]
  }
  expect(numbers(note('b'), note('a'), table, text(reference('b')))).toEqual([
    ['a', 1],
    ['b', 2]
  ])
})

test('numbers last a note that only another note refers to', () => {
  expect(
    numbers(note('a', reference('c')), text(reference('a'), reference('b')), note('b'), note('c'))
  ).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3]
  ])
})

test('leaves out notes to which nothing refers, and marks without a note', () => {
  expect(numbers(text(reference('x')), note('a'))).toEqual([])
})

test('numbers a note that only a note without a mark refers to', () => {
  expect(numbers(note('a', reference('b')), note('b'))).toEqual([['b', 1]])
})

test('numbers notes that only each other refer to, but for the one that is set in its place', () => {
  expect(numbers(note('a', reference('b')), note('b', reference('a')))).toEqual([['b', 1]])
  expect(numbers(note('a', reference('a')))).toEqual([])
})

test('numbers a chain of notes from its start, in whatever order they are written', () => {
  expect(
    numbers(note('c'), note('b', reference('c')), note('a', reference('b')), text(reference('a')))
  ).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3]
  ])
})

test('sets the second text of a note in its place, and numbers what that refers to', () => {
  expect(numbers(text(reference('a')), note('a'), note('a', reference('b')), note('b'))).toEqual([
    ['a', 1],
    ['b', 2]
  ])
})
