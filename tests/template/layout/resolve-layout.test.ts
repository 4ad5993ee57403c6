import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {layoutJsonSchema} from '../../../scripts/layout-json-schema.mjs'
import type {Layout} from '../../../src/model/layout.js'
import {UserError} from '../../../src/model/user-error.js'
import {layoutFile, style} from '../../../src/template/layout/layout-schema.js'
import {parseLayout} from '../../../src/template/layout/parse-layout.js'

const sample = readFileSync(new URL('../../../templates/comparative/layout.yaml', import.meta.url), 'utf8')

async function mistakeIn(text: string): Promise<UserError> {
  try {
    await parseLayout([{text: text, path: 'layout.yaml'}])
  } catch (error) {
    if (error instanceof UserError) return error
  }
  throw new Error('Expected a `UserError`')
}

test('gives lengths in points, from mm and Chinese sizes', async () => {
  const layout = await parseLayout([{text: sample.replace('top: 25mm', 'top: 25.4mm'), path: 'layout.yaml'}])
  expect(layout.page.margin.top).toBe(72)
  expect(layout.styles.body.size).toBe(10.5)
})

test('lets a style take from body what it does not say, but no indent and no space around', async () => {
  const {tableCell, body} = (await parseLayout([{text: sample, path: 'layout.yaml'}])).styles
  expect(tableCell.typeface).toEqual(body.typeface)
  expect(tableCell).toMatchObject({size: 9, firstLineIndent: 0, align: 'left', spaceBefore: 0})
})

test('tells a typeface that the layout does not have', async () => {
  const error = await mistakeIn(sample.replace('note: {size', 'note: {typeface: kai, size'))
  expect(error.message).toContain('There is no `kai` under `typefaces`, expected one of `song`, `hei`')
  expect(error.place.line).toBe(sample.slice(0, sample.indexOf('note: {size')).split('\n').length)
})

test('tells a wrong length with an example of a right one', async () => {
  const error = await mistakeIn(sample.replace('top: 25mm', 'top: 27km'))
  expect(error.message).toBe(
    'The value of `page.margin.top` is "27km", expected a length such as `10.5pt`, `25mm` or `五号`'
  )
})

test('tells an unknown style', async () => {
  expect((await mistakeIn(sample.replace('  note: {', '  notes: {'))).message).toContain(
    'Unknown key `styles.notes`'
  )
})

const parse = (...texts: string[]): Promise<Layout> =>
  parseLayout(texts.map((text, index) => ({text, path: `${index}/layout.yaml`})))

test('needs nothing: an empty layout is a plain page', async () => {
  const layout = await parse('')
  expect(layout.page).toMatchObject({width: 595.28, height: 841.89, mirrored: false})
  expect(layout.styles.body).toMatchObject({size: 10.5, firstLineIndent: 2, align: 'justify'})
  expect(layout.header.text).toBe('')
})

test('changes only what it names of the layout that it extends, lists as a whole', async () => {
  const base = `
colours: {ink: '#111111', accent: '#0000aa'}
typefaces: {hei: {latin: [Arial, Helvetica], eastAsia: [黑体]}}
styles: {heading1: {typeface: hei, size: 15pt, leading: 24pt, colour: accent}}
`
  const {styles} = await parse(
    base,
    `extends: base\ncolours: {accent: '#1a7f37'}\ntypefaces: {hei: {latin: [Calibri]}}`
  )
  expect(styles.heading1).toMatchObject({
    size: 15,
    colour: '#1a7f37',
    typeface: {latin: ['Calibri'], eastAsia: ['黑体']}
  })
})

test('fills the type area of GB/T 9704 with 22 lines of 28 characters', async () => {
  const {styles} = await parse(`
page: {margin: {top: 37mm, right: 26mm, bottom: 35mm, left: 28mm}}
grid: {lines: 22, characters: 28}
styles: {body: {size: 三号}, heading1: {}, note: {size: 四号}}
`)
  expect(styles.body).toMatchObject({leading: 28.95, tracking: -0.25})
  expect(styles.heading1).toMatchObject({leading: 28.95, tracking: -0.25})
  expect(styles.note.tracking).toBe(0)
})

test('gives styles that no layout names the look of the one that they stand on', async () => {
  const {styles} = await parse(
    'styles: {heading3: {size: 12pt, bold: true}, note: {size: 9pt, leading: 12pt}}'
  )
  expect(styles.heading4).toEqual(styles.heading3)
  expect(styles.footnote).toEqual(styles.note)
})

test('places header and footer: the first page has no header, the footer stands in the middle of its margin', async () => {
  const {header, footer} = await parse(`
page: {margin: {bottom: 20mm}}
header: '{title}'
footer: {text: '— {page} —', odd: right, even: left, inset: 1, distance: 7mm}
`)
  expect(header).toMatchObject({text: '{title}', first: '', odd: 'left', even: 'left', distance: 36})
  expect(footer).toMatchObject({first: '— {page} —', odd: 'right', even: 'left', inset: 1, distance: 19.84})
})

test('takes rules, and lets a layout take them away again', async () => {
  const rule =
    'styles: {heading1: {ruleBelow: {width: 1pt, colour: red, gap: 4mm}}}\ncolours: {red: "#e60012"}'
  expect((await parse(rule)).styles.heading1.ruleBelow).toEqual({width: 1, colour: '#e60012', gap: 11.34})
  expect(
    (await parse(rule, 'styles: {heading1: {ruleBelow: none}}')).styles.heading1.ruleBelow
  ).toBeUndefined()
})

test('tells a mistake in the file that made it', async () => {
  const base = 'styles: {note: {colour: grey}}'
  const mistake = parse(base, 'colours: {gray: "#888888"}')
  await expect(mistake).rejects.toMatchObject({
    message: 'There is no `grey` under `colours`, expected one of `gray`',
    place: {path: '0/layout.yaml', line: 1, column: 25}
  })
})

test('refuses a line pitch smaller than the type, and margins without room between', async () => {
  await expect(parse('styles: {title: {size: 二号}}')).rejects.toThrow('line pitch `17.5pt` of `title`')
  await expect(parse('page: {margin: {left: 15cm, right: 15cm}}')).rejects.toThrow('leave no room')
})

test('publishes the schema by which editors check a layout', () => {
  const published = readFileSync(new URL('../../../templates/layout.schema.json', import.meta.url), 'utf8')
  expect(published).toBe(layoutJsonSchema(layoutFile, style))
})

test('begins lists where paragraphs begin, unless a layout says otherwise', async () => {
  expect((await parse('styles: {body: {firstLineIndent: 2}}')).listIndent).toBe(2)
  expect((await parse('listIndent: 0')).listIndent).toBe(0)
})

test('refuses sizes and tracking that nobody can read', async () => {
  await expect(parse('styles: {note: {size: 0pt}}')).rejects.toMatchObject({
    message: expect.stringContaining('The size of `note` is `0pt`'),
    place: {line: 1, column: 23}
  })
  await expect(parse('styles: {note: {size: 5000pt, leading: 6000pt}}')).rejects.toThrow(
    'expected 1pt to 400pt'
  )
  await expect(parse('styles: {note: {tracking: -50pt}}')).rejects.toThrow('over one another')
})
