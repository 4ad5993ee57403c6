import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {compareArticles} from '../../src/compare/compare-articles.js'
import type {Comparison, Evidence, ThemeComparison} from '../../src/model/comparison.js'
import {findLexicons} from '../../src/pipeline/lexicons.js'
import {parseArticles} from '../../src/pipeline/parse-articles.js'
import {readSources} from '../../src/read/read-sources.js'
import {repairText} from '../../src/repair/repair-text.js'
import {compileLexicons} from '../../src/themes/compile-lexicons.js'

const themes = ['mediation', 'smart-community', 'business-environment', 'team-building']
const folders = ['../../fixtures/articles', '../../fixtures/understanding', '../../../shared/corpus']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .filter((path) => existsSync(path))

/** All quotations of a comparison, wherever they stand. */
function evidenceIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(evidenceIn)
  return 'source' in value && 'line' in value && 'text' in value ? [value as Evidence, ...inside] : inside
}

/** The parts of a comparison that quote, each with its quotations. */
function quotationsOf({findings, themes}: Comparison): Record<string, Evidence[]> {
  const of = (...parts: Array<keyof ThemeComparison>): Evidence[] =>
    themes.flatMap((theme) => parts.flatMap((part) => evidenceIn(theme[part])))
  return {
    findings: evidenceIn(findings),
    statements: of('common', 'only'),
    practices: of('practices'),
    indicators: of('indicators'),
    figures: of('figures'),
    programmes: of('programmes'),
    digest: of('digest'),
    terms: of('terms')
  }
}

test.each(folders)('every quotation from %s stands at its line of the repaired source', async (folder) => {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:txt|md|html)$/.test(name) && basename(name) !== 'README.md')
    .sort()
    .map((name) => join(folder, name))
  const lexicons = await findLexicons(themes, [], '.')
  const {articles} = await parseArticles(paths, compileLexicons(lexicons))
  const comparison = compareArticles(articles, lexicons, {title: '简报'})
  const lines = await Promise.all(
    comparison.sources.map(async ({path}) => {
      const [source] = (await readSources(path, readFileSync(path))).sources
      if (source === undefined) throw new Error(`Expected text in \`${path}\``)
      return (await repairText(source)).text.text.split('\n')
    })
  )
  const parts = quotationsOf(comparison)
  const misplaced = Object.entries(parts).flatMap(([part, evidence]) =>
    evidence
      .filter(({source, line, text}) => lines[source - 1]?.[line - 1]?.includes(text) !== true)
      .map((one) => ({part, path: comparison.sources[one.source - 1]?.path, ...one}))
  )
  expect(misplaced).toEqual([])
  // No part of the comparison goes unchecked, and no place that it quotes from.
  expect(Object.keys(parts).filter((part) => parts[part]?.length === 0)).toEqual([])
  const quoted = Object.values(parts).flat()
  expect(evidenceIn(comparison)).toHaveLength(quoted.length)
  expect(quoted.length).toBeGreaterThan(100)
  if (folder.endsWith('understanding')) {
    expect(new Set(quoted.map(({from}) => from))).toEqual(new Set([undefined, 'heading', 'caption']))
  }
})
