import {readdirSync, readFileSync} from 'node:fs'
import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import {expect, test} from 'vitest'
import type {Article} from '../../src/model/article.js'
import {readSources} from '../../src/read/read-sources.js'
import {repairText} from '../../src/repair/repair-text.js'
import {structureArticle} from '../../src/structure/structure-article.js'
import {blocksOf, compareBlocks, compareText, type ExpectedPage} from './page-measure.js'

const folder = new URL('../../fixtures/pages/', import.meta.url)
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.html') ? [name.slice(0, -5)] : []))

/** The least F1 of a page's characters, and of its blocks by kind and exact text: what was reached, rounded down. */
const floors: Record<string, {text: number; blocks: number}> = {
  'account-article': {text: 1, blocks: 1},
  'court-site': {text: 1, blocks: 1},
  'data-table': {text: 1, blocks: 1},
  'deep-nesting': {text: 1, blocks: 1},
  'e-paper': {text: 1, blocks: 1},
  'form-page': {text: 1, blocks: 1},
  // A sentence that ends in `：` and has no comma is taken for a heading.
  'forum-repost': {text: 1, blocks: 0.85},
  'gbk-page': {text: 1, blocks: 1},
  'government-portal': {text: 1, blocks: 1},
  'long-margins': {text: 1, blocks: 1},
  'mobile-divs': {text: 1, blocks: 1},
  paged: {text: 1, blocks: 1},
  'portal-comments': {text: 1, blocks: 1},
  'print-copy': {text: 1, blocks: 1},
  procuratorate: {text: 1, blocks: 1},
  'province-trs': {text: 1, blocks: 1},
  'sibling-parts': {text: 1, blocks: 1},
  'table-layout': {text: 1, blocks: 1}
}

async function read(name: string): Promise<{article: Article | null; html: string; expected: ExpectedPage}> {
  const {sources} = await readSources(`${name}.html`, readFileSync(new URL(`${name}.html`, folder)))
  const [source] = sources
  if (source === undefined) throw new Error(`The page \`${name}\` holds no text.`)
  const {text} = await repairText(source)
  // Written by us, in the shape of `ExpectedPage`.
  const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as ExpectedPage
  return {article: (await structureArticle(text)).article, html: source.text, expected}
}

test('has a floor for each page', () => {
  expect(names.toSorted()).toEqual(Object.keys(floors).toSorted())
})

test.each(names)('finds the article of %s, its blocks kept apart', async (name) => {
  const {article, expected} = await read(name)
  const blocks = article === null ? [] : blocksOf(article)
  expect(article?.data.title).toBe(expected.title)
  const text = blocks.map((block) => block.text).join('\n')
  expect(compareText(text, expected).f1).toBeGreaterThanOrEqual(floors[name]?.text ?? 1)
  expect(compareBlocks(blocks, expected).f1).toBeGreaterThanOrEqual(floors[name]?.blocks ?? 1)
})

test.each(names)('finds no less of the article of %s than readability does', async (name) => {
  const {article, html, expected} = await read(name)
  const {document} = parseHTML(html)
  const theirs = compareText(new Readability(document).parse()?.textContent ?? '', expected)
  const ours = compareText(
    (article === null ? [] : blocksOf(article)).map(({text}) => text).join('\n'),
    expected
  )
  expect(ours.f1).toBeGreaterThanOrEqual(theirs.f1)
})
