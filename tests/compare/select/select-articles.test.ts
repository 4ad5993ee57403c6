import {expect, test} from 'vitest'
import {compareArticles} from '../../../src/compare/compare-articles.js'
import {selectArticles, type Selection} from '../../../src/compare/select/select-articles.js'
import type {Article} from '../../../src/model/article.js'
import type {Comparison} from '../../../src/model/comparison.js'
import {article, lexicon, paragraph, section, type SentenceInput} from '../build-article.js'

const mediation = lexicon('mediation', {
  name: '调解',
  terms: ['纠纷'],
  practices: {平台: ['平台'], 积案: ['积案']},
  indicators: {化解纠纷: {units: ['件'], of: ['化解']}}
})
const told = (text: string, ...counts: Array<[number, number?]>): SentenceInput => ({
  text,
  themes: [
    {id: 'mediation', terms: ['纠纷'], practices: ['平台', '积案'].filter((one) => text.includes(one))}
  ],
  figures: counts.map(([value, year]) => ({
    text: `化解纠纷${value}件`,
    value,
    unit: '件',
    of: '化解纠纷',
    ...(year !== undefined && {year})
  }))
})
const of = (city: string | null, year: number | null, ...sentences: SentenceInput[]): Article =>
  article({city, year, path: `${city}-${year}.txt`, children: sentences.map((one) => paragraph([one]))})
const four = [
  of('甲', 2021, told('建成平台，化解纠纷3件。', [3])),
  of('甲', 2023, told('建成平台，化解纠纷5件。', [5])),
  of('乙', 2023, told('攻坚积案，化解纠纷7件。', [7])),
  of('丙', null, told('化解纠纷9件。', [9]))
]
const compare = (articles: Article[], selection: Selection): Comparison =>
  compareArticles(articles, [mediation], {title: '简报', ...selection})
/** All figures of a city, in indicators or beside them. */
const countsOf = ({themes}: Comparison, city: string): number[] =>
  themes.flatMap(({indicators, figures}) =>
    [...indicators.flatMap(({cells}) => cells[city] ?? []), ...(figures[city] ?? [])].map(({value}) => value)
  )

test('takes in everything where nothing is chosen', () => {
  expect(selectArticles(four, {cities: ['乙']})).toEqual({kept: four, omitted: []})
})

test('leaves out the articles of other cities, with the reason', () => {
  const {sources, omitted, cities} = compare(four, {cities: ['乙市', '甲'], otherCities: 'leave-out'})
  expect(cities).toEqual(['乙', '甲'])
  expect(sources.map(({path}) => path)).toEqual(['甲-2021.txt', '甲-2023.txt', '乙-2023.txt'])
  expect(omitted).toEqual([{path: '丙-null.txt', city: '丙', year: null, reason: 'city'}])
})

test('leaves out the articles of other years, and keeps one whose year is not known with a warning', () => {
  const {sources, omitted} = compare(four, {since: 2022, until: 2023})
  expect(omitted).toEqual([{path: '甲-2021.txt', city: '甲', year: 2021, reason: 'year'}])
  expect(sources.map(({id, warnings}) => [id, warnings])).toEqual([
    [1, []],
    [2, []],
    [3, ['所报道的年份未注明，仍予计入']]
  ])
})

test('lets other cities follow where no city is chosen', () => {
  expect(compare(four, {otherCities: 'leave-out'}).cities).toEqual(['甲', '乙', '丙'])
})

test('gives no column to a chosen city that no article reports on', () => {
  expect(compare(four, {cities: ['丁', '乙'], otherCities: 'leave-out'}).cities).toEqual(['乙'])
})

test('counts of an article about several cities what it says of the chosen ones', () => {
  const digest = article({
    children: [
      section('甲市', [paragraph([told('建成平台，化解纠纷11件。', [11])])], {city: '甲'}),
      section('乙市', [paragraph([told('攻坚积案，化解纠纷13件。', [13])])], {city: '乙'}),
      paragraph([told('化解纠纷15件。', [15])], '丙')
    ]
  })
  const chosen = compare([digest], {cities: ['乙'], otherCities: 'leave-out'})
  expect(chosen.cities).toEqual(['乙'])
  expect(countsOf(chosen, '乙')).toEqual([13])
  expect(chosen.sources[0]).toMatchObject({city: null, paragraphs: 1, warnings: ['涉及其他城市的2段未计入']})
  expect(chosen.themes[0]?.unreported).toEqual(['平台'])
  const none = compare([digest], {cities: ['丁'], otherCities: 'leave-out'})
  expect(none.omitted).toEqual([{path: digest.data.path, city: null, year: null, reason: 'city'}])
})

test('leaves out an article that names no city where cities are chosen', () => {
  const {omitted} = compare([of(null, 2023, told('化解纠纷3件。')), ...four], {
    cities: ['甲'],
    otherCities: 'leave-out'
  })
  expect(omitted.map(({city}) => city)).toEqual([null, '乙', '丙'])
})

test('leaves out sentences that state another year, and what they alone report', () => {
  const mixed = of(
    '甲',
    2023,
    told('建成平台，化解纠纷21件。', [21]),
    told('2019年攻坚积案，化解纠纷23件。', [23])
  )
  const {themes, sources} = compare([mixed], {since: 2022})
  expect(themes[0]?.unreported).toEqual(['积案'])
  expect(themes[0]?.coverage['甲']?.paragraphs).toBe(1)
  expect(sources[0]?.warnings).toEqual(['所写年份不在2022年及以后之列的1句未计入'])
})

test('leaves out figures of another year in a sentence that tells of several', () => {
  const mixed = of('甲', 2023, told('2019年化解纠纷31件，2023年化解纠纷33件。', [31, 2019], [33, 2023]))
  const chosen = compare([mixed], {since: 2023, until: 2023})
  expect(countsOf(chosen, '甲')).toEqual([33])
  expect(chosen.sources[0]?.warnings).toEqual(['所写年份不在2023年之列的1项数据未计入'])
})

test('leaves out headings that tell of another year, and text under them', () => {
  const figures = [{text: '化解纠纷41件', value: 41, unit: '件', of: '化解纠纷'}]
  const dated = article({
    city: '甲',
    year: 2023,
    children: [
      section('2019年：化解纠纷41件', [paragraph([told('化解纠纷43件。', [43])])], {figures}),
      section('近况', [paragraph([told('化解纠纷45件。', [45])])])
    ]
  })
  expect(countsOf(compare([dated], {since: 2022}), '甲')).toEqual([45])
  expect(countsOf(compare([dated], {}), '甲').length).toBeGreaterThan(1)
})

test('keeps what began in an earlier year and lasts: 2019年以来', () => {
  const lasting = of('甲', 2023, told('2019年以来，化解纠纷51件。', [51, 2019]))
  expect(countsOf(compare([lasting], {since: 2022}), '甲')).toEqual([51])
  expect(
    countsOf(compare([of('甲', 2023, told('2019年起草办法，化解纠纷53件。', [53]))], {since: 2022}), '甲')
  ).toEqual([])
})

test('leaves out what begins after the last year chosen', () => {
  const later = of('甲', null, told('2024年以来，化解纠纷61件。', [61, 2024]), told('化解纠纷63件。', [63]))
  expect(countsOf(compare([later], {until: 2023}), '甲')).toEqual([63])
})

test('leaves the given articles as they are', () => {
  const before = JSON.stringify(four)
  compare(four, {cities: ['甲'], otherCities: 'leave-out', since: 2023})
  expect(JSON.stringify(four)).toBe(before)
})

test.each([0, 1, 2, 12, 40])('compares %i cities', (count) => {
  const names = Array.from({length: count}, (_, index) => `第${index + 1}`)
  const {cities, themes} = compare(
    names.map((city, index) => of(city, 2023, told(`建成平台，化解纠纷${10 + index}件。`, [10 + index]))),
    {}
  )
  expect(cities).toEqual(names)
  expect(Object.keys(themes[0]?.coverage ?? {})).toEqual(names)
})

test('compares articles that speak of no theme, or hold nothing', () => {
  const silent = [of('甲', 2023, {text: '天气晴朗。'}), article({city: '乙'})]
  const {themes, cities} = compare(silent, {since: 2020})
  expect(cities).toEqual(['甲', '乙'])
  expect(themes[0]?.coverage['乙']).toEqual({paragraphs: 0, share: 0, terms: []})
})
