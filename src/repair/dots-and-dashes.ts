import type {TextRepair} from './page.js'

const chinese = '\\p{Script=Han}〇々“”‘’（）《》【】「」『』，。、；：？！％'

/** Seven dots and more lead to a page number. */
const dots = new RegExp(
  `(?<=[${chinese}])(?:\\.{3,6}|。{3,6})(?![.。])|(?<![\\w.。/\\\\])\\.{3,6}(?=[${chinese}])`,
  'gu'
)
/** Deeper indents are not looked at: without a bound, a line of blanks takes quadratic time. */
const indent = '^[^\\S\\n]{0,40}'
const dashes = new RegExp(
  `(?<=${indent}|[${chinese}%\\d])(?:--|－－|──|––|――)(?=[${chinese}]|\\d{1,4}[年月日])|(?<=[${chinese}])(?:－－|──|――)(?=[${chinese}\\w])`,
  'gmu'
)

/**
 * Write `...` as `……` and `--` as `——` beside Chinese: `矛盾...化解` is `矛盾……化解`, `--开展排查` is `——开展排查`.
 *
 * Latin text (`and so on...`, `使用--json`), the dots that lead to a page number, a rule (`---`) and single `…`, `—` stay.
 */
export const widenDotsAndDashes: TextRepair = {
  kind: 'punctuation',
  inMarkup: false,
  applies: (text) => /\.{3}|。{3}|--|－－|──|––|――/.test(text),
  find: (text) => {
    const edits = [
      ...[...text.matchAll(dots)].map(({0: before, index}) => ({
        start: index,
        end: index + before.length,
        after: '……'
      })),
      ...[...text.matchAll(dashes)].map(({0: before, index}) => ({
        start: index,
        end: index + before.length,
        after: '——'
      }))
    ]
    return {edits: edits.sort((a, b) => a.start - b.start)}
  }
}
