import {expect, test} from 'vitest'
import {kindOf, nameObject, stepsOf} from '../../../src/compare/figures/name-object.js'

test.each([
  ['化解“三农”纠纷', '化解', '三农'],
  ['企业人民调解组织', '人民调解组织', '企业'],
  ['“骨头案”化解率', '化解率', '骨头案'],
  ['街道（社区）党群服务中心', '党群服务中心', '街道社区']
])('names the kind of %s', (words, word, kind) => {
  expect(kindOf(words, word)).toBe(kind)
})

test.each([
  ['全市共化解各类矛盾纠纷', '化解'],
  ['重点领域的行业性、专业性调解组织', '行业性、专业性调解组织'],
  ['“1+5+X”社区邻里中心', '邻里中心'],
  ['专兼职调解员', '调解员'],
  ['受理纠纷化解率', '化解率']
])('sees no kind in %s', (words, word) => {
  expect(kindOf(words, word)).toBe('')
})

test('gives the steps that are counted', () => {
  expect([...stepsOf('调解案件2万件')]).toEqual(['调解'])
  expect([...stepsOf('受理纠纷化解率')]).toEqual(['化解'])
  expect([...stepsOf('驿站274个')]).toEqual([])
})

test('takes verbs and quantities off a name', () => {
  expect(nameObject('新建智慧安防小区')).toBe('智慧安防小区')
  expect(nameObject('全市建成公共法律服务中心')).toBe('公共法律服务中心')
})
