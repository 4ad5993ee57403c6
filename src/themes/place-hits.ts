import type {ThemeMatcher} from './compile-lexicons.js'
import {cutStretches, type Stretch} from './cut-stretches.js'
import {findFuture, type Future} from './find-future.js'
import {findTerms, type TermHit} from './find-terms.js'

/** A term at its place in a sentence, and what is said there. */
export interface PlacedHit extends TermHit {
  /**
   * `plan`, `call`: what shall be done; `actor`: the term is part of an office (综治中心主任); `saying`: of a quoted saying
   * (“有事找网格，有理到中心”); the rest as of the stretch.
   */
  telling: Stretch['telling'] | Future['telling'] | 'actor' | 'saying'
  /** The stretch it stands in. */
  clause: Span
  /** The bare list it is an item of. */
  list?: {start: number; size: number}
}

interface Span {
  start: number
  end: number
}

/** 主任 behind 综治中心, 负责人 behind 营商环境: the words before name an office, not work. */
const office =
  /(?:建设|服务|管理|治理|工作|指导|监督)?(?:[局办处科委]|中心|办公室|领导小组|专班)?副?(?:主任|局长|书记|处长|科长|院长|站长|部长|会长|负责人|[相有]关负责人)/uy

/** Find the terms that count in a sentence (`findTerms`), part by part: companions do not reach over a `；`. */
export function placeHits(
  matcher: ThemeMatcher,
  sentence: string,
  context: ReadonlySet<number>
): PlacedHit[] {
  const placed: PlacedHit[] = []
  let future: Future | undefined
  let sayings: Span[] | undefined
  for (const {text, start: offset} of splitParts(sentence)) {
    const hits = findTerms(matcher, text, context)
    if (hits.length === 0) continue
    const stretches = cutStretches(text)
    const lists = stretches.filter(({telling}) => telling === 'list')
    future ??= findFuture(sentence)
    sayings ??= findSayings(sentence)
    // Hits and stretches are both in the order of the text: one walk over both.
    let index = 0
    for (const hit of hits) {
      while ((stretches[index]?.end ?? Infinity) <= hit.start) index++
      const stretch = stretches[index] ?? {start: 0, end: text.length, telling: 'work'}
      const own = shift(hit, offset)
      const clause = shift(stretch, offset)
      const telling =
        tellOf(sentence, own, sayings) ??
        (stretch.telling !== 'work'
          ? stretch.telling
          : isBorrowed(hit, lists)
            ? 'list'
            : isFuture(sentence, own, clause, future)
              ? future.telling
              : 'work')
      placed.push({
        term: hit.term,
        ...own,
        covered: hit.covered,
        ...(hit.with && {with: shift(hit.with, offset)}),
        telling,
        clause,
        ...(telling === 'list' &&
          stretch.list && {list: {start: stretch.list.start + offset, size: stretch.list.size}})
      })
    }
  }
  return placed
}

function shift({start, end}: Span, offset: number): Span {
  return {start: start + offset, end: end + offset}
}

function tellOf(sentence: string, hit: Span, sayings: readonly Span[]): 'actor' | 'saying' | undefined {
  office.lastIndex = hit.end
  if (office.test(sentence)) return 'actor'
  return sayings.some((saying) => contains(saying, hit)) ? 'saying' : undefined
}

/** 律师 with 企业, but only as one item of many: 律师进机关、进乡村、进学校、进企业. */
function isBorrowed(hit: TermHit, lists: readonly Stretch[]): boolean {
  const companion = hit.with
  return companion !== undefined && lists.some((list) => contains(list, companion))
}

/** A number makes a plan worth quoting: 将新建网格驿站20个. A year is none. */
function isFuture(sentence: string, hit: Span, clause: Span, future: Future): boolean {
  return hit.start >= future.start && !/\d(?!\d*年)/.test(sentence.slice(clause.start, clause.end))
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Quotations of two halves: a motto, while “雪亮工程” is a name. */
function findSayings(sentence: string): Span[] {
  if (!sentence.includes('“')) return []
  return [...sentence.matchAll(/“[^“”，]{2,12}，[^“”，]{2,12}”/gu)].map(({0: text, index}) => ({
    start: index,
    end: index + text.length
  }))
}

function splitParts(sentence: string): Array<{text: string; start: number}> {
  if (!sentence.includes('；')) return [{text: sentence, start: 0}]
  return [...sentence.matchAll(/[^；]+；?|；/g)].map((match) => ({text: match[0], start: match.index}))
}
