import {expect, test} from 'vitest'
import {weighCut} from '../../../src/compare/digest/weigh-cut.js'
import {passagesOf} from '../passages-of.js'

function weigh(text: string, from: string, to = text): number {
  const [passage] = passagesOf({text})
  if (!passage) throw new Error('no passage')
  const start = text.indexOf(from)
  return weighCut(passage, {start, end: to === text ? text.length : text.indexOf(to) + to.length})
}

test('takes nothing from a whole sentence', () => {
  expect(weigh('市公安局组建专班，查处案件9起。', '市公安局')).toBe(0)
})

test('takes most where the subject is cut off', () => {
  const bare = weigh('九个部门组建联盟，对企业诉求一口收办。', '对企业')
  const own = weigh('这一年成果不少，全市20个集体受到表彰。', '全市')
  expect(bare).toBeLessThan(own)
})

test('takes little where the sentence has no subject at all', () => {
  const none = weigh('坚持多网合一，建成网格站7个。', '建成')
  const lost = weigh('市司法局多网合一，建成网格站7个。', '建成')
  expect(none).toBeGreaterThan(lost)
})

test('takes nothing where a strand behind a semicolon is quoted', () => {
  expect(weigh('建成驿站7个；化解纠纷9件。', '化解')).toBe(0)
})

test('takes off where a later strand is broken off half-way', () => {
  const text = '法院审结案件9件；司法局清理文件，废止8件。'
  expect(weigh(text, '法院', '清理文件')).toBeLessThan(weigh(text, '法院', '9件；'))
})
