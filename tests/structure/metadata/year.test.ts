import {expect, test} from 'vitest'
import {findYear} from '../../../src/structure/metadata/year.js'
import {relativeYears, reportedYears, titledYear} from '../../../src/structure/metadata/year-words.js'

test.each([
  ['去年，全市化解纠纷3000件。', '2024-03-01', 2023],
  ['上年办结案件860件。', '2024-03-01', 2023],
  ['今年以来，全市化解纠纷3000件。', '2024-12-20', 2024],
  ['截至今年10月，全市化解纠纷3000件。', '2024-11-20', 2024],
  ['一年来，全市化解纠纷3000件。', '2024-01-20', 2023],
  ['全年化解纠纷3000件。', '2024-12-28', 2024],
  ['2024年以来，全市化解纠纷3000件。', '2024-09-01', 2024],
  ['2024年度，全市化解纠纷3000件。', null, 2024],
  ['2021年以来，全市化解纠纷3000件。', '2024-05-10', 2023],
  ['近三年，全市化解纠纷3000件。', '2024-05-10', 2023],
  ['2021年至2023年，全市化解纠纷3000件。', null, 2023],
  ['3月5日，社区开展普法活动。', '2024-03-06', 2024],
  ['12月5日，社区开展普法活动。', '2024-01-06', 2023]
])('tells the year of `%s`, published %s', (text, published, year) => {
  expect(findYear([text], published)).toBe(year)
})

test.each([
  ['全市化解纠纷3000件。', '2024-03-01'],
  ['一年来，全市化解纠纷3000件。', '2024-07-01'],
  ['较2022年下降12%。', null],
  ['调解室始建于2003年。', null],
  ['自2018年起，李样本一直在社区工作。', null],
  ['“十四五”时期，平安建设成效明显。', null],
  ['2025年，将化解纠纷3000件。', '2025-01-10'],
  ['印发《2024年工作方案》。', null],
  ['今年以来，全市化解纠纷3000件。', null]
])('cannot tell the year of `%s`, published %s', (text, published) => {
  expect(findYear([text], published)).toBeNull()
})

test('does not take the year that 同比 compares with', () => {
  expect(findYear(['今年上半年，警情比去年同期下降12%。'], '2024-07-10')).toBe(2024)
})

test('lets the title say the year of the work, but not of the plan', () => {
  expect(titledYear('样本市司法局2023年工作总结')).toBe(2023)
  expect(titledYear('2024年平安建设工作要点')).toBeNull()
  expect(titledYear('2021—2023年平安建设纪实')).toBe(2023)
  expect(titledYear('样本市平安建设纪实')).toBeNull()
})

test('takes the year that most figures speak of, over one named in passing', () => {
  const texts = ['2024年，办结案件300件。2024年，建成中心10家。2019年，样本社区成立。']
  expect(findYear(texts, null)).toBe(2024)
})

test('gives the last year of a span and none that is only compared with', () => {
  expect(reportedYears('2019年到2022年共办结300件，是2018年的2倍。', null)).toEqual([2022])
})

test('tells a dated sentence from one that names a year', () => {
  expect(relativeYears('3月5日，民警走访商户。', '2024-04-01')).toEqual([{year: 2024, isDated: true}])
  expect(relativeYears('2023年3月5日，民警走访商户。', '2024-04-01')).toEqual([])
})

test('takes no year from one event in a text without a date, but from its opening and its figures', () => {
  const opening = '样本市坚持源头治理。'
  expect(findYear([opening, '2012年10月，这个岗位挂牌成立。'], null)).toBeNull()
  expect(findYear([opening, '2018年，10部门联合印发方案。'], null)).toBeNull()
  expect(findYear([opening, '2012年，样本所投入十余万元建成减压室。'], null)).toBe(2012)
  expect(findYear(['2012年，样本市坚持源头治理。', opening], null)).toBe(2012)
  expect(findYear([opening, '2012年，这个岗位挂牌成立。'], '2012-11-05')).toBe(2012)
})

test('cannot tell where a span ends that begins in a year, without a date of publication', () => {
  expect(findYear(['2024年以来，全市化解纠纷3000件。'], null)).toBeNull()
})
