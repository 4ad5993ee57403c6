import type {Chart} from '../../../src/model/chart.js'

/** Three cities and two themes; the second city says nothing of the first theme. */
export const sampleChart: Chart = {
  name: 'coverage',
  title: '各市报道各主题的段落比重（%）',
  alt: '甲：巡诊12段（30%）；乙：巡诊未见报道。',
  note: '注：只反映所收材料。',
  kind: 'bars',
  categories: ['巡诊', '夜校'],
  series: [
    {name: '甲', values: [cell(30), cell(10)]},
    {name: '乙', values: [null, cell(0)]},
    {name: '丙', values: [cell(15), cell(20)]}
  ]
}

/** A value with a label that tells it. */
export function cell(value: number): {value: number; label: string} {
  return {value, label: `${value}段`}
}
