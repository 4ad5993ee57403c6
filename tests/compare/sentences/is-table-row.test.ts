import {expect, test} from 'vitest'
import {isTableRow} from '../../../src/compare/sentences/is-table-row.js'

test.each(['审结案件 80件 96件 20%', '走访企业 1.2万家次 1.5万家次'])(
  'takes %s for a row of a table',
  (text) => {
    expect(isTableRow(text)).toBe(true)
  }
)

test.each(['网格 486 个', '建成中心9个、工作室12个', '2023年 新建中心9个，调解员12名。', '审结案件96件'])(
  'takes %s for no row of a table',
  (text) => {
    expect(isTableRow(text)).toBe(false)
  }
)
