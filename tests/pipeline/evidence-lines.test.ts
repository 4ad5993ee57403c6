import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {compareArticles} from '../../src/compare/compare-articles.js'
import type {Evidence} from '../../src/model/comparison.js'
import {findLexicons} from '../../src/pipeline/lexicons.js'
import {parseArticles} from '../../src/pipeline/parse-articles.js'
import {readSources} from '../../src/read/read-sources.js'
import {repairText} from '../../src/repair/repair-text.js'
import {compileLexicons} from '../../src/themes/compile-lexicons.js'

const themes = ['mediation', 'smart-community', 'business-environment', 'team-building']
const folders = ['../../fixtures/articles', '../../../shared/corpus']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .filter((path) => existsSync(path))

/** All quotations of a comparison, wherever they stand. */
function evidenceIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(evidenceIn)
  return 'source' in value && 'line' in value && 'text' in value ? [value as Evidence, ...inside] : inside
}

test.each(folders)('every quotation from %s stands at its line of the repaired source', async (folder) => {
  const paths = readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
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
  const evidence = evidenceIn(comparison)
  const misplaced = evidence.filter(
    ({source, line, text}) => lines[source - 1]?.[line - 1]?.includes(text) !== true
  )
  expect(evidence.length).toBeGreaterThan(100)
  expect(misplaced).toEqual([])
})
