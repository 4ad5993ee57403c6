import type {FigureEvidence} from '../../model/comparison.js'
import {quantityOf} from './quantity-of.js'

interface Telling {
  /** The bare quantities, without what is counted. */
  plain?: boolean
  /** The organ or county is told elsewhere in the statement. */
  scopeTold?: boolean
}

/**
 * Tell figures of one year and scope in the source's own words, with both: `化解9600多件（2021年）`, `plain` `9600多件（2021年）`,
 * of a part of the city `化解960件（东湖区，2021年）`, but `东湖区化解960件（2021年）`. Nothing is converted.
 */
export function tellFigures(
  figures: readonly FigureEvidence[],
  {plain = false, scopeTold = false}: Telling = {}
): string {
  const [first] = figures
  if (!first) return ''
  const words = figures.map((figure) => (plain ? quantityOf(figure) : figure.text)).join('、')
  const {scope} = first
  const part = scope === undefined || scopeTold || words.includes(scope) ? '' : `${scope}，`
  return `${words}（${part}${tellYear(first)}）`
}

/**
 * Tell of which year a figure is: `2021年` where the text states it, `2022年材料` where only its article as a whole
 * reports on that year, `年份未注明` where nothing says it.
 */
function tellYear({year, evidence}: FigureEvidence): string {
  if (year !== undefined) return `${year}年`
  return evidence.year === undefined ? '年份未注明' : `${evidence.year}年材料`
}
