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

const hanDigits = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value]))
hanDigits.set('〇', 0)
hanDigits.set('两', 2)

/** Powers of ten; those from 万 on close a group. */
const powers = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8]
])

/** No figure is larger; what is comes from a code or from nonsense. */
const largest = Number.MAX_SAFE_INTEGER

/** Behind these a 千 or 百 is part of the unit: 5千克, 3百分点. */
const unitAfterPower = /^(?:千[克米瓦卡伏升]|百分)/

/** Tell whether a number may begin with this character: a digit of any width, or a Chinese numeral. */
export function beginsNumeral(character: string): boolean {
  return isDigit(character) || hanDigits.has(character) || powers.has(character)
}

/** Tell whether a character is an Arabic digit, full-width ones included. */
function isDigit(character: string): boolean {
  return /^[0-9０-９]$/.test(character)
}

/**
 * Read the number that begins at an offset, as far as it reaches; null when none begins there.
 *
 * 1,234.5, ３２０, 1.2万余, 2000余万, 3亿5000万, 二十多, 一百零八, 九十八点五 are numbers. Two digits side by
 * side (三五个, 二〇二四) are no amount: null. The offset must be where the number begins, not inside it.
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

/** 1234, 1,234, 12.5, in half- or full-width digits; a 0 before other digits makes it a code. */
function readPlainNumber(text: string, offset: number): {digits: string; end: number} | null {
  let end = offset
  while (isDigit(text.charAt(end))) end++
  if (end === offset) return null
  let whole = text.slice(offset, end)
  if (whole.length > 16) return null
  // Groups of three behind a first group of up to three: 12,345 but not 1234,567 or 12,3456.
  const grouped =
    whole.length <= 3 ? text.slice(end, end + 25).match(/^(?:,[0-9]{3})+(?![0-9])/)?.[0] : undefined
  whole += grouped ?? ''
  end += grouped?.length ?? 0
  if (/[.．]/.test(text.charAt(end)) && isDigit(text.charAt(end + 1))) {
    const point = end++
    while (isDigit(text.charAt(end))) end++
    whole += text.slice(point, end)
  }
  const digits = whole.replaceAll(',', '').normalize('NFKC')
  return /^0\d/.test(digits) ? null : {digits, end}
}

function readPowers(text: string, offset: number): {exponent: number; end: number} {
  let end = offset
  let exponent = 0
  for (;;) {
    const power = powers.get(text.charAt(end))
    if (power === undefined || power === 1 || unitAfterPower.test(text.slice(end, end + 2))) break
    exponent += power
    end++
  }
  return {exponent, end}
}

/** 余, 多, 来 and 几 inside or behind a number: 2000余万, 1万多, 20来, 十几. */
function readInnerQualifier(text: string, offset: number): {approx: 'over' | 'about'; end: number} | null {
  const character = text.charAt(offset)
  if (/[余多几]/.test(character)) return {approx: 'over', end: offset + 1}
  // 20来个 is a number, 20来自各地 is not.
  if (character === '来' && /[个名人家件起万天岁]/.test(text.charAt(offset + 1)))
    return {approx: 'about', end: offset + 1}
  return null
}

interface HanAmount {
  end: number
  value: number
  exponent: number
  bare: boolean
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

function readHanAmount(text: string, offset: number): HanAmount | null {
  let total = 0
  let group = 0
  let digit: number | null = null
  let exponent = 0
  let end = offset
  let bare = false
  for (; end < text.length; end++) {
    const character = text.charAt(end)
    const next = hanDigits.get(character)
    const power = powers.get(character)
    if (next !== undefined) {
      // 三五, 二〇二四: digits side by side are a guess or a year. 零 between (一百零八) is none.
      if (digit !== null && digit !== 0) return null
      digit = next
      continue
    }
    if (power === undefined || unitAfterPower.test(text.slice(end, end + 2))) break
    if (end === offset && power !== 1) bare = true
    if (power >= 4) {
      const amount = group + (digit ?? 0)
      total = amount === 0 ? Number(`${Math.max(total, 1)}e${power}`) : total + Number(`${amount}e${power}`)
      group = 0
    } else {
      group += Number(`${digit ?? 1}e${power}`)
    }
    digit = null
    exponent = power
  }
  if (end === offset) return null
  const last = text.charAt(end - 1)
  // 一百二 is 120: the last digit takes the next lower power, unless 零 stands before it.
  const short = digit !== null && exponent >= 2 && powers.has(text.charAt(end - 2)) && hanDigits.has(last)
  let value = total + group + (short ? Number(`${digit ?? 0}e${exponent - 1}`) : (digit ?? 0))
  const decimals = text.slice(end).match(/^点([零〇一二三四五六七八九]{1,4})/)?.[1]
  if (decimals !== undefined) {
    value = Number(`${value}.${[...decimals].map((character) => hanDigits.get(character)).join('')}`)
    end += decimals.length + 1
  }
  return {end, value, exponent: digit === null ? exponent : 0, bare}
}
