const digits = '零一二三四五六七八九'

/** Write a whole number from 1 to 99 as headings count: 1 is 一, 10 is 十, 21 is 二十一. */
export function toChineseOrdinal(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) {
    throw new RangeError(
      `Cannot write \`${number}\` as a heading number, expected a whole number from 1 to 99`
    )
  }
  const tens = Math.floor(number / 10)
  const ones = number % 10
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits.charAt(tens)}十`
  return head + (ones === 0 ? '' : digits.charAt(ones))
}
