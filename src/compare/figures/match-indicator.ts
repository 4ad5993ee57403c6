import type {Figure} from '../../model/article.js'
import type {Indicator} from '../../model/lexicon.js'
import {canonicalUnit} from './canonical-unit.js'
import {isThing} from './is-thing.js'

/** What an indicator claims a figure by. */
export interface Claim {
  indicator: Indicator
  /** The longest of its words that was found. */
  word: string
  /** The word stands in what the clause says behind the figure, and not in the figure's own words. */
  behind: boolean
}

/**
 * Find the indicator that a figure belongs to: its unit counts the same as one of the indicator's, and its words or
 * what it counts hold one of the `of` and none of the `not`.
 *
 * The longest `of` found decides between several (行业性专业性调解组织 before 调解组织), then the order of the lexicon.
 * Where the figure's own words decide nothing, what its clause says behind it does: `推动1204名干警轮岗交流` counts
 * 轮岗; `干警1204名、轮岗交流30人` does not, for there another item of the list begins. A thing is counted so only where they
 * became it or set it up: `137所学校建成智慧校园`, not `312个小区推行“网格+物业”`. An indicator with companions
 * asks for one of them in `part`, the sentence between semicolons: `六名个人的事迹` counts no honours without 表彰.
 */
export function matchIndicator(
  figure: Pick<Figure, 'text' | 'of' | 'unit'>,
  behind: string,
  indicators: readonly Indicator[],
  part = `${figure.text}${behind}`
): Claim | undefined {
  const unit = canonicalUnit(figure.unit)
  const possible = indicators.filter(
    ({units, with: companions}) =>
      units.some((known) => canonicalUnit(known) === unit) &&
      (!companions || companions.some((word) => part.includes(word)))
  )
  const own = findLongest(`${figure.text}\n${figure.of}`, possible)
  if (own) return {...own, behind: false}
  const later = enters.test(behind) ? undefined : findLongest(behind, possible)
  if (!later || (isThing(later.word) && !isBroughtAbout(behind, later.word))) return undefined
  return {...later, behind: true}
}

/** Verbs that make such things, or make those that are counted such things. 建成后 says only when. */
const becomes =
  /(?:建成|建立|建起|成立|设立|设置|组建|创建|创成|打造|设有|建有|配备|配齐|挂牌|担任|兼任|出任|当选|成为|转为|获评|评为|达到|升级|改造|入选|实现|覆盖)(?!后|以来|的)[^，；。]{0,12}$/u

/** So many characters before the word are read for such a verb. */
const becomingReach = 40

function isBroughtAbout(behind: string, word: string): boolean {
  const at = behind.indexOf(word)
  return becomes.test(behind.slice(Math.max(0, at - becomingReach), at))
}

/** 12家单位入驻调解中心: the units go into the thing that an indicator counts, they are none of it. */
const enters = /^.{0,4}(?:入驻|进驻|接入|走进|来到|派驻|参与|加入)/u

function findLongest(
  words: string,
  indicators: readonly Indicator[]
): Pick<Claim, 'indicator' | 'word'> | undefined {
  let best: Pick<Claim, 'indicator' | 'word'> | undefined
  for (const indicator of indicators) {
    if (indicator.not.some((word) => words.includes(word))) continue
    for (const word of indicator.of) {
      if (word.length > (best?.word.length ?? 0) && words.includes(word)) best = {indicator, word}
    }
  }
  return best
}
