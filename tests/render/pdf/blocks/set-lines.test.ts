import {expect, test} from 'vitest'
import {setLines, type Column} from '../../../../src/render/pdf/blocks/set-lines.js'
import type {Strip} from '../../../../src/render/pdf/pages/strip.js'
import {StructureElement} from '../../../../src/render/pdf/tags/structure-element.js'
import {sampleLayout} from '../../sample-layout.js'
import {contextOf, image, mark, note, paragraph, picturesIn, text, textsIn, wordsIn} from './set-sample.js'
import type {PhrasingContent} from 'mdast'

/** Ten characters of 10.5 pt wide. */
const column: Column = {style: sampleLayout.styles.body, left: 20, width: 105, align: 'left', firstIndent: 0}
const element = new StructureElement('P', undefined)
const lines = (special: Partial<Column>, ...nodes: PhrasingContent[]): Strip[] =>
  setLines(
    nodes,
    {...column, ...special},
    element,
    contextOf(paragraph(mark('a'), mark('b')), note('a', '甲注'), note('b', '乙注'))
  )
const leftOf = (strip: Strip | undefined): number | undefined => strip && textsIn(strip)[0]?.x

test('makes a strip of each line, as high as the pitch, with the baseline below its middle', () => {
  const strips = lines({}, text('推动矛盾纠纷源头化解的十二个字'))
  expect(wordsIn(strips)).toEqual(['推动矛盾纠纷源头化解', '的十二个字'])
  expect(strips.map(({height}) => height)).toEqual([19, 19])
  // 0.38 em below the middle.
  expect(textsIn(strips[0] ?? {fragments: []})).toMatchObject([{x: 20, y: 9.5 + 0.38 * 10.5, element}])
  expect(strips[0]).toMatchObject({before: 0, after: 0, keepsWithNext: false})
})

test('indents the first line only', () => {
  const strips = lines({firstIndent: 21}, text('推动矛盾纠纷源头化解'))
  expect(strips.map(leftOf)).toEqual([41, 20])
})

test('aligns lines to the right and to the middle', () => {
  expect(leftOf(lines({align: 'right'}, text('四个字吧'))[0])).toBeCloseTo(20 + 63)
  expect(leftOf(lines({align: 'center'}, text('四个字吧'))[0])).toBeCloseTo(20 + 31.5)
  expect(leftOf(lines({align: 'justify'}, text('四个字吧'))[0])).toBe(20)
})

test('makes no strip of a text that shows nothing', () => {
  expect(lines({})).toEqual([])
  expect(lines({}, text('\u200b'), {type: 'comment', value: '无'})).toEqual([])
})

test('tells which notes have their marks in a line: a mark at its end belongs to it', () => {
  const strips = lines({}, text('推动矛盾纠纷源头'), mark('a'), text('化解的好做法'), mark('b'))
  expect(strips.map(({footnotes}) => footnotes)).toEqual([['a'], ['b']])
})

test('puts a destination on the line of its text', () => {
  const target: PhrasingContent = {type: 'citationTarget', source: 1}
  const document = paragraph(target)
  const strips = setLines([text('推动矛盾纠纷源头化解'), target], column, element, contextOf(document))
  expect(strips.map(({destinations}) => destinations)).toEqual([[], [{name: 'source-1', y: 0}]])
})

test('makes a line higher for a picture, which stands on its baseline', () => {
  const strips = lines({}, text('甲'), image('logo.png'), text('乙'))
  const [strip] = strips
  const baseline = 9.5 + 0.38 * 10.5
  expect(strip?.height).toBeCloseTo(30 + 19 - baseline)
  const [picture] = strip ? picturesIn(strip) : []
  expect(picture).toMatchObject({width: 40, height: 30, element: {type: 'Figure', parent: element}})
  expect(picture?.x).toBeGreaterThanOrEqual(20 + 10.5)
  expect(picture?.x).toBeLessThan(20 + 14)
  expect((picture?.y ?? 0) + 30).toBeCloseTo(strip ? (textsIn(strip)[0]?.y ?? 0) : 0)
})

test('leaves the pitch of a line alone in which a picture is as low as its characters', () => {
  const strips = lines({width: 30}, image('logo.png'))
  // 40 pt wide is too wide: three quarters of it, 22.5 pt high.
  expect(strips.flatMap(picturesIn)).toMatchObject([{width: 30, height: 22.5}])
})

test('puts a picture with a line of its own in the middle of the column', () => {
  const strips = lines({width: 300}, text('甲'), image('tall.png'), text('乙'))
  expect(strips).toHaveLength(3)
  expect(strips.flatMap(picturesIn)).toMatchObject([{x: 20 + 100, width: 100, height: 400}])
})

test('leaves a picture that is as wide as the column within it, whatever the first-line indent', () => {
  const strips = lines({width: 300, firstIndent: 21}, image('chart.svg'), text('乙'))
  expect(strips.flatMap(picturesIn)).toMatchObject([{x: 20, width: 300}])
})

test('indents the first line as far only as leaves room for a character', () => {
  const [first] = lines({firstIndent: 400}, text('推动矛盾纠纷'))
  expect(leftOf(first)).toBeCloseTo(20 + 105 - 10.5)
})
