import {cleanOutlet, isOutlet, nameClass, press} from './outlet-name.js'

const name = `${nameClass}{2,20}`
const labelled =
  /(?:(?:信息|文章|稿件|新闻|内容|本文|资料|图文|素材)?来\s*源|稿\s*源|转载自|转载于|出\s*处|原载|转自|摘自|选自|刊于|刊载于|首发于?|发布(?:机构|单位|来源)|信息提供)(?:于|自)?\s*[:：丨|｜]?\s*(?:《([^《》]{2,24})》|[“]?([^\s　，。；：《》“”()（）|｜丨】\]<>]{2,40}))/g

/** `2024-03-18 17:42·平安示例`: the account of a police or political-legal office beside the date. */
const account = /(?:^|[\s　·|｜\d日])((?:平安|法治|清廉)\p{Script=Han}{2,4})(?:$|[\s　·|｜]|官方账号)/u

/** `原创 张样本 样本检察 2024-03-18 17:42 江西`: the word before the time is the account. */
const original =
  /^(?:原创|转载)[\s　](?:\S+[\s　]+)*?(\p{Script=Han}{2,14})[\s　]+(?:20\d{2}[-年/]|\d{1,2}月)/u

/** `示例日报客户端记者 张三`: the outlet for which a reporter writes. */
const reporterOf = new RegExp(
  `^[（(]?(${name}?(?:日报|晚报|时报|晨报|早报|商报|都市报|法治报|法制报|政法报|青年报|网|客户端|通讯社|新华社|电视台|融媒体中心|融媒))(?:全媒体|融媒体?|新媒体)?(?:首席|见习|实习|特约|驻\\S{2,6})?(?:记者|通讯员)`,
  'u'
)

const dateline = new RegExp(
  `^[（(【\\[]?(${nameClass}{0,14}?${press})(?:[】\\]]|[\\s　·]*(?:\\p{Script=Han}{2,6}?)?[\\s　]*(?:\\d{1,2}月\\d{1,2}日)?[\\s　]*(?:讯|消息|电(?![^（(\\s　，。])))`,
  'u'
)

/** `（样本公司党建云平台供稿）`: who sent in the text, when it is no person. */
const supplier = new RegExp(`^[（(](${name}(?:${press}|平台))供稿[）)]$`, 'u')

const quoted = new RegExp(`[（(【]?[《“]?(${name}${press})[》”]?`, 'u')
const prefixed = new RegExp(`^(?:【(${name}${press})】|(${name}${press})\\s*[|｜丨]\\s*\\S)`, 'u')
const owner: readonly RegExp[] = [
  new RegExp(`^(${name}${press})[\\s　]*(?:©|(?:19|20)\\d\\d).*版权所有`, 'u'),
  new RegExp(`版权(?:所有|归)[\\s　:：©]*(?:(?:19|20)\\d\\d[-—\\d]*)?[\\s　]*(${name}${press})`, 'u'),
  new RegExp(`^(?:当前|现在|您)[^:：]{0,10}[:：]\\s*(${name}${press})(?:首页)?\\s*[>＞»›/]`, 'u'),
  new RegExp(`[-_|｜—–]\\s*(${name}${press})\\s*$`, 'u')
]

export interface OutletTexts {
  declared: string | undefined
  title: string | null
  metaLines: readonly string[]
  /** What the page says of itself: its own title, breadcrumbs, footers. */
  footerLines: readonly string[]
  bylines: readonly string[]
  firstParagraph: string
}

/**
 * Find the publishing source that the text states: behind 来源, in brackets at the end, before the title, in the
 * dateline, in the page's head or footer.
 *
 * `来源：本站`, `来源：互联网` and `本报讯` name no outlet.
 */
export function findOutlet(texts: OutletTexts): string | null {
  const declared = cleanOutlet(texts.declared)
  if (declared !== null) return declared
  const lines = [...texts.metaLines, ...texts.bylines]
  return (
    firstOf(texts.metaLines, labelledOutlet) ??
    firstOf(texts.metaLines, namedOutlet) ??
    firstOf(texts.metaLines, (line) => (account.exec(line) ?? original.exec(line))?.[1]) ??
    firstOf([texts.title ?? ''], (line) => groupOf(prefixed.exec(line))) ??
    firstOf([texts.firstParagraph], (line) => notOurs(dateline.exec(line)?.[1])) ??
    firstOf(lines, (line) => notOurs((reporterOf.exec(line) ?? supplier.exec(line))?.[1])) ??
    firstOf([/^[^。]{0,60}?[（(]([^（()）]{2,40})[)）]/.exec(texts.firstParagraph)?.[1] ?? ''], (line) =>
      notOurs(reporterOf.exec(line)?.[1])
    ) ??
    firstOf(texts.footerLines, (line) => firstOf(owner, (pattern) => pattern.exec(line)?.[1]))
  )
}

function firstOf<T>(items: readonly T[], find: (item: T) => string | null | undefined): string | null {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined && found !== null) return found
  }
  return null
}

function labelledOutlet(line: string): string | null {
  return firstOf([...line.matchAll(labelled)], (match) => cleanOutlet(groupOf(match)))
}

/** A line that holds an outlet's name beside a date, and no label. */
function namedOutlet(line: string): string | null {
  if (/\p{Script=Han}[:：]/u.test(line)) return null
  const found = quoted.exec(
    line.replace(/^[（(]?(?:19|20)\d\d[\d\s年月日:：./-]*[·\s|｜]*(?:原创[\s　]+)?/, '')
  )?.[1]
  return found === undefined ? null : cleanOutlet(found.replace(/^(?:原载|转自|摘自|选自|据|本文)+/, ''))
}

function groupOf(match: RegExpExecArray | RegExpMatchArray | null): string | undefined {
  return match?.[1] ?? match?.[2]
}

/** 本报 and 本网 name nobody. */
function notOurs(found: string | undefined): string | undefined {
  return found === undefined || found.startsWith('本') || !isOutlet(found) ? undefined : found
}
