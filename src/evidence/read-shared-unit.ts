import {beginsNumeral, readNumeral, type Numeral} from '../text/numerals.js'
import {qualify, readQuantity, type Quantity} from './read-quantity.js'
import {readUnit} from './read-unit.js'

interface Listed {
  start: number
  numeral: Numeral
}

/** No list of numbers in the genre is longer. */
const longestList = 12

/** Words that hand one number to each of several things. */
const distributes = /分别|依次|各(?!类|项|级|种|地|方)|先后/

/**
 * Read the numbers of a list that share the unit behind the last of them: 分别为120、30和15件 is three quantities.
 *
 * 1、2、4分钟 tells times, 第1、2、3名 ranks, and 5、6个 is a guess: an empty list.
 */
export function readSharedUnit(text: string, offset: number, before: string): Quantity[] {
  const listed: Listed[] = []
  // Without 分别, only three numbers and more, none of them small, are no guess.
  const distributed = distributes.test(before)
  let at = offset
  let last: Quantity | null = null
  while (last === null) {
    const numeral = beginsNumeral(text.charAt(at)) ? readNumeral(text, at) : null
    if (numeral === null || numeral.script !== 'arabic' || listed.length === longestList) return []
    if (!distributed && numeral.value < 10) return []
    if (!/[、和及与]/.test(text.charAt(numeral.end))) {
      last = readQuantity(text, at)
      if (last === null || listed.length === 0) return []
      break
    }
    listed.push({start: at, numeral})
    at = numeral.end + 1
  }
  const shared = last
  if (shared.kind === 'time' || shared.kind === 'age' || /第[\d、]*$/.test(before)) return []
  if (!distributed && listed.length < 2) return []
  const power = readNumeral(text, shared.numberStart)?.exponent ?? 0
  return [...listed.map((item) => withUnit(text, item, shared, power)), shared]
}

/** 分别为1.2、3.5万件: numbers below a thousand share the 万 too; 5000、1万件 says what it says. */
function withUnit(text: string, {start, numeral}: Listed, last: Quantity, power: number): Quantity {
  const scaled = numeral.exponent === 0 && numeral.value < 1000
  return qualify(text, start, numeral.end, {
    value: scaled ? Number(`${numeral.value}e${power}`) : numeral.value,
    unit: last.unit,
    kind: last.kind,
    rule: last.rule,
    approx: numeral.approx,
    script: 'arabic',
    bare: false,
    written: text.slice(start, numeral.end)
  })
}

/** The name of a column or row with its unit, and the cells before: `调解案件（件） 1200 `, `金额（万元）：`. */
const cellBefore =
  /([^（），。；：\s]*)（(?:单位[:：])?(百|千|万|亿|百万|千万)?([^（）\d]{1,4})）[\s：:|]*(?:[\d.,，]+[%％]?[\s|]+)*$/

/** A year heads a column, it is no cell: `案件（件） 2023 2024`. */
const year = /^20[0-4]\d$/

const powers: Record<string, number> = {百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8}

/**
 * Read a bare number of a table whose row gives the unit in brackets: `调解案件（件） 1200`.
 *
 * A number that goes on in words (`（件）1200余`) or that is a year is none.
 */
export function readCell(text: string, offset: number, before: string): Quantity | null {
  const match = before.includes('）') ? before.match(cellBefore) : null
  if (match === null) return null
  const [, row = '', power, name = ''] = match
  const rowStart = offset - before.length + (match.index ?? 0)
  const unit = readUnit(name, 0)
  const end =
    offset + (text.slice(offset, offset + 20).match(/^[\d.,]*\d(?=[\s|，。；、）]|$)/)?.[0].length ?? 0)
  const written = text.slice(offset, end)
  if (unit === null || unit.end !== name.length || unit.kind === 'time' || unit.kind === 'age') return null
  if (end === offset || year.test(written) || /^0\d/.test(written)) return null
  const value = Number(`${written.replaceAll(',', '')}e${powers[power ?? ''] ?? 0}`)
  if (!Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER) return null
  const {kind, rule} = unit
  const core = {
    value,
    unit: unit.unit,
    kind,
    rule,
    approx: 'exact',
    script: 'arabic',
    bare: false,
    written
  } as const
  return {...qualify(text, offset, end, core), label: {start: rowStart, end: rowStart + row.length}}
}
