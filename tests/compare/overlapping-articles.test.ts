import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Converter} from 'opencc-js/cn2t'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {collectPassages} from '../../src/compare/collect-passages.js'
import {compareArticles} from '../../src/compare/compare-articles.js'
import {findOverlaps} from '../../src/compare/sources/find-overlaps.js'
import type {Article, ArticleContent} from '../../src/model/article.js'
import type {Comparison} from '../../src/model/comparison.js'
import type {Lexicon} from '../../src/model/lexicon.js'
import {findLexicons} from '../../src/pipeline/lexicons.js'
import {parseArticles} from '../../src/pipeline/parse-articles.js'
import {compileLexicons} from '../../src/themes/compile-lexicons.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'overlaps-'))
let lexicons: Lexicon[] = []
let fixtures: Article[] = []

async function read(paths: string[]): Promise<Article[]> {
  return (await parseArticles(paths, compileLexicons(lexicons), {folder: root})).articles
}

/** The same article in four shapes: as it is, as a mirror in the other script, and with three paragraphs removed. */
const original = readFileSync(join(root, 'fixtures/clean/nantong-2024.txt'), 'utf8')
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const toTraditional = Converter({from: 'cn', to: 't'})
const lines = original.split('\n')
const longLines = lines.filter((line) => line.length > 80)
const shortened = lines.filter((line) => !longLines.slice(1, 4).includes(line)).join('\n')

beforeAll(async () => {
  lexicons = await findLexicons(['mediation', 'team-building'], [], root)
  const names = ['articles', 'understanding/open', 'understanding/blind', 'understanding/second-blind']
  const paths = names.flatMap((name) =>
    readdirSync(join(root, 'fixtures', name))
      .filter((file) => /\.(?:txt|md|html)$/.test(file))
      .sort()
      .map((file) => join(root, 'fixtures', name, file))
  )
  fixtures = await read(paths)
}, 60_000)
afterAll(() => rmSync(folder, {recursive: true}))

const compare = (articles: Article[]): Comparison => compareArticles(articles, lexicons, {title: '比较'})

test('a mirror copy in the other script and a shortened copy are recognised, and counted once', async () => {
  expect(longLines.length).toBeGreaterThan(6)
  const copies = await read([
    write('a.txt', original),
    write('b.txt', toTraditional(original)),
    write('c.txt', shortened)
  ])
  expect(copies.map(({data}) => data.script)).toEqual(['simplified', 'traditional', 'simplified'])
  const [alone, together] = [compare(copies.slice(0, 1)), compare(copies)]
  expect(together.sources.map(({overlaps}) => overlaps)).toEqual([
    [2, 3],
    [1, 3],
    [1, 2]
  ])
  const {paragraphs} = together.sources[0] ?? {paragraphs: 0}
  expect(together.sources.map((source) => source.republishedParagraphs)).toEqual([
    0,
    paragraphs,
    paragraphs - 3
  ])
  expect(together.themes.map(({coverage}) => coverage)).toEqual(alone.themes.map(({coverage}) => coverage))
})

test('the shortened copy first: the whole one then adds the three paragraphs that it lacks', async () => {
  const {sources} = compare(await read([write('c.txt', shortened), write('a.txt', original)]))
  const [short, whole] = sources
  expect(short?.republishedParagraphs).toBe(0)
  expect((whole?.paragraphs ?? 0) - (whole?.republishedParagraphs ?? 0)).toBe(3)
})

test('last year’s report in the same words with new figures is kept apart', async () => {
  // Every number one higher, and the year with it.
  const next = original.replace(/\d+/g, (number) => String(Number(number) + 1))
  const {sources} = compare(await read([write('a.txt', original), write('d.txt', next)]))
  const [first, second] = sources
  expect(second?.year).toBe((first?.year ?? 0) + 1)
  expect(second?.republishedParagraphs).toBeLessThan((second?.paragraphs ?? 0) / 2)
})

test('no two of the fixture articles overlap, not even as reports of one city', () => {
  const oneCity = fixtures.map((article): Article => ({
    ...article,
    data: {...article.data, city: '甲', year: null},
    children: withoutCities(article.children)
  }))
  expect((oneCity.length * (oneCity.length - 1)) / 2).toBe(903)
  const {sources, republished} = findOverlaps(collectPassages(oneCity).paragraphs)
  expect([...sources]).toEqual([])
  expect(republished.size).toBe(0)
})

function withoutCities(content: readonly ArticleContent[]): ArticleContent[] {
  return content.map((node) => {
    if (node.type === 'section') {
      return {...node, data: {figures: node.data.figures}, children: withoutCities(node.children)}
    }
    return node.type === 'paragraph' ? {...node, data: {themes: node.data.themes}} : node
  })
}
