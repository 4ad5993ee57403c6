import type {Blockquote} from 'mdast'
import type {Masthead, Colophon} from '../../../src/model/document.js'
import type {Layout, TextStyle} from '../../../src/model/layout.js'
import {expect, test} from 'vitest'
import {sampleLayout} from '../sample-layout.js'
import {bodyOf, paragraph, partsOf, shownText, styleOf, text} from './open-docx.js'

const masthead = (...lines: string[]): Masthead => ({
  type: 'masthead',
  children: lines.map((line) => paragraph(text(line)))
})
const colophon = (...lines: string[]): Colophon => ({
  type: 'colophon',
  children: lines.map((line) => paragraph(text(line)))
})
const withStyle = (name: 'colophon' | 'mastheadLine', style: Partial<TextStyle>): Layout => ({
  ...sampleLayout,
  styles: {...sampleLayout.styles, [name]: {...sampleLayout.styles[name], ...style}}
})
const paragraphsOf = (body: string): string[] => body.split('</w:p>').slice(0, -1)

test('sets the office and the date of a head on one line', async () => {
  const lines = paragraphsOf(await bodyOf([masthead('政法简报', '第12期', '市委政法委', '2025年2月10日')]))
  expect(lines.map((line) => /w:pStyle w:val="(\w+)"/.exec(line)?.[1])).toEqual([
    'MastheadName',
    'MastheadIssue',
    'MastheadLine'
  ])
  expect(lines[2]).toMatch(/市委政法委<\/w:t><\/w:r><w:r><w:tab\/><\/w:r>.*2025年2月10日/)
})

test('sets the date at the right where a head names no office', async () => {
  const lines = paragraphsOf(await bodyOf([masthead('政法简报', '第12期', '2025年2月10日')]))
  expect(lines[2]).toMatch(/<\/w:pPr><w:r><w:tab\/><\/w:r><w:r>.*2025年2月10日/)
})

test('leaves the line out where a head has neither', async () => {
  expect(await bodyOf([masthead('政法简报', '第12期')])).not.toContain('MastheadLine')
})

test('keeps what is no paragraph in a head', async () => {
  const head: Masthead = {
    type: 'masthead',
    children: [{type: 'thematicBreak'}, paragraph(text('简报')), {type: 'code', value: '内部'}]
  }
  expect(shownText(await bodyOf([head]))).toBe('内部简报')
})

test('draws the rule of a head by its style, as far from the characters as the layout says', async () => {
  // A line of 30 pt with characters of 16 pt: 30 × 0.2 − 16 × 0.12 = 4 pt of white are in the line already.
  const rule = {width: 2.25, colour: '#c00000', gap: 11}
  const style = styleOf(
    await partsOf([], withStyle('mastheadLine', {size: 16, leading: 30, leftIndent: 1, ruleBelow: rule})),
    'MastheadLine'
  )
  expect(style).toContain(
    '<w:pBdr><w:bottom w:val="single" w:sz="18" w:space="7" w:color="C00000"/></w:pBdr>'
  )
  // The rule crosses the column, so that only the text stands off its edge; the date does so at the right.
  expect(style).toContain('<w:ind w:firstLine="320" w:firstLineChars="100"/>')
  expect(style).toContain('<w:tab w:val="right" w:pos="8986"/>')
})

test('sets the tail in a frame at the foot of the page, with a paragraph behind it that takes no room', async () => {
  const lines = paragraphsOf(
    await bodyOf([paragraph(text('正文')), colophon('报：省委政法委。', '发：各县。')])
  )
  const frame =
    '<w:framePr w:w="9306" w:wrap="notBeside" w:vAnchor="margin" w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/>'
  expect(lines.slice(1, 3).map((line) => line.includes(frame))).toEqual([true, true])
  expect(lines[3]).toContain('w:line="20" w:lineRule="exact"')
  expect(lines).toHaveLength(4)
})

test('sets the number of copies at the right of the line before it', async () => {
  const lines = paragraphsOf(await bodyOf([colophon('报：省委。', '共印６０份')]))
  expect(lines[0]).toMatch(/报：省委。<\/w:t><\/w:r><w:r><w:tab\/><\/w:r>.*共印６０份/)
  expect(lines).toHaveLength(2)
})

test('leaves a line that speaks of printing but does not begin with it where it is', async () => {
  const lines = paragraphsOf(await bodyOf([colophon('报：省委。', '本期共印60份')]))
  expect(lines).toHaveLength(3)
})

test('makes no frame of a tail without text', async () => {
  expect(await bodyOf([colophon()])).not.toContain('framePr')
})

const keeping = (body: string): string[] =>
  paragraphsOf(body)
    .filter((line) => line.includes('<w:keepNext/>'))
    .map(shownText)

test('takes the end of the text along to the page of the tail, and nothing where no tail follows', async () => {
  const quote: Blockquote = {type: 'blockquote', children: [paragraph(text('注一')), paragraph(text('注二'))]}
  expect(keeping(await bodyOf([paragraph(text('正文')), quote, colophon('报：市委')]))).toEqual(['注二'])
  expect(keeping(await bodyOf([paragraph(text('正文')), quote]))).toEqual([])
})
