import {bylineAuthors, loneNames} from '../classify/byline.js'
import {namesIn} from '../classify/personal-names.js'

/** `（记者 张三 通讯员 李四）` in a dateline or at the end of a paragraph. */
const bracketed = /[（(]([^（）()]{0,16}(?:记者|通讯员|作者)[^（）()]{2,50})[）)]/g

/**
 * Collect the personal names that bylines give, each once, in the order of the text. Editors and photographers are
 * no authors.
 */
export function findAuthors(options: {
  declared: readonly string[]
  bylines: readonly string[]
  metaLines: readonly string[]
  firstParagraph: string
  lastParagraph: string
}): string[] {
  const names = [
    ...options.bylines.flatMap((line) => bylineAuthors(line) ?? loneNames(line) ?? []),
    ...options.metaLines.flatMap(labelledAuthors),
    ...inBrackets(options.firstParagraph.slice(0, 120)),
    ...inDateline(options.firstParagraph.slice(0, 60)),
    ...inBrackets(options.lastParagraph.slice(-60))
  ]
  const found = names.length > 0 ? names : options.declared.filter((name) => namesIn(name) !== null)
  return [...new Set(found)]
}

/** `【示例报讯】记者张三报道：`, as papers of Hong Kong write; `记者从会上获悉` names nobody. */
function inDateline(text: string): string[] {
  const name =
    /^(?:【[^】]{2,14}】|[^，。（]{0,10}讯)?[\s　（(]*(?:本报)?记者[\s　]*(\p{Script=Han}{2,4})[\s　]*(?:\p{Script=Han}{2,6}[\s　]*)?报道/u.exec(
      text
    )?.[1]
  return name === undefined ? [] : (namesIn(name) ?? [])
}

function labelledAuthors(line: string): string[] {
  const match =
    /(?:作\s*者|记\s*者|撰\s*稿)\s*[:：]\s*([^:：]*?)(?=\s*(?:发[布表稿](?:时间|日期)|(?:信息|文章|稿件)?来\s*源|(?:责任)?编辑|责编|浏览|阅读|点击|字[体号]|[\s　]\p{Script=Han}{2,6}\s*[:：]|\p{N}|[（(【[）)】]|$))/u.exec(
      line
    )
  const value = match?.[1] ?? ''
  const names = value.replace(/^.*(?:记者|通讯员)[\s　]*/, '')
  // Behind `记者` stands a name, be it of no common surname: 乌兰图雅.
  const isReporter = names !== value && /^\p{Script=Han}{2,5}(?<![室局院委办科处部社网台站])$/u.test(names)
  // `作者：市司法局 何样本`: an office may stand before its author.
  const [office, ...others] = names.split(/[\s　]+/)
  const isOfficeFirst = others.length > 0 && /[局委院办室厅部]$/.test(office ?? '')
  return namesIn(isOfficeFirst ? others.join(' ') : names) ?? (isReporter ? [names] : [])
}

function inBrackets(text: string): string[] {
  return [...text.matchAll(bracketed)].flatMap((match) =>
    /摄/.test(match[1] ?? '')
      ? []
      : (bylineAuthors((match[1] ?? '').replace(/^.*?(?=(?:全媒体|见习|实习)?(?:记者|通讯员|作者))/, '')) ??
        [])
  )
}
