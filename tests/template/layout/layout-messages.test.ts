import {expect, test} from 'vitest'
import {formatUserError, UserError} from '../../../src/model/user-error.js'
import {parseLayout} from '../../../src/template/layout/parse-layout.js'

async function told(text: string): Promise<string> {
  try {
    await parseLayout([{text, path: 'layout.yaml'}])
  } catch (error) {
    if (error instanceof UserError) return formatUserError(error).replace('layout.yaml:', '')
  }
  throw new Error('Expected a `UserError`')
}

test.each([
  [
    'footer: {text: a, odd: outside}',
    '1:24: The value of `footer.odd` is "outside", expected one of `left`, `center`, `right`, `justify`'
  ],
  ['header: false', '1:9: The value of `header` is false, expected a text such as `第 {page} 页`, or `none`'],
  [
    'styles:\n  body: {ruleAbove: {width: 1}}',
    '2:29: The value of `styles.body.ruleAbove.width` is 1, expected a length such as `1pt`'
  ],
  [
    'styles: {body: {ruleAbove: 1pt}}',
    '1:28: The value of `styles.body.ruleAbove` is "1pt", expected `{width: 1pt, colour: red, gap: 4mm}` or `none`'
  ]
])('tells the mistake inside entries that may also be a text: %s', async (text, message) => {
  expect(await told(text)).toBe(message)
})

test('takes `none` for no header and no footer, on the first page too', async () => {
  const base = 'header: {text: 一, first: 二}\nfooter: {text: 三, first: 四}'
  const layout = await parseLayout(
    [base, 'header: none\nfooter: none'].map((text) => ({text, path: 'layout.yaml'}))
  )
  expect(layout.header).toMatchObject({text: '', first: ''})
  expect(layout.footer).toMatchObject({text: '', first: ''})
  const alone = await parseLayout([{text: 'footer: {text: 一, first: none}', path: 'layout.yaml'}])
  expect(alone.footer).toMatchObject({text: '一', first: ''})
})

test('keeps the place of a footer that gets another text, and a text that only begins with `none`', async () => {
  const layout = await parseLayout(
    ['footer: {text: 三, first: 四, odd: right}', 'footer: none of {pages}'].map((text) => ({
      text,
      path: 'layout.yaml'
    }))
  )
  expect(layout.footer).toMatchObject({text: 'none of {pages}', first: '四', odd: 'right'})
})

test.each([
  ['第 {pagenumber} 页', '{pagenumber}', '`{page}`'],
  ['第 {页码} 页', '{页码}', '`{page}`'],
  ['共{totalPages}页', '{totalPages}', '`{pages}`'],
  ['共{numpages}页', '{numpages}', '`{pages}`'],
  ['{titel}', '{titel}', '`{title}`'],
  ['{{title}}', '{{title}}', '`{title}`'],
  ['{ page }', '{ page }', '`{page}`'],
  ['{title} {date}', '{date}', '`{title}`, `{page}` or `{pages}`'],
  ['𠮷{}', '{}', '`{title}`, `{page}` or `{pages}`']
])('tells what nothing fills in, in %s', async (text, mark, meant) => {
  const message = `expected ${meant} instead of \`${mark}\``
  expect(await told(`link: '#1a7f37'\nheader: '${text}'`)).toBe(
    `2:9: The value of \`header\` is "${text}", ${message}`
  )
  expect(await told(`footer:\n  odd: left\n  first: '${text}'`)).toBe(
    `3:10: The value of \`footer.first\` is "${text}", ${message}`
  )
})

test('takes {title}, {page} and {pages}, and wide braces for text', async () => {
  const text = '“{title}”｛内部｝……第 {page} 页 共 {pages} 页'
  const {header} = await parseLayout([{text: `header: '${text}'`, path: 'layout.yaml'}])
  expect(header.text).toBe(text)
})

test.each([
  ['styles: {body: {size: N}}', '12', '12pt'],
  ['page: {margin: {top: N}}', '25', '25mm'],
  ['page: {margin: {left: N}}', '2.5', '2.5mm'],
  ['footer: {distance: N}', '7', '7mm'],
  ['styles: {body: {tracking: N}}', '-0.5', '-0.5pt']
])('tells a number without a unit with a length that is right: %s', async (text, number, length) => {
  const message = await told(text.replace('N', number))
  expect(message.endsWith(` is ${number}, expected a length such as \`${length}\``)).toBe(true)
  await expect(parseLayout([{text: text.replace('N', length), path: 'layout.yaml'}])).resolves.toBeDefined()
})

test.each(['-3', '1.0e+30', 'true', '', '[12pt]'])('tells what no unit makes a length: %s', async (value) => {
  expect(await told(`styles: {body: {size: ${value}}}`)).toContain(
    'expected a length such as `10.5pt`, `25mm` or `五号`'
  )
})

test.each([
  ['table: {rules: 三线表}', '`table.rules` is "三线表", expected one of `rows`, `grid`, `three-line`'],
  ['page: {size: a4}', '`page.size` is "a4", expected one of `A3`, `A4`, `A5`, `B5`, `16开`'],
  ['page: {orientation: 横}', '`page.orientation` is "横", expected one of `portrait`, `landscape`']
])('tells the words to choose from: %s', async (text, message) => {
  expect((await told(text)).endsWith(message)).toBe(true)
})

test('tells the key that was likely meant', async () => {
  expect(await told('styles:\n  body: {color: red}')).toMatch(
    /^2:10: Unknown key `styles\.body\.color`, expected one of .*`ruleBelow`; did you mean `colour`\?$/
  )
  expect(await told('styles: {body: {font: red}}')).not.toContain('did you mean')
})

test.each(['[Arial，Helvetica]', '[宋体、黑体]'])(
  'tells fonts that a wide comma makes one: %s',
  async (fonts) => {
    expect(await told(`typefaces:\n  a: {latin: ${fonts}}`)).toMatch(
      /^2:15: The value of `typefaces\.a\.latin\.0` is ".*", expected one font: the narrow `,`/
    )
  }
)

test.each(['colours:\n  accent: #1a7f37', 'colours: {accent: #1a7f37}\nlink: accent', 'link: #1a7f37'])(
  'tells a colour without quotes: %s',
  async (text) => {
    expect(await told(text)).toContain("expected the colour in quotes: `'#1a7f37'`")
  }
)

test('tells a wide comma between the entries of a style', async () => {
  expect(await told('styles:\n  body: {size: 12pt，bold: true}')).toBe(
    '2:20: Behind `size: 12pt` stands the wide comma `，`, expected the narrow one and a blank: `, `'
  )
})
