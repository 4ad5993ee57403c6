/** The ways in which headings are numbered, the highest first as documents use them (GB/T 9704: 一、（一）1.（1）). */
const patterns = [
  {id: 'part', regExp: /^第[一二三四五六七八九十百]{1,3}(?:部分|编|章|节)[\s　、，：:]*/},
  {id: 'roman', regExp: /^[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[、.．\s]*/},
  {id: 'han', regExp: /^[一二三四五六七八九十]{1,3}(?:、|．|\.(?!\d)|[ 　]+(?=\p{Script=Han}))/u},
  {id: 'ordinal', regExp: /^第[一二三四五六七八九十]{1,2}[、，：:]\s*/},
  {id: 'hanParen', regExp: /^[（(][一二三四五六七八九十]{1,3}[）)]、?/},
  {id: 'arabic', regExp: /^\d{1,2}(?:、|．|\.(?!\d))\s*/},
  {id: 'arabicParen', regExp: /^(?:[（(]\d{1,2}[）)]|\d{1,2}[）)])、?\s*/},
  {id: 'date', regExp: /^——\s*\d{1,2}月(?:\d{1,2}日)?(?=$|[：:])/},
  {id: 'circled', regExp: /^[①-⑳]、?\s*/}
] as const

export interface Numbering {
  id: (typeof patterns)[number]['id']
  /** Place in the usual order of levels, from 0. */
  rank: number
  /** The number with its mark: `一、`. */
  mark: string
}

/**
 * Read the number that opens a line.
 *
 * `一、概述` is numbered; `一、二两项均已完成。` (a list of numbers) and `1.5万件` (a decimal) are not.
 */
export function numberingOf(text: string): Numbering | null {
  for (const [rank, {id, regExp}] of patterns.entries()) {
    const mark = regExp.exec(text)?.[0]
    if (mark === undefined) continue
    if (isListOfNumbers(text)) return null
    return {id, rank, mark}
  }
  return null
}

const numerals = '一二三四五六七八九十'

/** `一、二两项`, `三、四季度`, `一、二、三期`: the next number follows, and then what is numbered. */
function isListOfNumbers(text: string): boolean {
  const match =
    /^([一二三四五六七八九])、([二三四五六七八九十])(?:[两三四五项条款季期批号楼组、和及]|$)/.exec(text)
  return match !== null && numerals.indexOf(match[2] ?? '') === numerals.indexOf(match[1] ?? '') + 1
}

/** `一是`, `二要`, `其一，`, `首先，`: counts points inside body text, never headings. */
export const pointMark = /^(?:[一二三四五六七八九十]是[要]?|其[一二三四五六]，|[一二三四五六七八九十]要)/
