import {expect, test} from 'vitest'
import * as api from '../src/index.js'

test('the library exports these names and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'UserError',
    'compareArticles',
    'compileLexicons',
    'fillTemplate',
    'findLexicons',
    'formatMessage',
    'parseArticles',
    'renderReport',
    'writeReports'
  ])
})
