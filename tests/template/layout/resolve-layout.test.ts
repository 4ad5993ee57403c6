import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {UserError} from '../../src/model/user-error.js'
import {parseLayout} from '../../src/template/layout-schema.js'

const sample = readFileSync(new URL('../../templates/comparative/layout.yaml', import.meta.url), 'utf8')

async function mistakeIn(text: string): Promise<UserError> {
  try {
    await parseLayout(text, 'layout.yaml')
  } catch (error) {
    if (error instanceof UserError) return error
  }
  throw new Error('Expected a `UserError`')
}

test('gives lengths in points, from mm and Chinese sizes', async () => {
  const layout = await parseLayout(sample.replace('top: 25mm', 'top: 25.4mm'), 'layout.yaml')
  expect(layout.page.margin.top).toBe(72)
  expect(layout.styles.body.size).toBe(10.5)
})

test('lets a style take from body what it does not say, but no indent and no space around', async () => {
  const {note, body} = (await parseLayout(sample, 'layout.yaml')).styles
  expect(note.typeface).toEqual(body.typeface)
  expect(note).toMatchObject({size: 9, firstLineIndent: 0, align: 'left', spaceBefore: 0})
})

test('tells a typeface that the layout does not have', async () => {
  const error = await mistakeIn(sample.replace('note: {size', 'note: {typeface: kai, size'))
  expect(error.message).toContain(
    '`styles.note.typeface` is "kai", expected one of the typefaces `song`, `hei`'
  )
  expect(error.place.line).toBe(sample.slice(0, sample.indexOf('note: {size')).split('\n').length)
})

test('tells a wrong length with an example of a right one', async () => {
  const error = await mistakeIn(sample.replace('top: 25mm', 'top: 27cm'))
  expect(error.message).toBe(
    'The value of `page.margin.top` is "27cm", expected a length such as `10.5pt`, `25mm` or `五号`'
  )
})

test('tells an unknown style', async () => {
  expect((await mistakeIn(sample.replace('  note: {', '  notes: {'))).message).toContain(
    'Unknown key `styles.notes`'
  )
})
