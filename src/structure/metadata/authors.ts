import {bylineAuthors, loneNames} from '../classify/byline.js'
import {namesIn} from '../classify/personal-names.js'

/** `（记者 张三 通讯员 李四）` in a dateline or at the end of a paragraph. */
const bracketed = /[（(]([^（）()]{0,16}(?:记者|通讯员|作者|撰稿|供稿|文[/／])[^（）()]{2,50})[）)]/g

/**
 * Collect the personal names that bylines give, each once, in the order of the text. Editors, reviewers and
 * photographers are no authors.
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
    ...inBrackets(options.lastParagraph.slice(-60)),
    ...namesAtEnd(options.lastParagraph)
  ]
  const found = names.length > 0 ? names : options.declared.flatMap((name) => namesIn(name) ?? [])
  return [...new Set(found)]
}

/** `【示例报讯】记者张三报道：`, as papers of Hong Kong write; `记者从会上获悉` names nobody. */
function inDateline(text: string): string[] {
  const name =
    /^(?:【[^】]{2,14}】|[^，。（]{0,10}讯)?[\s　（(]*(?:本报|本网)?(?:记者|通讯员)[\s　]*(\p{Script=Han}{2,4}(?:[\s　、]+\p{Script=Han}{2,3})*?)[\s　]*(?:\p{Script=Han}{2,6}[\s　]*)?报道/u.exec(
      text
    )?.[1]
  return name === undefined ? [] : (namesIn(name) ?? [])
}

/** `……群众满意。（张三 李小四）`, `……。（样本市司法局 张三）`: names in brackets behind the last stop. */
function namesAtEnd(text: string): string[] {
  const inner = /[。！”][\s　]*[（(]([^（）()]{2,24})[）)][\s　]*$/.exec(text.slice(-60))?.[1]
  return inner === undefined ? [] : (loneNames(inner) ?? bylineAuthors(inner) ?? [])
}

/** Where the value behind a label ends: at the next label, a number, a bracket. */
const labelledValue =
  /(?:作\s*者|记\s*者|撰\s*稿|撰\s*文|通讯员|供\s*稿)\s*[:：丨|｜]\s*([^:：]*?)(?=\s*(?:(?:发[布表稿]|更新)(?:时间|日期|机构|单位)|(?:时间|日期)\s*[:：]|(?:信息|文章|稿件)?来\s*源|(?:责任|值班|本期)?编\s*辑|责编|审核|校对|签发|浏览|阅读|点击|访问|字[体号]|字数|分享|打印|[\s　]\p{Script=Han}{2,6}\s*[:：]|\p{N}|[（(【[）)】\]|｜丨]|$))/gu

function labelledAuthors(line: string): string[] {
  const labelled = [...line.matchAll(labelledValue)].flatMap(([, value]) => authorsIn(value ?? ''))
  if (labelled.length > 0) return labelled
  // `来源：示例日报 记者 张三`: a reporter behind other fields, without a colon.
  const undated = line.replace(/[\s　]+(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/, '')
  const reporter = /(?:^|[\s　|｜])(?:\S{0,8}(?:记者|通讯员)[\s　]+[^:：]{2,60})$/u.exec(undated)?.[0].trim()
  return reporter === undefined ? [] : (bylineAuthors(reporter) ?? [])
}

function authorsIn(value: string): string[] {
  const names = value.replace(/^.*(?:记者|通讯员)[\s　]*/, '').replace(/[\s　，,;；]+$/, '')
  // Behind `记者` stands a name, be it of no common surname: 乌兰图雅.
  const isReporter = names !== value && /^\p{Script=Han}{2,5}(?<![室局院委办科处部社网台站])$/u.test(names)
  // `作者：市司法局 何样本`: an office may stand before its author, or behind: `何样本，样本市司法局局长`.
  const [office, ...others] = names.split(/[\s　]+/)
  if (others.length > 0 && /[局委院办室厅部中心队所]$/.test(office ?? ''))
    return namesIn(others.join(' ')) ?? []
  if (/[，,系]/.test(names) && namesIn(names) === null) return namesIn(names.split(/[，,系]/)[0] ?? '') ?? []
  return namesIn(names) ?? (isReporter ? [names] : [])
}

function inBrackets(text: string): string[] {
  return [...text.matchAll(bracketed)].flatMap((match) =>
    /摄/.test(match[1] ?? '')
      ? []
      : (bylineAuthors(
          (match[1] ?? '').replace(/^.*?(?=(?:全媒体|见习|实习)?(?:记者|通讯员|作者|撰稿|供稿))/, '')
        ) ?? [])
  )
}
