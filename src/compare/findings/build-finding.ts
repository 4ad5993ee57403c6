import type {Finding, FindingPart} from '../../model/comparison.js'

/** A clause that brings its own mark along: `，年份不同，仅供参考`. */
const opensWithMark = /^[，；、：]/u

/**
 * Put a statement together from its clauses, with `；` between them and `。` at its end.
 *
 * The mark goes with the clause behind it, so that citations behind a part stand before the mark, as they should:
 * `甲报道了“一”[1]；乙未见报道。`
 */
export function buildFinding(clauses: readonly FindingPart[]): Finding {
  const parts = clauses.map(({text, evidence}, index) => ({
    text: index === 0 || opensWithMark.test(text) ? text : `；${text}`,
    evidence
  }))
  const last = parts.at(-1)
  if (last?.evidence.length === 0) last.text += '。'
  else if (last) parts.push({text: '。', evidence: []})
  return {
    text: parts.map(({text}) => text).join(''),
    evidence: parts.flatMap(({evidence}) => evidence),
    parts
  }
}
