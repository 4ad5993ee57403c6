import type {ThemeMention} from '../../model/article.js'
import {dissect, findPlaces, leaningLength, type Clause} from '../sentences/dissect-passage.js'
import {isPadding} from './is-padding.js'
import {namesFields} from './names-fields.js'
import type {Passage, Span} from '../passage.js'
import {tellsOneCase} from '../sentences/tells-one-case.js'

/** A clause as one theme sees it. */
export interface ThemeClause extends Clause {
  /** How much of what it tells counts for the theme, 0 to 1. */
  share: number
  /** Where it names the theme's terms. */
  places: Span[]
  /** Ids of the theme's practices that it names. */
  practices: string[]
  /** It tells the story of one case, person or occasion, or goes on telling it. */
  oneCase: boolean
  /** It only dresses what stands beside it. */
  padding: boolean
  /** It tells of a body that was founded, as good as a named programme: `设立环境资源法庭`. */
  founds: boolean
  /** It says in which fields the work was done. */
  fields: boolean
  /** It tells a place among others, which is a result by itself: `满意度居全省前三`. */
  ranks: boolean
}

const founding =
  /(?:成立|设立|组建|新设|首创|创设)[^，；。]{2,32}(?:中心|法庭|审判庭|联盟|委员会|办公室|检察室|基地|学院|服务站)|(?:中心|法庭|联盟|基地)[^，；。]{0,4}(?:挂牌|揭牌)/u

const rank = /全[国省市](?:领先|第[一二三]|前[一二三四五六七八九十列]|首[位家个创批])/u

/** A shorter term (规范化, 集体) that stands alone is too general to open a topic. */
const namingLength = 4

/** What stands before the theme is first named, or in a part that does not name it, tells little of it. */
const besideShare = 0.4

/**
 * Read the clauses of a sentence for one theme.
 *
 * A Chinese sentence names its topic, then says on and on what was done about it: what follows the first term of a part counts
 * in full, what stands before it for less (`建成法律援助中心9家，政法系统20个集体受到表彰` speaks of the team only at
 * its end). Of parts between semicolons that do not name the theme, those of a sentence on several topics do not count at all.
 */
export function readThemeClauses(passage: Passage, mention: ThemeMention): ThemeClause[] {
  const {text, sentence} = passage
  const {clauses, parts} = dissect(passage)
  const places = findPlaces(text, mention.terms).filter((place) => !isSpoken(text, place))
  const practices = (sentence.data.practices ?? []).filter(({theme}) => theme === mention.id)
  const firsts = parts.map((part) =>
    findOpening(
      places.filter((place) => isInside(place, part)),
      clauses
    )
  )
  const mixed =
    sentence.data.themes.length > 1 ||
    firsts.filter((first) => first !== undefined).length * 2 <= parts.length
  const otherTerms = sentence.data.themes.flatMap(({id, terms}) => (id === mention.id ? [] : terms))
  let narrated = false
  return clauses.map((clause, index): ThemeClause => {
    // A scene that opens the sentence goes on: 走进综治中心，大屏上……
    narrated ||= tellsOneCase(text.slice(clause.start, clause.end)) || (index === 0 && clause.aside)
    const {start = 0, end = 0} = parts[clause.part] ?? {}
    const leans =
      clause.part > 0 &&
      end - start <= leaningLength &&
      !otherTerms.some((term) => text.slice(start, end).includes(term))
    const first = firsts[clause.part] ?? (leans && firsts[clause.part - 1] !== undefined ? start : undefined)
    const elsewhere = mixed ? 0 : besideShare
    const words = text.slice(clause.start, clause.end)
    const own = {
      ...clause,
      slogan: clause.slogan && !tells(clause, text),
      share: first === undefined ? elsewhere : first < clause.end ? 1 : besideShare,
      places: places.filter((place) => isInside(place, clause)),
      practices: practices.filter((place) => isInside(place, clause)).map(({practice}) => practice),
      oneCase: narrated || clause.story,
      founds: founding.test(words),
      fields: namesFields(words),
      ranks: rank.test(words)
    }
    return {...own, padding: isPadding(own, words)}
  })
}

/** 举办学习贯彻会议精神研修班 did take place, and 聚焦教育、医疗等领域， says of what, though both speak in slogans. */
function tells({start, end, finished, recognised, figures}: Clause, text: string): boolean {
  return finished || recognised || figures.length > 0 || namesFields(text.slice(start, end))
}

/** Find where a part takes up the theme: at its first long term, or short one with another in the same clause or the next. */
function findOpening(places: readonly Span[], clauses: readonly Clause[]): number | undefined {
  const clauseOf = (place: Span): number => clauses.findIndex((clause) => isInside(place, clause))
  const opening = places.find((place, index) => {
    const next = places[index + 1]
    return place.end - place.start >= namingLength || (next && clauseOf(next) <= clauseOf(place) + 1)
  })
  return (opening ?? places[0])?.start
}

/** Tell whether a place stands in words that somebody says or a wall shows: `“有纠纷找调解、有困难找网格”`. */
function isSpoken(text: string, {start, end}: Span): boolean {
  const open = text.lastIndexOf('“', start)
  const close = text.indexOf('”', end)
  if (open < 0 || close < 0 || text.slice(open, start).includes('”')) return false
  return /[，。！？、]/u.test(text.slice(open, close))
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
