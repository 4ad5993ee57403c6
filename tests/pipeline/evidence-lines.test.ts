import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {compareArticles} from '../../src/compare/compare-articles.js'
import type {Article} from '../../src/model/article.js'
import type {Comparison, Evidence, ThemeComparison} from '../../src/model/comparison.js'
import type {Lexicon} from '../../src/model/lexicon.js'
import {findLexicons} from '../../src/pipeline/lexicons.js'
import {parseArticles} from '../../src/pipeline/parse-articles.js'
import {readSources} from '../../src/read/read-sources.js'
import {repairText} from '../../src/repair/repair-text.js'
import {compileLexicons} from '../../src/themes/compile-lexicons.js'

const themeIds = ['mediation', 'smart-community', 'business-environment', 'team-building']
const understanding = fileURLToPath(new URL('../../fixtures/understanding', import.meta.url))
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

async function parseFolder(folder: string): Promise<{articles: Article[]; lexicons: Lexicon[]}> {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:txt|md|html)$/.test(name) && basename(name) !== 'README.md')
    .sort()
    .map((name) => join(folder, name))
  const lexicons = await findLexicons(themeIds, [], '.')
  return {articles: (await parseArticles(paths, compileLexicons(lexicons))).articles, lexicons}
}

/** The lines of the repaired source as they are seen: without the marks of HTML and Markdown, a table's cells apart. */
async function readLines(path: string): Promise<string[]> {
  const [source] = (await readSources(path, readFileSync(path))).sources
  if (source === undefined) throw new Error(`Expected text in \`${path}\``)
  return (await repairText(source)).text.text.split('\n').map((line) => {
    if (source.format === 'markdown') return line.replaceAll('**', '')
    if (source.format !== 'html') return line
    return line
      .replace(/<(rp|rt)>.*?<\/\1>/g, '')
      .replace(/<\/td>\s*<td>/g, ' ')
      .replace(/<[^>]*>/g, '')
  })
}

/** As many lines as the longest wrapped paragraph of the fixtures has. */
const mostLines = 12

/** Whether a quotation begins on its line, to go on behind a line's break. */
function standsIn(lines: readonly string[], {text, line}: Evidence): boolean {
  const [first = '', ...others] = lines.slice(line - 1, line - 1 + mostLines)
  if (first.includes(text)) return true
  const own = first.trim()
  const at = [own, ...others.map((one) => one.trim())].join('').indexOf(text)
  return at >= 0 && at < own.length
}

test.each(folders)('every quotation from %s stands at its line of the repaired source', async (folder) => {
  const {articles, lexicons} = await parseFolder(folder)
  const comparison = compareArticles(articles, lexicons, {title: '简报'})
  const lines = await Promise.all(comparison.sources.map(({path}) => readLines(path)))
  const parts = quotationsOf(comparison)
  const misplaced = Object.entries(parts).flatMap(([part, evidence]) =>
    evidence
      .filter((one) => !standsIn(lines[one.source - 1] ?? [], one))
      .map((one) => ({part, path: comparison.sources[one.source - 1]?.path, ...one}))
  )
  expect(misplaced).toEqual([])
  // No part of the comparison goes unchecked.
  const quoted = Object.values(parts).flat()
  expect(evidenceIn(comparison)).toHaveLength(quoted.length)
  expect(quoted.length).toBeGreaterThan(100)
})

test('sentences, headings and captions are all quoted, in every part of a comparison', async () => {
  const {articles, lexicons} = await parseFolder(understanding)
  const parts = quotationsOf(compareArticles(articles, lexicons, {title: '简报'}))
  expect(Object.keys(parts).filter((part) => parts[part]?.length === 0)).toEqual([])
  expect(new Set(Object.values(parts).flatMap((evidence) => evidence.map(({from}) => from)))).toEqual(
    new Set([undefined, 'heading', 'caption'])
  )
})

test('a quotation moved by a line is found', () => {
  const lines = ['全市排查纠纷9件，', '化解8件。', '各区都设调解中心。']
  const quotation = {text: '化解8件。', source: 1, line: 2}
  expect(standsIn(lines, quotation)).toBe(true)
  expect(standsIn(lines, {...quotation, line: 1})).toBe(false)
  expect(standsIn(lines, {...quotation, line: 1, cut: 'before'})).toBe(false)
  expect(standsIn(lines, {...quotation, line: 3})).toBe(false)
  expect(standsIn(lines, {...quotation, text: '纠纷9件，化解8件。', line: 1})).toBe(true)
  expect(standsIn(lines, {...quotation, text: '化解9件。'})).toBe(false)
})
