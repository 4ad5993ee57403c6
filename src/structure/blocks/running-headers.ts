import {isPlainText, type RawBlock} from './raw-block.js'

/** A line that may head a page of a book: its name and the number of the page. */
interface PageLine {
  index: number
  name: string
  page: number
}

const numberBehind = /^(\S(?:.{0,38}\S)?)(?:[\s　]{2,}|[\s　]*[·…—-]{2,}[\s　]*)(\d{1,4})$/u
const numberBefore = /^(\d{1,4})[\s　]{2,}(\S(?:.{0,38}\S)?)$/u

/** Pages of a book that follow each other in a text are at most this far apart: pictures and tables are left out. */
const farthestPage = 20

/**
 * Mark the running headers of a book, which stand in the midst of its text: `样本年鉴·政法␣␣␣147` … `148␣␣␣样本年鉴`.
 *
 * A name returns beside a page number that has grown a little. `调解纠纷␣␣147` and `化解积案␣␣148` are the rows of a
 * table: nothing returns.
 */
export function markRunningHeaders(blocks: readonly RawBlock[]): RawBlock[] {
  const headers = new Set<number>()
  let last: PageLine | null = null
  for (const [index, block] of blocks.entries()) {
    const line = pageLineOf(block, index)
    if (line === null) continue
    if (last !== null && isNextPage(last, line)) headers.add(last.index).add(index)
    last = line
  }
  if (headers.size === 0) return [...blocks]
  return blocks.map((block, index) => {
    if (headers.has(index)) return {...block, hints: {...block.hints, runningHeader: true}}
    // The end of a page is no end of a paragraph.
    return headers.has(index - 1) ? {...block, blankBefore: 0} : block
  })
}

function pageLineOf(block: RawBlock, index: number): PageLine | null {
  if (block.text.length > 60 || !isPlainText(block)) return null
  const behind = numberBehind.exec(block.text)
  const before = behind === null ? numberBefore.exec(block.text) : null
  const name = (behind?.[1] ?? before?.[2] ?? '').replace(/[\s　]/g, '')
  const page = Number(behind?.[2] ?? before?.[1] ?? 0)
  return /\p{Script=Han}{2}/u.test(name) && !/[。，；：]/.test(name) ? {index, name, page} : null
}

function isNextPage(last: PageLine, next: PageLine): boolean {
  const [short, long] = [last.name, next.name].sort((a, b) => a.length - b.length)
  return next.page > last.page && next.page - last.page <= farthestPage && (long ?? '').includes(short ?? '')
}
