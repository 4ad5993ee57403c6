import type {Figure, ThemeMention} from '../../model/article.js'
import {trimSpan} from '../sentences/clause-spans.js'
import {dissect, holds} from '../sentences/dissect-passage.js'
import {isTableRow} from '../sentences/is-table-row.js'
import type {Passage, Span} from '../passage.js'

/**
 * The clause around a figure, if it says more: `29家不合格物业公司被清退`, where the figure ends at 公司. Nothing where it
 * tells `others` too: the reader would read them twice. But a figure whose own words say nothing (`16条建议`, `9个`) has its
 * clause all the same.
 */
export function clauseOf(
  text: string,
  figure: Figure,
  span: Span | undefined,
  others: readonly Figure[] = []
): string {
  if (!span) return ''
  const shared = others.some((other) => other !== figure && holds(span, other.start))
  if (shared && !saysNothing(figure)) return ''
  const {start, end} = trimSpan(text, span)
  const clause = text.slice(start, end).replace(/[。！？…]+$/u, '')
  return clause.length > figure.text.length && clause.includes(figure.text) ? clause : ''
}

/** Nouns of the genre that any work may bring: alone they do not tell what was done. */
const general =
  /^(?:[条件个名项份起家]?(?:意见建议|意见|建议|问题|案例|线索|措施|举措|活动|单位|企业|干警|民警|干部|群众|人员|工友|事项|项目|资金|次))$/u

const quantityWords =
  /[一二两三四五六七八九十百千万亿零余多近超约达逾]|不足|以上|以下|左右|同比|环比|上升|下降|增长|增加|减少/gu

/** `16条建议`, `9个` and `上升6.4%` say nothing alone; `办结9件` and `7个中心` do. */
function saysNothing({text, unit}: Figure): boolean {
  const words = text
    .replace(/（[^（）]*）/gu, '')
    .replace(quantityWords, '')
    .replace(unit, '')
    .replace(/[^\p{Script=Han}]/gu, '')
  return [...words].length < 2 || general.test(words)
}

/**
 * Whether a figure is a value of a table row of which no column says the year: `96件` in `审结案件 80件 96件`. The year
 * that the article reports is not that of each column.
 */
export function isLooseCell(text: string, {year}: Pick<Figure, 'year'>): boolean {
  return year === undefined && isTableRow(text)
}

/**
 * Whether a term of the theme stands before the figure, in its clause or in the next one. What only comes later says
 * nothing of it: in `建成服务中心113家，机制全国首创，……，176个集体受表彰` the centres are no honour.
 */
export function isNear(passage: Passage, offset: number, {terms}: ThemeMention): boolean {
  const {clauses} = dissect(passage)
  const index = clauses.findIndex((clause) => holds(clause, offset))
  const end = (clauses[index + 1] ?? clauses[index])?.end ?? passage.text.length
  const upTo = passage.text.slice(0, end)
  return terms.length === 0 || terms.some((term) => upTo.includes(term))
}

/** The part of a sentence, between semicolons, around a place. */
export function partAround(passage: Passage, offset: number): string {
  const part = dissect(passage).parts.find((one) => holds(one, offset))
  return passage.text.slice(part?.start, part?.end)
}

/** What the clause says behind a figure, up to a `、`, where the next item of a list begins. */
export function textBehind(text: string, figure: Figure, end = text.length): string {
  return text
    .slice(figure.start + figure.text.length, end)
    .split('、', 1)
    .join('')
}

/** So much of what stands behind a figure still tells of what kind it is: 1300名保安|上岗, 个人|受到表彰. */
const tellingReach = 12

/** The words of a clause up to a figure and shortly behind it: 全年新建调解组织9家. */
export function wordsUpTo(
  text: string,
  figure: Figure,
  {start, end}: Span = {start: 0, end: text.length}
): string {
  const figureEnd = figure.start + figure.text.length
  return text.slice(
    Math.min(start, figure.start),
    Math.min(Math.max(end, figureEnd), figureEnd + tellingReach)
  )
}

/**
 * Of several themes keep those that the figure's own item of a list names: in `建成红色驿站9个、党性教育基地7个` the stations are
 * none of 队伍建设. Where the item names none, all stay.
 */
export function themesOfItem(text: string, figure: Figure, themes: readonly ThemeMention[]): ThemeMention[] {
  if (themes.length < 2) return [...themes]
  const start =
    Math.max(...['、', '，', '；', '和'].map((mark) => text.lastIndexOf(mark, figure.start - 1))) + 1
  const item = text.slice(Math.min(start, figure.start), figure.start + figure.text.length)
  const named = themes.filter(({terms}) => terms.some((term) => item.includes(term)))
  return named.length > 0 ? named : [...themes]
}
