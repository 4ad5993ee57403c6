import type {ProgrammeMention} from '../model/article.js'
import {
  carriers,
  creates,
  figurative,
  issued,
  issues,
  nameEnd,
  nationalDocument,
  nationalTerms,
  work
} from './programme-words.js'

interface Mark {
  /** Of the words inside the marks. */
  start: number
  end: number
  name: string
}

/** A longer quotation is speech or a slogan, a longer title is still a title. */
const longestName = 18

const carrierBehind = new RegExp(
  `^(?:等)?(?:一批|一系列|一个个|系列|特色|品牌)?[\\p{Script=Han}\\d]{0,8}?(?:${carriers})`,
  'u'
)
const patternName = /^[\dA-Za-zＮＸ一二两三四五六七八九十多]+(?:\+[\dA-Za-zＮＸ一二两三四五六七八九十多]+)+$/
const barePattern = /(?<![\d+A-Za-z“])\d+(?:\+(?:\d+|[NXnx]))+(?![\d+A-Za-z”])/g

/**
 * Extract the named local programmes of a sentence: quoted brands, documents issued, patterns such as 1+4+X.
 *
 * 打造“春风解忧”品牌 and 印发《某市调解办法》 name programmes. Slogans (“人人有责、人人尽责”), figures of
 * speech (吃下“定心丸”), terms of national use (“放管服”改革) and laws carried out (贯彻《民法典》) do not.
 */
export function extractProgrammes(sentence: string): ProgrammeMention[] {
  return [...quotedProgrammes(sentence), ...documents(sentence), ...patterns(sentence)].sort(
    (a, b) => a.start - b.start
  )
}

function quotedProgrammes(sentence: string): ProgrammeMention[] {
  return groups(sentence, /“([^“”]*)”/g).flatMap((group) => {
    const first = group[0]
    const last = group.at(-1)
    if (first === undefined || last === undefined) return []
    const before = clauseBefore(sentence, first.start - 1)
    const behind = sentence.slice(last.end + 1, last.end + 25)
    return group
      .filter(({name}) => isProgramme(name, before, behind))
      .map(({name, start}) => ({
        name,
        start,
        kind: patternName.test(name) ? ('pattern' as const) : ('quoted' as const)
      }))
  })
}

function isProgramme(name: string, before: string, behind: string): boolean {
  if ([...name].length < 2 || [...name].length > longestName) return false
  if (
    /[，。；！？：…]/.test(name) ||
    nationalTerms.has(name.replaceAll(/[“”]/g, '')) ||
    name.startsWith('互联网+')
  )
    return false
  if (patternName.test(name)) return true
  // “……”重点工程中的案件: a class of projects, not the name of one.
  if (/^等?(?:重点|重大|类)(?:工程|项目)/.test(behind)) return false
  // 和“清零”同步: a figure of speech wants its verb; 聚焦“六类”警情: a class of cases, not a name.
  if (
    figurative.test(before) ||
    /[式型]$|^.{1,3}化$|^[一二三四五六七八九十]+类/.test(name) ||
    behind.startsWith('的')
  )
    return false
  if (/^(?:问题|警情|案|理念|精神|要求|目标|原则|意识|的|之|难题|方针|这|现象|思想|思维|责任)/.test(behind))
    return hasNameEnd(name)
  if (carrierBehind.test(behind)) return true
  if (/[、]/.test(name)) return false
  return hasNameEnd(name) || (creates.test(before) && /^(?:[，。；、！]|等|$|\d)/.test(behind))
}

/** “百日会战” names itself; “多中心” is too short to. */
function hasNameEnd(name: string): boolean {
  return name.length >= 4 && nameEnd.test(name)
}

function documents(sentence: string): ProgrammeMention[] {
  return groups(sentence, /《([^《》]*)》/g).flatMap((group) => {
    const first = group[0]
    const last = group.at(-1)
    if (first === undefined || last === undefined) return []
    const behind = sentence.slice(last.end + 1, last.end + 25)
    if (!issues.test(clauseBefore(sentence, first.start - 1)) && !issued.test(behind)) return []
    return group
      .filter(({name}) => name.length >= 4 && !nationalDocument.test(name) && !work.test(name))
      .map(({name, start}) => ({name, start, kind: 'document' as const}))
  })
}

/** Patterns without quotation marks: 构建1+3+N体系. */
function patterns(sentence: string): ProgrammeMention[] {
  const masked = sentence.replaceAll(/“[^“”]*”|《[^《》]*》/g, (inside) => '　'.repeat(inside.length))
  return [...masked.matchAll(barePattern)].map((match) => ({
    name: match[0],
    start: match.index,
    kind: 'pattern'
  }))
}

/** Quotations side by side, or joined by 、和及与, share what stands before and behind them. */
function groups(sentence: string, pattern: RegExp): Mark[][] {
  const found: Mark[][] = []
  for (const match of sentence.matchAll(pattern)) {
    const name = match[1] ?? ''
    const mark = {start: match.index + 1, end: match.index + 1 + name.length, name}
    const group = found.at(-1)
    const previous = group?.at(-1)
    if (group && previous && /^(?:、|和|及|与|以及)?$/.test(sentence.slice(previous.end + 1, match.index)))
      group.push(mark)
    else found.push([mark])
  }
  return found
}

function clauseBefore(sentence: string, offset: number): string {
  return sentence.slice(Math.max(0, offset - 20), offset).match(/[^，。；：！？]*$/)?.[0] ?? ''
}
