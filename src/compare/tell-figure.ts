import type {FigureEvidence} from '../model/comparison.js'
import {quantityOf} from './quantity-of.js'

/**
 * Tell figures of one year in the source's own words, with the year: `化解9600多件（2021年）`, or `plain` their bare
 * quantity: `9600多件（2021年）`. Nothing is converted.
 */
export function tellFigures(figures: readonly FigureEvidence[], plain = false): string {
  const texts = figures.map((figure) => (plain ? quantityOf(figure) : figure.text))
  const year = figures[0]?.year
  return `${texts.join('、')}${year === undefined ? '（年份未注明）' : `（${year}年）`}`
}
