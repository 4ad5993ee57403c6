import type {BlockContent, RootContent} from 'mdast'
import {expect, test} from 'vitest'
import type {Layout, TextStyle} from '../../../../src/model/layout.js'
import {sampleLayout} from '../../sample-layout.js'
import {
  allWords,
  drawnTree,
  formatsIn,
  heading,
  image,
  paragraph,
  picturesIn,
  set,
  setIn,
  text,
  textsIn,
  topsOf,
  wordsIn
} from './set-sample.js'

const keeps = (...children: RootContent[]): boolean[] =>
  set(...children).strips.map(({keepsWithNext}) => keepsWithNext)
const withStyle = (
  name: 'body' | 'code' | 'note' | 'title',
  style: Partial<TextStyle>,
  more: Partial<Layout> = {}
): Layout => ({
  ...sampleLayout,
  ...more,
  styles: {...sampleLayout.styles, [name]: {...sampleLayout.styles[name], ...style}}
})
const grid: Partial<Layout> = {grid: {lines: 22, characters: 28}}
/** Text of so many lines in the sample layout, which has 44 characters a line. */
const lines = (count: number): RootContent => paragraph('矛盾纠纷源头化解。'.repeat(5 * count - 3))
const caption = (value: string): RootContent => paragraph({type: 'strong', children: [text(value)]})
const table: RootContent = {
  type: 'table',
  children: [
    {type: 'tableRow', children: [{type: 'tableCell', children: [text('做法')]}]},
    {type: 'tableRow', children: [{type: 'tableCell', children: [text('调解')]}]}
  ]
}

test('keeps a heading with what follows it, all of its lines', () => {
  expect(keeps(heading(2, '一、要点'), paragraph('正文。'))).toEqual([true, false])
  const [first, second, ...more] = keeps(heading(2, '很长'.repeat(25)), paragraph('正文。'))
  expect([first, second, more.at(-1)]).toEqual([true, true, false])
})

test('keeps a heading with what follows it even where its style does not ask for it, but not the title', () => {
  const layout = {
    ...sampleLayout,
    styles: {
      ...sampleLayout.styles,
      title: {...sampleLayout.styles.title, keepWithNext: false},
      heading1: {...sampleLayout.styles.heading1, keepWithNext: false}
    }
  }
  const {strips} = setIn(layout, heading(1, '题'), heading(2, '一'), paragraph('正文。'))
  expect(strips.map(({keepsWithNext}) => keepsWithNext)).toEqual([false, true, false])
})

test('keeps two lines of a paragraph together at its start and at its end', () => {
  expect(keeps(lines(1))).toEqual([false])
  expect(keeps(lines(2))).toEqual([true, false])
  expect(keeps(lines(3))).toEqual([true, true, false])
  expect(keeps(lines(5))).toEqual([true, false, false, true, false])
})

test('leaves the lines of a paragraph alone on a grid, but no heading at the foot of a page', () => {
  const {strips} = setIn(withStyle('body', {}, grid), heading(2, '一'), lines(4))
  expect(strips.map(({keepsWithNext}) => keepsWithNext)).toEqual([true, false, false, false, false])
})

test('keeps two lines of a note together on a grid too: it does not stand on its lines', () => {
  const note: RootContent = {
    type: 'blockquote',
    children: [{type: 'paragraph', children: [text('注释'.repeat(90))]}]
  }
  const keepsOf = (leading: number) =>
    setIn(withStyle('note', {leading}, grid), note).strips.map(({keepsWithNext}) => keepsWithNext)
  expect(keepsOf(sampleLayout.styles.body.leading - 1).slice(0, 2)).toEqual([true, false])
  expect(keepsOf(sampleLayout.styles.body.leading)).not.toContain(true)
})

test('gives a caption the weight that its style has, not that of its stars, and keeps it with its table', () => {
  const {strips} = set(caption('表1　做法'), table)
  const [first] = strips
  const [format] = first ? textsIn(first).flatMap(formatsIn) : []
  expect(format?.size).toBe(9)
  expect(format?.findFace(0x8868).face.bold).toBe(false)
  expect(first?.keepsWithNext).toBe(true)
})

test('keeps a bold opening bold in body text', () => {
  const {strips} = set(paragraph({type: 'strong', children: [text('要点：')]}, '正文'))
  const formats = strips.flatMap(textsIn).flatMap(formatsIn)
  expect(formats.map(({findFace}) => findFace(0x8868).face.bold)).toEqual([true, false])
})

test('keeps a picture with the caption below it, and that with nothing', () => {
  const {strips} = set(paragraph(image('chart.svg')), caption('图1　情况'), paragraph('正文'))
  expect(strips.map(({keepsWithNext}) => keepsWithNext)).toEqual([true, false, false])
  // The caption's own white parts them; half a line stands above the picture.
  expect(strips[0]).toMatchObject({before: 9.5, after: 0, height: 100})
})

test('keeps a picture that has no caption with nothing, and a heading with the picture below it', () => {
  expect(keeps(heading(2, '一'), paragraph(image('chart.svg')), paragraph('正文'))).toEqual([
    true,
    false,
    false
  ])
})

test('sets a lone picture in the middle of the column, no larger than its room', () => {
  const [chart, photo] = set(
    paragraph(image('chart.svg', '各市情况')),
    paragraph(image('photo.png'))
  ).strips.flatMap(picturesIn)
  expect(chart).toMatchObject({x: (465.28 - 300) / 2, y: 0, width: 300, height: 100})
  // Four fifths of the type area, which is 702.89 pt high.
  expect(photo?.height).toBeCloseTo(0.8 * 702.89)
  expect(photo?.width).toBeCloseTo(0.4 * 702.89)
})

test('sets two pictures of a paragraph one below the other', () => {
  const {strips} = set(paragraph(image('logo.png'), '\n', image('chart.svg')))
  expect(strips.map(({before, after, height}) => [before, height, after])).toEqual([
    [9.5, 30, 0],
    [0, 100, 9.5]
  ])
})

test('sets a picture with words beside it in their line', () => {
  const {strips} = set(paragraph('甲', image('logo.png'), '乙'))
  expect(strips).toHaveLength(1)
  expect(wordsIn(strips)).toEqual(['甲乙'])
})

test('tells of pictures in the structure tree, and of a link around one', () => {
  const url = 'https://www.example.com/'
  const linked = set(paragraph({type: 'link', url, children: [image('logo.png', '标识')]}))
  expect(drawnTree(set(paragraph(image('logo.png', '标识'))))).toBe('Document(Figure(.))')
  expect(drawnTree(linked)).toBe('Document(P(Link(Figure(.))))')
  expect(linked.strips.flatMap(picturesIn)[0]?.link).toEqual({target: {uri: url}, contents: '标识'})
  expect(drawnTree(set(paragraph(image('logo.png', ''))))).toBe('Document')
})

test('makes no link of an address that nobody may follow safely', () => {
  const picture = {type: 'link' as const, url: 'javascript:alert(1)', children: [image('logo.png')]}
  expect(set(paragraph(picture)).strips.flatMap(picturesIn)[0]?.link).toBeUndefined()
})

test('indents the first line of body text by two characters, of a heading by none', () => {
  const [title, body] = set(heading(2, '一、要点'), paragraph('正文。')).strips.flatMap(textsIn)
  expect([title?.x, body?.x]).toEqual([0, 21])
})

test('indents a paragraph by the left indent of its style, but not its rules', () => {
  const rule = {width: 2, colour: '#d7000f', gap: 10}
  const [strip] = setIn(withStyle('body', {leftIndent: 3, ruleBelow: rule}), paragraph('正文')).strips
  expect(strip?.fragments).toMatchObject([{x: 31.5 + 21}, {kind: 'rule', x1: 0, x2: 465.28}])
})

test('indents a paragraph as far only as leaves room for its lines', () => {
  const layout = withStyle('title', {size: 42, leftIndent: 20})
  for (const {fragments} of setIn(layout, heading(1, '关于社会治理的比较简报')).strips)
    for (const {x, line} of textsIn({fragments})) expect(x + line.width).toBeLessThanOrEqual(465.28 + 0.05)
})

test('draws the rules of a style in their distance from the characters', () => {
  const rule = {width: 2, colour: '#d7000f', gap: 10}
  const layout = withStyle('body', {ruleAbove: rule, ruleBelow: rule})
  const [strip] = setIn(layout, paragraph('正文')).strips
  // The line of 19 pt has 4.25 pt of white above and below characters of 10.5 pt.
  const room = 2 + 10 - 4.25
  expect(strip?.height).toBeCloseTo(19 + 2 * room)
  const baseline = room + 9.5 + 0.38 * 10.5
  expect(strip?.fragments).toMatchObject([
    {kind: 'rule', y1: 1, width: 2, colour: '#d7000f'},
    {kind: 'text', y: expect.closeTo(baseline)},
    {kind: 'rule', y1: expect.closeTo(room + 4.25 + 10.5 + 10 + 1)}
  ])
})

test('gives the white of its style to the first line and the last line of a paragraph', () => {
  const layout = withStyle('body', {spaceBefore: 5, spaceAfter: 7})
  const {strips} = setIn(layout, lines(3))
  expect(strips.map(({before, after}) => [before, after])).toEqual([
    [5, 0],
    [0, 0],
    [0, 7]
  ])
})

test('sets a quotation, and a list in it, as a note', () => {
  const item: BlockContent = {
    type: 'list',
    children: [{type: 'listItem', children: [{type: 'paragraph', children: [text('其一')]}]}]
  }
  const {strips} = set({
    type: 'blockquote',
    children: [{type: 'paragraph', children: [text('注：')]}, item]
  })
  expect(
    strips
      .flatMap(textsIn)
      .flatMap(formatsIn)
      .map(({size}) => size)
  ).toEqual([9, 9, 9])
})

test('indents a quotation within a quotation, and what stands in it', () => {
  const {strips} = set({
    type: 'blockquote',
    children: [{type: 'blockquote', children: [{type: 'thematicBreak'}]}]
  })
  // Two characters of 9 pt.
  expect(strips[0]?.fragments).toMatchObject([{kind: 'rule', x1: 18, x2: 465.28}])
})

test('leaves room for text in quotations however deep, and has a stack for it', () => {
  let block: BlockContent = {type: 'paragraph', children: [text('最里层')]}
  for (let depth = 0; depth < 400; depth += 1) block = {type: 'blockquote', children: [block]}
  const [line] = set(block).strips.flatMap(textsIn)
  expect(line?.x).toBeCloseTo(0.6 * 465.28)
})

test('draws a thematic break across the column in the middle of a line of white', () => {
  const [strip] = set({type: 'thematicBreak'}).strips
  expect(strip).toMatchObject({
    height: 0,
    before: 9.5,
    after: 9.5,
    fragments: [{kind: 'rule', x1: 0, x2: 465.28, y1: 0, y2: 0}]
  })
})

test('keeps the lines of a listing with their spaces, four of them for a tab', () => {
  const {strips} = set({type: 'code', value: 'a:\n\tb\n  && c'})
  expect(wordsIn(strips)).toEqual(['a:', '    b', '  && c'])
})

test('sets a listing in the style for code', () => {
  const {strips} = setIn(withStyle('code', {size: 8, leftIndent: 3}), {type: 'code', value: 'a\nb'})
  expect(strips.flatMap(textsIn).map(({x}) => x)).toEqual([24, 24])
  expect(strips.flatMap(textsIn).flatMap(formatsIn)[0]?.size).toBe(8)
})

test('loses nothing of a line of a listing that is too long', () => {
  const value = 'const 一 = “好”; '.repeat(40).trim()
  const {strips} = set({type: 'code', value})
  expect(strips.length).toBeGreaterThan(3)
  expect(wordsIn(strips).join('').replaceAll(' ', '')).toBe(value.replaceAll(' ', ''))
})

test('shows a block of HTML as text, and no front matter, definition or comment', () => {
  const document = set(
    {type: 'yaml', value: 'a: 1'},
    {type: 'definition', identifier: 'a', url: 'https://www.example.com/'},
    {type: 'comment', value: '给编辑的话'},
    {type: 'html', value: '<div>内</div>'}
  )
  expect(allWords(document)).toBe('<div>内</div>')
})

test('starts a new page at a page break, once for two', () => {
  const {strips} = set(
    paragraph('甲'),
    {type: 'pageBreak'},
    {type: 'pageBreak'},
    paragraph('乙'),
    paragraph('丙')
  )
  expect(strips.map(({startsPage}) => startsPage)).toEqual([false, true, false])
})

test('leaves no page empty for a page break at the start or at the end', () => {
  const {strips} = set({type: 'pageBreak'}, paragraph('甲'), {type: 'pageBreak'})
  expect(strips.map(({startsPage}) => startsPage)).toEqual([false])
})

const quoted = (...values: string[]): RootContent => ({
  type: 'blockquote',
  children: values.map((value): BlockContent =>
    value === '' ? {type: 'pageBreak'} : {type: 'paragraph', children: [text(value)]}
  )
})

const startsOf = (...blocks: RootContent[]): string[] =>
  set(...blocks)
    .strips.filter(({startsPage}) => startsPage)
    .flatMap((strip) => wordsIn([strip]))

test('starts a new page within a quotation, and behind one or a list that ends in a page break', () => {
  expect(startsOf(quoted('甲', '', '乙'), paragraph('丙'))).toEqual(['乙'])
  expect(startsOf(quoted('甲', ''), paragraph('丙'))).toEqual(['丙'])
  expect(startsOf(paragraph('甲'), quoted('', '乙'), paragraph('丙'))).toEqual(['乙'])
})

test('evens out levels of headings that skip', () => {
  const document = set(
    heading(2, '前'),
    heading(4, '甲'),
    heading(3, '乙'),
    heading(1, '题'),
    heading(6, '丙')
  )
  expect(drawnTree(document)).toBe('Document(H1(.) H2(.) H2(.) H1(.) H2(.))')
})

test('gives a heading a place to lead to, below the rule above it', () => {
  const rule = {width: 1, colour: '#000000', gap: 6}
  const layout = {
    ...sampleLayout,
    styles: {...sampleLayout.styles, heading1: {...sampleLayout.styles.heading1, ruleAbove: rule}}
  }
  expect(setIn(layout, heading(2, '一')).strips[0]?.destinations).toEqual([{name: 'heading-1', y: 0}])
  expect(set(heading(2, image('logo.png', '乙'))).strips[0]?.destinations).toEqual([
    {name: 'heading-1', y: 0}
  ])
})

test('sets nothing for a paragraph or heading without content', () => {
  const document = set(heading(2), paragraph(), paragraph('\u200b'), {type: 'blockquote', children: []})
  expect(document.strips).toEqual([])
  expect(document.outline).toEqual([])
  expect(drawnTree(document)).toBe('Document')
})

test('puts every kind of block into the structure tree, in reading order', () => {
  const url = 'https://www.example.com/'
  const document = set(
    heading(1, '题'),
    paragraph('正文', {type: 'link', url, children: [text('链接')]}, '。'),
    {type: 'blockquote', children: [{type: 'paragraph', children: [text('注')]}]},
    {type: 'code', value: 'a'},
    {type: 'thematicBreak'},
    paragraph('完')
  )
  expect(drawnTree(document)).toBe('Document(H1(.) P(. Link(.) .) BlockQuote(P(.)) P(Code(.)) P(.))')
})

test('parts blocks by the larger white of the two', () => {
  const {strips} = set(paragraph('甲'), heading(2, '一'))
  // 4 pt after the paragraph, 16 pt before the heading.
  expect(topsOf(strips)).toEqual([0, 19 + 16])
})
