import {expect, test} from 'vitest'
import {numberParagraphs} from '../../../src/read/word/number-paragraphs.js'
import {readNumbering} from '../../../src/read/word/numbering.js'
import {readStyles} from '../../../src/read/word/styles.js'

const numberingOf = (level: string, start: string): string =>
  `<w:numbering><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
const paragraphOf = (level: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>推进平安建设</w:t></w:r></w:p>`
const textOf = (xml: string): string => xml.replace(/<[^<>]*>/g, '')
const number = (xml: string, numbering: string, styles = ''): string =>
  textOf(numberParagraphs(xml, readNumbering(numbering), readStyles(styles)))

test('counts from the number that a list begins with', () => {
  expect(number(paragraphOf('0'), numberingOf('0', '3'))).toBe('三、推进平安建设')
  expect(number(paragraphOf('0'), numberingOf('0', '0'))).toBe('〇、推进平安建设')
  expect(number(paragraphOf('0'), numberingOf('0', '-3'))).toBe('一、推进平安建设')
})

test.each(['x', '1.5', '-1', '4294967296'])('takes a paragraph of level %s for one of the first', (level) => {
  expect(number(paragraphOf(level), numberingOf('0', '1'))).toBe('一、推进平安建设')
})

test.each(['x', '1.5', '-1', '4294967296'])('leaves out a level %s of a list', (level) => {
  expect(number(paragraphOf(level), numberingOf(level, '1'))).toBe('推进平安建设')
})

test('leaves out a level of a style that is none', () => {
  const style =
    '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:ilvl w:val="1.5"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const paragraph = '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>推进平安建设</w:t></w:r></w:p>'
  expect(number(paragraph, numberingOf('0', '1'), style)).toBe('一、推进平安建设')
})
