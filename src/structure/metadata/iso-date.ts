const patterns: readonly RegExp[] = [
  /((?:19|20)\d{2})\s*(?:年|[-/.．－])\s*(\d{1,2})\s*(?:月|[-/.．－])\s*(\d{1,2})(?!\d)/,
  // A page's header that shows the year in an element of its own: `202306/14 08:30`.
  /^(20\d{2})\s?(\d{2})\/(\d{2})(?=\s+\d{1,2}:\d{2})/,
  /(?<!\d)(20[0-3]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/,
  // Papers print `2024 03/18`, apps `03-18 2024`.
  /(?<!\d)(20\d{2})\s+(\d{1,2})[-/](\d{1,2})(?!\d)/
]

const hanDate =
  /(二[〇○零Oo0][〇○零一二三四五六七八九Oo0]{2})年([一二三四五六七八九十]{1,2}|正|腊)月([一二三四五六七八九十]{1,3}|廿[一二三四五六七八九]?)日/

const hanDigits = '〇一二三四五六七八九'

/**
 * Read the first date of a text as `YYYY-MM-DD`: `2023年5月1日`, `2023-05-01`, `2023/5/1`, `20230501`,
 * `二〇二三年五月一日`; `null` for a month and day alone, or for a day that no calendar has.
 */
export function isoDate(text: string): string | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match !== null) return checked(Number(match[1]), Number(match[2]), Number(match[3]))
  }
  const han = hanDate.exec(text)
  if (han === null) return null
  const year = [...(han[1] ?? '')].map(digitOf).join('')
  return checked(Number(year), hanNumber(han[2] ?? ''), hanNumber(han[3] ?? ''))
}

function checked(year: number, month: number, day: number): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso
}

/** 〇 is also written ○, 零 and O. */
function digitOf(character: string): number {
  return Math.max(0, hanDigits.indexOf(character))
}

/** 三 is 3, 十二 12, 二十 20, 三十一 31. */
function hanNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text]
  return (tens === '' ? 1 : digitOf(tens ?? '')) * 10 + digitOf(ones ?? '')
}
