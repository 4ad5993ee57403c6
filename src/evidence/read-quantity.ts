import type {Approximation} from '../model/article.js'
import {beginsNumeral, readNumeral, type Numeral} from '../text/numerals.js'
import {readQualifierBefore, readQualifierBehind} from './qualifiers.js'
import {readUnit} from './read-unit.js'
import type {UnitKind, UnitRule} from './units.js'

/** A number with its unit and qualifiers, before anything decides whether it is a figure. */
export interface Quantity {
  /** With the qualifier before it: 近 in 近3000件. */
  start: number
  numberStart: number
  unitEnd: number
  /** With the qualifier behind it: 以上 in 95%以上. */
  end: number
  value: number
  upper?: number
  unit: string
  kind: UnitKind
  rule: UnitRule
  approx: Approximation
  script: Numeral['script']
  bare: boolean
  /** The number as it stands in the text. */
  written: string
}

/** A dash or word between the two ends of a range; a `——` is none. */
const rangeSign = /^(?:至|到|～|~|-|–|—(?!—))/

/** Read the quantity whose number begins at an offset: number, range, fraction, and a unit; else null. */
export function readQuantity(text: string, offset: number): Quantity | null {
  const fraction = readFraction(text, offset)
  if (fraction !== null) return fraction
  const first = readNumeral(text, offset)
  if (first === null) return null
  const range = readRange(text, first)
  const last = range ?? first
  const plus = /^\+[^\dA-Za-z“]/.test(text.slice(last.end, last.end + 2)) ? 1 : 0
  const unit = readUnit(text, last.end + plus)
  if (unit === null) return null
  return qualify(text, offset, unit.end, {
    value: range?.lower ?? first.value,
    ...(range && {upper: range.value}),
    unit: unit.unit,
    kind: unit.kind,
    rule: unit.rule,
    approx: plus === 1 ? 'over' : last.approx,
    script: first.script,
    bare: first.bare,
    written: text.slice(offset, last.end)
  })
}

type Core = Omit<Quantity, 'start' | 'numberStart' | 'unitEnd' | 'end'>

function qualify(text: string, offset: number, unitEnd: number, core: Core): Quantity {
  const front = readQualifierBefore(text, offset, core.bare)
  const back = readQualifierBehind(text, unitEnd)
  const approx = [front?.approx, core.approx, back?.approx].find(
    (one) => one !== undefined && one !== 'exact'
  )
  return {
    ...core,
    approx: approx ?? 'exact',
    start: front?.at ?? offset,
    numberStart: offset,
    unitEnd,
    end: back?.at ?? unitEnd
  }
}

/** 3至5个, 10—20万元, 30%至50%: the upper end must be larger than the lower. */
function readRange(text: string, first: Numeral): (Numeral & {lower: number}) | null {
  const percent = /^[%％]/.test(text.slice(first.end)) ? 1 : 0
  const sign = text.slice(first.end + percent, first.end + percent + 2).match(rangeSign)?.[0]
  if (sign === undefined) return null
  const second = readNumeral(text, first.end + percent + sign.length)
  if (second === null || second.script !== first.script) return null
  if (percent === 1 && !/^[%％]/.test(text.slice(second.end))) return null
  // 10至20万元 is 100,000 to 200,000, but 5000至1万元 is what it says.
  const shared = Number(`${first.value}e${second.exponent}`)
  const lower = first.exponent === 0 && second.exponent > 0 && shared < second.value ? shared : first.value
  return lower < second.value ? {...second, lower} : null
}

const parts: Record<string, string> = {百: '%', 千: '‰'}

/** 百分之九十五 is 95 %, 三分之二 two thirds without a unit. */
function readFraction(text: string, offset: number): Quantity | null {
  const at = text.slice(offset, offset + 8).search(/分之/)
  if (at < 1) return null
  const whole = text.slice(offset, offset + at)
  const share = beginsNumeral(text.charAt(offset + at + 2)) ? readNumeral(text, offset + at + 2) : null
  if (share === null) return null
  const percent = parts[whole]
  const denominator = percent === undefined ? readNumeral(whole, 0) : null
  if (percent === undefined && (denominator === null || denominator.end !== whole.length)) return null
  const value = denominator === null ? share.value : Math.round((share.value / denominator.value) * 1e4) / 1e4
  return qualify(text, offset, share.end, {
    value: share.bare && percent === '%' ? 100 : value,
    unit: percent ?? '',
    kind: percent === undefined ? 'ratio' : 'percent',
    rule: {kind: 'percent', han: true},
    approx: share.approx,
    script: 'han',
    bare: false,
    written: text.slice(offset, share.end)
  })
}
