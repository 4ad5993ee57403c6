import type {RootContent} from 'mdast'
import {expect, test} from 'vitest'
import {setDocument} from '../../../../src/render/pdf/blocks/set-document.js'
import {plainText} from '../../../../src/render/plain-text.js'
import {sampleDocument} from '../../sample-document.js'
import {sampleLayout} from '../../sample-layout.js'
import {sampleFonts} from './sample-fonts.js'
import {allWords, drawnTree, heading, paragraph, set, setIn, text} from './set-sample.js'

// Cells of a row are set line by line.
const sorted = (value: string): string => [...value].sort().join('')

test('keeps the visible text of a whole report, and adds only the markers of its lists', () => {
  const expected = plainText(sampleDocument.tree)
    .replace('甲、乙两市均', '1.甲、乙两市均')
    .replace('乙市化解纠纷2万', '2.乙市化解纠纷2万')
    .replace('外层', '•外层')
    .replace('内层', '•内层')
    .replace(/\s/g, '')
  const words = allWords(setDocument(sampleDocument, sampleLayout, sampleFonts))
  expect(sorted(words)).toBe(sorted(expected))
})

test('does not change the tree', () => {
  const before = JSON.stringify(sampleDocument)
  setDocument(sampleDocument, sampleLayout, sampleFonts)
  expect(JSON.stringify(sampleDocument)).toBe(before)
})

const describeSample = (): string => {
  const document = setDocument(sampleDocument, sampleLayout, sampleFonts)
  const tree = drawnTree(document)
  return JSON.stringify([tree, document.strips.map(({height, before, after}) => [height, before, after])])
}

test('sets the same document the same way again', () => {
  expect(describeSample()).toBe(describeSample())
})

test('nests the bookmarks of headings, with the title beside the chapters', () => {
  const {outline} = setDocument(sampleDocument, sampleLayout, sampleFonts)
  expect(outline.map(({id, title, parentId}) => [id, title, parentId])).toEqual([
    ['heading-1', '政法工作比较简报', undefined],
    ['heading-2', '一、要点', undefined],
    ['heading-3', '二、矛盾纠纷化解', undefined],
    ['heading-4', '（一）主要做法', 'heading-3'],
    ['heading-5', '甲市', 'heading-4'],
    ['heading-6', '三、来源', undefined]
  ])
})

test('has a place for every bookmark, and for every link within the report', () => {
  const {outline, strips} = setDocument(sampleDocument, sampleLayout, sampleFonts)
  const places = strips.flatMap(({destinations}) => destinations.map(({name}) => name))
  expect(places).toEqual([...new Set(places)])
  expect(places).toEqual(expect.arrayContaining([...outline.map(({id}) => id), 'source-1', 'source-2']))
})

const sourceEntry = (): RootContent => paragraph({type: 'citationTarget', source: 1})

test('names a source that stands in two places only once', () => {
  const places = set(sourceEntry(), sourceEntry()).strips.flatMap(({destinations}) => destinations)
  expect(places).toEqual([{name: 'source-1', y: 0}])
})

test('tells once which character no font has, wherever it stands', () => {
  const {notices} = set(
    heading(2, '𠮷镇'),
    {type: 'table', children: [{type: 'tableRow', children: [{type: 'tableCell', children: [text('𠮷')]}]}]},
    {type: 'code', value: '𠮷'}
  )
  expect(notices).toEqual([
    'No font has the character `𠮷` (U+20BB7) in `𠮷镇`: the PDF shows 〓 in its place'
  ])
})

test('tells which typeface is set in another', () => {
  const typeface = {latin: ['Noto Serif SC'], eastAsia: ['仿宋_GB2312', '仿宋']}
  const styles = {...sampleLayout.styles, note: {...sampleLayout.styles.note, typeface}}
  const {notices} = setIn({...sampleLayout, styles}, paragraph('甲'))
  expect(notices).toEqual([expect.stringContaining('`仿宋_GB2312`')])
})

test('sets a report without content', () => {
  expect(set()).toMatchObject({strips: [], tail: [], outline: [], notices: []})
})
