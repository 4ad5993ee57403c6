import {expect, test} from 'vitest'
import {sampleLayout} from '../../sample-layout.js'
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

test('sets a note beside its mark, which a place to lead to stands at', () => {
  const {strips, footnotes} = set(paragraph('正文', mark('a')), note('a', '注文'), paragraph('下文'))
  expect(wordsIn(strips)).toEqual(['正文注1', '下文'])
  const set1 = footnotes.get('a')?.strips ?? []
  expect(wordsIn(set1)).toEqual(['注1|注文'])
  expect(set1[0]?.destinations).toEqual([{name: 'note-1', y: 0}])
  // Three characters of the style.
  expect(set1.flatMap(textsIn).map(({x}) => x)).toEqual([0, 3 * sampleLayout.styles.footnote.size])
})

test('sets notes in the style of footnotes, without a first-line indent', () => {
  const {footnotes} = set(paragraph('正文', mark('a')), note('a', '注文'))
  const {size, colour} = sampleLayout.styles.footnote
  const [first] = footnotes.get('a')?.strips ?? []
  expect(first && textsIn(first).flatMap(formatsIn)).toMatchObject([
    {size, colour},
    {size, colour}
  ])
})

test('is read right behind the mark, before the rest of the paragraph', () => {
  const document = set(paragraph('正文', mark('a'), '下文'), note('a', '注文'), paragraph('完'))
  expect(drawnTree(document)).toBe('Document(P(. Reference(Link(.)) Note(P(.)) .) P(.))')
  const {structure} = document
  expect(structure.kids[0]).toMatchObject({kids: [{}, {}, {type: 'Note', facts: {id: 'note-1'}}, {}]})
})

test('gives the second reference to a note the same mark and no second text', () => {
  const document = set(paragraph('甲', mark('a')), paragraph('乙', mark('a')), note('a', '注文'))
  expect(allWords(document)).toBe('甲注1乙注1注1注文')
  expect(document.strips.map(({footnotes}) => footnotes)).toEqual([['a'], []])
  expect(drawnTree(document)).toBe('Document(P(. Reference(Link(.)) Note(P(.))) P(. Reference(Link(.))))')
})

test('sets notes whose marks stand in other notes, and reads them there', () => {
  const document = set(
    paragraph('正文', mark('a')),
    note('a', '甲注', mark('b'), '又'),
    note('b', '乙注', mark('a'))
  )
  expect([...document.footnotes.keys()]).toEqual(['a', 'b'])
  expect(document.footnotes.get('a')?.strips.map(({footnotes}) => footnotes)).toEqual([['b']])
  expect(allWords(document)).toBe('正文注1注1甲注注2又注2乙注注1')
  expect(drawnTree(document)).toBe(
    'Document(P(. Reference(Link(.)) Note(P(. Reference(Link(.)) Note(P(. Reference(Link(.)))) .))))'
  )
})

test('loses no note of those that only refer to each other', () => {
  expect(allWords(set(note('a', '甲注', mark('b')), note('b', '乙注', mark('a'))))).toBe('甲注注1注1乙注')
})

test('sets a note to which nothing refers in its place, in the style of a note', () => {
  const document = set(paragraph('甲'), note('u', '无人引用'), paragraph('乙'))
  expect(allWords(document)).toBe('甲无人引用乙')
  const {size, colour} = sampleLayout.styles.note
  expect(document.strips.flatMap(textsIn).flatMap(formatsIn)[1]).toMatchObject({size, colour})
})

test('sets the second text of a note in its place too', () => {
  const document = set(paragraph(mark('a')), note('a', '先'), note('a', '后'), paragraph('文'))
  expect(wordsIn(document.strips)).toEqual(['注1', '后', '文'])
  expect(wordsIn(document.footnotes.get('a')?.strips ?? [])).toEqual(['注1|先'])
})

test('shows the mark of a note without text', () => {
  const document = set(paragraph('甲', mark('a')), {
    type: 'footnoteDefinition',
    identifier: 'a',
    children: []
  })
  expect(wordsIn(document.footnotes.get('a')?.strips ?? [])).toEqual(['注1'])
  expect(drawnTree(document)).toBe('Document(P(. Reference(Link(.)) Note(P(.))))')
})

test('starts no page in a note, and takes no break of one into the next', () => {
  const document = set(
    paragraph('甲', mark('a'), mark('b')),
    {
      type: 'footnoteDefinition',
      identifier: 'a',
      children: [
        {type: 'paragraph', children: [text('上')]},
        {type: 'pageBreak'},
        {type: 'paragraph', children: [text('下')]},
        {type: 'pageBreak'}
      ]
    },
    note('b', '乙注')
  )
  const strips = [...document.footnotes.values()].flatMap((footnote) => footnote.strips)
  expect(strips.some(({startsPage}) => startsPage)).toBe(false)
})

test('sets pictures, lists and headings of a note; its headings are no headings for readers', () => {
  const document = set(paragraph('甲', mark('a')), {
    type: 'footnoteDefinition',
    identifier: 'a',
    children: [
      {type: 'paragraph', children: [image('logo.png')]},
      {type: 'heading', depth: 4, children: [text('题')]},
      {type: 'list', children: [{type: 'listItem', children: [{type: 'paragraph', children: [text('项')]}]}]}
    ]
  })
  expect(wordsIn(document.footnotes.get('a')?.strips ?? [])).toEqual(['注1', '', '题', '•|项'])
  expect(drawnTree(document)).toBe(
    'Document(P(. Reference(Link(.)) Note(P(.) Figure(.) P(.) L(LI(Lbl(.) LBody(P(.)))))))'
  )
})

test('keeps the mark of a note that opens with a list out of the list', () => {
  const document = set(paragraph('甲', mark('a')), {
    type: 'footnoteDefinition',
    identifier: 'a',
    children: [
      {type: 'list', children: [{type: 'listItem', children: [{type: 'paragraph', children: [text('项')]}]}]}
    ]
  })
  expect(wordsIn(document.footnotes.get('a')?.strips ?? [])).toEqual(['注1|•|项'])
  expect(drawnTree(document)).toContain('Note(P(.) L(LI(Lbl(.) LBody(P(.)))))')
})
