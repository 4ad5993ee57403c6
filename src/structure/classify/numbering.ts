import {readNumeral} from '../../text/numerals.js'

/** The ways in which headings are numbered, the highest first as documents use them (GB/T 9704: 一、（一）1.（1）). */
const patterns = [
  {id: 'part', regExp: /^第[一二三四五六七八九十百]{1,3}(?:部分|单元|篇章?|编)[\s　、，：:]*/},
  {id: 'chapter', regExp: /^第[一二三四五六七八九十百]{1,3}章[\s　、，：:]*/},
  {id: 'clause', regExp: /^第[一二三四五六七八九十百]{1,3}节(?!课|车厢|假)[\s　、，：:]*/},
  {
    id: 'english',
    regExp:
      /^(?:PART|Part)[\s.·]*(?:\d{1,2}|[IVX]{1,4}|(?:ONE|TWO|THREE|FOUR|FIVE|SIX)(?![A-Z]))[\s　.、:：·|｜]*/
  },
  {id: 'roman', regExp: /^[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[、.．\s　]*/},
  {id: 'formal', regExp: /^[壹贰叁肆伍陆柒捌玖拾]{1,2}(?:[、．.：:\s　|｜]+|$)/},
  // 01–09 alone; a time or count (`05年`, `08版`) is not one.
  {
    id: 'padded',
    regExp:
      /^0[1-9](?:[、.．:：|｜/\s　]+(?!\d)|(?=[“《\p{Script=Han}])(?![年月日时点分秒个号后版元件名起])|$)/u
  },
  {
    id: 'labelled',
    regExp:
      /^(?:典型)?(?:案例|做法|经验|举措|亮点|镜头|场景|故事|特写|看点|关键词|篇章|话题|议题|主题|问题)之?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[：:、．|｜\s　]+|$)/
  },
  {id: 'han', regExp: /^[一二三四五六七八九十]{1,3}(?:\s?、|．|\.(?!\d)|[ 　]+(?=\p{Script=Han}))/u},
  {id: 'ordinal', regExp: /^第[一二三四五六七八九十]{1,2}[、，：:]\s*/},
  {id: 'hanParen', regExp: /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[㈠-㈩])、?/},
  {id: 'arabic', regExp: /^(?:[\d０-９]{1,2}\s?(?:、|．|\.(?![\d０-９]))|[⒈-⒛])\s*/},
  {id: 'arabicParen', regExp: /^(?:[（(][\d０-９]{1,2}[）)]|[\d０-９]{1,2}[）)]|[⑴-⒇])、?\s*/},
  {
    id: 'date',
    regExp:
      /^——\s*\d{1,2}月(?:\d{1,2}日)?(?=$|[：:\s　])|^\d{1,2}月\d{1,2}日(?:[\s　]+\p{Script=Han}{1,6}){1,3}$|^(?:(?:19|20)\d{2}年)?\d{1,2}月(?:\d{1,2}日)?$|^(?:19|20)\d{2}年$/u
  },
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
 * `一、概述`, `01 概述`, `PART 1` and `案例一：` are numbered, and so is a date alone on its line, or with a
 * place and the weather (`3月5日␣样本区␣晴`); `一、二两项均已完成。` (a
 * list of numbers), `1.5万件` (a decimal), `05年` and `经验一致好评` are not.
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

/** Numbers that also count the points of a list, which stand without text between them. */
export function countsListPoints({id}: Numbering): boolean {
  return id === 'arabic' || id === 'arabicParen' || id === 'circled'
}

/** The number that a mark states: 3 for `三、`, `（三）` and `3.`; `null` where it cannot be told. */
export function ordinalOf({mark}: Numbering): number | null {
  const at = mark.search(/[\d０-９一二三四五六七八九十]/)
  return at < 0 ? null : (readNumeral(mark.replace(/[、．.）)]/g, ''), at)?.value ?? null)
}

const numerals = '一二三四五六七八九十'

/** `一、二两项`, `三、四季度`, `一、二审`, `1、2号楼`: the next number follows, and then what is numbered. */
function isListOfNumbers(text: string): boolean {
  const digits = /^(\d{1,2})、(\d{1,2})(?=[^\d、.．%])/.exec(text)
  if (digits !== null) return Number(digits[2]) === Number(digits[1]) + 1
  const match =
    /^([一二三四五六七八九])、([二三四五六七八九十])(?:[两三四五项条款季期批号楼组审线类月者、和及]|$)/.exec(
      text
    )
  return match !== null && numerals.indexOf(match[2] ?? '') === numerals.indexOf(match[1] ?? '') + 1
}

/** `一是`, `二要`, `其一，`, `首先，`: counts points inside body text, never headings. */
export const pointMark = /^(?:[一二三四五六七八九十]是[要]?|其[一二三四五六]，|[一二三四五六七八九十]要)/

/** Not `▲` (a picture), `·` (inside names), nor `○` and `□`, which stand for 零 and for lost characters. */
export const ornaments = '▶►➤➢■◆◇◼❖●◎★✦▌▍▎┃'

const ornamentMark = new RegExp(`^[${ornaments}]+[\\s　]*`)

/** Read the ornament that opens a line, with the blank behind it: `▶`, `◆`, `▌`. */
export function leadingMark(text: string): string | null {
  return ornamentMark.exec(text)?.[0] ?? null
}

/** Tell whether a text opens with one ornament and then text: `◆强化服务`; `★★★★★` does not. */
export function isLeadingMark(text: string): boolean {
  const found = leadingMark(text)
  return (
    found !== null && found.trim().length === 1 && /^[\p{Script=Han}“《\d]/u.test(text.slice(found.length))
  )
}
