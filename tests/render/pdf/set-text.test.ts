import {expect, test} from 'vitest'
import {createContext} from '../../../src/render/pdf/context.js'
import {setText, setVerbatim, type Format} from '../../../src/render/pdf/set-text.js'
import {sampleLayout} from '../sample-layout.js'
import {fakeFonts} from './fake-fonts.js'

const context = createContext(
  {tree: {type: 'root', children: []}, pictures: new Map()},
  sampleLayout,
  fakeFonts
)
const typeface = {latin: ['Arial', 'Noto Sans SC'], eastAsia: ['宋体', 'Noto Serif SC']}
const format: Format = {style: {...sampleLayout.styles.body, typeface}, bold: false, colour: '#000000'}
const fontsOf = (text: string): Array<[string, string]> =>
  setText(text, format, context).map((run) => [run.text, run.font])

test('takes Latin letters and digits from one stack, and Chinese with its punctuation from the other', () => {
  expect(fontsOf('按ISO 9001“办”——好·……')).toEqual([
    ['按', 'Noto Serif SC'],
    ['ISO 9001', 'Noto Sans SC'],
    ['“办”——好·……', 'Noto Serif SC']
  ])
})

test('takes full-width digits as Chinese', () => {
  expect(fontsOf('２０２５年')).toEqual([['２０２５年', 'Noto Serif SC']])
})

test('does not change the face for a space', () => {
  expect(fontsOf('详见 网站')).toEqual([['详见 网站', 'Noto Serif SC']])
})

test('keeps lines and leading spaces of a listing', () => {
  expect(setVerbatim('a\n  b', format, context)).toMatchObject([
    {text: 'a'},
    {text: '\n'},
    {text: '  b', preserveLeadingSpaces: true}
  ])
})
