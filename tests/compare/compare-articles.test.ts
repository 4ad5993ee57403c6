import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {compareArticles} from '../../src/compare/compare-articles.js'
import type {Article, ArticleContent} from '../../src/model/article.js'
import type {Comparison, Evidence, IndicatorRow} from '../../src/model/comparison.js'
import {article, lexicon, paragraph, section, type SentenceInput} from './build-article.js'

const mediation = lexicon('mediation', {
  name: '矛盾纠纷化解',
  terms: ['纠纷', '调解'],
  practices: {一站式平台: ['一站式'], 积案攻坚: ['积案'], 在线调解: ['在线调解']},
  indicators: {
    化解纠纷: {units: ['件'], of: ['化解', '受理']},
    调解组织: {units: ['家'], of: ['调解组织']}
  }
})
const community = lexicon('community', {name: '智慧社区', terms: ['驿站'], practices: {驿站: ['驿站']}})

const onMediation = (
  text: string,
  more: Partial<SentenceInput> = {},
  practices: string[] = []
): SentenceInput => ({
  text,
  themes: [
    {id: 'mediation', terms: ['纠纷', '调解'].filter((term) => text.includes(term)), practices, score: 2}
  ],
  ...more
})
const inCity = (city: string | null, sentences: SentenceInput[], year: number | null = null): Article =>
  article({city, year, path: `${city ?? '无'}.txt`, children: sentences.map((one) => paragraph([one]))})
const compare = (articles: Article[], cities: string[] = []): Comparison =>
  compareArticles(articles, [mediation, community], {title: '简报', cities})
const mediationOf = (articles: Article[]): Comparison['themes'][number] => {
  const [theme] = compare(articles).themes
  if (!theme) throw new Error('The comparison has no theme')
  return theme
}

const platform = onMediation('建成一站式平台，化解纠纷。', {}, ['一站式平台'])
const backlog = onMediation('开展积案攻坚，化解纠纷。', {}, ['积案攻坚'])
const resolved = (count: number, unit = '件'): SentenceInput =>
  onMediation(`全市化解纠纷${count}${unit}。`, {
    figures: [{text: `化解纠纷${count}${unit}`, value: count, unit, of: '化解纠纷'}]
  })

const twelve = (verb: string): SentenceInput =>
  onMediation(`调解中${verb}12件。`, {figures: [{text: `${verb}12件`, value: 12, unit: '件', of: verb}]})
const yearsOf = (one: Article): Array<[number | undefined, number | undefined]> =>
  (mediationOf([one]).figures['甲'] ?? []).map(({year, evidence}) => [year, evidence.year])
const stations = (count: number, verb: string): SentenceInput =>
  onMediation(`调解中${verb}法务服务驿站${count}家。`, {
    figures: [{text: `${verb}法务服务驿站${count}家`, value: count, unit: '家', of: `${verb}法务服务驿站`}]
  })

const centres = (rest: string): SentenceInput =>
  onMediation(`建成服务中心7家，${rest}`, {
    figures: [{text: '建成服务中心7家', value: 7, unit: '家', of: '服务中心'}]
  })
const rate = (text: string, of: string): SentenceInput => ({
  text,
  themes: [{id: 'rates'}],
  figures: [{text: `${of.slice(-3)}达90%`, value: 90, unit: '%', of}]
})

test('keeps the cities in the order of the sources, the asked ones first', () => {
  const articles = ['丙', '甲', '乙'].map((city) => inCity(city, [platform]))
  expect(compare(articles).cities).toEqual(['丙', '甲', '乙'])
  expect(compare(articles, ['乙市', '丁']).cities).toEqual(['乙', '丙', '甲'])
})

test('shows an empty cell as an empty array and lists what nobody reports', () => {
  const theme = mediationOf([inCity('甲', [platform]), inCity('乙', [backlog])])
  expect(theme.practices.map(({id}) => id)).toEqual(['一站式平台', '积案攻坚'])
  expect(theme.practices[0]?.cells['乙']).toEqual([])
  expect(theme.unreported).toEqual(['在线调解'])
})

test('gives every record a key for every city', () => {
  const [, theme] = compare([inCity('甲', [platform]), inCity('乙', [backlog])]).themes
  expect(theme?.coverage['乙']).toEqual({paragraphs: 0, share: 0, terms: []})
  expect([theme?.digest, theme?.figures, theme?.programmes, theme?.only]).toEqual(
    Array.from({length: 4}, () => ({甲: [], 乙: []}))
  )
})

test('states what all cities report and what one alone reports', () => {
  const theme = mediationOf([inCity('甲', [platform, backlog]), inCity('乙', [platform])])
  expect(theme.common).toMatchObject([
    {text: '甲、乙两市均报道了“一站式平台”。', evidence: [{source: 1}, {source: 2}]}
  ])
  expect(theme.only['甲']?.map(({text}) => text)).toEqual(['“积案攻坚”仅见于甲材料。'])
})

test('claims nothing common and nothing alone of one city', () => {
  const comparison = compare([inCity('甲', [platform, resolved(96)], 2024)])
  expect(comparison.themes[0]?.common).toEqual([])
  expect(comparison.themes[0]?.only).toEqual({甲: []})
  expect(comparison.findings.map(({text}) => text)).toEqual([
    '在矛盾纠纷化解方面，甲报道了“一站式平台”。',
    '矛盾纠纷化解的数据：化解纠纷96件（2024年材料）。'
  ])
})

test('names a silent city in the key findings', () => {
  const comparison = compare([inCity('甲', [platform]), inCity('乙', [platform]), inCity('丙', [])])
  expect(comparison.findings[0]?.text).toBe(
    '在矛盾纠纷化解方面，甲、乙两市均报道了“一站式平台”；丙未见报道。'
  )
})

test('sets figures of different years side by side only with a caution', () => {
  const articles = [inCity('甲', [resolved(96)], 2022), inCity('乙', [resolved(200)], 2024)]
  expect(mediationOf(articles).indicators[0]?.caution).toBe('年份不同')
  expect(compare(articles).findings.map(({text}) => text)).toContain(
    '化解纠纷：甲96件（2022年材料）、乙200件（2024年材料），年份不同，仅供参考。'
  )
  const sameYear = [inCity('甲', [resolved(96)], 2024), inCity('乙', [resolved(200)], 2024)]
  expect(mediationOf(sameYear).indicators[0]).not.toHaveProperty('caution')
})

test('counts a figure that a heading and its text tell once, quoting the text', () => {
  const told = [{text: '化解纠纷96件', value: 96, unit: '件', of: '化解纠纷'}]
  const body = paragraph([onMediation('一年来，全市化解纠纷96件。', {line: 3, figures: told})])
  const theme = mediationOf([
    article({city: '甲', children: [section('化解纠纷96件', [body], {figures: told, line: 2})]})
  ])
  const [figure, ...others] = theme.figures['甲'] ?? []
  expect(others).toEqual([])
  expect(figure).toMatchObject({evidence: {line: 3}, also: [{line: 2, text: '化解纠纷96件'}]})
})

test('keeps figures apart that count different things or years', () => {
  expect(mediationOf([inCity('甲', [twelve('受理'), twelve('化解')])]).figures['甲']).toHaveLength(2)
  const years = [inCity('甲', [resolved(96)], 2022), inCity('甲', [resolved(96)], 2023)]
  expect(mediationOf(years).figures['甲']).toHaveLength(2)
})

test('puts what two cities count in the same words side by side, though no indicator names it', () => {
  const theme = mediationOf([inCity('甲', [stations(3, '建成')]), inCity('乙', [stations(5, '')])])
  expect(theme.indicators.map(({name}) => name)).toEqual(['法务服务驿站'])
  expect(theme.figures).toEqual({甲: [], 乙: []})
})

test('lists a figure that compares with no other city under its own', () => {
  const lone = onMediation('聘请调解顾问7人。', {
    figures: [{text: '7人', value: 7, unit: '人', of: '调解顾问'}]
  })
  expect(mediationOf([inCity('甲', [lone]), inCity('乙', [platform])]).figures['甲']).toMatchObject([
    {text: '7人'}
  ])
})

test('keeps a figure out of a theme that another part of the sentence speaks of', () => {
  const mixed = onMediation('化解纠纷9件；在各县区联合查处涉毒品犯罪案件共3件。', {
    figures: [
      {text: '化解纠纷9件', value: 9, unit: '件', of: '化解纠纷'},
      {text: '3件', value: 3, unit: '件', of: '涉毒品犯罪案件'}
    ]
  })
  const theme = mediationOf([inCity('甲', [mixed])])
  expect(theme.figures['甲']?.map(({text}) => text)).toEqual(['化解纠纷9件'])
})

test('marks a figure that a plan tells, and none that is done', () => {
  const figures = [{text: '新建调解组织9家', value: 9, unit: '家', of: '调解组织'}]
  const aims = (text: string): Array<boolean | undefined> =>
    [compare([inCity('甲', [onMediation(text, {figures})], 2024)])].flatMap(({themes}) =>
      themes.flatMap((theme) =>
        [...(theme.figures['甲'] ?? []), ...theme.indicators.flatMap(({cells}) => cells['甲'] ?? [])].map(
          ({evidence}) => evidence.aim
        )
      )
    )
  expect(aims('全市将新建调解组织9家。')).toEqual([true])
  expect(aims('全市新建调解组织9家。')).toEqual([undefined])
})

test('groups what is common by the cities that share it, the most cities first', () => {
  const theme = mediationOf([
    inCity('甲', [backlog, platform]),
    inCity('乙', [backlog, platform]),
    inCity('丙', [platform])
  ])
  expect(theme.common.map(({text}) => text)).toEqual([
    '甲、乙、丙三市均报道了“一站式平台”。',
    '甲、乙两市均报道了“积案攻坚”。'
  ])
})

test('names the indicators that one city alone reports, without repeating the figures', () => {
  const theme = mediationOf([inCity('甲', [resolved(96)]), inCity('乙', [backlog])])
  expect(theme.only['甲']?.map(({text}) => text)).toEqual(['“化解纠纷”的数据仅见于甲材料。'])
})

test('does not call shared or alone what another city only plans', () => {
  const plan = onMediation('我市将加快建设一站式平台，化解纠纷。', {}, ['一站式平台'])
  const [finding] = compare([inCity('甲', [platform, backlog]), inCity('乙', [plan])]).findings
  expect(finding?.text).toBe('在矛盾纠纷化解方面，“积案攻坚”仅见于甲材料；乙仅提出计划或要求。')
})

test('keeps the year that a text, its heading, paragraph or title states apart from that of the article', () => {
  const body = paragraph([resolved(96)])
  expect(yearsOf(article({city: '甲', year: 2024, children: [body]}))).toEqual([[undefined, 2024]])
  expect(yearsOf(article({city: '甲', year: 2024, children: [section('2023年工作', [body])]}))).toEqual([
    [2023, 2023]
  ])
  const opened = paragraph([{text: '2023年，全市推进调解。'}, resolved(96)])
  expect(yearsOf(article({city: '甲', year: 2024, children: [opened]}))).toEqual([[2023, 2023]])
  const event = paragraph([{text: '2023年5月，会议召开。'}, resolved(96)])
  expect(yearsOf(article({city: '甲', year: 2024, children: [event]}))).toEqual([[undefined, 2024]])
  expect(yearsOf(article({city: '甲', title: '2022年回眸', year: 2022, children: [body]}))).toEqual([
    [2022, 2022]
  ])
})

test('gives the whole clause of a figure, where it says what was done', () => {
  const cleared = onMediation('调解中，7家不合格公司被责令整改。', {
    figures: [{text: '7家不合格公司', value: 7, unit: '家', of: '不合格公司'}]
  })
  const figures = mediationOf([inCity('甲', [cleared, resolved(96)])])
  expect(figures.figures['甲']?.map(({clause}) => clause)).toEqual([
    '全市化解纠纷96件',
    '7家不合格公司被责令整改'
  ])
})

test('leaves a figure to no theme that its sentence only comes to later', () => {
  const later = mediationOf([inCity('甲', [centres('交通顺畅，环境优美，调解有力。')])])
  expect(later.figures['甲']).toEqual([])
  const next = mediationOf([inCity('甲', [centres('调解有力。')])])
  expect(next.figures['甲']).toHaveLength(1)
})

test('says of which organ a rate is, and sets none beside the rate of a kind', () => {
  const rates = lexicon('rates', {indicators: {网办率: {units: ['%']}, 化解率: {units: ['%']}}})
  const rowsOf = (one: SentenceInput, other: SentenceInput): IndicatorRow[] =>
    compareArticles([inCity('甲', [one], 2024), inCity('乙', [other], 2024)], [rates], {title: ''}).themes[0]
      ?.indicators ?? []
  const whole = rate('全市网办率达90%。', '网办率')
  expect(rowsOf(rate('市公安局改进服务，网办率达90%。', '网办率'), whole)).toMatchObject([
    {caution: '统计范围不同（甲为市公安局数据）', cells: {甲: [{scope: '市公安局'}]}}
  ])
  expect(rowsOf(rate('网办率达90%。', '网办率'), whole)[0]).not.toHaveProperty('caution')
  const all = rate('纠纷化解率达90%。', '纠纷化解率')
  expect(rowsOf(rate('对“骨头案”，化解率达90%。', '“骨头案”化解率'), all)).toEqual([])
  expect(rowsOf(rate('矛盾纠纷化解率达90%。', '矛盾纠纷化解率'), all)).toHaveLength(1)
})

test('quotes every source that names a programme', () => {
  const name = '和事佬'
  const named = (text: string): SentenceInput => onMediation(text, {programmes: [name]})
  const articles = [
    inCity('甲', [named(`建成“${name}”调解室。`)]),
    inCity('甲', [{text: `“${name}”走进社区。`, programmes: [name]}])
  ]
  const [programme] = mediationOf(articles).programmes['甲'] ?? []
  expect([programme?.evidence.source, programme?.also?.map(({source}) => source)]).toEqual([1, [2]])
})

test('prefers facts to slogans and plans, wherever they stand', () => {
  const slogan = onMediation('坚持以人民为中心化解纠纷，深入贯彻上级精神抓调解。', {}, ['一站式平台'])
  const plan = onMediation('我市将加快建设一站式平台，化解纠纷调解难题。', {}, ['一站式平台'])
  const fact = onMediation(
    '建成一站式平台7个，调解纠纷。',
    {figures: [{text: '7个', value: 7, unit: '个', of: '平台'}]},
    ['一站式平台']
  )
  const theme = mediationOf([inCity('甲', [slogan, plan, fact])])
  expect(theme.digest['甲']?.map(({text}) => text)).toEqual([fact.text])
  expect(theme.practices[0]?.cells['甲']?.map(({text}) => text)).toEqual([fact.text])
})

test('shows an announcement where a city has nothing else', () => {
  const plan = onMediation('我市将加快建设一站式平台，化解纠纷。', {}, ['一站式平台'])
  const theme = mediationOf([inCity('甲', [plan])])
  expect(theme.digest['甲']).toHaveLength(1)
  expect(theme.practices[0]?.cells['甲']).toHaveLength(1)
})

test('does not repeat itself in a digest', () => {
  const theme = mediationOf([
    inCity('甲', [resolved(96), onMediation('一年来，全市共化解纠纷96件。'), backlog])
  ])
  expect(theme.digest['甲']?.map(({text}) => text)).toEqual(['全市化解纠纷96件。', backlog.text])
})

test('gives a sentence of two themes to the one that covers most of it', () => {
  const both: SentenceInput = {
    text: '在驿站调解纠纷，化解矛盾。',
    themes: [
      {id: 'mediation', terms: ['调解', '纠纷']},
      {id: 'community', terms: ['驿站']}
    ]
  }
  const own: SentenceInput = {text: '建成驿站，方便群众。', themes: [{id: 'community', terms: ['驿站']}]}
  const [first, second] = compare([inCity('甲', [both, own])]).themes
  expect(first?.digest['甲']?.map(({text}) => text)).toEqual([both.text])
  expect(second?.digest['甲']?.map(({text}) => text)).toEqual([own.text])
})

test('quotes a sentence in the digest of one theme only, though the other stays empty', () => {
  const both: SentenceInput = {
    text: '在驿站调解纠纷，化解矛盾。',
    themes: [
      {id: 'mediation', terms: ['调解', '纠纷']},
      {id: 'community', terms: ['驿站']}
    ]
  }
  expect(compare([inCity('甲', [both])]).themes.map(({digest}) => digest['甲']?.length)).toEqual([1, 0])
})

test('cuts a long sentence to the clauses that say it best', () => {
  const text = `为了${'进一步做好工作'.repeat(8)}，建成一站式平台7个，调解纠纷96件；${'推进其他各项工作'.repeat(9)}。`
  const long = onMediation(text, {figures: [{text: '7个', value: 7, unit: '个', of: '平台'}]}, ['一站式平台'])
  expect(mediationOf([inCity('甲', [long])]).practices[0]?.cells['甲']).toEqual([
    {text: '建成一站式平台7个，调解纠纷96件', source: 1, line: 1, cut: 'both'}
  ])
})

test('names a programme once, with the sentence that says most about it', () => {
  const name = '和事佬'
  const theme = mediationOf([
    inCity('甲', [
      onMediation(`擦亮“${name}”调解品牌。`, {programmes: [name]}),
      onMediation(`建成“${name}”调解室，化解纠纷。`, {programmes: [name]})
    ])
  ])
  expect(theme.programmes['甲']).toMatchObject([{name, evidence: {text: `建成“${name}”调解室，化解纠纷。`}}])
})

test('counts a reprint once and tells that the sources overlap', () => {
  const texts = [
    '全市推行首问负责与分级调处机制，乡镇街道设立接待窗口，村居聘请老干部老教师调解邻里纠纷。',
    '组织律师走进产业园区开展合同审查，为中小企业提供用工和融资方面的法律咨询，调解劳资纠纷。'
  ]
  const copy = (): Article =>
    inCity(
      '甲',
      texts.map((text) => onMediation(text, {figures: []}, ['一站式平台']))
    )
  const {sources, themes} = compare([copy(), copy()])
  expect(sources.map(({overlaps}) => overlaps)).toEqual([[2], [1]])
  expect(themes[0]?.coverage['甲']).toMatchObject({paragraphs: 2, share: 1})
  expect(themes[0]?.digest['甲']?.map(({source}) => source)).toEqual([1, 1])
})

test('keeps an article without city as a source with a warning, and counts it for nobody', () => {
  const {cities, sources, themes} = compare([inCity(null, [platform]), inCity('乙', [backlog])])
  expect(cities).toEqual(['乙'])
  expect(sources.map(({id, city, warnings}) => ({id, city, warned: warnings.length}))).toEqual([
    {id: 1, city: null, warned: 1},
    {id: 2, city: '乙', warned: 0}
  ])
  expect(themes[0]?.practices.map(({id}) => id)).toEqual(['积案攻坚'])
})

test('counts the sections of an article on several cities for the cities they name', () => {
  const children: ArticleContent[] = [
    section('甲市', [paragraph([platform])], {city: '甲'}),
    section('各地', [paragraph([backlog], '乙')])
  ]
  const {cities, sources, themes} = compare([article({children})])
  expect(cities).toEqual(['甲', '乙'])
  expect(sources[0]?.warnings).toEqual([])
  expect(themes[0]?.practices.map(({cells}) => [cells['甲']?.length, cells['乙']?.length])).toEqual([
    [1, 0],
    [0, 1]
  ])
})

test('passes on the warnings of a source by its path', () => {
  const options = {title: '简报', warnings: {'甲.txt': ['有一处乱码未能修复。']}}
  const {sources} = compareArticles([inCity('甲', [platform])], [mediation], options)
  expect(sources[0]?.warnings).toEqual(['有一处乱码未能修复。'])
})

test('tells the year of a sentence before that of its article, and none of a document', () => {
  const theme = mediationOf([
    inCity('甲', [onMediation('2023年，建成一站式平台，化解纠纷。', {}, ['一站式平台'])], 2024),
    inCity(
      '乙',
      [onMediation('出台《方案（2025—2027年）》，建成一站式平台调解纠纷。', {}, ['一站式平台'])],
      2024
    )
  ])
  expect([theme.practices[0]?.cells['甲']?.[0]?.year, theme.practices[0]?.cells['乙']?.[0]?.year]).toEqual([
    2023, 2024
  ])
})

test('compares seven cities in statements that name three and the number', () => {
  const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚']
  const {cities, findings} = compare(
    names.map((city, index) => inCity(city, [platform, resolved(100 + index)], 2024))
  )
  expect(cities).toEqual(names)
  expect(findings.map(({text}) => text)).toEqual([
    '在矛盾纠纷化解方面，甲、乙、丙等7市均报道了“一站式平台”。',
    '化解纠纷：甲100件（2024年材料）、乙101件（2024年材料）、丙102件（2024年材料）、丁103件（2024年材料）、戊104件（2024年材料）、己105件（2024年材料），另有1市报道了数据。'
  ])
  expect(findings[0]?.evidence).toHaveLength(7)
})

test('makes a comparison of no articles at all', () => {
  expect(compare([])).toMatchObject({cities: [], sources: [], findings: []})
})

const pieces = [
  '建成一站式平台7个',
  '化解纠纷9600多件',
  '坚持以人民为中心',
  '调解员𠮷某上门',
  '“有事说，无事报”制度',
  '我市将加快建设'
]
const sentences = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('，', '；', '：', '——')), {
    minLength: 1,
    maxLength: 14
  })
  .map((parts): SentenceInput => {
    const text = `${parts.map(([piece, mark]) => piece + mark).join('')}完成。`
    const figures = text.includes('9600多件')
      ? [{text: '化解纠纷9600多件', value: 9600, unit: '件', of: '化解纠纷'}]
      : []
    const programmes = text.includes('有事说') ? ['有事说，无事报'] : []
    return {...onMediation(text, {figures, programmes}, ['一站式平台', '在线调解'])}
  })
const articles = fc.array(
  fc
    .tuple(
      fc.constantFrom('甲', '乙', null),
      fc.array(fc.array(sentences, {minLength: 1, maxLength: 3}), {maxLength: 4})
    )
    .map(([city, list]) =>
      article({
        city,
        children: [
          section(
            '化解纠纷5件',
            list.map((one) => paragraph(one)),
            {
              figures: [{text: '化解纠纷5件', value: 5, unit: '件', of: '化解纠纷'}]
            }
          )
        ]
      })
    ),
  {maxLength: 4}
)

test('quotes nothing that is not an exact slice of its source', () => {
  fc.assert(
    fc.property(articles, (list) => {
      for (const {text, source} of findEvidence(compare(list))) {
        expect(textsOf(list[source - 1]?.children ?? []).some((whole) => whole.includes(text))).toBe(true)
      }
    }),
    {numRuns: 60}
  )
})

test('makes the same comparison again, and leaves its articles as they were', () => {
  fc.assert(
    fc.property(articles, (list) => {
      const before = JSON.stringify(list)
      expect(JSON.stringify(compare(list))).toBe(JSON.stringify(compare(structuredClone(list))))
      expect(JSON.stringify(list)).toBe(before)
    }),
    {numRuns: 30}
  )
})

function findEvidence(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(findEvidence)
  // An object with source, line and text is an evidence by the model.
  return 'source' in value && 'line' in value && 'text' in value ? [value as Evidence, ...inner] : inner
}

function textsOf(content: readonly ArticleContent[]): string[] {
  return content.flatMap((node) => {
    if (node.type === 'section') return [node.title, ...textsOf(node.children)]
    return node.type === 'paragraph' ? node.children.map(({value}) => value) : [node.value]
  })
}
