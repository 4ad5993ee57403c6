import {blockElements} from './element-roles.js'
import {createBlock, type RawBlock, type Run} from './raw-block.js'

/** A tag, a comment, or an element that is markup as a whole. */
const markup =
  /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1\s*>|$)|<\/?([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/gi

/**
 * Cut a page into blocks without a tree, by its tags alone: for pages nested more deeply than a parser walks.
 *
 * What its elements say (headings, links, landmarks) is lost, its text is not.
 */
export function readFlatPage(html: string): {blocks: RawBlock[]; markup: RawBlock[]} {
  const blocks: RawBlock[] = []
  const hidden: RawBlock[] = []
  let runs: Run[] = []
  let line = 1
  let lineStart = 0
  // Looked for once a line, not once a tag: a line may have 1 MB.
  let lineEnd = endOfLine(html, 0)
  const add = (start: number, end: number, to: Run[]) => {
    let from = start
    for (; lineEnd < end; lineEnd = endOfLine(html, from)) {
      to.push({text: html.slice(from, lineEnd), line, column: from - lineStart + 1})
      line++
      from = lineStart = lineEnd + 1
    }
    to.push({text: html.slice(from, end), line, column: from - lineStart + 1})
  }
  const flush = () => {
    const block = createBlock(runs)
    if (block !== null) blocks.push(block)
    runs = []
  }
  let from = 0
  for (const match of html.matchAll(markup)) {
    add(from, match.index, runs)
    from = match.index + match[0].length
    const name = match[2]?.toLowerCase()
    if (name === undefined || name === 'br' || name === 'td' || name === 'th' || blockElements.has(name))
      flush()
    const tag: Run[] = []
    add(match.index, from, tag)
    const block = name === undefined ? createBlock(tag) : null
    if (block !== null) hidden.push(block)
  }
  add(from, html.length, runs)
  flush()
  return {blocks, markup: hidden}
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
