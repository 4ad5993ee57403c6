import * as v from 'valibot'
import {expect, test} from 'vitest'
import {formatUserError, UserError} from '../../src/model/user-error.js'
import {parseYaml} from '../../src/text/yaml.js'

const schema = v.strictObject({
  title: v.optional(v.string(), '简报'),
  page: v.optional(v.strictObject({size: v.picklist(['A4', 'A5'])}))
})

async function mistakeIn(text: string): Promise<UserError> {
  try {
    await parseYaml(text, schema, 'a.yaml')
  } catch (error) {
    if (error instanceof UserError) return error
  }
  throw new Error('Expected a `UserError`')
}

test('fills in the defaults of an empty file', async () => {
  expect(await parseYaml('', schema, 'a.yaml')).toEqual({title: '简报'})
})

test('tells an unknown key at its place, with the known ones', async () => {
  const error = await mistakeIn('title: 一\npage:\n  size: A4\n  sise: A5\n')
  expect(error.place).toEqual({path: 'a.yaml', line: 4, column: 3})
  expect(error.message).toBe('Unknown key `page.sise`, expected one of `size`; did you mean `size`?')
})

test('tells a wrong value at its place', async () => {
  const error = await mistakeIn('page:\n  size: B4\n')
  expect(error.place).toEqual({path: 'a.yaml', line: 2, column: 9})
  expect(error.message).toContain('`page.size` is "B4"')
})

test('tells a missing key at its parent', async () => {
  const error = await mistakeIn('title: 一\npage: {}\n')
  expect(error.place.line).toBe(2)
  expect(error.message).toContain('`page.size` is missing')
})

test('tells bad YAML with line and column', async () => {
  const error = await mistakeIn('title: "一\n')
  expect(error.place.line).toBeGreaterThanOrEqual(1)
  expect(error.message).toContain('not valid YAML')
})

test('tells a list where keys are expected', async () => {
  expect((await mistakeIn('- title\n')).message).toBe(
    'The file holds a list, expected lines such as `key: value`'
  )
})

const layout = v.strictObject({
  line: v.optional(
    v.union(
      [
        v.string(),
        v.strictObject({text: v.optional(v.string()), odd: v.optional(v.picklist(['left', 'right']))})
      ],
      'expected a text such as `一`'
    )
  ),
  names: v.optional(v.union([v.string(), v.array(v.string())], 'expected a name or a list')),
  colours: v.optional(v.record(v.string(), v.pipe(v.string(), v.regex(/^#/, 'expected a colour')))),
  list: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z]+$/, 'expected a word'))))
})

async function told(text: string): Promise<string> {
  try {
    await parseYaml(text, layout, 'a.yaml')
  } catch (error) {
    if (error instanceof UserError) return formatUserError(error)
  }
  throw new Error('Expected a `UserError`')
}

test('tells the mistake inside a value that may be text or entries, at its place', async () => {
  expect(await told('line:\n  {text: a, odd: outside}')).toBe(
    'a.yaml:2:18: The value of `line.odd` is "outside", expected ("left" | "right")'
  )
  expect(await told('line: {text: a, od: left}')).toBe(
    'a.yaml:1:17: Unknown key `line.od`, expected one of `text`, `odd`; did you mean `odd`?'
  )
  expect(await told('names: [a, 2]')).toBe(
    "a.yaml:1:12: The value of `names.1` is 2, expected text: write `'2'`"
  )
})

test.each(['line: false', 'line: [a]', 'line: 3'])(
  'says what is expected where a value is neither text nor entries: %s',
  async (text) => {
    expect(await told(text)).toMatch(
      /^a\.yaml:1:7: The value of `line` is \S+, expected a text such as `一`$/
    )
  }
)

test('does not guess a key that nothing is near to', async () => {
  expect(await told('font: 宋体')).toBe(
    'a.yaml:1:1: Unknown key `font`, expected one of `line`, `names`, `colours`, `list`'
  )
})

test.each([
  ['colours:\n  accent: #1a7f37', '2:11', '#1a7f37'],
  ['colours:\n  强调: #FFF # 白', '2:7', '#FFFFFF'],
  ['list:\n  - a\n  - #1a7f37', '3:5', '#1a7f37'],
  ['colours: {accent: #1a7f37}\nline: a', '1:19', '#1a7f37'],
  ["colours: {a: '#000000', b: #1a7f37, c: #222222}", '1:28', '#1a7f37'],
  ['list: [#1a7f37, #222222]', '1:8', '#1a7f37']
])('tells a colour that stands without quotes in %j', async (text, place, colour) => {
  expect(await told(text)).toBe(
    `a.yaml:${place}: \`#\` begins a note, expected the colour in quotes: \`'${colour}'\``
  )
})

test.each(['accent: # 123456', 'accent: #1a7f3', 'accent: #facades', 'accent: #白'])(
  'takes a note for a note: %s',
  async (text) => {
    expect(await told(`colours:\n  ${text}`)).toMatch(/is empty, expected some text$/)
  }
)

test.each([
  ['line: {text: 一，odd: left}', '1:15: Behind `text: 一` stands the wide comma `，`', 'a blank: `, `'],
  ['line: {text: 一、odd: left}', '1:15: Behind `text: 一` stands the wide comma `、`', 'a blank: `, `'],
  ['list: [a, b】\nline: a', '1:12: Behind `b` stands the wide bracket `】`', 'one: `]`'],
  ['line: ｛text: a, odd: left｝', '1:7: Here stands the wide bracket `｛`', 'one: `{`'],
  ['line: {text: “第 {page} 页”}', '1:14: Behind `text:` stands the wide quote `“`', "one: `'`"],
  ['leftIndent：2', '1:11: Behind `leftIndent` stands the wide colon `：`', '`leftIndent: `'],
  ['heading1:2\nline: a', '1:10: Behind `heading1:` a blank is missing', '`heading1: `']
])('tells the slip of a Chinese keyboard in %j', async (text, place, expected) => {
  const message = await told(text)
  expect(message).toContain(`a.yaml:${place}`)
  expect(message).toContain(expected)
})

test.each([
  ['list: 【a】', 'expected a list such as `[甲, 乙]`: `【` is a wide bracket, write `[…]`'],
  ['colours: {a: “#1a7f37”}', "expected a colour: `“` is a wide quote, write `'#1a7f37'`"],
  ['list: [a，b]', 'expected a word: `，` is a wide comma, write the narrow one and a blank, `, `'],
  ['colours: {a: red，green}', 'is "red，green", expected a colour']
])('tells wide marks that YAML takes for text in %j', async (text, advice) => {
  expect((await told(text)).endsWith(advice)).toBe(true)
})

test.each([
  ['line: {page}', '1:7', '{page}'],
  ['line: {page} / {pages}', '1:7', '{page}…'],
  ['line: {text: 第 {page} 页}', '1:16', '…{page}…']
])('tells a text with braces that stands without quotes in %j', async (text, place, example) => {
  expect(await told(text)).toBe(
    `a.yaml:${place}: A text with braces stands in quotes, expected such as \`'${example}'\``
  )
})

test('takes braces for entries where no text can stand', async () => {
  expect(await told('colours: {a: "#1"}\nlines: {page}')).toContain('Unknown key `lines`')
})
