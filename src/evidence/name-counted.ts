import {actionVerbs, lightVerbs, linkEnd, openers, organEnd, shortOpener, sureVerb} from './counted-words.js'

/** A list before a number (甲、乙、丙均达90%) is not longer than this; what is longer is cut to its last part. */
const longestList = 32

const dateOpener =
  /^(?:(?:19|20)\d{2}年(?:度|来|以来|底)?的?|\d{1,2}(?:[-—至到]\d{1,2})?月(?:份|底|末|以来)?|\d{1,2}日|近[\d一二两三四五六七八九十]+年来?|[一二三四五六七八九十]+(?:年来|是)|[\s、，：；。—…·]+|（?\d{1,2}）?[.．、])/

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
    /(?:下降|降低|减少|降|压降|上升|提升|增长|提高|增加|升|压减|增|缩短|压缩)(?:至|到)$/,
    ''
  )
  for (;;) {
    const next = words.replace(linkEnd, '')
    if (next === words) break
    words = next
  }
  return unquote(shorten(words))
}

/** Take off the words that say where, when or how: 去年以来，全市共. */
export function stripOpeners(words: string): string {
  for (;;) {
    const word = openers.find((opener) => words.startsWith(opener))
    const length =
      word?.length ?? words.match(dateOpener)?.[0].length ?? words.match(shortOpener)?.[0].length ?? 0
    if (length === 0) return words
    words = words.slice(length)
  }
}

function stripLightVerb(words: string): string {
  const verb = lightVerbs.find((light) => words.startsWith(light))
  if (
    verb === undefined ||
    actionVerbs.some((action) => action.length > verb.length && words.startsWith(action))
  )
    return words
  const rest = words.slice(verb.length).replace(/^[了出]/, '')
  // 建成率 is a rate of its own, not a 率 that was 建成.
  return (rest.length >= 2 && !/^[率数量度]/.test(rest)) || rest === '' ? rest : words
}

/** 市中级法院|审结破产案件: the subject goes, but 社区服务中心 stays whole. */
function cutSubject(words: string): string {
  for (const match of words.matchAll(sureVerb)) {
    if (match.index > 0 && organEnd.test(words.slice(0, match.index))) return words.slice(match.index)
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
