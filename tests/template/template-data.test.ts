import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {findExamples} from '../../scripts/find-examples.js'
import {readInterfaces} from '../../scripts/read-interfaces.js'
import {writeTemplateData} from '../../scripts/template-data.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('docs/template-data.md is what `node scripts/make-template-data.mjs` writes', async () => {
  expect(readFileSync(`${root}/docs/template-data.md`, 'utf8')).toBe(await writeTemplateData(root))
})

const source = `
/** A report. */
export interface Report {
  /** Its
   * title. */
  title: string
  /** Its rows. */
  rows: Array<Row<Cell>>
}
/** A row. */
export interface Row<T> {
  /** Its cells. */
  cells: T[]
}
/** A cell. */
export interface Cell {
  /** How many. */
  count: number
}
`

test('reads interfaces with their comments on one line', () => {
  const [report, row] = readInterfaces('a.ts', source)
  expect(report).toMatchObject({
    name: 'Report',
    doc: 'A report.',
    fields: [
      {name: 'title', doc: 'Its title.', shape: {kind: 'plain', label: 'text'}},
      {name: 'rows', shape: {kind: 'list', of: {kind: 'part', name: 'Row', of: {kind: 'part', name: 'Cell'}}}}
    ]
  })
  expect(row?.fields[0]?.shape).toEqual({kind: 'list', of: {kind: 'parameter'}})
})

test('refuses a field without a comment, and a type that it would leave out', () => {
  expect(() => readInterfaces('a.ts', '/** A. */\nexport interface A {\n  b: string\n}')).toThrow(
    'doc comment'
  )
  expect(() => readInterfaces('a.ts', '/** A. */\nexport interface A {\n  /** B. */\n  b: 1 | 2\n}')).toThrow(
    'TSUnionType'
  )
})

test('takes the first value that says something for an example, also through a type with a parameter', () => {
  const parts = readInterfaces('a.ts', source)
  const values = [
    {title: '', rows: [{cells: []}]},
    {title: '简报', rows: [{cells: [{count: 0}, {count: 4}]}]}
  ]
  expect([...findExamples(parts, values)]).toEqual([
    ['Report.rows', '1 of them'],
    ['Report.title', '`简报`'],
    ['Row.cells', '2 of them'],
    ['Cell.count', '`4`']
  ])
})
