import type {Evidence, Finding} from '../model/comparison.js'
import {markdownText as md} from './markdown-text.js'
import type {StatementView} from './theme-view.js'
import {toCitation} from './to-citation.js'

/** More numbers behind a part of a statement are no help: the chapter of the theme has them all. */
const mostSources = 8

/** Prepare a statement, with the sources of each part before the mark that closes the part: `甲有[1]；乙有[4]。` */
export function toStatementView({text, evidence, parts}: Finding): StatementView {
  const cited = parts.map((part) => {
    const [, words = '', mark = ''] = /^([^]*?)([，、；：。]?)$/.exec(part.text) ?? []
    return `${md(words)}${toShortCitation(part.evidence)}${mark}`
  })
  const [, theme] = /^在([^，。]{1,40})方面，/u.exec(text) ?? []
  const [, head = ''] = /^([^：，。]{1,40})/u.exec(text) ?? []
  return {
    text: md(text),
    cite: toCitation(evidence),
    cited: cited.join(''),
    subject: md(theme ?? head),
    thematic: theme !== undefined
  }
}

/** `[1][2][3][4][5][6][7][8]等18篇` */
function toShortCitation(evidence: readonly Evidence[]): string {
  const sources = new Set(evidence.map(({source}) => source))
  if (sources.size <= mostSources) return toCitation(evidence)
  const first = new Set([...sources].sort((a, b) => a - b).slice(0, mostSources))
  return `${toCitation(evidence.filter(({source}) => first.has(source)))}等${sources.size}篇`
}
