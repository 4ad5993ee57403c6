import type {Figure} from '../model/article.js'
import type {Indicator} from '../model/lexicon.js'

/**
 * Find the indicator that a figure belongs to: its unit is one of the indicator's, and its words or what it counts
 * hold one of the `of` and none of the `not`.
 *
 * The longest `of` found decides between several (行业性专业性调解组织 before 调解组织), then the order of the lexicon.
 * Where the figure's own words decide nothing, what its clause says behind it does: `推动1204名干警轮岗交流` counts
 * 轮岗; `干警1204名、轮岗交流30人` does not, for there another item of the list begins.
 */
export function matchIndicator(
  figure: Pick<Figure, 'text' | 'of' | 'unit'>,
  behind: string,
  indicators: readonly Indicator[]
): Indicator | undefined {
  const units = indicators.filter(({units: known}) => known.includes(figure.unit))
  return findLongest(`${figure.text}\n${figure.of}`, units) ?? findLongest(behind, units)
}

function findLongest(words: string, indicators: readonly Indicator[]): Indicator | undefined {
  let best: Indicator | undefined
  let longest = 0
  for (const indicator of indicators) {
    if (indicator.not.some((word) => words.includes(word))) continue
    const found = indicator.of.filter((word) => words.includes(word))
    const length = Math.max(0, ...found.map((word) => word.length))
    if (length > longest) {
      best = indicator
      longest = length
    }
  }
  return best
}
