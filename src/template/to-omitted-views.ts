import type {Omission} from '../model/comparison.js'
import {markdownText as md} from './markdown-text.js'
import type {OmittedView} from './report-view.js'
import {toNote} from './to-note.js'

const reasons = {city: '城市不在所选范围', year: '年份不在所选范围'} as const

/** More articles of one reason are counted only. */
const mostNamed = 10

/** Prepare the articles that were read and left out, by reason. */
export function toOmittedViews(omitted: readonly Omission[]): OmittedView[] {
  return (['city', 'year'] as const).flatMap((reason) => {
    const group = omitted.filter((one) => one.reason === reason)
    if (group.length === 0) return []
    const named = group.slice(0, mostNamed).map(({path, city, year}) => {
      const name = path.split('/').at(-1) ?? path
      return name + toNote([city ?? '城市未注明', year === null ? '年份未注明' : `${year}年`])
    })
    const more = group.length > mostNamed ? '等' : ''
    return {reason: reasons[reason], count: group.length, articles: md(named.join('、') + more)}
  })
}
