import {hanDigits, hanPowers, readHanAmount, readPower} from './han-amount.js'

/** A number as it stands in a text. */
export interface Numeral {
  /** Offset behind its last character, a 余/多 that belongs to it included. */
  end: number
  value: number
  script: 'arabic' | 'han'
  /** What the number says of itself: 二十多 is `over`, 20来 is `about`. */
  approx: 'exact' | 'over' | 'about'
  /** A power of ten without a digit (百, 千, 万): 近百 counts, 百姓 and 千名 do not. */
  bare: boolean
  /** The power of ten of its last multiplier: 4 in 3万, 0 in 30000. */
  exponent: number
}

/** No figure is larger; what is comes from a code or from nonsense. */
const largest = Number.MAX_SAFE_INTEGER

/** Tell whether a number may begin with this character: a digit of any width, or a Chinese numeral. */
export function beginsNumeral(character: string): boolean {
  return isDigit(character) || hanDigits.has(character) || hanPowers.has(character)
}

/** Tell whether a character is an Arabic digit, full-width ones included. */
function isDigit(character: string): boolean {
  return (character >= '0' && character <= '9') || (character >= '０' && character <= '９')
}

/**
 * Read the number that begins at an offset, as far as it reaches; null when none begins there.
 *
 * 1,234.5, 1 234件, ３２０, 1.2万余, 2000余万, 3亿5000万, 二十多, 一百零八, 九十八点五 are numbers. Two digits
 * side by side (三五个, 二〇二四) are no amount: null. The offset must be where the number begins, not inside it.
 */
export function readNumeral(text: string, offset: number): Numeral | null {
  return isDigit(text.charAt(offset)) ? readArabic(text, offset) : readHan(text, offset)
}

/** Offset behind all the characters that a number may be made of, so that a rejected one is skipped whole. */
export function skipNumeral(text: string, offset: number): number {
  const arabic = isDigit(text.charAt(offset))
  let end = offset + 1
  for (; end < text.length; end++) {
    const character = text.charAt(end)
    const goesOn = arabic
      ? isDigit(character) || /[.．]/.test(character)
      : beginsNumeral(character) && !isDigit(character)
    if (!goesOn) break
  }
  return end
}

function readArabic(text: string, offset: number): Numeral | null {
  let at = offset
  let value = 0
  let exponent = Number.POSITIVE_INFINITY
  let approx: Numeral['approx'] = 'exact'
  for (;;) {
    const plain = readPlainNumber(text, at)
    if (plain === null) break
    // 3亿5000万 goes on in smaller steps; 3万20000 would not be one number.
    const qualifier = readInnerQualifier(text, plain.end)
    const step = readPowers(text, qualifier?.end ?? plain.end)
    const amount = Number(`${plain.digits}e${step.exponent}`)
    if (step.exponent >= exponent || amount >= Number(`1e${exponent}`)) break
    at = step.end
    value += amount
    exponent = step.exponent
    approx = qualifier?.approx ?? approx
    if (exponent === 0 || qualifier) break
  }
  if (at === offset || value > largest) return null
  const behind = approx === 'exact' ? readInnerQualifier(text, at) : null
  return {
    end: behind?.end ?? at,
    value,
    script: 'arabic',
    approx: behind?.approx ?? approx,
    bare: false,
    exponent
  }
}

/**
 * Groups of three digits behind a first group of up to three: 12,345 but not 1234,567 or 12,3456. A full-width comma
 * joins full-width digits only, and a blank joins a number to what counts: 4 328件, but not the columns of `12 150 98`.
 */
const groups =
  /^(?:(?:,[0-9]{3})+(?![0-9])|(?:[,，][０-９]{3})+(?![０-９])|(?:[ \u00a0\u2009\u202f][0-9]{3})+(?=[ \u00a0]?[\p{Script=Han}%]|\.\d))/u

/** 1234, 1,234, 12.5, in half- or full-width digits; a 0 before other digits makes it a code. */
function readPlainNumber(text: string, offset: number): {digits: string; end: number} | null {
  let end = offset
  while (isDigit(text.charAt(end))) end++
  if (end === offset) return null
  let whole = text.slice(offset, end)
  if (whole.length > 16) return null
  const grouped =
    whole.length <= 3 && /[,， \u00a0\u2009\u202f]/.test(text.charAt(end))
      ? text.slice(end, end + 25).match(groups)?.[0]
      : undefined
  whole += grouped ?? ''
  end += grouped?.length ?? 0
  if (/[.．]/.test(text.charAt(end)) && isDigit(text.charAt(end + 1))) {
    const point = end++
    while (isDigit(text.charAt(end))) end++
    whole += text.slice(point, end)
  }
  const digits = whole.replaceAll(/[,，\s]/g, '').normalize('NFKC')
  return /^0\d/.test(digits) ? null : {digits, end}
}

/** 万, 亿, 百万 behind Arabic digits, one blank before them left out of account: 1.2 万. */
function readPowers(text: string, offset: number): {exponent: number; end: number} {
  let end = /[ \u00a0]/.test(text.charAt(offset)) ? offset + 1 : offset
  let exponent = 0
  for (;;) {
    const power = readPower(text, end)
    if (power === null || power === 1) break
    exponent += power
    end++
  }
  return exponent === 0 ? {exponent, end: offset} : {exponent, end}
}

/** 余, 多, 来 and 几 inside or behind a number: 2000余万, 1万多, 20来, 十几. */
function readInnerQualifier(text: string, offset: number): {approx: 'over' | 'about'; end: number} | null {
  const at = /^[ \u00a0][余多]/.test(text.slice(offset, offset + 2)) ? offset + 1 : offset
  const character = text.charAt(at)
  if (/[余多几]/.test(character)) return {approx: 'over', end: at + 1}
  // 20来个 is a number, 20来自各地 is not.
  if (character === '来' && /[个名人家件起万天岁]/.test(text.charAt(at + 1)))
    return {approx: 'about', end: at + 1}
  return null
}

function readHan(text: string, offset: number): Numeral | null {
  const amount = readHanAmount(text, offset)
  if (amount === null) return null
  const {value, end, exponent, bare} = amount
  if (!(value <= largest)) return null
  // 十几, 二十多, 百余: only behind a power of ten, since 三多 is no number.
  const qualifier = exponent > 0 ? readInnerQualifier(text, end) : null
  const more = qualifier ? readPowers(text, qualifier.end) : null
  return {
    end: more?.end ?? end,
    value: Number(`${value}e${more?.exponent ?? 0}`),
    script: 'han',
    approx: qualifier?.approx ?? 'exact',
    bare,
    exponent: exponent + (more?.exponent ?? 0)
  }
}
