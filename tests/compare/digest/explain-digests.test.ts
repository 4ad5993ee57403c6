import {expect, test} from 'vitest'
import {explainDigests} from '../../../src/compare/digest/explain-digests.js'
import {writeDigests} from '../../../src/compare/digest/write-digests.js'
import {on, passagesOf} from '../passages-of.js'

const plain = on('m', '调解员走村入户，调解纠纷。', ['调解', '纠纷'])
const fact = on('m', '全年化解纠纷960件。', ['化解', '纠纷'], {figures: ['960件']})
const plan = on('m', '下一步，我市将加快建设调解室。', ['调解室'])

test('gives the quotations in the order of the text, and what was left out behind them', () => {
  const passages = passagesOf(plain, fact, plan)
  const {甲: digest} = explainDigests('m', ['甲'], new Map([['甲', passages]]), ['m'])
  expect(digest?.quoted.map(({evidence}) => evidence)).toEqual(writeDigests(passages, ['m']).get('m'))
  expect(digest?.next.map(({verdict}) => verdict)).toEqual(['plan'])
  expect(digest?.unranked).toBe(0)
})

test('counts the sentences that were not set against others', () => {
  const many = Array.from({length: 40}, (_, index) =>
    on('m', `第${index + 1}号调解室化解纠纷${index + 20}件。`, ['化解', '纠纷'], {
      figures: [`${index + 20}件`]
    })
  )
  const {甲: digest} = explainDigests('m', ['甲'], new Map([['甲', passagesOf(...many)]]), ['m'])
  expect(digest?.unranked).toBe(16)
})

test('gives an empty digest to a city that says nothing of the theme', () => {
  expect(explainDigests('m', ['甲'], new Map(), ['m'])).toEqual({甲: {quoted: [], next: [], unranked: 0}})
})
