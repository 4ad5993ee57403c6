import type {FigureEvidence} from '../../model/comparison.js'
import {quantityOf} from './quantity-of.js'

/**
 * Tell figures of one year in the source's own words, with the year: `化解9600多件（2021年）`, or `plain` their bare
 * quantity: `9600多件（2021年）`. Nothing is converted.
 */
export function tellFigures(figures: readonly FigureEvidence[], plain = false): string {
  const texts = figures.map((figure) => (plain ? quantityOf(figure) : figure.text))
  const [first] = figures
  return `${texts.join('、')}${first ? tellYear(first) : ''}`
}

/**
 * Tell of which year a figure is: `（2021年）` where the text states it, `（2022年材料）` where only its article as a
 * whole reports on that year, `（年份未注明）` where nothing says it.
 */
function tellYear({year, evidence}: FigureEvidence): string {
  if (year !== undefined) return `（${year}年）`
  return evidence.year === undefined ? '（年份未注明）' : `（${evidence.year}年材料）`
}
