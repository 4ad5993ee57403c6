import type {RootContent} from 'mdast'
import {expect, test} from 'vitest'
import {toDefinition} from '../../../src/render/pdf/definition.js'
import {plainText} from '../../../src/render/plain-text.js'
import {sampleDocument} from '../sample-document.js'
import {sampleLayout} from '../sample-layout.js'
import {fakeFonts} from './fake-fonts.js'
import {paragraph, report, runs, set, textBlocks, textOf} from './set-sample.js'

const sample = toDefinition(sampleDocument, sampleLayout, fakeFonts)

/** An entry of the source list, made anew: no node stands twice in a tree. */
function sourceEntry(): RootContent {
  return {type: 'paragraph', children: [{type: 'citationTarget', source: 1}]}
}

test('keeps the visible text of a whole report, and adds only the markers of its lists', () => {
  const expected = plainText(sampleDocument.tree)
    .replace('甲、乙两市均', '1.甲、乙两市均')
    .replace('乙市化解纠纷2万', '2.乙市化解纠纷2万')
    .replace('外层', '•外层')
    .replace('内层', '•内层')
    .replace(/\s/g, '')
  expect(textOf(sample.definition.content)).toBe(expected)
})

test('states title, office, language and the date of the report, and no other date', () => {
  const {date} = sampleDocument.properties
  expect(sample.definition).toMatchObject({
    language: 'zh-CN',
    displayTitle: true,
    info: {title: '政法工作比较简报', author: '示例市委政法委研究室', creationDate: date, modDate: date}
  })
})

test('takes page and margins from the layout', () => {
  expect(sample.definition).toMatchObject({
    pageSize: {width: 595.28, height: 841.89},
    pageMargins: {left: 65, top: 71, right: 65, bottom: 68, mirrored: false}
  })
})

test('does not change the tree', () => {
  const before = JSON.stringify(sampleDocument)
  toDefinition(sampleDocument, sampleLayout, fakeFonts)
  expect(JSON.stringify(sampleDocument)).toBe(before)
})

test('gives every style its exact line pitch, whatever the height of the face', () => {
  // The fake faces are 1.5 em high.
  const pitches = runs(sample.definition.content)
    .filter((run) => run.sup === undefined)
    .map((run) => Math.round(run.lineHeight * 1.5 * run.fontSize * 100) / 100)
  expect([...new Set(pitches)].sort((a, b) => a - b)).toEqual([14, 15, 18, 19, 20, 24, 32])
})

test('indents the first line of body text by two characters, and of a heading by none', () => {
  const [heading, body] = textBlocks(
    set(
      {type: 'heading', depth: 2, children: [{type: 'text', value: '一、要点'}]},
      {type: 'paragraph', children: [{type: 'text', value: '正文。'}]}
    )
  )
  expect([heading?.leadingIndent, body?.leadingIndent]).toEqual([0, 21])
})

test('nests the bookmarks of headings, with the title beside the chapters', () => {
  const entries = textBlocks(sample.definition.content)
    .filter((block) => block.outline)
    .map(({id, outlineText, outlineParentId}) => [id, outlineText, outlineParentId])
  expect(entries).toEqual([
    ['heading-1', '政法工作比较简报', undefined],
    ['heading-2', '一、要点', undefined],
    ['heading-3', '二、矛盾纠纷化解', undefined],
    ['heading-4', '（一）主要做法', 'heading-3'],
    ['heading-5', '甲市', 'heading-4'],
    ['heading-6', '三、来源', undefined]
  ])
})

test('gives an empty heading no bookmark', () => {
  expect(textBlocks(set({type: 'heading', depth: 2, children: []}))[0]?.outline).toBeUndefined()
})

test('leads each citation to its source', () => {
  const links = runs(sample.definition.content).filter((run) => run.sup)
  expect(links.slice(0, 2)).toMatchObject([
    {text: '[1]', linkToDestination: 'source-1'},
    {text: '[2]', linkToDestination: 'source-2'}
  ])
  const ids = runs(sample.definition.content).flatMap((run) => run.id ?? [])
  expect(ids).toEqual(['source-1', 'source-2'])
})

test('names a source that stands in two places only once', () => {
  expect(runs(set(sourceEntry(), sourceEntry())).flatMap((run) => run.id ?? [])).toHaveLength(1)
})

test('sets a footnote at the end, and leads to it from its mark', () => {
  const content = set(
    {
      type: 'paragraph',
      children: [
        {type: 'text', value: '正文'},
        {type: 'footnoteReference', identifier: 'a'}
      ]
    },
    {
      type: 'footnoteDefinition',
      identifier: 'a',
      children: [{type: 'paragraph', children: [{type: 'text', value: '注文'}]}]
    },
    {type: 'paragraph', children: [{type: 'text', value: '下文'}]}
  )
  expect(textOf(content)).toBe('正文注1下文注1注文')
  expect(runs(content).find((run) => run.sup)?.linkToDestination).toBe('note-1')
  expect(textBlocks(content).find((block) => block.id === 'note-1')).toBeDefined()
})

test('takes `$&` and `{page}` in a title as text', () => {
  const document = report({type: 'paragraph', children: []})
  const properties = {...document.properties, title: '$&{page}'}
  const {definition} = toDefinition({...document, properties}, sampleLayout, fakeFonts)
  const header = definition.header(2, 3)
  expect(header === null ? '' : textOf([header])).toBe('$&{page}')
})

test('tells once which character no font has, and where it stands', () => {
  const document = report({type: 'paragraph', children: [{type: 'text', value: '姓名𠮷与𠮷相同'}]})
  expect(toDefinition(document, sampleLayout, fakeFonts).notices).toEqual([
    'No font has the character `𠮷` (U+20BB7) in `姓名𠮷与𠮷相同`: the PDF shows a box'
  ])
})

test('tells which typeface is set in another', () => {
  const typeface = {latin: ['Noto Serif SC'], eastAsia: ['仿宋_GB2312', '仿宋']}
  const styles = {...sampleLayout.styles, note: {...sampleLayout.styles.note, typeface}}
  const document = report({type: 'paragraph', children: []})
  expect(toDefinition(document, {...sampleLayout, styles}, fakeFonts).notices).toEqual([
    expect.stringContaining('`仿宋_GB2312`')
  ])
})

test('starts a new page at a page break', () => {
  const content = set(
    paragraph('甲'),
    {type: 'pageBreak'},
    {type: 'pageBreak'},
    paragraph('乙'),
    paragraph('丙')
  )
  expect(content.map((block) => block.pageBreak)).toEqual([undefined, 'before', undefined])
})

test('leaves no page empty for a page break at the start or at the end', () => {
  const content = set({type: 'pageBreak'}, paragraph('甲'), {type: 'pageBreak'})
  expect(content.map((block) => block.pageBreak)).toEqual([undefined])
})

test('shows no comment, neither as a block nor in a line', () => {
  const comment = {type: 'comment', value: '给编辑的话'} as const
  expect(set(comment)).toEqual([])
  expect(textOf(set({type: 'paragraph', children: [{type: 'text', value: '甲'}, comment]}))).toBe('甲')
})

const note = (identifier: string, value: string): RootContent => ({
  type: 'footnoteDefinition',
  identifier,
  children: [{type: 'paragraph', children: [{type: 'text', value}]}]
})

test('sets a note to which nothing refers in its place, in the style of a note', () => {
  const content = set(paragraph('甲'), note('u', '无人引用'), paragraph('乙'))
  expect(textOf(content)).toBe('甲无人引用乙')
  const {note: style} = sampleLayout.styles
  expect(runs(content)[1]).toMatchObject({fontSize: style.size, color: style.colour})
})

test('sets the second definition of a note in its place too', () => {
  const mark: RootContent = {
    type: 'paragraph',
    children: [{type: 'footnoteReference', identifier: 'a'}]
  }
  expect(textOf(set(mark, note('a', '先'), note('a', '后'), paragraph('文')))).toBe('注1后文注1先')
})
