import type {Figure, ThemeMention} from '../../model/article.js'
import {trimSpan} from '../sentences/clause-spans.js'
import {dissect, holds} from '../sentences/dissect-passage.js'
import type {Passage, Span} from '../passage.js'

/**
 * The clause around a figure, if it says more: `29家不合格物业公司被清退`, where the figure ends at 公司. Nothing where it
 * tells `others` too: the reader would read them twice.
 */
export function clauseOf(
  text: string,
  figure: Figure,
  span: Span | undefined,
  others: readonly Figure[] = []
): string {
  if (!span || others.some((other) => other !== figure && holds(span, other.start))) return ''
  const {start, end} = trimSpan(text, span)
  const clause = text.slice(start, end).replace(/[。！？…]+$/u, '')
  return clause.length > figure.text.length && clause.includes(figure.text) ? clause : ''
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
