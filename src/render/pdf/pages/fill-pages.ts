import type {Pt} from '../../../model/layout.js'
import {joinEnd, keepTogether, type Unit} from './keep-together.js'
import {makePage, type PageLook} from './make-page.js'
import {createNoteQueue} from './note-queue.js'
import type {Page, Pages, PlacedStrip} from './page.js'
import {stackHeight, tolerance, whiteBetween} from './stack.js'
import type {Footnote, Strip} from './strip.js'

/** What pages have besides the strips of the text, and their size. */
export interface FillOptions extends PageLook {
  /** By identifier, as `Strip.footnotes` names them. */
  footnotes: ReadonlyMap<string, Footnote>
  /** Stands at the foot of the last page (报尾), with the white above its first strip at least below the text. */
  tail: readonly Strip[]
}

/**
 * Put strips on pages, as many on each as fit, in time linear to their number.
 *
 * Footnotes stand at the foot of the page of their mark. A strip moves on when not even the start of its notes fits; a
 * note that does not fit whole goes on at the foot of the next page. A strip that is taller than a page stands alone
 * at its head.
 */
export function fillPages(strips: readonly Strip[], options: FillOptions): Pages {
  const {height, noteRule} = options
  // A tail that is taller than a page is text.
  const hasTail = options.tail.length > 0 && heightWithWhite(options.tail) <= height
  const tail = hasTail ? options.tail : []
  const text = hasTail ? strips : [...strips, ...options.tail]
  const tailHeight = heightWithWhite(tail)
  const tailNotes = notesOf(tail)

  const queue = createNoteQueue(options.footnotes)
  const fits = (bottom: Pt): boolean => bottom <= height + tolerance
  const footHeight = (notes: Pt): Pt => (notes > 0 ? noteRule.above + noteRule.below + notes : 0)
  /** What must stand below a unit: the start of its notes, or at the end of the text all of them and the tail. */
  const below = (unit: Unit, isEnd: boolean): Pt =>
    isEnd
      ? footHeight(queue.wholeWith([...notesOf(unit), ...tailNotes])) + tailHeight
      : footHeight(queue.leastWith(notesOf(unit)))
  const fitsAlone = (unit: Unit, isEnd: boolean): boolean => fits(stackHeight(unit) + below(unit, isEnd))
  const runs = keepTogether(text, (unit) => fitsAlone(unit, false))
  const {units, joined} = hasTail
    ? joinEnd(runs, (unit) => fitsAlone(unit, true))
    : {units: runs, joined: false}

  const pages: Page[] = []
  // Of the page that is being filled: its text, and where that ends, from the top of the type area.
  let placed: PlacedStrip[] = []
  let bottom: Pt = 0

  const fitsBelow = (unit: Unit, isEnd: boolean): boolean => {
    const above = placed.at(-1)?.strip
    const [first] = unit
    const white = above === undefined || first === undefined ? 0 : whiteBetween(above, first)
    return fits(bottom + white + stackHeight(unit) + below(unit, isEnd))
  }
  /** `free`: the most white above a strip that opens the page. */
  const put = (strip: Strip, isRepeated: boolean, free: Pt): void => {
    const above = placed.at(-1)?.strip
    if (above !== undefined) bottom += whiteBetween(above, strip)
    else if (strip.startsPage || pages.length === 0) bottom += Math.max(0, Math.min(strip.before, free))
    placed.push({strip, y: options.top + bottom, isRepeated})
    bottom += strip.height
  }
  const place = (unit: Unit, room: Pt): void => {
    const unitHeight = stackHeight(unit)
    const head = placed.length === 0 ? headToRepeat(unit, room - unitHeight) : []
    for (const strip of head) put(strip, true, 0)
    for (const strip of unit) put(strip, false, room - unitHeight)
    queue.add(notesOf(unit))
  }
  const closePage = (withTail = false): void => {
    const foot = withTail ? height - tailHeight : height
    const isFree = placed.length === 0 && !withTail
    const notes = queue.take(foot - bottom - noteRule.above - noteRule.below, isFree)
    const content = {text: placed, notes, tail: withTail ? tail : [], foot}
    pages.push(makePage(pages.length + 1, content, options))
    placed = []
    bottom = 0
  }

  for (const [index, unit] of units.entries()) {
    const isEnd = joined && index === units.length - 1
    const startsPage = unit[0]?.startsPage === true
    if (placed.length > 0 && (startsPage || !fitsBelow(unit, isEnd))) closePage()
    place(unit, isEnd ? height - tailHeight : height)
    // What is left of the last note opens the foot of the next page.
    if (!isEnd && !fits(bottom + footHeight(queue.height()))) closePage()
  }
  if (hasTail) {
    const isBlank = (): boolean => placed.length === 0 && queue.height() === 0
    while (!isBlank() && !fits(bottom + below([], true))) closePage()
    queue.add(tailNotes)
    closePage(true)
  } else if (placed.length > 0 || pages.length === 0) {
    closePage()
  }
  while (queue.height() > 0) closePage()
  return {pages, destinations: findDestinations(pages)}
}

function notesOf(unit: Unit): string[] {
  const notes: string[] = []
  for (const {footnotes} of unit) for (const identifier of footnotes) notes.push(identifier)
  return notes
}

function heightWithWhite(strips: readonly Strip[]): Pt {
  return (strips[0]?.before ?? 0) + stackHeight(strips)
}

/** Give the head of the table that goes on with a unit, if there is room for both. */
function headToRepeat([first]: Unit, room: Pt): readonly Strip[] {
  if (first?.table === undefined || first.table.row === 0) return []
  const {head} = first.table.frame
  return stackHeight(head) <= room + tolerance ? head : []
}

function findDestinations(pages: readonly Page[]): Pages['destinations'] {
  const destinations = new Map<string, {page: number; y: Pt}>()
  for (const {number, strips} of pages) {
    for (const {strip, y, isRepeated} of strips) {
      if (isRepeated) continue
      for (const {name, y: within} of strip.destinations) {
        if (!destinations.has(name)) destinations.set(name, {page: number, y: y + within})
      }
    }
  }
  return destinations
}
