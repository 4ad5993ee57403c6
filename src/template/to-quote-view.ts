import type {Evidence} from '../model/comparison.js'
import {markdownText as md} from './markdown-text.js'
import type {QuoteView} from './theme-view.js'
import {toCitation} from './to-citation.js'
import {planRemark, toNote} from './to-note.js'

const places = {heading: '标题', caption: '图片说明'} as const

/** Prepare a quotation; its year is told where `dated`: the articles of its city are of several years. */
export function toQuoteView(evidence: Evidence, dated: boolean): QuoteView {
  const {section, aim, from} = evidence
  const year = !dated ? '' : evidence.year === undefined ? '年份未注明' : `${evidence.year}年`
  const place = from === undefined ? '' : places[from]
  const text = withCuts(evidence)
  return {
    text: md(text),
    note: toNote([year, place, aim === true ? planRemark : '']),
    cite: toCitation([evidence]),
    stop: /[。！？；…][”’』」）]?$/u.test(text) ? '' : '。',
    year,
    section: md(section ?? ''),
    aim: aim === true
  }
}

/** Mark with `……` where words of the sentence were left out; a comma before the mark goes. */
function withCuts({text, cut}: Evidence): string {
  const opening = cut === 'before' || cut === 'both' ? '……' : ''
  return cut === 'after' || cut === 'both' ? `${opening}${text.replace(/[，；：、]$/, '')}……` : opening + text
}
