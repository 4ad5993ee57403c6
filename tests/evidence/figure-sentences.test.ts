import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {extractFigures} from '../../src/evidence/extract-figures.js'

/**
 * Sentences of the genre in our own words, with the figures that an annotator finds in them: one a line, then a tab,
 * then `value[-upper] unit [over|under|about] [up|down]` of each, put together with `;`. A share has no unit.
 */
const folder = new URL('sentences/', import.meta.url)

const cases = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [sentence = '', figures = ''] = line.split('\t')
      return {file, sentence, figures: figures.split(';').filter((figure) => figure !== '')}
    })
)

test('has sentences with figures and sentences without', () => {
  expect(cases.filter(({figures}) => figures.length > 0).length).toBeGreaterThan(150)
  expect(cases.filter(({figures}) => figures.length === 0).length).toBeGreaterThan(15)
})

describe('finds what an annotator finds in', () => {
  test.each(cases)('$file: $sentence', ({sentence, figures}) => {
    const found = extractFigures(sentence).map(({value, upper, unit, approx, change}) =>
      [
        upper === undefined ? value : `${value}-${upper}`,
        unit,
        approx === 'exact' ? '' : approx,
        change ?? ''
      ]
        .filter((part) => part !== '')
        .join(' ')
    )
    expect(found).toEqual(figures)
  })
})
