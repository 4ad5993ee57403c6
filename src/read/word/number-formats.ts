import {toChineseOrdinal} from '../../text/chinese-ordinal.js'

const inTens = (number: number): string => {
  if (number === 0) return '〇'
  return number >= 1 && number <= 99 ? toChineseOrdinal(number) : String(number)
}
const oneOf =
  (signs: string) =>
  (number: number): string =>
    [...signs][number - 1] ?? String(number)
const from =
  (first: number, last: number) =>
  (number: number): string =>
    number >= 1 && number <= last ? String.fromCodePoint(first + number - 1) : String(number)

const digitByDigit = (number: number): string =>
  String(number).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)))
const circled = from(0x2460, 20)
const stems = oneOf('甲乙丙丁戊己庚辛壬癸')

/** How Word writes the number of a list's item, by the name that `w:numFmt` gives the format; what is missing is decimal. */
const formats: Record<string, (number: number) => string> = {
  chineseCounting: inTens,
  chineseCountingThousand: inTens,
  taiwaneseCounting: inTens,
  taiwaneseCountingThousand: inTens,
  japaneseCounting: inTens,
  ideographDigital: digitByDigit,
  taiwaneseDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  chineseLegalSimplified: oneOf('壹贰叁肆伍陆柒捌玖拾'),
  ideographLegalTraditional: oneOf('壹貳參肆伍陸柒捌玖拾'),
  ideographTraditional: stems,
  ideographZodiac: oneOf('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: from(0x3280, 10),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: from(0x2488, 20),
  decimalEnclosedParen: from(0x2474, 20),
  decimalFullWidth: (number) =>
    String(number).replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit))),
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerLetter: letters,
  upperRoman: (number) => roman(number).toUpperCase(),
  lowerRoman: roman,
  none: () => ''
}

/** Write a list's number in a format of Word: 3 in `chineseCounting` is 三, in `decimalEnclosedCircle` ③. */
export function writeNumber(number: number, format: string): string {
  // `w:numFmt` may name what every object has, such as `toString`; a part of a number is in no format.
  const write = Object.hasOwn(formats, format) && Number.isInteger(number) ? formats[format] : undefined
  return (write ?? String)(number)
}

/** a … z, then aa, bb as Word counts. */
function letters(number: number): string {
  if (number < 1) return String(number)
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(8, Math.ceil(number / 26)))
}

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  const signs: Array<[number, string]> = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i']
  ]
  let rest = number
  let text = ''
  for (const [value, sign] of signs) {
    text += sign.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}
