import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {readInterfaces} from '../../../scripts/read-interfaces.js'
import {listNames, writeTemplateNames} from '../../../scripts/template-names.js'
import {kindOf, nameIn} from '../../../src/template/check/kind.js'
import {templateNames} from '../../../src/template/check/template-names.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

test('template-names.ts is what `node scripts/make-template-data.mjs` writes', () => {
  const path = `${root}/src/template/check/template-names.ts`
  expect(readFileSync(path, 'utf8')).toBe(writeTemplateNames(root))
})

test('every part that is named is there', () => {
  const plain = ['text', 'number', 'flag']
  const named = Object.values(templateNames).flatMap((names) => Object.values(names))
  const parts = named
    .map((kind) => kind.replace(/^(?:list of )+/, ''))
    .filter((kind) => !plain.includes(kind))
  expect(parts.length).toBeGreaterThan(10)
  expect(parts.filter((part) => !(part in templateNames))).toEqual([])
})

test('writes a type with a parameter once for each use', () => {
  const source = `
/** A. */
export interface ReportView {
  /** B. */
  rows: Array<Row<Cell>>
  /** C. */
  more: Row<Cell>[]
}
/** D. */
export interface Row<T> {
  /** E. */
  cells: T[]
  /** F. */
  wide: boolean
}
/** G. */
export interface Cell {
  /** H. */
  count: number
}
`
  const written = listNames(readInterfaces('a.ts', source))
  expect(written.match(/^ {2}\w+: \{$/gm)).toEqual(['  Report: {', '  RowOfCell: {', '  Cell: {'])
  expect(written).toContain("rows: 'list of RowOfCell'")
  expect(written).toContain("wide: 'flag'")
  expect(written).toContain("cells: 'list of Cell'")
})

test('reads a description back', () => {
  expect(kindOf('list of text')).toEqual({kind: 'list', of: {kind: 'text'}})
  const themes = nameIn(kindOf('Report'), 'themes')
  expect(themes).toMatchObject({kind: 'list', of: {kind: 'object', type: 'Theme'}})
  expect(nameIn(kindOf('Report'), 'constructor')).toBeUndefined()
})
