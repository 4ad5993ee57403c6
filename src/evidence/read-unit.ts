import {longestUnit, occasionUnits, units, type UnitKind, type UnitRule} from './units.js'

export interface UnitMatch {
  end: number
  unit: string
  kind: UnitKind
  rule: UnitRule
}

/**
 * Read the unit that stands at an offset; null when there is none.
 *
 * The longest one wins: 个月 in 3个月, 件次 in 200件次, 元 in 5元人民币. A character that belongs to the
 * next word is none: 起 in 3起案件 is a unit, in 12345起诉 it is not.
 */
export function readUnit(text: string, offset: number): UnitMatch | null {
  for (let length = longestUnit; length > 0; length--) {
    const name = text.slice(offset, offset + length)
    const found = name.length === length ? units.get(name) : undefined
    if (found === undefined) continue
    const end = offset + length
    const occasions = readOccasions(text, name, end)
    if (occasions !== null) return {...occasions, kind: 'count', rule: found}
    const next = text.charAt(end)
    if (next !== '' && found.not?.includes(next) === true && !leavesUnitWhole(name, text.slice(end, end + 2)))
      continue
    return {end, unit: found.as ?? name, kind: found.kind, rule: found}
  }
  return null
}

/** 人次, 人（次）, 场/次: the same unit in three spellings. */
function readOccasions(text: string, name: string, end: number): {end: number; unit: string} | null {
  if (!occasionUnits.has(name)) return null
  const spelling = text.slice(end, end + 3).match(/^(?:次(?!要|日|年|生|元|序)|（次）|\(次\)|\/次)/)?.[0]
  return spelling === undefined ? null : {end: end + spelling.length, unit: `${name}次`}
}

/** Words whose first character is listed against the unit, but that leave it whole: 5人|以上, 39家|政法单位. */
const wholeAfterAll: Record<string, string[]> = {
  人: ['以上', '以下', '以内', '民警'],
  家: ['政法', '政府', '政务', '政策', '长期', '长江'],
  组: ['合作'],
  起: ['诉讼', '诉前', '诉求', '诉源']
}

function leavesUnitWhole(name: string, next: string): boolean {
  return wholeAfterAll[name]?.includes(next) === true
}
