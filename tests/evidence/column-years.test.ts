import {expect, test} from 'vitest'
import {annotateEvidence} from '../../src/evidence/annotate-evidence.js'
import {dateCells, readColumnYears} from '../../src/evidence/column-years.js'
import {extractFigures} from '../../src/evidence/extract-figures.js'
import type {Paragraph} from '../../src/model/article.js'
import {article, paragraph} from '../compare/build-article.js'

const years = (text: string, heads: Array<number | null>): Array<number | undefined> =>
  dateCells(text, extractFigures(text), heads).map(({year}) => year)

test('reads the years that head the columns', () => {
  expect(readColumnYears('项目 2022年 2023年 增幅')).toEqual([null, 2022, 2023, null])
})

test.each(['2023年 新建中心9个', '项目 数量 增幅', '项目 2023年 增幅', '2022年 2023年'])(
  'reads no heads in %s',
  (text) => {
    expect(readColumnYears(text)).toBeNull()
  }
)

test('gives each value of a row the year of its column', () => {
  expect(years('走访企业 70家 90家 25%', [null, 2022, 2023, null])).toEqual([2022, 2023, undefined])
})

test('dates nothing in a row with another number of cells', () => {
  expect(years('走访 企业 70家 90家 25%', [null, 2022, 2023, null])).toEqual([
    undefined,
    undefined,
    undefined
  ])
})

const told = (...texts: string[]): Array<number | undefined> =>
  annotateEvidence(article({children: texts.map((text) => paragraph([text]))})).children.flatMap((node) =>
    (node as Paragraph).children.flatMap(({data}) => data.figures.map(({year}) => year))
  )

test('dates the rows behind the head, up to the next prose', () => {
  expect(told('项目 2022年 2023年', '走访企业 70家 90家', '审结案件 7件 9件')).toEqual([
    2022, 2023, 2022, 2023
  ])
  expect(told('项目 2022年 2023年', '表中数据为全口径。', '走访企业 70家 90家')).toEqual([
    undefined,
    undefined
  ])
})
