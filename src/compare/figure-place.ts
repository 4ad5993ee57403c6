import type {Figure, ThemeMention} from '../model/article.js'
import {trimSpan} from './clause-spans.js'
import {dissect, holds} from './dissect-passage.js'
import type {Passage, Span} from './passage.js'

/** The clause around a figure, if it says more: `29家不合格物业公司被清退`, where the figure ends at 公司. */
export function clauseOf(text: string, figure: Figure, span: Span | undefined): string {
  if (!span) return ''
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
