import {createRequire} from 'node:module'
import {expect, test} from 'vitest'
import {installTracking} from '../../../src/render/pdf/install-tracking.js'

interface Inline {
  text: string
  font: {widthOfString(text: string, size: number): number}
  fontSize: number
  characterSpacing?: number
}

const {default: TextInlines} = createRequire(import.meta.url)('pdfmake/js/TextInlines.js') as {
  default: new () => {widthOfText(text: string, inline: Inline): number}
} // pdfmake brings no types.

installTracking()

/** The width of a text in a font whose characters are all one em wide. */
function width(text: string, characterSpacing?: number): number {
  const font = {widthOfString: (value: string, size: number) => [...value].length * size}
  const inline = {text, font, fontSize: 16, ...(characterSpacing === undefined ? {} : {characterSpacing})}
  return new TextInlines().widthOfText(text, inline)
}

test('every character has its tracking behind it, a single one too', () => {
  expect([width('汉', -0.25), width('汉字', -0.25)]).toEqual([15.75, 31.5])
})

test('a character beyond the BMP counts once', () => {
  expect(width('𠮷', -0.25)).toBe(15.75)
})

test('text without tracking keeps its width', () => {
  expect(width('汉字')).toBe(32)
})
