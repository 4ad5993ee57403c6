import {expect, test} from 'vitest'
import {collectPassages} from '../../../src/compare/collect-passages.js'
import {gatherFigures} from '../../../src/compare/figures/gather-figures.js'
import type {Article} from '../../../src/model/article.js'
import {article, paragraph, section} from '../build-article.js'

interface Told {
  text: string
  figure: string
  value?: number
  unit?: string
  of?: string
  year?: number | null
}

const toldIn = ({text, figure, value = 9600, unit = '件', of = '化解纠纷', year = 2024}: Told): Article =>
  article({city: '甲', year, children: [paragraph([{text, figures: [{text: figure, value, unit, of}]}])]})
const count = (...told: Told[]): number[] =>
  gatherFigures(collectPassages(told.map(toldIn))).map(({also}) => also.length)

test('counts a figure once that is told in other words, units and numerals', () => {
  expect(
    count(
      {text: '化解纠纷9600多件。', figure: '化解纠纷9600多件'},
      {text: '化解纠纷9600余起。', figure: '化解纠纷9600余起', unit: '起'},
      {text: '化解纠纷0.96万件。', figure: '化解纠纷0.96万件'}
    )
  ).toEqual([2])
})

test('keeps figures apart that count other things', () => {
  const first = {text: '化解纠纷9600件。', figure: '化解纠纷9600件'}
  expect(count(first, {text: '立案侦查9600件。', figure: '立案侦查9600件', of: '立案侦查'})).toEqual([0, 0])
  expect(count(first, {...first, text: '化解纠纷9600人。', figure: '化解纠纷9600人', unit: '人'})).toEqual([
    0, 0
  ])
})

test('keeps years, counties and plans apart', () => {
  const first = {text: '化解纠纷9600件。', figure: '化解纠纷9600件'}
  expect(count(first, {...first, year: 2023})).toEqual([0, 0])
  expect(
    count({...first, text: '东湖区化解纠纷9600件。'}, {...first, text: '青山县化解纠纷9600件。'})
  ).toEqual([0, 0])
  expect(count(first, {...first, text: '我市将推进化解纠纷9600件。'})).toEqual([0, 0])
})

test('lets a year that is not told contradict none', () => {
  const first = {text: '化解纠纷9600件。', figure: '化解纠纷9600件'}
  expect(count(first, {...first, year: null})).toEqual([1])
})

const tellingsUnder = (heading: string): number[] =>
  gatherFigures(
    collectPassages([
      article({
        city: '甲',
        year: 2024,
        children: [
          section(
            heading,
            [
              paragraph([
                {
                  text: '全市137所学校装上一键报警。',
                  figures: [{text: '137所学校', value: 137, unit: '所', of: '学校'}]
                }
              ])
            ],
            {figures: [{text: '137所', value: 137, unit: '所', of: '园区织密平安网'}]}
          ),
          section('其他工作', [paragraph(['全年培训137所。'])])
        ]
      })
    ])
  ).map(({also}) => also.length)

test('takes the figure of a heading for that of its own text, in whatever words', () => {
  expect(tellingsUnder('137所织密平安网')).toEqual([1])
})

test('keeps a heading apart from what another section tells', () => {
  const figures = gatherFigures(
    collectPassages([
      article({
        city: '甲',
        year: 2024,
        children: [
          section('137所织密平安网', [], {
            figures: [{text: '137所', value: 137, unit: '所', of: '园区织密平安网'}]
          }),
          section('其他工作', [
            paragraph([
              {
                text: '慰问137所敬老院。',
                figures: [{text: '137所敬老院', value: 137, unit: '所', of: '敬老院'}]
              }
            ])
          ])
        ]
      })
    ])
  )
  expect(figures.map(({also}) => also.length)).toEqual([0, 0])
})
