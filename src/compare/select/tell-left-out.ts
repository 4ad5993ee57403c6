import type {Article} from '../../model/article.js'
import type {Selection} from './select-articles.js'
import type {LeftOut} from './select-passages.js'

/** Say, for the notes on a source, what of it the choice of cities and years left out. */
export function tellLeftOut(
  {data}: Article,
  leftOut: LeftOut | undefined,
  {since, until}: Selection
): string[] {
  const {paragraphs, sentences, figures} = leftOut ?? {paragraphs: 0, sentences: 0, figures: 0}
  const others = [
    ...(sentences > 0 ? [`${sentences}句`] : []),
    ...(figures > 0 ? [`${figures}项数据`] : [])
  ].join('、')
  const chosen = since !== undefined || until !== undefined
  return [
    ...(paragraphs > 0 ? [`涉及其他城市的${paragraphs}段未计入`] : []),
    ...(others === '' ? [] : [`所写年份不在${periodOf(since, until)}之列的${others}未计入`]),
    ...(chosen && data.year === null ? ['所报道的年份未注明，仍予计入'] : [])
  ]
}

function periodOf(since: number | undefined, until: number | undefined): string {
  if (since === until) return `${since}年`
  if (until === undefined) return `${since}年及以后`
  if (since === undefined) return `${until}年及以前`
  return `${since}—${until}年`
}
