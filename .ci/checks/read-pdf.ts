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

/**
 * Join the pages of a report without what only pages have: the numbers in the contents, and the head that a table
 * repeats. That is a head row as the first text of a page where the Markdown goes on with something else.
 */
export function joinPages(pages: readonly string[], {text, contents, heads}: MarkdownText): string {
  const longestFirst = [...heads].sort((a, b) => b.length - a.length)
  return pages.reduce((joined, page) => {
    const head = longestFirst.find((one) => page.startsWith(one))
    const repeats = head !== undefined && joined !== '' && !text.startsWith(head, joined.length)
    return withoutPageNumbers(joined + (repeats ? page.slice(head.length) : page), contents)
  }, '')
}
