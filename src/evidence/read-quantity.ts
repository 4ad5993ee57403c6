import type {Approximation} from '../model/article.js'
import {readNumeral, type Numeral} from '../text/numerals.js'
import {readCountedNoun} from './counted-nouns.js'
import {readQualifierBefore, readQualifierBehind} from './qualifiers.js'
import {readFraction} from './read-fraction.js'
import {readUnit, type UnitMatch} from './read-unit.js'
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
  /** Where the name of its row stands, for a cell of a table. */
  label?: {start: number; end: number}
}

/** A dash or word between the two ends of a range; a `——` is none. */
const rangeSign = /^(?:至|到|～|~|-|–|—(?!—))/

/** 由30%到50%: what changes is no range. */
const change = /[由从自]$/

/** One blank between Arabic digits and their unit: 36 人. */
const blank = /[ \u00a0\u3000]/

/** Read the quantity whose number begins at an offset: number, range, fraction, and a unit; else null. */
export function readQuantity(text: string, offset: number): Quantity | null {
  const fraction = readFraction(text, offset)
  if (fraction !== null) {
    const {end, unit} = fraction
    const kind = unit === '' ? 'ratio' : 'percent'
    const written = text.slice(offset, end)
    return qualify(text, offset, end, {
      ...fraction,
      kind,
      rule: {kind: 'percent', han: true},
      script: 'han',
      bare: false,
      written
    })
  }
  const first = readNumeral(text, offset)
  if (first === null) return null
  const range = readRange(text, first, offset)
  const last = range ?? first
  const plus = /^\+[^\dA-Za-z“]/.test(text.slice(last.end, last.end + 2)) ? 1 : 0
  const written = text.slice(offset, last.end)
  const unit = readUnitOf(text, {...last, end: last.end + plus}, offset)
  if (unit === null) return null
  const tenth = range === null && unit.unit === '成' ? readTenth(text, unit.end) : null
  return qualify(text, offset, tenth === null ? unit.end : unit.end + 1, {
    value: tenth === null ? (range?.lower ?? first.value) : first.value + tenth,
    ...(range && {upper: range.value}),
    unit: unit.unit,
    kind: unit.kind,
    rule: unit.rule,
    approx:
      plus === 1 || unit.rule.over === true
        ? 'over'
        : range && last.approx === 'exact'
          ? 'about'
          : last.approx,
    script: first.script,
    bare: first.bare,
    written
  })
}

/** The measure word behind a number, one blank left out of account, else the noun that it counts without one. */
function readUnitOf(text: string, numeral: Numeral, offset: number): UnitMatch | null {
  const {end, script, value} = numeral
  // 3 起诉… at the beginning of a line is the number of an item.
  const spaced = script === 'arabic' && blank.test(text.charAt(end)) && !(offset === 0 && value < 100)
  return readUnit(text, spaced ? end + 1 : end) ?? readCountedNoun(text, numeral, text.slice(offset, end))
}

/** 九成五 is 9.5 成; the 一 of 九成一线 begins another word. */
function readTenth(text: string, offset: number): number | null {
  const digit = '一二三四五六七八九'.indexOf(text.charAt(offset)) + 1
  return text.charAt(offset) !== '' &&
    digit > 0 &&
    /^(?:[，。；、的]|以上|左右|$)/.test(text.slice(offset + 1, offset + 3))
    ? digit / 10
    : null
}

type Core = Omit<Quantity, 'start' | 'numberStart' | 'unitEnd' | 'end'>

/** Complete a quantity with what qualifies it before its number and behind its unit. */
export function qualify(text: string, offset: number, unitEnd: number, core: Core): Quantity {
  const front = readQualifierBefore(text, offset, core.bare)
  const back = readQualifierBehind(text, unitEnd, core.kind)
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

/** 3至5个, 3个至5个, 10—20万元, 30%至50%: the upper end must be larger than the lower. */
function readRange(text: string, first: Numeral, offset: number): (Numeral & {lower: number}) | null {
  const direct = rangeSign.test(text.slice(first.end, first.end + 2))
  const unit = direct ? null : readUnit(text, first.end)
  const signAt = unit?.end ?? first.end
  const sign = text.slice(signAt, signAt + 2).match(rangeSign)?.[0]
  if (sign === undefined || change.test(text.slice(Math.max(0, offset - 1), offset))) return null
  const second = readNumeral(text, signAt + sign.length)
  if (second === null || second.script !== first.script) return null
  if (unit !== null) {
    if (readUnit(text, second.end)?.unit !== unit.unit) return null
    return first.value < second.value ? {...second, lower: first.value} : null
  }
  const lower = shareExponent(first, second)
  return lower < second.value ? {...second, lower} : null
}

/** 10至20万元 is 100,000 to 200,000, but 5000至1万元 is what it says. */
function shareExponent(first: Numeral, second: Numeral): number {
  const shared = Number(`${first.value}e${second.exponent}`)
  return first.exponent === 0 && second.exponent > 0 && shared < second.value ? shared : first.value
}
