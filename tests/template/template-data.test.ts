import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('docs/template-data.md names every field that a template can show', () => {
  const source = read('src/template/report-view.ts')
  const fields = [...source.matchAll(/^export interface \w+(?:<T>)? \{\n([^}]*(?:\}[^}\n]*)*?)^\}/gm)]
    .flatMap(([, body]) => [...(body ?? '').matchAll(/(\w+)\??:/g)])
    .map(([, name]) => name ?? '')
  const documented = new Set([...read('docs/template-data.md').matchAll(/`(\w+)`/g)].map(([, name]) => name))
  expect(fields.length).toBeGreaterThan(25)
  expect([...new Set(fields)].filter((name) => !documented.has(name))).toEqual([])
})
