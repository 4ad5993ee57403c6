import {setImmediate} from 'node:timers/promises'
import type {Pt} from '../../../model/layout.js'
import type {FontSet} from '../fonts/fonts.js'
import type {Page, Pages} from '../pages/page.js'
import type {FillFragment, Fragment, PictureFragment, RuleFragment} from '../pages/strip.js'
import type {StructureElement} from '../tags/structure-element.js'
import {createFontBook} from './font-book.js'
import {PageContent, type Artifact} from './page-content.js'
import {setPageNumber} from './page-number.js'
import {paintFills, paintRules} from './paint-rules.js'
import {paintText} from './paint-text.js'
import type {PdfFile} from './pdf-file.js'
import {createPictureBook} from './picture-book.js'
import type {Sheet} from './sheet.js'

export interface PaintOptions {
  /** Size of the paper. */
  width: Pt
  height: Pt
  /** The left edge of the type area on a page, from 1: margins may be mirrored. */
  left: (page: number) => Pt
  /** For the text of drawings, which name their families themselves. */
  faces: FontSet
}

/** Finished pages come back from being compressed, and others go there, only between two turns of the event loop. */
const pagesPerTurn = 8

/** A fragment with the place from which its own is counted. */
interface PlacedFragment {
  fragment: Fragment
  x: Pt
  y: Pt
  artifact: Artifact | undefined
}

/**
 * Draw all pages into a file.
 *
 * On each page fills come first, then text and pictures in reading order, then rules, then `furniture` (headers and
 * footers), whose y is from the top of the paper. What is read goes to the structure tree; the rest is an artifact.
 *
 * `marks` tells how many marked stretches each page has, `failures` why pictures could not be shown.
 */
export async function paintPages(
  {pages, destinations}: Pages,
  furniture: (page: number, pages: number) => Fragment[],
  file: PdfFile,
  {width, height, left, faces}: PaintOptions
): Promise<{marks: number[]; failures: readonly string[]}> {
  const fonts = createFontBook(file)
  const pictures = createPictureBook({file, faces, fonts})
  for (const [name, {page, y}] of destinations) file.addDestination(name, page - 1, y)
  const marks: number[] = []
  for (const [index, page] of pages.entries()) {
    if (index % pagesPerTurn === pagesPerTurn - 1) await setImmediate()
    file.startPage(width, height)
    const content = new PageContent(index)
    const sheet: Sheet = {
      content,
      fonts,
      pictures,
      addLink(area, link, element) {
        if (element !== undefined)
          linkElement(element).add({page: index, annotation: file.addLink(area, link)})
      }
    }
    const x = left(page.number)
    paintLayer(placeFragments(page, x), 'artifact', destinations, sheet)
    const lines = furniture(page.number, pages.length)
    paintLayer(
      lines.map((fragment) => ({fragment, x, y: 0, artifact: 'pagination'})),
      'pagination',
      destinations,
      sheet
    )
    file.write(content.finish())
    marks.push(content.marks)
  }
  return {marks, failures: pictures.failures}
}

function placeFragments({strips, decoration}: Page, x: Pt): PlacedFragment[] {
  return [
    ...decoration.map((fragment): PlacedFragment => ({fragment, x, y: 0, artifact: 'artifact'})),
    ...strips.flatMap(({strip, y, isRepeated}) =>
      strip.fragments.map((fragment): PlacedFragment => ({
        fragment,
        x,
        y,
        artifact: isRepeated ? 'artifact' : undefined
      }))
    )
  ]
}

/** Draw what lies over another: fills, text and pictures, rules. */
function paintLayer(
  fragments: readonly PlacedFragment[],
  lines: Artifact,
  destinations: Pages['destinations'],
  sheet: Sheet
): void {
  const {content} = sheet
  const fills: FillFragment[] = []
  const rules: RuleFragment[] = []
  for (const {fragment, x, y} of fragments) {
    if (fragment.kind === 'fill') fills.push({...fragment, x: x + fragment.x, y: y + fragment.y})
    else if (fragment.kind === 'rule') rules.push(moveRule(fragment, x, y))
  }
  if (fills.length > 0) {
    content.mark(lines)
    paintFills(fills, content)
  }
  for (const {fragment, x, y, artifact} of fragments) {
    if (fragment.kind === 'text') {
      paintText(fragment, x + fragment.x, y + fragment.y, artifact, sheet)
    } else if (fragment.kind === 'picture') {
      paintPicture(fragment, x + fragment.x, y + fragment.y, artifact, sheet)
    } else if (fragment.kind === 'pageNumber') {
      const page = destinations.get(fragment.destination)?.page
      if (page === undefined) continue
      const number = setPageNumber(fragment, page)
      if (number.leader !== undefined) rules.push(moveRule(number.leader, x, y))
      paintText({...number, element: fragment.element}, x + number.x, y + fragment.y, artifact, sheet)
    }
  }
  if (rules.length > 0) {
    content.mark(lines)
    paintRules(rules, content)
  }
}

function moveRule(rule: RuleFragment, x: Pt, y: Pt): RuleFragment {
  return {...rule, x1: x + rule.x1, x2: x + rule.x2, y1: y + rule.y1, y2: y + rule.y2}
}

function paintPicture(
  {picture, width, height, element, link}: PictureFragment,
  x: Pt,
  y: Pt,
  artifact: Artifact | undefined,
  {content, pictures, addLink}: Sheet
): void {
  const operators = pictures.show(picture, {x, y, width, height})
  // An element whose picture cannot be shown still has its place on a page, for its alternative text.
  content.mark(artifact ?? element ?? 'artifact')
  if (operators !== undefined) content.draw(operators)
  if (link === undefined || artifact !== undefined) return
  addLink({left: x, top: y, right: x + width, bottom: y + height}, link, element)
}

/** The element that an annotation belongs to: the link in which something stands (ISO 32000-1, 14.8.4.4.2). */
function linkElement(element: StructureElement): StructureElement {
  let link: StructureElement | undefined = element
  while (link !== undefined && link.type !== 'Link') link = link.parent
  return link ?? element
}
