import type {Heading} from 'mdast'
import type {Pt} from '../../model/layout.js'
import type {Box, BoxNote} from './box.js'

/** On which page each heading starts, how many pages there are, and how much of the last one is used (0 to 1). */
export interface Pagination {
  pages: number
  headings: Map<Heading, number>
  fill: number
}

/** White above the footnotes of a page, with the rule there, and between them. */
export interface NoteGaps {
  above: Pt
  between: Pt
}

/** How pages are filled. */
export interface Rules {
  height: Pt
  gaps: NoteGaps
  /** So many lines of a paragraph stand together at the foot and at the head of a page: Word's widow control. */
  linesTogether: number
}

/** Rounding to twips must not cost a line. */
const tolerance = 0.05

/** The page that is being filled. */
interface Page {
  number: number
  /** Height that the text takes, and the footnotes. */
  used: Pt
  notes: Pt
  /** Height of footnotes that do not fit any more: they go to the next page. */
  carried: Pt
  isEmpty: boolean
}

/**
 * Put boxes on pages of a height one after another, as LibreOffice does.
 *
 * White above the first box of a page is left out unless the page was started by order; white below the last one
 * takes no room. A footnote that finds no room on the page of its mark goes on, or goes as a whole, to the next.
 */
export function fillPages(boxes: readonly Box[], rules: Rules): Pagination {
  const {height, gaps} = rules
  const headings = new Map<Heading, number>()
  let page: Page = {number: 1, used: 0, notes: 0, carried: 0, isEmpty: true}
  let spaceAfter = 0

  function startPage(): void {
    const notes = page.carried === 0 ? 0 : gaps.above + page.carried
    page = {number: page.number + 1, used: 0, notes, carried: 0, isEmpty: true}
  }

  for (const [index, box] of boxes.entries()) {
    if (box.startsPage && !page.isEmpty) startPage()
    const opens = page.number === 1 || box.startsPage
    let gap = !page.isEmpty ? Math.max(spaceAfter, box.spaceBefore) : opens ? box.spaceBefore : 0
    const isFull = page.carried > 0
    if (!page.isEmpty && (isFull || startHeight(boxes, index, rules) + gap > freeHeight(page, height))) {
      startPage()
      gap = 0
    }
    if (box.heading) headings.set(box.heading, page.number)
    const isKept = boxes[index - 1]?.keepWithNext === true
    let line = 0
    while (line < box.lines) {
      const opening = gap + (line === 0 ? box.above : 0) + (page.isEmpty ? box.repeated : 0)
      const count = linesFitting(box, line, freeHeight(page, height) - opening, isKept, page, rules)
      if (count > 0) {
        const isEnd = line + count === box.lines
        page.used += opening + count * box.leading + (isEnd ? box.below : 0)
        page.isEmpty = false
        for (const note of box.notes) {
          if (note.line >= line && note.line < line + count) placeNote(note, page, rules)
        }
      }
      line += count
      if (line === box.lines) break
      startPage()
      gap = 0
      if (line === 0 && box.heading) headings.set(box.heading, page.number)
    }
    spaceAfter = box.spaceAfter
  }
  if (page.carried > 0) startPage()
  return {pages: page.number, headings, fill: Math.min(1, (page.used + page.notes) / height)}
}

function freeHeight({used, notes}: Page, height: Pt): Pt {
  return height - used - notes + tolerance
}

/**
 * Count the lines of a box, from `line` on, that go on a page with so much free height.
 *
 * A line goes to the next page where its footnote finds no room, but a paragraph that cannot be divided stays below
 * its heading, and the footnote alone goes on.
 */
function linesFitting(box: Box, line: number, free: Pt, isKept: boolean, page: Page, rules: Rules): number {
  const {linesTogether} = rules
  const {lines, leading, below, keepLines} = box
  const left = lines - line
  if (left * leading + below + notesHeight(box, line, left, page.notes, rules) <= free) return left
  let count =
    keepLines && !page.isEmpty ? 0 : Math.max(0, Math.min(Math.floor(free / leading), left - linesTogether))
  while (count > 0 && count * leading + notesHeight(box, line, count, page.notes, rules) > free) count -= 1
  // On a page of its own, a line that does not fit is set all the same.
  const least = page.isEmpty ? 1 : 0
  if (line > 0) return Math.max(least, count)
  const start = keepLines || lines < 2 * linesTogether ? lines : linesTogether
  if (isKept && start * leading + (start === lines ? below : 0) <= free) return Math.max(start, count)
  return count < linesTogether ? least : count
}

/** Height that the footnotes of some lines take at least: of the last one its start is enough. */
function notesHeight(
  box: Box,
  line: number,
  count: number,
  notesSoFar: Pt,
  {gaps, linesTogether}: Rules
): Pt {
  let sum = 0
  const notes = box.notes.filter((note) => note.line >= line && note.line < line + count)
  for (const [index, {lines, leading}] of notes.entries()) {
    const isDivided = index === notes.length - 1 && lines >= 2 * linesTogether
    sum += notesSoFar + sum === 0 ? gaps.above : gaps.between
    sum += (isDivided ? linesTogether : lines) * leading
  }
  return sum
}

/** Put a footnote at the foot of a page; what does not fit is carried over. */
function placeNote({lines, leading}: BoxNote, page: Page, {height, gaps, linesTogether}: Rules): void {
  const gap = page.notes === 0 ? gaps.above : gaps.between
  const free = freeHeight(page, height) - gap
  const isWhole = page.carried === 0 && lines * leading <= free
  const fitting = isWhole ? lines : Math.min(Math.floor(free / leading), lines - linesTogether)
  const count = page.carried > 0 || fitting < Math.min(linesTogether, lines) ? 0 : fitting
  if (count > 0) page.notes += gap + count * leading
  if (count < lines) page.carried += (page.carried > 0 ? gaps.between : 0) + (lines - count) * leading
}

/** Height of what must stand on the page where a box starts: itself or its first lines, and what it is kept with. */
function startHeight(boxes: readonly Box[], index: number, {height, linesTogether}: Rules): Pt {
  let sum = 0
  for (let next = index; next < boxes.length; next += 1) {
    const box = boxes[next]
    if (box === undefined) break
    if (next > index) sum += Math.max(boxes[next - 1]?.spaceAfter ?? 0, box.spaceBefore)
    const isWhole = box.keepWithNext || box.keepLines || box.lines < 2 * linesTogether
    sum += box.above + (isWhole ? box.lines * box.leading + box.below : linesTogether * box.leading)
    // Nothing keeps together what is taller than a page.
    if (sum > height) return 0
    if (!box.keepWithNext) break
  }
  return sum
}
