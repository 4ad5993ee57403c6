import {describe, expect, test} from 'vitest'
import type {Lexicon, Term} from '../../src/model/lexicon.js'
import {annotateThemes} from '../../src/themes/annotate-themes.js'
import {compileLexicons} from '../../src/themes/compile-lexicons.js'
import {articleOf, paragraphOf, sectionOf} from './article-of.js'

const term = (text: string, weight = 2, rest: Partial<Term> = {}): Term => ({
  text,
  weight,
  except: [],
  ...rest
})

const mediation: Lexicon = {
  id: 'mediation',
  name: '矛盾纠纷化解',
  terms: [
    term('化解矛盾纠纷'),
    term('矛盾纠纷', 1),
    term('纠纷', 1),
    term('信访', 1, {except: ['信访接待中心']}),
    term('走访', 1),
    term('化解', 2, {with: ['积案']})
  ],
  practices: [
    {id: 'centre', name: '中心', terms: [term('矛调中心')]},
    {id: 'screening', name: '排查', terms: [term('排查', 2, {with: ['矛盾纠纷']})]},
    {id: 'centre-network', name: '网络', terms: [term('三级矛调中心')]}
  ],
  indicators: []
}
const teams: Lexicon = {
  id: 'teams',
  name: '队伍',
  terms: [term('轮训'), term('民警', 1)],
  practices: [],
  indicators: []
}
const matcher = compileLexicons([mediation, teams])

function annotated(text: string, heading?: string, lead?: string) {
  const paragraph = paragraphOf(text, lead)
  const article = articleOf([heading === undefined ? paragraph : sectionOf(heading, [paragraph])])
  const [node] = annotateThemes(article, matcher).children
  const [first] = node?.type === 'section' ? node.children : [node]
  if (first?.type !== 'paragraph') throw new Error('No paragraph')
  return first
}
const themesOf = (...args: Parameters<typeof annotated>): string[] =>
  annotated(...args).data.themes.map(({id}) => id)

test('gives each sentence and its paragraph what they speak of, with terms, practices and score', () => {
  const paragraph = annotated('建成矛调中心12个。全市天气晴好。化解矛盾纠纷300件。')
  expect(paragraph.children.map((sentence) => sentence.data.themes)).toEqual([
    [{id: 'mediation', practices: ['centre'], terms: ['矛调中心'], score: 2}],
    [],
    [{id: 'mediation', practices: [], terms: ['化解矛盾纠纷'], score: 2}]
  ])
  expect(paragraph.data.themes).toEqual([
    {id: 'mediation', practices: ['centre'], terms: ['矛调中心', '化解矛盾纠纷'], score: 4}
  ])
})

test('lets one weak term alone decide nothing', () => {
  expect(themesOf('发现纠纷线索。')).toEqual([])
})

test('lets two different weak terms decide', () => {
  expect(themesOf('处理信访和纠纷。')).toEqual(['mediation'])
})

test('counts a term that comes twice once', () => {
  expect(themesOf('纠纷连着纠纷。')).toEqual([])
})

test('does not add up weak terms of two sentences', () => {
  expect(themesOf('处理信访。受理纠纷。')).toEqual([])
})

test('counts a longer term without the shorter ones in it', () => {
  expect(annotated('化解矛盾纠纷。').data.themes[0]?.terms).toEqual(['化解矛盾纠纷'])
})

test('names the practices of longer and shorter terms alike', () => {
  expect(annotated('建成三级矛调中心。').data.themes[0]?.practices).toEqual(['centre', 'centre-network'])
})

test('names no practice that stands only in an aim', () => {
  expect(annotated('围绕建设矛调中心，化解矛盾纠纷。').data.themes[0]?.practices).toEqual([])
})

test('names a practice that stands in a list', () => {
  expect(annotated('化解矛盾纠纷，建设警务室、矛调中心、驿站。').data.themes[0]?.practices).toEqual([
    'centre'
  ])
})

test('does not count a term in its exception, but does beside it', () => {
  expect([themesOf('信访接待中心受理纠纷。'), themesOf('信访接待中心受理信访和纠纷。')]).toEqual([
    [],
    ['mediation']
  ])
})

test('counts a term with companions only beside one', () => {
  expect([themesOf('化解风险。'), themesOf('化解多年积案。')]).toEqual([[], ['mediation']])
})

test('does not take a companion from behind a semicolon', () => {
  expect(themesOf('化解各类风险；侦破积案。')).toEqual([])
})

test('takes a companion from the lead and from the headings', () => {
  expect([themesOf('逐件化解。', '攻坚积案'), themesOf('攻坚积案。逐件化解。', '工作', '攻坚积案')]).toEqual([
    ['mediation'],
    ['mediation']
  ])
})

test('lets a weak term decide under a heading on the theme', () => {
  expect([themesOf('全面开展走访。', '化解矛盾纠纷'), themesOf('全面开展走访。', '其他工作')]).toEqual([
    ['mediation'],
    []
  ])
})

test('lets a weak term decide behind a lead on the theme', () => {
  expect(themesOf('化解矛盾纠纷。全面开展走访。', '工作', '化解矛盾纠纷')).toEqual(['mediation'])
})

test('lets a heading or lead alone decide nothing', () => {
  expect([
    themesOf('全市道路通畅。', '化解矛盾纠纷'),
    themesOf('化解矛盾纠纷。全市道路通畅。', '工作', '化解矛盾纠纷')
  ]).toEqual([[], []])
})

test('reads a first sentence that only begins with its lead', () => {
  expect(themesOf('化解矛盾纠纷，全年办结300件。', '工作', '化解矛盾纠纷')).toEqual(['mediation'])
})

test('orders the themes as the lexicons, not as the text', () => {
  expect(themesOf('开展轮训，化解矛盾纠纷。')).toEqual(['mediation', 'teams'])
})

test('reaches paragraphs in sections of sections, with all headings above', () => {
  const inner = {...sectionOf('具体做法', [paragraphOf('全面开展走访。')]), depth: 2 as const}
  const [outer] = annotateThemes(articleOf([sectionOf('化解矛盾纠纷', [inner])]), matcher).children
  expect(JSON.stringify(outer)).toContain('"terms":["走访"],"score":2')
})

test('leaves the tree it was given as it was', () => {
  const article = articleOf([sectionOf('工作', [paragraphOf('化解矛盾纠纷。')])])
  const before = structuredClone(article)
  annotateThemes(article, matcher)
  expect(article).toEqual(before)
})

test('keeps text, figures, captions and all other data', () => {
  const caption = {
    type: 'caption' as const,
    value: '化解矛盾纠纷',
    position: paragraphOf('').position,
    data: {figures: []}
  }
  const article = articleOf([caption, {...paragraphOf('𠮷县。'), data: {themes: [], city: '甲'}}])
  expect(annotateThemes(article, matcher)).toEqual(article)
})

test('gives no theme without lexicons', () => {
  expect(annotateThemes(articleOf([paragraphOf('化解矛盾纠纷。')]), compileLexicons([]))).toEqual(
    articleOf([paragraphOf('化解矛盾纠纷。')])
  )
})

test('takes a fifth theme from a lexicon of a few lines', () => {
  const legalAid: Lexicon = {
    id: 'legal-aid',
    name: '公共法律服务',
    terms: [term('法律援助'), term('公证', 1)],
    practices: [{id: 'hotline', name: '热线', terms: [term('法律服务热线')]}],
    indicators: []
  }
  const five = compileLexicons([mediation, teams, legalAid])
  const [paragraph] = annotateThemes(
    articleOf([paragraphOf('开通法律服务热线，受理法律援助案件90件。')]),
    five
  ).children
  expect(paragraph?.data).toMatchObject({themes: [{id: 'legal-aid', practices: ['hotline'], score: 4}]})
})

const practicesIn = (text: string, heading?: string) =>
  annotated(text, heading).children.flatMap(({data}) => data.practices ?? [])

test('tells where a practice is named, in a sentence of no theme too', () => {
  const volunteers: Lexicon = {
    id: 'volunteers',
    name: '群防',
    terms: [],
    practices: [{id: 'patrols', name: '巡逻', terms: [term('群防群治', 1)]}],
    indicators: []
  }
  const [paragraph] = annotateThemes(
    articleOf([paragraphOf('治安好转；群防群治力量遍布街巷。')]),
    compileLexicons([volunteers])
  ).children
  expect(paragraph?.data).toEqual({themes: []})
  expect(paragraph?.type === 'paragraph' && paragraph.children[0]?.data.practices).toEqual([
    {theme: 'volunteers', practice: 'patrols', start: 5, end: 9}
  ])
})

test('tells the companion of a term, which a heading does not replace', () => {
  expect(practicesIn('对矛盾纠纷开展排查。')).toEqual([
    {theme: 'mediation', practice: 'screening', start: 7, end: 9, with: {start: 1, end: 5}}
  ])
  expect(practicesIn('对隐患开展排查。', '矛盾纠纷')).toEqual([])
})

test('names no practice in an aim, unless it goes on to a number, nor in a denial', () => {
  expect(practicesIn('围绕矛调中心建设，统一思想。')).toEqual([])
  expect(practicesIn('围绕矛调中心建设提出16条建议。')).toHaveLength(1)
  expect(practicesIn('未发生冲击矛调中心案件3起。')).toEqual([])
})

test('names no practice in a bare list of a sentence that speaks for another theme', () => {
  expect(practicesIn('统筹推进禁毒、矛调中心、反诈等工作。')).toEqual([])
})

const force: Lexicon = {
  id: 'force',
  name: '队伍',
  terms: [
    term('轮训'),
    term('表彰', 1),
    term('激励', 0.5),
    ...['民警', '法官', '辅警'].map((text) => term(text, 1, {about: true}))
  ],
  practices: [{id: 'lessons', name: '党课', terms: [term('党课', 1)]}],
  indicators: [],
  elsewhere: ['公司']
}
const forceMatcher = compileLexicons([force])

function forceIn(text: string, heading = '工作情况') {
  const [section] = annotateThemes(
    articleOf([sectionOf(heading, [paragraphOf(text)])]),
    forceMatcher
  ).children
  const [paragraph] = section?.type === 'section' ? section.children : []
  if (paragraph?.type !== 'paragraph') throw new Error('No paragraph')
  return paragraph
}
const scoreOf = (...args: Parameters<typeof forceIn>): number | undefined =>
  forceIn(...args).data.themes[0]?.score

test('lets those whom a theme is about decide nothing, however many', () => {
  expect(scoreOf('共有民警84人、法官52人，辅警130人。')).toBeUndefined()
})

test('lets those whom a theme is about decide nothing under a heading on the theme', () => {
  expect(scoreOf('共有民警84人，辅警130人。', '政治轮训')).toBeUndefined()
})

test('does not take a heading that only names them as one on the theme', () => {
  expect(scoreOf('表彰先进12人。', '民警和辅警')).toBeUndefined()
})

test('counts all whom a theme is about as one weak term beside evidence', () => {
  expect([scoreOf('表彰民警。'), scoreOf('表彰民警和法官，辅警到场。')]).toEqual([2, 2])
})

test('counts them in a list as well as alone', () => {
  expect(scoreOf('组织民警、法官、辅警参加轮训。')).toBe(2)
})

test('does not take a faint term for evidence beside which they count', () => {
  expect(scoreOf('激励民警。')).toBeUndefined()
})

test('does not take an aim for evidence beside which they count', () => {
  expect(scoreOf('围绕政治轮训，民警上路执勤。')).toBeUndefined()
})

test('does not count them twice where one comes twice', () => {
  expect(scoreOf('表彰民警，民警鼓掌，法官也鼓掌。')).toBe(2)
})

test('gives a weak term of a practice no weight beside a word of another field, but keeps the practice', () => {
  const paragraph = forceIn('公司请民警讲党课。')
  expect(paragraph.data.themes).toEqual([])
  expect(paragraph.children[0]?.data.practices).toMatchObject([{theme: 'force', practice: 'lessons'}])
})

test('gives a weak term of a practice its weight elsewhere', () => {
  expect(scoreOf('院里请民警讲党课。')).toBe(2)
})

test('names the practices of a heading and of a caption, which carry no theme', () => {
  const shown = {
    type: 'caption' as const,
    value: '矛调中心的一天',
    position: {start: {line: 1, column: 1}, end: {line: 1, column: 1}},
    data: {figures: []}
  }
  const [section] = annotateThemes(articleOf([sectionOf('建成矛调中心', [shown])]), matcher).children
  const child = section?.type === 'section' ? section.children[0] : undefined
  expect([section, child].map((node) => node?.type !== 'note' && node?.data)).toMatchObject([
    {practices: [{practice: 'centre', start: 2, end: 6}]},
    {practices: [{practice: 'centre', start: 0, end: 4}]}
  ])
})

test('leaves a heading and a caption that name no practice as they are', () => {
  const [section] = annotateThemes(articleOf([sectionOf('一年来', [])]), matcher).children
  expect(section?.data).toEqual({figures: []})
})

describe('how a practice is named', () => {
  test.each([
    ['list', '化解矛盾纠纷，建设警务室、矛调中心、驿站。'],
    ['vague', '化解矛盾纠纷，矛调中心运行机制更加完善。']
  ])('in a %s: %s', (manner, text) => {
    expect(practicesIn(text)[0]?.manner).toBe(manner)
  })

  test.each(['全市建成矛调中心8个。', '化解矛盾纠纷，矛调中心联通了全市各个、乡镇、村居。'])(
    'in full: %s',
    (text) => {
      expect(practicesIn(text)[0]).not.toHaveProperty('manner')
    }
  )
})

test('names no practice by a term whose companion stands far off', () => {
  const far = `排查安全隐患，${'整改问题，'.repeat(6)}矛盾纠纷下降。`
  expect([practicesIn(far), practicesIn('排查隐患和矛盾纠纷。').length]).toEqual([[], 1])
})

test('takes nothing from the theme for a term of no weight that holds one of its words', () => {
  const light: Lexicon = {
    ...mediation,
    practices: [{id: 'centre', name: '中心', terms: [term('矛盾纠纷联调中心', 0)]}]
  }
  const weightless = compileLexicons([light])
  const [paragraph] = annotateThemes(
    articleOf([paragraphOf('信访进了矛盾纠纷联调中心。')]),
    weightless
  ).children
  expect(paragraph?.data).toMatchObject({themes: [{id: 'mediation', practices: ['centre'], score: 2}]})
})
