import {describe, expect, test} from 'vitest'
import {collectPassages} from '../../../src/compare/collect-passages.js'
import {fillColumn, type FilledCell} from '../../../src/compare/practices/fill-column.js'
import type {ArticleContent, PracticeMention} from '../../../src/model/article.js'
import {article, caption, paragraph} from '../build-article.js'

const practices = ['调处中心', '网格', '诉调对接']

function mentionsIn(text: string, bare: readonly string[]): PracticeMention[] {
  return practices.flatMap((practice) => {
    const start = text.indexOf(practice)
    const mention: PracticeMention = {theme: 'theme', practice, start, end: start + practice.length}
    return start < 0 ? [] : [bare.includes(practice) ? {...mention, manner: 'list' as const} : mention]
  })
}

/** The cells of sentences in the order given; `bare` practices are only items of lists. */
function fill(
  sentences: readonly string[],
  {captions = [], bare = []}: {captions?: readonly string[]; bare?: readonly string[]} = {}
): Map<string, FilledCell> {
  const body = paragraph(sentences)
  for (const sentence of body.children) sentence.data.practices = mentionsIn(sentence.value, bare)
  const shown = captions.map((text): ArticleContent => {
    const node = caption(text)
    node.data.practices = mentionsIn(text, [])
    return node
  })
  const {paragraphs, labels} = collectPassages([article({city: '甲', children: [body, ...shown]})])
  return fillColumn(
    'theme',
    paragraphs.flatMap(({passages}) => passages),
    labels
  )
}

const textsOf = (cell: FilledCell | undefined): string[] =>
  cell?.quoted.map(({passage, run}) => passage.text.slice(run.start, run.end)) ?? []

describe('a caption', () => {
  test('fills a cell that no sentence fills', () => {
    const cells = fill(['全市治安平稳。'], {captions: ['图为网格长在楼道里登记']})
    expect(textsOf(cells.get('网格'))).toEqual(['图为网格长在楼道里登记'])
  })

  test('stands behind a sentence that tells of work', () => {
    const cells = fill(['全市划分网格，配备人员。'], {captions: ['图为网格长在楼道里登记']})
    expect(textsOf(cells.get('网格'))).toEqual(['全市划分网格，配备人员。'])
  })

  test('stands before a plan', () => {
    const cells = fill(['我市将建设网格驿站。'], {captions: ['图为网格长在楼道里登记']})
    expect(textsOf(cells.get('网格'))).toEqual(['图为网格长在楼道里登记'])
  })
})

describe('an item of a list', () => {
  const list = '调处中心把心理服务、法律援助、诉调对接等窗口整合为一处。'

  test('gives way to a sentence that tells of the practice', () => {
    const cells = fill([list, '全市法院推行诉调对接。'], {bare: ['诉调对接']})
    expect(textsOf(cells.get('诉调对接'))[0]).toBe('全市法院推行诉调对接。')
  })

  test('fills the cell where nothing else does', () => {
    expect(textsOf(fill([list], {bare: ['诉调对接']}).get('诉调对接'))).toEqual([list])
  })
})

describe('a cell without a quotation', () => {
  test('tells why its words were refused', () => {
    expect(
      fill(['网格怎么管？'])
        .get('网格')
        ?.refused.map(({reason}) => reason)
    ).toEqual(['question'])
  })

  test('is not there where nothing names the practice', () => {
    expect(fill(['全市治安平稳。']).has('网格')).toBe(false)
  })
})
