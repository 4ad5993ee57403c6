import {run} from './run.js'
import type {Sample} from './samples.js'
import {squeeze} from './squeeze.js'
import {withoutPageNumbers} from './contents.js'
import type {MarkdownText} from './read-markdown.js'

const a4 = {width: 595, height: 842}
const points = (mm: number): number => Math.round((mm * 72) / 25.4)

/** Read what stands between two heights (in points from the top) of each page, in the order in which it is drawn. */
function readBand(path: string, from: number, to: number): string[] {
  const band = ['-x', '0', '-y', `${from}`, '-W', `${a4.width + 1}`, '-H', `${to - from}`]
  return run('pdftotext', ['-raw', '-enc', 'UTF-8', ...band, path, '-'])
    .split('\f')
    .slice(0, -1)
}

/** Read the lines of each page. */
export function readPages(path: string): string[][] {
  return readBand(path, 0, a4.height + 1).map((page) => page.split('\n').map(squeeze).filter(Boolean))
}

/** Read a report page by page: the text, and what stands above and below it, each without white space. */
export function readPdf(
  path: string,
  {margin}: Sample
): {pages: string[]; headers: string[]; footers: string[]} {
  const top = points(margin.top)
  const bottom = a4.height - points(margin.bottom)
  return {
    headers: readBand(path, 0, top).map(squeeze),
    pages: readBand(path, top, bottom).map(squeeze),
    footers: readBand(path, bottom, a4.height + 1).map(squeeze)
  }
}

/** Read the text of each page with its blanks and line ends. */
export function readRaw(path: string, {margin}: Sample): string[] {
  return readBand(path, points(margin.top), a4.height - points(margin.bottom))
}

/**
 * Part each page, without white space, into its text and what stands of the footnotes at its foot: these go on from page to
 * page in their order, so that a foot begins with what the pages before have left of them.
 */
export function splitPages(
  pages: readonly string[],
  notes: readonly string[]
): {text: string; foot: string}[] {
  let left = notes.join('')
  return pages.map((page) => {
    const start = startOfFoot(page, left)
    left = left.slice(page.length - start)
    return {text: page.slice(0, start), foot: page.slice(start)}
  })
}

/** The first place from which on the page has nothing but the beginning of what is left of the notes. */
function startOfFoot(page: string, left: string): number {
  // Fewer characters may be the end of the text as well: `…关注`. Where a note goes on, it does so at once.
  const least = /^注\d/.test(left) ? 4 : 1
  for (let at = 0; at <= page.length - least; at++) {
    if (page[at] === left[0] && left.startsWith(page.slice(at))) return at
  }
  return page.length
}

/**
 * Join the pages of a report without what only pages have: footnotes at the foot (all of them, each in its place), the
 * numbers in the contents, and the head that a table repeats. That is a head row as the first text of a page where the
 * Markdown goes on with something else.
 */
export function joinPages(pages: readonly string[], {text, contents, heads, notes}: MarkdownText): string {
  const longestFirst = [...heads].sort((a, b) => b.length - a.length)
  const parts = splitPages(pages, notes)
  const joined = parts.reduce((before, page) => {
    const head = longestFirst.find((one) => page.text.startsWith(one))
    const repeats = head !== undefined && before !== '' && !text.startsWith(head, before.length)
    return withoutPageNumbers(before + (repeats ? page.text.slice(head.length) : page.text), contents)
  }, '')
  const missing = notes.join('').slice(parts.reduce((sum, {foot}) => sum + foot.length, 0))
  return missing === '' ? joined : `${joined}【no page has ${missing.slice(0, 30)}】`
}
