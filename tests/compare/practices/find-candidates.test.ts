import {describe, expect, test} from 'vitest'
import {collectPassages} from '../../../src/compare/collect-passages.js'
import {findCandidates, type Findings} from '../../../src/compare/practices/find-candidates.js'
import {asPassage} from '../../../src/compare/passage.js'
import type {PracticeMention} from '../../../src/model/article.js'
import {article, caption, paragraph, section, type SentenceInput} from '../build-article.js'

const practices = ['调处中心', '网格', '诉调对接']

/** Where the practices stand in a text. */
function mentionsIn(text: string, manner?: PracticeMention['manner']): PracticeMention[] {
  return practices.flatMap((practice) => {
    const start = text.indexOf(practice)
    const mention = {theme: 'theme', practice, start, end: start + practice.length, ...(manner && {manner})}
    return start < 0 ? [] : [mention]
  })
}

function judge(
  text: string,
  {manner, figures = []}: {manner?: PracticeMention['manner']; figures?: SentenceInput['figures']} = {}
): Findings {
  const one = paragraph([{text, figures}])
  for (const sentence of one.children) sentence.data.practices = mentionsIn(text, manner)
  const {paragraphs} = collectPassages([article({city: '甲', children: [one]})])
  return findCandidates(
    'theme',
    paragraphs.flatMap(({passages}) => passages.map((passage) => ({passage})))
  )
}

function judgeLabel(kind: 'heading' | 'caption', text: string): Findings {
  const node = kind === 'caption' ? caption(text) : section(text, [])
  node.data.practices = mentionsIn(text)
  const {labels} = collectPassages([article({city: '甲', children: [node]})])
  return findCandidates(
    'theme',
    labels.map((label) => ({passage: asPassage(label), from: label.from}))
  )
}

const reasonsOf = ({refused}: Findings): string[] => refused.map(({reason}) => reason)

describe('words that name a practice and are refused', () => {
  test.each([
    ['question', '网格怎么管？'],
    ['portrait', '有的扎根网格，日夜守护。'],
    ['slogan', '始终坚持以网格为引领。'],
    ['shortcoming', '全市网格工作起步晚、底子薄。']
  ])('as a %s: %s', (reason, text) => {
    expect(reasonsOf(judge(text))).toEqual([reason])
  })

  test('as one topic of several', () => {
    const found = judge('梳理合同、用工、诉调对接等风险点90处。', {manner: 'list'})
    expect(reasonsOf(found)).toEqual(['list-of-topics'])
  })

  test('not where a shortcoming is made good', () => {
    expect(judge('补齐网格短板，新建网格站12个。').candidates).toHaveLength(1)
  })
})

describe('words that stand back behind others', () => {
  test('are a bare item of a list', () => {
    const found = judge('把心理服务、法务服务、诉调对接等多个窗口整合到一处。', {manner: 'list'})
    expect(found.candidates.map(({weakness}) => weakness)).toEqual(['list'])
  })

  test("are a table's row", () => {
    const found = judge('办结网格事项 80件 96件 20%')
    expect(found.candidates.map(({weakness}) => weakness)).toEqual(['table-row'])
  })

  test('are not a plain sentence', () => {
    expect(judge('全市划分网格96个。').candidates.map(({weakness}) => weakness)).toEqual([undefined])
  })
})

describe('a heading', () => {
  test('that tells what was done is quoted whole', () => {
    const [one] = judgeLabel('heading', '二、建成网格，调处中心覆盖全域').candidates
    expect([one?.from, one?.run.start, one?.run.end]).toEqual(['heading', 0, 15])
  })

  test('that only names its topic is none', () => {
    expect(reasonsOf(judgeLabel('heading', '织密网格'))).toEqual(['plain-label'])
  })
})

test('a caption that shows a practice is evidence of it', () => {
  const [one] = judgeLabel('caption', '图为网格长在楼道里登记').candidates
  expect(one?.from).toBe('caption')
})

describe('the clauses of another practice', () => {
  test('are left out of the quotation, and what follows them too', () => {
    const text =
      '全市建成调处中心6个，受理诉求90件；划分网格12个，上报事项80件，设立诉调对接窗口3个，分流案件7件。'
    const figures = ['6个', '90件', '12个', '80件', '3个', '7件'].map((one) => ({
      text: one,
      value: 1,
      unit: '个'
    }))
    const quoted = judge(text, {figures}).candidates.map(({run}) => text.slice(run.start, run.end))
    expect(quoted).toEqual([
      '全市建成调处中心6个，受理诉求90件',
      '划分网格12个，上报事项80件',
      '设立诉调对接窗口3个，分流案件7件。'
    ])
  })

  test('do not cost a short sentence its whole where there are none', () => {
    const text = '全市建成调处中心6个，群众解纷少跑腿。'
    const [one] = judge(text).candidates
    expect(text.slice(one?.run.start, one?.run.end)).toBe(text)
  })
})

const aimUnder = (title: string): boolean | undefined => {
  const one = paragraph(['加强网格员培养。'])
  for (const sentence of one.children) sentence.data.practices = mentionsIn(sentence.value)
  const {paragraphs} = collectPassages([article({city: '甲', children: [section(title, [one])]})])
  const [passage] = paragraphs[0]?.passages ?? []
  return passage && findCandidates('theme', [{passage}]).candidates[0]?.run.aim
}

describe('under a heading', () => {
  test.each(['2024年工作安排', '三、下一步工作'])(
    'that announces plans the words are a plan: %s',
    (title) => {
      expect(aimUnder(title)).toBe(true)
    }
  )

  test.each(['2023年工作情况', '工作安排部署情况'])('that reports they are none: %s', (title) => {
    expect(aimUnder(title)).toBe(false)
  })
})

test('counts a term that stands inside a longer one once', () => {
  const one = paragraph(['全市推行诉调对接。'])
  for (const sentence of one.children) {
    sentence.data.practices = [
      {theme: 'theme', practice: '诉调对接', start: 4, end: 8},
      {theme: 'theme', practice: '诉调对接', start: 4, end: 6}
    ]
  }
  const {paragraphs} = collectPassages([article({city: '甲', children: [one]})])
  const [passage] = paragraphs[0]?.passages ?? []
  const {candidates} = findCandidates('theme', passage ? [{passage}] : [])
  expect(candidates[0]?.named.map(({start, end}) => [start, end])).toEqual([[4, 8]])
})
