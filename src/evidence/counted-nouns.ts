import type {Numeral} from '../text/numerals.js'
import type {UnitMatch} from './read-unit.js'

/** People, firms and cases that the genre counts without a measure word. Longer ones first. */
const nouns =
  /^(?:人民调解员|人民陪审员|调解员|网格员|网格长|志愿者|工作人员|政法干警|公安民警|驻村辅警|民警|辅警|干警|警力|法官|检察官|律师|保安|骑手|党员|村民|居民|群众|师生|学生|职工|员工|农民工|代表|选手|家庭|商户|企业|单位|部门|案件)(?![制化法线])/

/** 110民警 and 12345热线 name a line, 2024企业 a year. */
const code = /^(?:1[12][0-9]|12[0-9]{3}|9[56][0-9]{3}|(?:19|20)[0-9]{2})$/

/** A smaller number before a noun is a name or a slip: 3单位, 5企业. */
const smallest = 10

/**
 * Read the noun that a number counts without a measure word between: 300余民警, 1200网格员.
 *
 * 110民警, 12345热线工作人员 and 2024企业年会 count nothing.
 */
export function readCountedNoun(text: string, numeral: Numeral, written: string): UnitMatch | null {
  if (numeral.script !== 'arabic' || numeral.value < smallest) return null
  if (numeral.approx === 'exact' && code.test(written)) return null
  const unit = text.slice(numeral.end, numeral.end + 8).match(nouns)?.[0]
  return unit === undefined
    ? null
    : {end: numeral.end + unit.length, unit, kind: 'count', rule: {kind: 'count', noun: true}}
}
