import type {Figure} from '../model/article.js'
import type {Indicator} from '../model/lexicon.js'

/**
 * Find the indicator that a figure belongs to: its unit is one of the indicator's, and its words or what it counts
 * hold one of the `of` and none of the `not`.
 *
 * The longest `of` found decides between several (行业性专业性调解组织 before 调解组织), then the order of the lexicon.
 * Where the figure's own words decide nothing, what its clause says behind it does: `推动1204名干警轮岗交流` counts
 * 轮岗; `干警1204名、轮岗交流30人` does not, for there another item of the list begins. An indicator with companions
 * asks for one of them in `part`, the sentence between semicolons: `六名个人的事迹` counts no honours without 表彰.
 */
export function matchIndicator(
  figure: Pick<Figure, 'text' | 'of' | 'unit'>,
  behind: string,
  indicators: readonly Indicator[],
  part = `${figure.text}${behind}`
): Indicator | undefined {
  const units = indicators.filter(
    ({units: known, with: companions}) =>
      known.includes(figure.unit) && (!companions || companions.some((word) => part.includes(word)))
  )
  return (
    findLongest(`${figure.text}\n${figure.of}`, units) ??
    (enters.test(behind) ? undefined : findLongest(behind, units))
  )
}

/** 12家单位入驻调解中心: the units go into the thing that an indicator counts, they are none of it. */
const enters = /^.{0,4}(?:入驻|进驻|接入|走进|来到|派驻)/u

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
