import {fromHtml} from 'hast-util-from-html'
import {blockElements} from './element-roles.js'
import {createBlock, type Hints, type RawBlock, type Run} from './raw-block.js'

/** A comment or declaration, an element that is markup as a whole, or a tag: its slash is group 2, its name 3. */
const markup =
  /<!--[^]*?(?:-->|$)|<[!?][^<>]*>|<(script|style)\b[^]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*)?\/?>/gi

/**
 * Cut a page into blocks without a tree, by its tags alone: for pages with more elements, or more deeply nested ones,
 * than a parser takes.
 *
 * What its elements say (links, landmarks, tables) is lost but for the page's title and headings; its text is not.
 * `start` is where the piece of HTML begins in its file.
 */
export function readFlatPage(
  html: string,
  start = {line: 1, column: 1}
): {blocks: RawBlock[]; markup: RawBlock[]} {
  const blocks: RawBlock[] = []
  const hidden: RawBlock[] = []
  let runs: Run[] = []
  const take = lineTaker(html, start)
  const decode = entityDecoder()
  const flush = (hints: Hints) => {
    const text = runs.map((run) => ({...run, text: decode(run.text)}))
    const block = createBlock(text, {hints})
    if (block !== null) blocks.push(block)
    runs = []
  }
  let from = 0
  for (const match of html.matchAll(markup)) {
    take(from, match.index, runs)
    from = match.index + match[0].length
    const name = match[3]?.toLowerCase()
    if (name !== undefined && endsBlock(name)) flush(match[2] === '/' ? hintsOf(name) : {})
    const tag: Run[] = []
    take(match.index, from, tag)
    const block = name === undefined ? createBlock(tag) : null
    if (block !== null) hidden.push(block)
  }
  take(from, html.length, runs)
  flush({})
  return {blocks, markup: hidden}
}

function endsBlock(name: string): boolean {
  return name === 'br' || name === 'td' || name === 'th' || name === 'title' || blockElements.has(name)
}

/** What an end tag says of the text before it. */
function hintsOf(name: string): Hints {
  if (name === 'title') return {documentTitle: true}
  return /^h[1-6]$/.test(name) ? {heading: Number(name.charAt(1))} : {}
}

/** Make a function that adds a slice of the page, line by line, to runs; slices must follow each other. */
function lineTaker(
  html: string,
  place: {line: number; column: number}
): (start: number, end: number, to: Run[]) => void {
  let line = place.line
  let lineStart = 1 - place.column
  // Looked for once a line, not once a tag: a line may have 1 MB.
  let lineEnd = endOfLine(html, 0)
  return (start, end, to) => {
    let from = start
    for (; lineEnd < end; lineEnd = endOfLine(html, from)) {
      to.push({text: html.slice(from, lineEnd), line, column: from - lineStart + 1})
      line++
      from = lineStart = lineEnd + 1
    }
    to.push({text: html.slice(from, end), line, column: from - lineStart + 1})
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** Make a function that decodes character references (`&ldquo;`, `&#20013;`) as the parser does; each is parsed once. */
function entityDecoder(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) =>
    text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, (reference) => {
      const decoded = known.get(reference) ?? parseReference(reference)
      known.set(reference, decoded)
      return decoded
    })
}

function parseReference(reference: string): string {
  const [node] = fromHtml(reference, {fragment: true}).children
  return node?.type === 'text' ? node.value : reference
}
