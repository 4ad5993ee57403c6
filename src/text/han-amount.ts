/** An amount in Chinese numerals, without what qualifies it. */
export interface HanAmount {
  /** Offset behind its last character. */
  end: number
  value: number
  /** The power of ten of its last multiplier: 4 in 三万, 0 in 三万五千零一. */
  exponent: number
  /** A power of ten without a digit: 百, 千, 万. */
  bare: boolean
}

/** The Chinese digits; 两 is 2. */
export const hanDigits: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((character, value): [string, number] => [character, value]),
  ['〇', 0],
  ['两', 2]
])

/** Powers of ten; those from 万 on close a group. */
export const hanPowers: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8]
])

/** Behind these a 千 or 百 is part of the unit: 5千克, 3百分点. */
const unitAfterPower = /^(?:千[克米瓦卡伏升]|百分)/

/** Read the power of ten that stands at an offset; null where none does, or where it belongs to a unit (5千克). */
export function readPower(text: string, offset: number): number | null {
  const power = hanPowers.get(text.charAt(offset))
  return power === undefined || unitAfterPower.test(text.slice(offset, offset + 2)) ? null : power
}

/** Read the Chinese amount that begins at an offset: 一百零八, 两万三, 九十八点五; null for 三五 and 二〇二四. */
export function readHanAmount(text: string, offset: number): HanAmount | null {
  let total = 0
  let group = 0
  let digit: number | null = null
  let exponent = 0
  let end = offset
  let bare = false
  for (; end < text.length; end++) {
    const next = hanDigits.get(text.charAt(end))
    if (next !== undefined) {
      // 三五, 二〇二四: digits side by side are a guess or a year. 零 between (一百零八) is none.
      if (digit !== null && digit !== 0) return null
      digit = next
      continue
    }
    const power = readPower(text, end)
    if (power === null) break
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
  // 一百二 is 120: the last digit takes the next lower power, unless 零 stands before it.
  const short = digit !== null && exponent >= 2 && hanPowers.has(text.charAt(end - 2))
  const whole = total + group + (short ? Number(`${digit ?? 0}e${exponent - 1}`) : (digit ?? 0))
  const {value, end: behind} = readHanDecimals(text, end, whole)
  return {end: behind, value, exponent: digit === null ? exponent : 0, bare}
}

/** 九十八点五: the digits behind 点. */
function readHanDecimals(text: string, offset: number, whole: number): {value: number; end: number} {
  const decimals = text.startsWith('点', offset)
    ? text.slice(offset, offset + 5).match(/^点([零〇一二三四五六七八九]{1,4})/)?.[1]
    : undefined
  if (decimals === undefined) return {value: whole, end: offset}
  const digits = [...decimals].map((character) => hanDigits.get(character)).join('')
  return {value: Number(`${whole}.${digits}`), end: offset + decimals.length + 1}
}
