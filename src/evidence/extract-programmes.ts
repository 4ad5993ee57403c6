import type {ProgrammeMention} from '../model/article.js'
import {isProgrammeName} from './is-programme-name.js'
import {issued, issuedAbove, issues, nationalDocument, work} from './programme-words.js'

/** What stands inside a pair of marks, without the blanks beside them. */
interface Mark {
  /** Of the words inside the marks. */
  start: number
  end: number
  /** Behind the closing mark. */
  behind: number
  name: string
}

const patternName =
  /^[\dA-Za-zＮＸ一二两三四五六七八九十多]+(?:[+＋][\dA-Za-zＮＸ一二两三四五六七八九十多]+)+$/
const barePattern = /(?<![\d+＋A-Za-z“])\d+(?:[ 　]?[+＋][ 　]?(?:\d+|[NXnxＮＸ]))+(?![\d+＋A-Za-z”])/g
/** As much of a sentence as is looked at behind and before a name. */
const reach = 24

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
    const [first, last] = [group[0], group.at(-1)]
    if (first === undefined || last === undefined) return []
    const before = clauseBefore(sentence, first.start)
    const behind = textBehind(sentence, last.behind)
    return group.flatMap(({name, start}): ProgrammeMention[] => {
      if (patternName.test(name.replaceAll(/\s/g, ''))) return [{name, start, kind: 'pattern'}]
      const isNamed = isProgrammeName({name: name.replaceAll(/\s/g, ''), before, behind})
      return isNamed ? [{name, start, kind: 'quoted'}] : []
    })
  })
}

function documents(sentence: string): ProgrammeMention[] {
  return groups(sentence, /《([^《》]*)》/g).flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)]
    if (first === undefined || last === undefined) return []
    const before = clauseBefore(sentence, first.start)
    if (issuedAbove.test(before)) return []
    if (!issues.test(before) && !issued.test(textBehind(sentence, last.behind))) return []
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

/** Between two names of a list there may be a mark, and the place of the second: “甲会”、临江县“乙会”等做法. */
const joint = /^(?:、|和|及|与|以及|暨)?(?:\p{Script=Han}{1,5}[市县区旗镇乡村街道])?$/u

/** Quotations side by side, or joined by 、和及与, share what stands before and behind them. */
function groups(sentence: string, pattern: RegExp): Mark[][] {
  const found: Mark[][] = []
  for (const match of sentence.matchAll(pattern)) {
    const inside = match[1] ?? ''
    const name = inside.trim()
    const start = match.index + 1 + inside.indexOf(name)
    const mark = {start, end: start + name.length, behind: match.index + match[0].length, name}
    const group = found.at(-1)
    const previous = group?.at(-1)
    if (group && previous && joint.test(sentence.slice(previous.behind, match.index))) group.push(mark)
    else found.push([mark])
  }
  return found
}

/** The clause up to the mark that opens a name, without the mark and without blanks, as scans have them. */
function clauseBefore(sentence: string, start: number): string {
  const text = sentence.slice(Math.max(0, start - reach), start).replaceAll(/\s/g, '')
  return /[^，。；：！？【】]*$/.exec(text.replace(/[“《]$/, ''))?.[0] ?? ''
}

function textBehind(sentence: string, offset: number): string {
  return sentence.slice(offset, offset + reach).replaceAll(/\s/g, '')
}
