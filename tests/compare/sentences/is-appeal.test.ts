import {expect, test} from 'vitest'
import {isAppeal} from '../../../src/compare/sentences/is-appeal.js'
import {article, paragraph, section} from '../build-article.js'

const essay = (sentences: string[]): ReturnType<typeof article> =>
  article({children: [section('一', [paragraph(sentences)])]})
const calls = ['要加强网格管理。', '必须压实责任。', '完善工作机制，强化监督。', '推进队伍建设。']

test('hears an appeal in an essay that calls and urges', () => {
  expect(isAppeal(essay([...calls, ...calls]))).toBe(true)
})

test('hears none in a report, though it urges now and then', () => {
  expect(
    isAppeal(essay([...calls, '建成中心7个。', '机制落地见效。', '制度先后施行。', '做法入选典型。']))
  ).toBe(false)
})

test('hears none in a few sentences', () => {
  expect(isAppeal(essay(calls))).toBe(false)
})

test('hears none in a description that neither calls nor reports', () => {
  expect(isAppeal(essay(Array.from({length: 9}, () => '江水从城中流过。')))).toBe(false)
})
