import type {Indicator, Lexicon} from '../../model/lexicon.js'
import {canonicalUnit} from './canonical-unit.js'
import type {ToldFigure} from './gather-figures.js'
import {isThing} from './is-thing.js'
import {matchIndicator, type Claim} from './match-indicator.js'
import {kindOf} from './name-object.js'

/** A figure of a theme, with the lexicon's indicator that it belongs to. */
export interface ClaimedFigure {
  told: ToldFigure
  indicator?: Indicator
  /** The indicator's word that was found … */
  word?: string
  /** … in what the clause says behind the figure, and not in the figure's own words. */
  behind?: true
  /** What tells it apart from the thing itself that the indicator counts (三农); empty where it is the thing. */
  kind: string
}

/**
 * Choose the figures of a theme, in the order of the text.
 *
 * A figure has the theme when its own place speaks of it. Where its place speaks of no theme and the paragraph does, it
 * takes more: an indicator claims the figure; or the whole sentence speaks of none, and a term of the theme stands in its
 * part, though too weak to speak alone (`受理诉求6713件`). The numbers of a story are left out unless an indicator names them.
 */
export function claimFigures(lexicon: Lexicon, told: readonly ToldFigure[]): ClaimedFigure[] {
  const speaking = speakingOf(lexicon)
  const byUnit = new Map<string, Indicator[]>()
  for (const indicator of lexicon.indicators) {
    for (const unit of new Set(indicator.units.map(canonicalUnit))) {
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), indicator])
    }
  }
  return told.flatMap((one): ClaimedFigure[] => {
    const own = one.themes.has(lexicon.id)
    if (!own && (one.themes.size > 0 || !one.around.has(lexicon.id))) return []
    const {figure, behind, part} = one
    const claim = matchIndicator(figure, behind, byUnit.get(canonicalUnit(figure.unit)) ?? [], part)
    if (claim && !isTreated(one, claim)) {
      const {indicator, word} = claim
      const kind = kindOfClaim(figure, claim)
      // 11个县建成调处中心 has the theme, and counts counties.
      if (claim.behind && kind !== '' && isThing(word)) return [{told: one, kind}]
      return [{told: one, indicator, word, ...(claim.behind && {behind: true as const}), kind}]
    }
    const speaks = own || (one.silent && speaking.test(part))
    return speaks && !one.story ? [{told: one, kind: ''}] : []
  })
}

/** Everyday words (大屏) and those that only name whom a theme is about (群众) bring no figure to a theme. */
const leastWeight = 1

function speakingOf({terms, practices}: Lexicon): RegExp {
  const words = [...terms, ...practices.flatMap((practice) => practice.terms)].flatMap((term) =>
    term.about !== true && term.weight >= leastWeight && !term.with ? [term.text] : []
  )
  // Without any word nothing speaks.
  return new RegExp(
    words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|') || '(?!)',
    'u'
  )
}

/** 对11名网格员调整岗位 counts no 网格员: something was done to a few of them. */
function isTreated({figure, place, measure}: ToldFigure, {behind}: Claim): boolean {
  if (behind || measure !== 'flow' || canonicalUnit(figure.unit) !== '名') return false
  return /(?:对|给予)[^，；：。]{0,24}$/u.test(place.text.slice(Math.max(0, figure.start - 28), figure.start))
}

function kindOfClaim({of, text}: ToldFigure['figure'], {word, behind}: Claim): string {
  if (behind) return kindBehind(of, word)
  return kindOf(of.includes(word) ? of : text, word)
}

/**
 * 11个县建成调处中心 counts counties; 137所学校建成智慧校园 schools, 9个小区建成智慧小区 the compounds themselves, 1204名干警轮岗
 * officers, as the indicator does.
 */
function kindBehind(of: string, word: string): string {
  if (of.length > 1 && of.slice(-2) === word.slice(-2)) return ''
  return /[县区镇乡村院]$|[县区镇乡村）]\P{L}*$|(?:街道|社区|单位|部门|所队)$/u.test(of) ? of : ''
}
