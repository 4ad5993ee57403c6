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
    ...inBrackets(options.lastParagraph.slice(-60))
  ]
  const found = names.length > 0 ? names : options.declared.filter((name) => namesIn(name) !== null)
  return [...new Set(found)]
}

function labelledAuthors(line: string): string[] {
  const match =
    /(?:作\s*者|记\s*者|撰\s*稿)\s*[:：]\s*([^:：]*?)(?=\s*(?:\p{Script=Han}{2,6}\s*[:：]|[）)】]|$))/u.exec(
      line
    )
  return namesIn(match?.[1]?.replace(/^.*(?:记者|通讯员)[\s　]*/, '') ?? '') ?? []
}

function inBrackets(text: string): string[] {
  return [...text.matchAll(bracketed)].flatMap((match) =>
    /摄/.test(match[1] ?? '')
      ? []
      : (bylineAuthors((match[1] ?? '').replace(/^.*?(?=(?:全媒体|见习|实习)?(?:记者|通讯员|作者))/, '')) ??
        [])
  )
}
