import type {PhrasingContent, RootContent} from 'mdast'
import {expect, test} from 'vitest'
import {setItems} from '../../../../src/render/pdf/blocks/set-items.js'
import {StructureElement} from '../../../../src/render/pdf/tags/structure-element.js'
import type {TextFormat, TextItem} from '../../../../src/render/pdf/text/text-item.js'
import {sampleLayout} from '../../sample-layout.js'
import {contextOf, heading, image, mark, note, paragraph, text} from './set-sample.js'

const {body} = sampleLayout.styles

function itemsAmong(blocks: RootContent[], ...nodes: PhrasingContent[]): TextItem[] {
  return setItems(nodes, body, new StructureElement('P', undefined), contextOf(...blocks)).items
}
const items = (...nodes: PhrasingContent[]): TextItem[] => itemsAmong([], ...nodes)
const words = (list: readonly TextItem[]): string[] =>
  list.map((item) => (item.kind === 'text' ? `${item.tied ? '~' : ''}${item.text}` : `<${item.kind}>`))
const formats = (list: readonly TextItem[]): TextFormat[] =>
  list.flatMap((item) => (item.kind === 'text' ? [item.format] : []))
const familyOf = ({findFace}: TextFormat, character: string): string => {
  const {face} = findFace(character.codePointAt(0) ?? 0)
  return face.bold ? `${face.family} bold` : face.family
}

test('sets strong text in the bold face, and emphasis as the text around it', () => {
  const list = items(
    text('一'),
    {type: 'strong', children: [text('二')]},
    {type: 'emphasis', children: [text('三')]}
  )
  const [plain, bold, emphasis] = formats(list)
  expect(plain && familyOf(plain, '一')).toBe('Noto Serif SC')
  expect(bold && familyOf(bold, '二')).toBe('Noto Serif SC bold')
  expect(emphasis).toBe(plain)
})

const strong = (value: string): PhrasingContent => ({type: 'strong', children: [text(value)]})

test('gives the same look the same format, and another one to each other look', () => {
  const [one, two, three, four] = formats(items(text('一'), strong('二'), text('三'), strong('四')))
  expect(three).toBe(one)
  expect(four).toBe(two)
  expect(two).not.toBe(one)
})

test('strikes deleted text through', () => {
  expect(formats(items({type: 'delete', children: [text('删')]}))).toMatchObject([{struck: true}])
  expect(formats(items(text('留')))).toMatchObject([{struck: false}])
})

test('shows HTML as text, line by line', () => {
  expect(words(items({type: 'html', value: '<b>\n  a'}))).toEqual(['<b>', '<break>', '  a'])
})

test('sets code in the typeface for code, whose look is else that of the text', () => {
  const typeface = {latin: ['Noto Sans SC'], eastAsia: ['Noto Sans SC']}
  const layout = {
    ...sampleLayout,
    styles: {...sampleLayout.styles, code: {...sampleLayout.styles.code, typeface}}
  }
  const {items: list} = setItems(
    [text('a'), {type: 'inlineCode', value: 'a'}],
    body,
    new StructureElement('P', undefined),
    {...contextOf(), layout}
  )
  expect(formats(list).map((format) => [familyOf(format, 'a'), format.size])).toEqual([
    ['Noto Serif SC', 10.5],
    ['Noto Sans SC', 10.5]
  ])
})

test('shows the description of an image that has no picture', () => {
  expect(words(items(image('x.png', '走访现场')))).toEqual(['走访现场'])
})

test('starts a new line at a break, without the blanks there', () => {
  expect(words(items(text('甲'), {type: 'break'}, text(' 乙')))).toEqual(['甲', '<break>', '乙'])
})

test('joins lines that the source wrapped', () => {
  expect(words(items(text('化解\n纠纷，ISO\n9001')))).toEqual(['化解纠纷，ISO 9001'])
})

test('leaves out what cannot be printed, and comments', () => {
  expect(words(items(text('纠\u200b纷\u00ad'), {type: 'comment', value: '给编辑的话'}))).toEqual(['纠纷'])
})

test.each(['https://www.example.com/a?b=1&c=2', 'http://www.example.com/', 'mailto:a@example.com'])(
  'links %s: all of its text shares one link and one element',
  (url) => {
    const list = items({
      type: 'link',
      url,
      children: [text('示例'), {type: 'strong', children: [text('网站')]}]
    })
    const [plain, bold] = formats(list)
    expect(plain).toMatchObject({
      colour: sampleLayout.link,
      link: {target: {uri: url}, contents: '示例网站'},
      element: {type: 'Link'}
    })
    expect(bold?.link).toBe(plain?.link)
    expect(bold?.element).toBe(plain?.element)
  }
)

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'a/b.html', '#anchor'])(
  'keeps the text of %s without a link',
  (url) => {
    const list = items({type: 'link', url, children: [text('链接')]})
    expect(words(list)).toEqual(['链接'])
    expect(formats(list)[0]).toMatchObject({colour: body.colour})
    expect(formats(list)[0]?.link).toBeUndefined()
  }
)

const linkAround = (): PhrasingContent => ({
  type: 'link',
  url: 'https://www.example.com/',
  children: [text('甲')]
})

test('makes two links of two, even to the same address', () => {
  const [one, two] = formats(items(linkAround(), linkAround()))
  expect(one?.link).not.toBe(two?.link)
  expect(one?.element).not.toBe(two?.element)
})

test('finds the address of a link by reference', () => {
  const definition: RootContent = {type: 'definition', identifier: 'a', url: 'https://www.example.com/'}
  const list = itemsAmong([definition], {
    type: 'linkReference',
    identifier: 'a',
    referenceType: 'full',
    children: [text('链接')]
  })
  expect(formats(list)[0]?.link?.target).toEqual({uri: 'https://www.example.com/'})
})

const linkTo = (url: string): PhrasingContent => ({type: 'link', url, children: [text('见')]})

test('leads from a link to a heading of the report, and from no other inner address', () => {
  const blocks = [heading(2, '二、“风险”：𠮷镇')]
  const list = itemsAmong(blocks, linkTo('#二风险𠮷镇'), linkTo('#三'))
  expect(formats(list).map((format) => format.link?.target)).toEqual([{destination: 'heading-1'}, undefined])
})

const source: RootContent = {
  type: 'paragraph',
  children: [
    {type: 'citationTarget', source: 1},
    {type: 'citationTarget', source: 4}
  ]
}

test('raises a citation, tied to the word that it follows, and leads each number to its source', () => {
  const list = itemsAmong([source], text('化解矛盾'), {type: 'citation', sources: [1, 4]}, text('。'))
  expect(words(list)).toEqual(['化解矛盾', '~[1]', '~[4]', '。'])
  const [plain, one, four] = formats(list)
  expect(plain).toMatchObject({rise: 0, size: 10.5})
  expect(one).toMatchObject({link: {target: {destination: 'source-1'}}, element: {type: 'Link'}})
  expect(four).toMatchObject({link: {target: {destination: 'source-4'}}, colour: sampleLayout.link})
  expect(one?.size).toBeCloseTo(6.51)
  expect(one?.rise).toBeGreaterThan(4)
})

test('lets a long chain of citations break, as it may be wider than a cell', () => {
  const list = items(text('调解'), {type: 'citation', sources: [1, 2, 3]})
  expect(words(list)).toEqual(['调解', '~[1]', '[2]', '[3]'])
})

test('leaves a citation of no listed source without a link, and never sets one bold', () => {
  const [format] = formats(items({type: 'strong', children: [{type: 'citation', sources: [9]}]}))
  expect(format?.link).toBeUndefined()
  expect(format && familyOf(format, '9')).toBe('Noto Serif SC')
})

test('puts a destination before the number of a source, once', () => {
  const target = source.type === 'paragraph' ? source.children[0] : undefined
  const again: PhrasingContent = {type: 'citationTarget', source: 1}
  const list = itemsAmong([source], ...(target ? [target] : []), again)
  expect(list[0]).toEqual({kind: 'anchor', anchor: {destination: 'source-1'}})
  expect(words(list)).toEqual(['<anchor>', '[1]', '[1]'])
})

test('sets the mark of a footnote, with its text on the page of the first one only', () => {
  const list = itemsAmong(
    [paragraph(mark('a')), note('a', '注文')],
    text('正文'),
    {type: 'footnoteReference', identifier: 'a'},
    text('又'),
    {type: 'footnoteReference', identifier: 'a'}
  )
  expect(words(list)).toEqual(['正文', '~注1', '<anchor>', '又', '~注1'])
  expect(list[2]).toEqual({kind: 'anchor', anchor: {footnote: 'a'}})
  expect(formats(list)[1]).toMatchObject({
    link: {target: {destination: 'note-1'}},
    element: {type: 'Link', parent: {type: 'Reference', parent: {type: 'P'}}}
  })
})

test('sets nothing for a mark without a note', () => {
  expect(items(mark('x'))).toEqual([])
})

test('tells once which character no font has, and where it stands', () => {
  const context = contextOf()
  const element = new StructureElement('P', undefined)
  setItems([text('姓名𠮷与𠮷相同，另有“𠮷”')], body, element, context)
  expect([...context.notices.values()]).toEqual([
    'No font has the character `𠮷` (U+20BB7) in `姓名𠮷与𠮷相同，另有`: the PDF shows 〓 in its place'
  ])
})

test('tells of no character that some font has', () => {
  const context = contextOf()
  setItems([text('做法①，２０２５年——“好”……GB/T')], body, new StructureElement('P', undefined), context)
  expect([...context.notices]).toEqual([])
})

test('sets a picture in the line, with its description', () => {
  const {items: list, pictures} = setItems(
    [text('甲'), image('logo.png', '标识'), text('乙')],
    body,
    new StructureElement('P', undefined),
    contextOf()
  )
  expect(words(list)).toEqual(['甲', '<picture>', '乙'])
  expect(list[1]).toEqual({kind: 'picture', id: 0, width: 40, height: 30})
  expect(pictures).toMatchObject([{element: {type: 'Figure', facts: {alt: '标识'}}}])
})

test('sets a picture that is higher than half a page on a line of its own, without empty lines', () => {
  expect(words(items(text('甲'), image('tall.png'), text('乙')))).toEqual([
    '甲',
    '<break>',
    '<picture>',
    '<break>',
    '乙'
  ])
  expect(words(items(image('tall.png'), {type: 'break'}, image('tall.png')))).toEqual([
    '<picture>',
    '<break>',
    '<break>',
    '<picture>'
  ])
})

const pictureOf = (node: PhrasingContent) =>
  setItems([node], body, new StructureElement('P', undefined), contextOf()).pictures[0]

test('takes a picture without a description for decoration, unless it is a link', () => {
  expect(pictureOf(image('logo.png', ''))?.element).toBeUndefined()
  const linked = pictureOf({type: 'link', url: 'https://www.example.com/', children: [image('logo.png', '')]})
  expect(linked).toMatchObject({
    link: {target: {uri: 'https://www.example.com/'}},
    element: {facts: {alt: 'https://www.example.com/'}, parent: {type: 'Link'}}
  })
})
