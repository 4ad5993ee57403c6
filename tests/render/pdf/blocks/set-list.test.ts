import type {List, ListItem} from 'mdast'
import {expect, test} from 'vitest'
import {
  allWords,
  drawnTree,
  formatsIn,
  image,
  mark,
  note,
  paragraph,
  set,
  text,
  textsIn,
  wordsIn
} from './set-sample.js'

const item = (value: string, ...more: ListItem['children']): ListItem => ({
  type: 'listItem',
  children: [{type: 'paragraph', children: [text(value)]}, ...more]
})
const list = (ordered: boolean, start: number | null, ...children: ListItem[]): List => ({
  type: 'list',
  ordered,
  start,
  children
})

test('numbers an ordered list from its start, each marker in the line of its item', () => {
  const {strips} = set(list(true, 9, item('甲'), item('乙')))
  expect(wordsIn(strips)).toEqual(['9.|甲', '10.|乙'])
})

test('hangs the lines of an item beside its marker, without a first-line indent', () => {
  // The layout indents lists by two characters.
  const {strips} = set(list(false, null, item('化解矛盾'.repeat(20))))
  expect(strips.flatMap(textsIn).map(({x}) => x)).toEqual([21, 42, 42])
})

test('sets marker and text on one baseline', () => {
  const [strip] = set(list(false, null, item('甲'))).strips
  const [marker, words] = strip ? textsIn(strip) : []
  expect(marker?.y).toBe(words?.y)
})

test('marks a plain list, and the list within it, which begins at the text of its item', () => {
  const {strips} = set(list(false, null, item('外', list(false, null, item('内')))))
  expect(wordsIn(strips)).toEqual(['•|外', '•|内'])
  expect(strips.flatMap(textsIn).map(({x}) => x)).toEqual([21, 42, 42, 63])
})

test('keeps the marker of a list beside its text where it is nested too deep to be indented', () => {
  const deep = Array.from({length: 29}).reduce<List>(
    (inner) => list(false, null, item('外', inner)),
    list(false, null, item('内'))
  )
  const [marker, words] = set(deep).strips.flatMap(textsIn).slice(-2)
  expect((marker?.x ?? 0) + (marker?.line.width ?? 0)).toBeLessThan(words?.x ?? 0)
})

const familyOf = (strip: ReturnType<typeof set>['strips'][number] | undefined): string | undefined =>
  strip && textsIn(strip).flatMap(formatsIn)[0]?.findFace(0x2022).face.family

test('takes the bullet from the typeface of headings, and numbers from that of the text', () => {
  expect(familyOf(set(list(false, null, item('甲'))).strips[0])).toBe('Noto Sans SC')
  expect(familyOf(set(list(true, 1, item('甲'))).strips[0])).toBe('Noto Serif SC')
})

test('shows which tasks are done', () => {
  const tasks = list(false, null, {...item('甲'), checked: true}, {...item('乙'), checked: false})
  expect(wordsIn(set(tasks).strips)).toEqual(['■|甲', '□|乙'])
})

test('makes room for long numbers, for all items of the list', () => {
  const [, nine, , ten] = set(list(true, 999999999, item('甲'), item('乙'))).strips.flatMap(textsIn)
  expect(nine?.x).toBeGreaterThan(42)
  expect(ten?.x).toBe(nine?.x)
})

const numberingOf = (child: List) => {
  const [first] = set(child).structure.kids
  return first && 'facts' in first ? first.facts.listNumbering : undefined
}

test('tells readers what a list is, and what its markers are', () => {
  const document = set(list(true, 1, item('甲', list(false, null, item('乙')))))
  expect(drawnTree(document)).toBe('Document(L(LI(Lbl(.) LBody(P(.) L(LI(Lbl(.) LBody(P(.))))))))')
  expect(numberingOf(list(true, 1, item('甲')))).toBe('Decimal')
  expect(numberingOf(list(false, null, item('甲')))).toBe('Disc')
  expect(numberingOf(list(false, null, {...item('甲'), checked: true}))).toBe('None')
})

test('shows the marker of an item without text, and no empty body', () => {
  const document = set(list(true, 1, {type: 'listItem', children: []}))
  expect(allWords(document)).toBe('1.')
  expect(drawnTree(document)).toBe('Document(L(LI(Lbl(.))))')
})

test('sets the marker above an item that opens with a picture, and keeps it there', () => {
  const picture: ListItem = {
    type: 'listItem',
    children: [{type: 'paragraph', children: [image('logo.png')]}]
  }
  const {strips} = set(paragraph('甲'), {type: 'pageBreak'}, list(false, null, picture))
  expect(wordsIn(strips)).toEqual(['甲', '•', ''])
  expect(strips.map(({keepsWithNext}) => keepsWithNext)).toEqual([false, true, false])
  expect(strips.map(({startsPage}) => startsPage)).toEqual([false, true, false])
})

test('starts a page with the marker of an item before which there is a page break', () => {
  const broken: ListItem = {type: 'listItem', children: [{type: 'pageBreak'}, ...item('乙').children]}
  const {strips} = set(list(false, null, item('甲'), broken))
  expect(strips.map(({startsPage}) => startsPage)).toEqual([false, true])
})

test('has room and a stack for lists in lists', () => {
  let inner = item('最里层')
  for (let depth = 0; depth < 390; depth += 1) inner = item(`${depth}`, list(true, 1, inner))
  const document = set(list(true, 1, inner))
  expect(document.strips).toHaveLength(391)
  for (const {x} of document.strips.flatMap(textsIn)) expect(x).toBeLessThanOrEqual(0.6 * 465.28 + 0.01)
})

test('takes the note of an item along with its line', () => {
  const marked: ListItem = {
    type: 'listItem',
    children: [{type: 'paragraph', children: [text('甲'), mark('a')]}]
  }
  const {strips} = set(list(false, null, marked), note('a', '注文'))
  expect(strips.map(({footnotes}) => footnotes)).toEqual([['a']])
})
