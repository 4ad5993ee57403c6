import {describe, expect, test} from 'vitest'
import {opensWithActor} from '../../../src/compare/sentences/opens-with-actor.js'

describe('a quotation begins with who does the work', () => {
  test.each([
    '市司法局组织律师进园区120次',
    '去年，全市划分网格900个',
    '与此同时，各级法院设立调解室',
    '网格员走访群众3万人次'
  ])('%s', (text) => {
    expect(opensWithActor(text)).toBe(true)
  })
})

describe('a quotation begins without it', () => {
  test.each(['对12个单位开展督察', '建成驿站36个', '其中9600件得到化解', '走访企业40家'])('%s', (text) => {
    expect(opensWithActor(text)).toBe(false)
  })
})
