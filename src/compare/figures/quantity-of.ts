import type {Figure} from '../../model/article.js'

const number = String.raw`(?:百分之)?[\d０-９〇零一二两三四五六七八九十百千万亿几数][\d０-９〇零一二两三四五六七八九十百千万亿几数.,．，余多几来至到—~～-]*`
const approximation = String.raw`(?:近|超过?|逾|约|大约|突破|不足|达到?)?`
const direction = String.raw`(?:(?:同比|环比|平均|累计)*(?:上升|下降|增长|增加|减少|提升|提高|降低|缩短|压减|压降|下跌|降)(?:了|至|到|幅度?达?)?)?`
const pattern = new RegExp(`${direction}${approximation}${number}`, 'gu')

/**
 * Cut the bare quantity out of a figure's own words, exactly as the source states it, never converted:
 * `化解9600多件` gives `9600多件`, `刑事案件下降20.7%` gives `下降20.7%`, `六名先进个人` gives `六名`.
 *
 * Where number and unit do not stand together the figure's whole text is given.
 */
export function quantityOf(figure: Pick<Figure, 'text' | 'unit'>): string {
  const {text, unit} = figure
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length
    const rest = text.slice(end)
    const tail = /^[余多]?/u.exec(rest)?.[0] ?? ''
    if (match[0].startsWith('百分之') && unit === '%') return match[0]
    if (rest.slice(tail.length).startsWith(unit)) {
      const after = /^(?:以上|以下|左右|余|多)?/u.exec(rest.slice(tail.length + unit.length))?.[0] ?? ''
      return text.slice(match.index, end + tail.length + unit.length + after.length)
    }
    // 35162件次 may be stated with a blank before its unit.
    const spaced = /^[余多]?\s+/u.exec(rest)?.[0]
    if (spaced !== undefined && rest.slice(spaced.length).startsWith(unit)) {
      return text.slice(match.index, end + spaced.length + unit.length)
    }
  }
  return text
}
