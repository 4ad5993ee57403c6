import {
  actionVerbs,
  joiner,
  lightVerbs,
  linkEnd,
  openers,
  organEnd,
  shortOpener,
  sureVerb
} from './counted-words.js'
import {findPrefix, indexByFirst} from './words-by-character.js'

/** A list before a number (甲、乙、丙均达90%) is not longer than this; what is longer is cut to its last part. */
const longestList = 32

/** Dates, numbers of items and run-in heads: 去年, （一）, 【基层治理】. */
const dateOpener =
  /^(?:(?:19|20)\d{2}年(?:度|来|以来|底)?的?|\d{1,2}(?:[-—至到]\d{1,2})?月(?:份|底|末|以来)?|\d{1,2}日|近[\d一二两三四五六七八九十]+年来?|[一二三四五六七八九十]+(?:年来|年[后前]|是)|第[一二三四五六七八九十\d]+批|[\s、，：；。—…·]+|【[^【】]{1,20}】|（?\d{1,2}）?[.．、]|（(?![^（）]*）))/

/**
 * Take the words before a number down to what is counted.
 *
 * 推动全市建成智慧校园 is 智慧校园 and 市中级法院审结案件 is 审结案件, but 社区服务中心 and 建成率 stay whole.
 */
export function nameCounted(segment: string): string {
  let words = stripOpeners(segment)
  words = cutSubject(words)
  for (;;) {
    const next = stripOpeners(stripLightVerb(words))
    if (next === words) break
    words = next
  }
  // 由20天压缩至: what it was before is no part of the name.
  words = words.replace(/(?<![自理缘事])(?:由|从)(?:原来|原先|以前)?的?\d[^由从]*$/, '')
  words = words.replace(
    /(?:下降|降低|减少|降|压降|上升|提升|增长|提高|增加|升|压减|增|缩短|压缩)(?:至|到)(?:(?:19|20)\d{2}年度?的?)?$/,
    ''
  )
  for (;;) {
    const next = words.replace(linkEnd, '')
    if (next === words) break
    words = next
  }
  return unquote(shorten(words.replace(broughtAbout, '')).trim())
}

/** 调解组织|新增, 政治轮训|举办: the verb that stands behind what is counted is none of its name. */
const broughtAbout = /(?<=\p{Script=Han}{2}|”)(?:新增|增设|举办|开讲|开班)$/u

const openerIndex = indexByFirst(openers)
const lightIndex = indexByFirst(lightVerbs)
const actionIndex = indexByFirst(actionVerbs)

/** Names that begin like an opener: 成功率, 及时受理率, 平均用时. 全年破案率 does not. */
const openedName =
  /^(?:(?:成功|及时|有效|精准|主动|规范化|常态化|统一|依法|一次性)[\p{Script=Han}]{0,4}率|平均(?:用时|时间|时长|时限|周期|天数|年龄))/u

/**
 * Take off the words that say where, when or how: 去年以来，全市共.
 *
 * `joined` says that other words of the clause stand before them: only there can 中 and 和 belong to those.
 */
export function stripOpeners(words: string, joined = false): string {
  let rest = words
  for (;;) {
    const word = findPrefix(openerIndex, rest)
    if (word !== undefined && openedName.test(rest)) return rest
    const stripped = joined || rest.length < words.length
    const length =
      word?.length ??
      (rest.match(dateOpener) ?? rest.match(shortOpener) ?? (stripped ? rest.match(joiner) : null))?.[0]
        .length ??
      0
    if (length === 0) return rest
    rest = rest.slice(length)
  }
}

function stripLightVerb(words: string): string {
  const verb = findPrefix(lightIndex, words)
  // The longest first: 推动 is light, 推动化解 would not be.
  if (verb === undefined || (findPrefix(actionIndex, words)?.length ?? 0) > verb.length) return words
  const rest = words.slice(verb.length).replace(/^[了出]/, '')
  // 建成率 is a rate of its own, not a 率 that was 建成.
  return (rest.length >= 2 && !/^[率数量度]/.test(rest)) || rest === '' ? rest : words
}

/** 市中级法院|审结破产案件: the subject goes, but 社区服务中心 stays whole. */
function cutSubject(words: string): string {
  for (const match of words.matchAll(sureVerb)) {
    const subject = words.slice(0, match.index).replaceAll(/（[^（）]*）/g, '')
    if (subject !== '' && organEnd.test(subject)) return words.slice(match.index)
  }
  return words
}

function shorten(words: string): string {
  if (words.length <= longestList) return words
  const last = words.slice(-longestList)
  const cut = last.search(/[、的]/)
  return cut === -1 ? [...last].slice(1).join('') : last.slice(cut + 1)
}

/** A name that is quoted whole needs no marks: “暖心驿站” is 暖心驿站, “一老一小”专项行动 stays. */
export function unquote(words: string): string {
  return words.match(/^“([^“”]+)”$/)?.[1] ?? words
}
