import type {RootContent} from 'mdast'
import {expect, test} from 'vitest'
import type {TableOfContents} from '../../../../src/model/document.js'
import type {Fragment, PageNumberFragment, Strip} from '../../../../src/render/pdf/pages/strip.js'
import {sampleLayout} from '../../sample-layout.js'
import {drawnTree, formatsIn, heading, image, paragraph, set, text, textsIn, wordsIn} from './set-sample.js'

const contents = (depth: TableOfContents['depth'] = 1, title = '目录'): TableOfContents => ({
  type: 'tableOfContents',
  title,
  depth
})
const chapters = [
  heading(1, '题'),
  heading(2, '一'),
  heading(3, '（一）'),
  heading(4, '1.'),
  heading(5, '甲')
]
const numbers = (strips: readonly Strip[]): PageNumberFragment[] =>
  strips.flatMap(({fragments}) => fragments.filter((fragment) => fragment.kind === 'pageNumber'))
const listed = (...children: RootContent[]): string[] =>
  numbers(set(...children).strips).map(({destination}) => destination)

/** What stands in an entry. */
const isOfToc = (fragment: Fragment): boolean =>
  fragment.kind === 'text' && fragment.element?.type === 'Reference'

test('lists the headings behind it, and no title of a report', () => {
  const {strips} = set(heading(2, '前'), contents(), heading(1, '题'), heading(2, '一'), heading(2, '二'))
  expect(wordsIn(strips)).toEqual(['前', '目录', '一', '二', '题', '一', '二'])
  expect(numbers(strips).map(({destination}) => destination)).toEqual(['heading-3', 'heading-4'])
})

test.each([
  [1, ['heading-2']],
  [2, ['heading-2', 'heading-3']],
  [3, ['heading-2', 'heading-3', 'heading-4']]
] as const)('lists the headings down to level %i', (depth, ids) => {
  expect(listed(contents(depth), ...chapters)).toEqual(ids)
})

test('leads from title and number to the heading, in the colour of the text', () => {
  const {strips} = set(contents(1, ''), heading(2, '一“𠮷”'))
  const [title] = strips.flatMap(textsIn).flatMap(formatsIn)
  const [number] = numbers(strips)
  expect(title).toMatchObject({
    colour: sampleLayout.styles.toc1.colour,
    link: {target: {destination: 'heading-1'}, contents: '一“𠮷”'}
  })
  expect(number?.format).toBe(title)
})

test('leaves room for dots and number on the last line of a title', () => {
  const {strips} = set(contents(1, ''), heading(2, '很长的标题'.repeat(20)))
  const entry = strips.filter((strip) => strip.fragments.some(isOfToc))
  expect(entry.map((strip) => numbers([strip]).length)).toEqual([0, 0, 1])
  const last = entry[2]
  const line = last && textsIn(last)[0]
  const [number] = last ? numbers([last]) : []
  expect(number?.y).toBe(line?.y)
  expect(number?.right).toBe(465.28)
  expect(number?.left).toBeGreaterThan((line?.x ?? 0) + (line?.line.width ?? 0))
  for (const {
    x,
    line: {width}
  } of entry.flatMap(textsIn)) {
    expect(x + width).toBeLessThanOrEqual(465.28 - 2 * 10.5)
  }
})

test('indents entries by their level', () => {
  const {strips} = set(contents(3, ''), ...chapters)
  expect(
    strips
      .slice(0, 3)
      .flatMap(textsIn)
      .map(({x}) => x)
  ).toEqual([0, 21, 42])
})

test('has a title that is no bookmark, on the page of the first entry', () => {
  const document = set(contents(), heading(2, '一'))
  expect(document.strips.map(({keepsWithNext}) => keepsWithNext)).toEqual([true, false, true])
  expect(document.outline.map(({title}) => title)).toEqual(['一'])
})

test('shows nothing where no heading follows', () => {
  expect(wordsIn(set(heading(2, '前'), contents(), paragraph('正文')).strips)).toEqual(['前', '正文'])
})

test('lists no heading of a quotation, and none without text', () => {
  expect(
    listed(
      contents(),
      {type: 'blockquote', children: [{type: 'heading', depth: 2, children: [text('引文')]}]},
      heading(2),
      heading(2, '一')
    )
  ).toEqual(['heading-2'])
})

test('leads to a heading that is a picture by what tells of it', () => {
  const {strips} = set(contents(1, ''), heading(2, image('logo.png', '乙')))
  expect(wordsIn(strips)[0]).toBe('乙')
  expect(strips[1]?.destinations).toEqual([{name: 'heading-1', y: 0}])
})

test('tells readers that it is a table of contents', () => {
  expect(drawnTree(set(contents(1), heading(2, '一')))).toBe(
    'Document(P(.) TOC(TOCI(Reference(Link(.)))) H1(.))'
  )
})
