import type {
  Definition,
  FootnoteDefinition,
  List,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  RootContent
} from 'mdast'
import type {ReportDocument} from '../../model/document.js'
import type {Layout} from '../../model/layout.js'
import {box, type Box} from './box.js'
import {collectNotes, type Note} from './collect-notes.js'
import type {Context, Place} from './context.js'
import {insideList, insideQuote, leftEdge} from './indents.js'
import {colophonBoxes, contentsBoxes, mastheadBoxes} from './own-boxes.js'
import {setVerbatim} from './set-text.js'
import {styledBox} from './styled-box.js'
import {tableBoxes} from './table-boxes.js'
import {textBox} from './text-box.js'

/** White between a table and what stands below it, as the DOCX has it. */
const gapBelowTable = 8

type Around = Omit<Place, 'parent' | 'index'>

const outermost: Around = {quotes: 0, inNote: false, level: -1, indent: 0}

/** Turn a report into the boxes that its DOCX consists of, in order. */
export function flow(tree: Root, layout: Layout, pictures: ReportDocument['pictures']): Box[] {
  const {width, height, margin} = layout.page
  const notes = collectNotes(tree)
  const noteLines = new Map<Note, number>()
  const context: Context = {
    tree,
    layout,
    pictures,
    definitions: pictures.size === 0 ? new Map() : collectDefinitions(tree),
    notes,
    noteLines,
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom
  }
  for (const note of notes.values()) noteLines.set(note, countNoteLines(note.definition, context))
  return childBoxes(tree, outermost, context)
}

function collectDefinitions(node: Nodes, found = new Map<string, Definition>()): Map<string, Definition> {
  if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node)
  if ('children' in node) for (const child of node.children) collectDefinitions(child, found)
  return found
}

/** White between the paragraphs of a note is left out of account. */
function countNoteLines(definition: FootnoteDefinition, context: Context): number {
  return childBoxes(definition, {...outermost, inNote: true}, context).reduce(
    (sum, {lines}) => sum + lines,
    0
  )
}

function childBoxes(parent: Parents, around: Around, context: Context): Box[] {
  const boxes: Box[] = []
  let startsPage = false
  let isBelowTable = false
  for (const [index, node] of parent.children.entries()) {
    if (node.type === 'pageBreak') startsPage = true
    const made = blockBoxes(node, {...around, parent, index}, context)
    const [first] = made
    if (first === undefined) continue
    // The tail of a 简报 takes the end of the text along to its page.
    const before = boxes.at(-1)
    if (node.type === 'colophon' && before !== undefined) before.keepWithNext = true
    // Word makes one table of two that touch: a thin paragraph stands between them.
    if (isBelowTable && node.type === 'table') boxes.push(box(1, gapBelowTable))
    else if (isBelowTable) first.spaceBefore = Math.max(first.spaceBefore, gapBelowTable)
    first.startsPage ||= startsPage
    startsPage = false
    isBelowTable = node.type === 'table' && !around.inNote
    for (const one of made) boxes.push(one)
  }
  return boxes
}

function blockBoxes(node: RootContent, place: Place, context: Context): Box[] {
  const {layout, width} = context
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return [textBox(node, place, context)]
    case 'blockquote':
      return childBoxes(node, {...place, ...insideQuote(place, layout, width)}, context)
    case 'list':
      return listBoxes(node, {...place, ...insideList(place, layout, width)}, context)
    case 'table':
      return place.inNote
        ? node.children.map(() => box(1, layout.styles.footnote.leading))
        : tableBoxes(node, place.indent, context)
    case 'code':
    case 'html':
      return [codeBox(node.value, place, context)]
    case 'thematicBreak':
      return [styledBox(1, {...layout.styles.note, ruleBelow: {...layout.table.rule, gap: 1}})]
    case 'footnoteDefinition':
      return context.notes.get(node.identifier)?.definition === node ? [] : childBoxes(node, place, context)
    case 'tableOfContents':
      return contentsBoxes(node, context)
    case 'masthead':
      return mastheadBoxes(node, context)
    case 'colophon':
      return colophonBoxes(node, context)
    case 'definition':
    case 'yaml':
    case 'comment':
    case 'pageBreak':
      return []
    default:
      return isPhrasing(node) ? [textBox({type: 'paragraph', children: [node]}, place, context)] : []
  }
}

function isPhrasing(node: RootContent): node is RootContent & PhrasingContent {
  return node.type !== 'listItem' && node.type !== 'tableRow' && node.type !== 'tableCell'
}

function codeBox(value: string, place: Place, {layout, width}: Context): Box {
  const style = layout.styles.code
  return styledBox(setVerbatim(value, style, width - leftEdge(place, style)), style)
}

function listBoxes(list: List, place: Place, context: Context): Box[] {
  const {body} = context.layout.styles
  return list.children.flatMap((item) => {
    const boxes = childBoxes(item, place, context)
    // The marker stands alone where the item begins with something else than text.
    return item.children[0]?.type === 'paragraph' ? boxes : [styledBox(1, body), ...boxes]
  })
}
