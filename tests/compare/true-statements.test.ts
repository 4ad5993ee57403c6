import {readdirSync} from 'node:fs'
import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {compareArticles} from '../../src/compare/compare-articles.js'
import type {Article} from '../../src/model/article.js'
import type {Comparison, Evidence, Finding} from '../../src/model/comparison.js'
import type {Lexicon} from '../../src/model/lexicon.js'
import {findLexicons} from '../../src/pipeline/lexicons.js'
import {parseArticles} from '../../src/pipeline/parse-articles.js'
import {compileLexicons} from '../../src/themes/compile-lexicons.js'
import {proveComparison} from './prove-statement.js'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const bench = new URL('../../bench/make-cities.mjs', import.meta.url)

let lexicons: Lexicon[]
let sample: Comparison
const articles: Record<'sample' | 'others' | 'made' | 'wordy', Article[]> = {
  sample: [],
  others: [],
  made: [],
  wordy: []
}

beforeAll(async () => {
  lexicons = await findLexicons(
    ['mediation', 'smart-community', 'business-environment', 'team-building'],
    [],
    '.'
  )
  const matcher = compileLexicons(lexicons)
  const parseTexts = async (texts: readonly string[]): Promise<Article[]> => {
    const parsed = texts.map((text) => {
      const stdin = (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(text))
      return parseArticles(['-'], matcher, {stdin})
    })
    return (await Promise.all(parsed)).flatMap((one) => one.articles)
  }
  articles.sample = (await parseArticles(filesIn('articles'), matcher)).articles
  articles.others = (await parseArticles(filesIn('understanding'), matcher)).articles
  const {makeCities}: {makeCities: (count: number) => Array<{text: string}>} = await import(bench.href)
  articles.made = await parseTexts(makeCities(12).map(({text}) => text))
  articles.wordy = await parseTexts([repeat('滁州', '网格员上门走访'), repeat('宜昌', '志愿者巡逻')])
  sample = compare(articles.sample)
}, 60_000)

/** An article that says the same of many streets, in words of its own each time. */
function repeat(city: string, work: string): string {
  const streets = Array.from(
    '东南西北前后左右上下中新老长青',
    (name) => `　　${name}街社区的${work}，${name}街居民都说好。`
  )
  return [`${city}市智慧社区建设纪实`, ...streets].join('\n\n')
}

function filesIn(folder: string): string[] {
  return readdirSync(fixtures + folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:txt|md|html)$/.test(name) && basename(name) !== 'README.md')
    .sort()
    .map((name) => `${fixtures}${folder}/${name}`)
}

function compare(given: readonly Article[], themes = lexicons): Comparison {
  return compareArticles(given, themes, {title: '简报'})
}

function statementsOf({findings, themes}: Comparison): Finding[] {
  return [...findings, ...themes.flatMap(({common, only}) => [...common, ...Object.values(only).flat()])]
}

describe('every statement is borne out by the tables', () => {
  test('of the sample articles', () => {
    expect(statementsOf(sample).length).toBeGreaterThan(30)
    expect(proveComparison(sample)).toEqual([])
  })

  test('of many cities', () => {
    const comparison = compare(articles.others)
    expect(comparison.cities.length).toBeGreaterThan(30)
    expect(statementsOf(comparison).length).toBeGreaterThan(60)
    expect(proveComparison(comparison)).toEqual([])
  })

  test('of twelve generated cities', () => {
    const comparison = compare(articles.made)
    expect(comparison.cities).toHaveLength(12)
    expect(proveComparison(comparison)).toEqual([])
  })

  test('of a few cities, whichever they are', () => {
    const all = [...articles.others, ...articles.sample, ...articles.made]
    // Every 11th article from each of some starts: neighbours in the folders do not always meet.
    const few = [2, 3, 5].flatMap((size) =>
      [0, 3, 6, 9].map((start) => all.filter((_, index) => index % 11 === start).slice(0, size))
    )
    expect(few.flatMap((some) => proveComparison(compare(some)))).toEqual([])
  })

  test('of one theme or two, which have statements of their own', () => {
    const [first] = lexicons
    const comparisons = [
      ...lexicons.map((one) => compare(articles.sample, [one])),
      compare(articles.sample, lexicons.slice(1, 3)),
      compare(articles.made, first ? [first] : [])
    ]
    expect(comparisons.flatMap(statementsOf).some(({text}) => /^智慧社区：“.+仅见于/.test(text))).toBe(true)
    expect(comparisons.flatMap(proveComparison)).toEqual([])
  })

  test('of the terms that a city uses more', () => {
    const comparison = compare(articles.wordy, lexicons.slice(1, 2))
    expect(
      statementsOf(comparison)
        .map(({text}) => text)
        .join('')
    ).toContain('用词：')
    expect(proveComparison(comparison)).toEqual([])
    expect(proveComparison(reword(comparison, '句，其他城市', '0句，其他城市'))).not.toEqual([])
  })

  test('of a single city', () => {
    const single = articles.others.map((one) => compare([one]))
    expect(single.flatMap(statementsOf).length).toBeGreaterThan(100)
    expect(single.flatMap(proveComparison)).toEqual([])
  })
})

describe('what is false is found', () => {
  test.each([
    ['another city', '仅见于芜湖材料', '仅见于南通材料'],
    ['a city too many', '南通、芜湖两市均报道了“群防', '南昌、南通、芜湖三市均报道了“群防'],
    ['a wrong number of cities', '南昌、南通、芜湖三市均', '南昌、南通、芜湖四市均'],
    ['a wrong number of practices', '等3项做法', '等4项做法'],
    ['a practice of another row', '“警调、检调、访调对接”', '“在线调解平台”'],
    ['a practice that is told', '芜湖未见这两项报道', '南通未见这两项报道'],
    ['a theme that is told', '芜湖未见这两项报道', '芜湖未见报道'],
    ['plans where work is done', '芜湖未见这两项报道', '芜湖对这两项仅提出计划或要求'],
    ['another figure', '2万余件', '3万余件'],
    ['another year', '（2022年材料）', '（2023年材料）'],
    ['a year that only the article tells', '（2022年材料）', '（2022年）'],
    ['no caution', '年份不同、', ''],
    ['a caution without a reason', '年份不同、', '年份不同、部分数据年份未注明、'],
    ['another share', '（30%）', '（31%）'],
    ['another theme', '南通为队伍建设', '南通为营商环境'],
    ['another number of paragraphs', '3篇40段', '3篇41段'],
    ['another brand', '“精网微格”', '“精网”'],
    ['data of another row', '“调解员”', '“人民调解员”'],
    ['an unknown form', '均报道了', '都做到了']
  ])('%s', (_, words, others) => {
    expect(statementsOf(sample).some(({parts}) => parts.some(({text}) => text.includes(words)))).toBe(true)
    expect(proveComparison(reword(sample, words, others))).not.toEqual([])
  })

  test('evidence of another cell', () => {
    const [lost] = sample.themes.flatMap(({common}) => common).flatMap(({evidence}) => evidence)
    const change = (evidence: Evidence[]): Evidence[] =>
      evidence.map((one) => (one === lost ? {...one, line: one.line + 1} : one))
    const themes = sample.themes.map((theme) => ({
      ...theme,
      common: theme.common.map((one) => moved(one, change))
    }))
    expect(proveComparison({...sample, themes})).not.toEqual([])
  })

  test('work of which the table holds only plans', () => {
    const planned = sample.themes.map((theme) => ({
      ...theme,
      practices: theme.practices.map((row) => ({
        ...row,
        cells: Object.fromEntries(
          Object.entries(row.cells).map(([city, cell]) => [
            city,
            cell.map((one) => ({...one, aim: true as const}))
          ])
        )
      }))
    }))
    expect(proveComparison({...sample, themes: planned})).not.toEqual([])
  })
})

/** The comparison with other words in its statements; the tables stay. */
function reword(comparison: Comparison, words: string, others: string): Comparison {
  const change = (finding: Finding): Finding => {
    const parts = finding.parts.map((part) => ({...part, text: part.text.replace(words, others)}))
    return {...finding, parts, text: parts.map(({text}) => text).join('')}
  }
  return {
    ...comparison,
    findings: comparison.findings.map(change),
    themes: comparison.themes.map((theme) => ({
      ...theme,
      common: theme.common.map(change),
      only: Object.fromEntries(Object.entries(theme.only).map(([city, list]) => [city, list.map(change)]))
    }))
  }
}

function moved(finding: Finding, change: (evidence: Evidence[]) => Evidence[]): Finding {
  const parts = finding.parts.map((part) => ({...part, evidence: change(part.evidence)}))
  return {...finding, parts, evidence: change(finding.evidence)}
}
