import {beginsNumeral, readNumeral} from '../text/numerals.js'

/** A share of a whole: of a hundred as `%`, of a thousand as `‰`, else a plain number without a unit. */
export interface Fraction {
  end: number
  value: number
  unit: '%' | '‰' | ''
  approx: 'exact' | 'over' | 'about'
}

const parts: Record<string, '%' | '‰'> = {百: '%', 千: '‰'}

/** Read the fraction that begins at an offset: 百分之九十五 (95 %), 三分之二, 1/3的; null for 3/15 and 二十分. */
export function readFraction(text: string, offset: number): Fraction | null {
  return readSlash(text, offset) ?? readSpelt(text, offset)
}

function readSpelt(text: string, offset: number): Fraction | null {
  const at = text.slice(offset, offset + 8).indexOf('分之')
  if (at < 1) return null
  const whole = text.slice(offset, offset + at)
  const share = beginsNumeral(text.charAt(offset + at + 2)) ? readNumeral(text, offset + at + 2) : null
  if (share === null) return null
  const {end, approx} = share
  const percent = parts[whole]
  // 百分之百: a power of ten without a digit is 100 here.
  if (percent !== undefined) return {end, value: share.value, unit: percent, approx}
  const denominator = readNumeral(whole, 0)
  if (denominator === null || denominator.end !== whole.length || denominator.value === 0) return null
  return {end, value: share.value / denominator.value, unit: '', approx}
}

/** 1/3的案件; a date (3/15), a ratio of posts (1/1) and a page (1/12页) are none. */
function readSlash(text: string, offset: number): Fraction | null {
  if (text.charAt(offset + 1) !== '/' || /[\d/.]$/.test(text.slice(Math.max(0, offset - 1), offset)))
    return null
  const match = text.slice(offset, offset + 6).match(/^([1-9])\/(\d{1,2})(?=的|以上|以下|左右|强|[，。；])/)
  const [numerator, denominator] = [Number(match?.[1]), Number(match?.[2])]
  if (match === null || numerator >= denominator) return null
  return {end: offset + match[0].length, value: numerator / denominator, unit: '', approx: 'exact'}
}
