import * as v from 'valibot'
import {expect, test} from 'vitest'
import {UserError} from '../../src/model/user-error.js'
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
  expect(error.message).toBe('Unknown key `page.sise`, expected one of `size`')
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
