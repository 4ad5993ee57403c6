import {expect, test} from 'vitest'
import {findDistinctiveTerms} from '../../../src/compare/terms/distinctive-terms.js'
import {collectPassages} from '../../../src/compare/collect-passages.js'
import {groupBy} from '../../../src/compare/group-by.js'
import type {DistinctiveTerm} from '../../../src/model/comparison.js'
import {article, lexicon, paragraph} from '../build-article.js'

const terms = ['矛盾纠纷', '纠纷', '网格', '网格化', '围合', '调解', '民警', '巡回法庭']
const mediation = lexicon('mediation', {name: '矛盾纠纷化解', terms})

/** Sentences of a city, each a list of the terms in it; the terms found are told as the themes stage tells them. */
const find = (
  cities: Record<string, string[][]>,
  about: string[] = []
): Record<string, DistinctiveTerm[]> => {
  const articles = Object.entries(cities).map(([city, sentences]) =>
    article({
      city,
      children: sentences.map((words) => {
        const text = `全市推进${words.join('、')}。`
        const found = terms.filter((term) => text.includes(term))
        return paragraph([{text, themes: [{id: 'mediation', terms: found}]}])
      })
    })
  )
  const {paragraphs} = collectPassages(articles)
  const passages = groupBy(
    paragraphs.flatMap((one) => one.passages),
    ({city}) => city ?? ''
  )
  const told = mediation.terms.map((term) =>
    about.includes(term.text) ? {...term, about: true as const} : term
  )
  return findDistinctiveTerms({...mediation, terms: told}, Object.keys(cities), passages)
}
const names = (found: DistinctiveTerm[] | undefined): string[] => (found ?? []).map(({term}) => term)
const times = (number: number, ...words: string[]): string[][] => Array.from({length: number}, () => words)

test('finds what one city uses more than the other, with its counts and quotations', () => {
  const found = find({甲: [...times(9, '围合'), ...times(9, '调解')], 乙: times(18, '调解')})
  // By hand: of 18 and 18 uses 围合 has 9 and 0, its prior is 9/2 of 18: δ = ln(13.5/22.5) − ln(4.5/31.5) = 1.43508;
  // σ² = 1/13.5 + 1/4.5 = 0.29630; z = 2.63642.
  expect(found['甲']).toMatchObject([{term: '围合', sentences: 9, elsewhere: 0, z: 2.636}])
  expect(found['甲']?.[0]?.small).toBeUndefined()
  expect(found['甲']?.[0]?.evidence.map(({text}) => text)).toEqual(['全市推进围合。', '全市推进围合。'])
  expect(names(found['乙'])).toEqual(['调解'])
})

test('finds nothing in terms that both use alike', () => {
  const alike = [...times(6, '围合'), ...times(6, '调解')]
  expect(find({甲: alike, 乙: alike})).toEqual({甲: [], 乙: []})
})

test('marks what stands on few sentences as small', () => {
  const few = find({甲: [...times(3, '围合'), ...times(9, '调解')], 乙: times(60, '调解')})
  expect(few['甲']).toMatchObject([{term: '围合', sentences: 3, small: true}])
  const short = find({甲: times(6, '围合'), 乙: times(60, '调解')})
  expect(short['甲']).toMatchObject([{term: '围合', sentences: 6, small: true}])
})

test('leaves out what stands in one sentence only', () => {
  expect(find({甲: [['围合'], ['调解']], 乙: times(60, '调解')})['甲']).toEqual([])
})

test('does not count a term inside a longer one', () => {
  const found = find({甲: [...times(9, '网格化'), ...times(9, '调解')], 乙: times(18, '调解')})
  expect(names(found['甲'])).toEqual(['网格化'])
})

test('tells of near-duplicates one, the more specific', () => {
  const words = [...times(9, '网格化'), ...times(12, '网格'), ...times(9, '调解')]
  expect(names(find({甲: words, 乙: times(30, '调解')})['甲'])).toEqual(['网格化'])
})

test('puts specific terms before common words', () => {
  const words = [...times(12, '围合'), ...times(8, '巡回法庭'), ...times(9, '调解')]
  expect(names(find({甲: words, 乙: times(30, '调解')})['甲'])).toEqual(['巡回法庭', '围合'])
})

test('leaves out what the name of the theme says and whom it is about', () => {
  const words = [...times(12, '矛盾纠纷'), ...times(12, '民警'), ...times(9, '调解')]
  expect(names(find({甲: words, 乙: times(30, '调解')}, ['民警'])['甲'])).toEqual([])
  expect(names(find({甲: words, 乙: times(30, '调解')})['甲'])).toEqual(['民警'])
})

test('finds nothing where one city alone speaks of the theme', () => {
  expect(find({甲: times(9, '围合')})).toEqual({甲: []})
  expect(find({甲: times(9, '围合'), 乙: []})).toEqual({甲: [], 乙: []})
})

test('calls no term a city’s own that another writes inside a longer one or off the theme', () => {
  const own = [...times(9, '围合'), ...times(9, '网格'), ...times(9, '调解')]
  expect(names(find({甲: own, 乙: times(27, '调解')})['甲'])).toEqual(['围合', '网格'])
  const longer = [...times(9, '网格化'), ...times(18, '调解')]
  expect(names(find({甲: own, 乙: longer})['甲'])).toEqual(['围合'])
})
