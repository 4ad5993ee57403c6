import {expect, test} from 'vitest'
import {isThing} from '../../../src/compare/figures/is-thing.js'

test.each(['网格', '人民调解员', '智慧平安校园'])('takes %s for a thing', (word) => {
  expect(isThing(word)).toBe(true)
})

test.each(['轮岗', '政治督察', '合规整改'])('takes %s for a deed', (word) => {
  expect(isThing(word)).toBe(false)
})
