import type {
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Nodes,
  Paragraph,
  Parents,
  Root
} from 'mdast'
import type {CitationTarget, Picture, ReportDocument, TableOfContents} from '../../model/document.js'
import type {Layout, StyleName} from '../../model/layout.js'
import {blockStyle, captionPlace} from '../block-style.js'
import {isFigure} from './is-figure.js'
import {headingAnchors} from '../heading-anchors.js'
import {headingsBehind} from '../headings-behind.js'
import {createCss, type Css} from './css.js'

/** A note with its marks in the text, in their order. */
export interface Note {
  number: number
  definition: FootnoteDefinition
  marks: FootnoteReference[]
}

/** What the whole document tells its parts. */
export interface Context {
  layout: Layout
  css: Css
  pictures: ReadonlyMap<string, Picture>
  /** How many of our own drawings stand in the file: each gets ids of its own. */
  drawings: number
  definitions: ReadonlyMap<string, Definition>
  notes: ReadonlyMap<string, Note>
  /** The first target of each source: an id must be unique. */
  targets: ReadonlyMap<number, CitationTarget>
  /** The level skips none, whatever the depths in the tree. */
  headings: ReadonlyMap<Heading, {id: string; level: number}>
  /** Headings by the names that links inside the report call them by. */
  anchors: ReadonlyMap<string, Heading>
  /** The headings that stand behind a table of contents and belong into it. */
  contents: ReadonlyMap<TableOfContents, Heading[]>
  /** The style of each heading and paragraph. */
  styles: ReadonlyMap<Nodes, StyleName>
  /** The caption of a table or of a paragraph that shows pictures, and what each caption belongs to. */
  captions: ReadonlyMap<Nodes, {paragraph: Paragraph; isAbove: boolean}>
  captionOf: ReadonlyMap<Paragraph, Nodes>
  /** What stands inside a link, where no other link may stand. */
  linked: ReadonlySet<Nodes>
}

/** Collect what parts of a document need to know of other parts. */
export function createContext({tree, pictures}: ReportDocument, layout: Layout): Context {
  const definitions = new Map<string, Definition>()
  const targets = new Map<number, CitationTarget>()
  const styles = new Map<Nodes, StyleName>()
  const linked = new Set<Nodes>()
  visit(tree, (node, ancestors, index) => {
    const parent = ancestors.at(-1)
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if (node.type === 'citationTarget' && !targets.has(node.source)) targets.set(node.source, node)
    if (ancestors.some(({type}) => type === 'link' || type === 'linkReference')) linked.add(node)
    if (parent !== undefined && (node.type === 'heading' || node.type === 'paragraph')) {
      styles.set(node, styleOf(parent, index, ancestors))
    }
  })
  return {
    layout,
    css: createCss(layout),
    pictures,
    drawings: 0,
    definitions,
    notes: numberNotes(tree),
    targets,
    ...collectHeadings(tree),
    anchors: headingAnchors(tree),
    styles,
    ...pairCaptions(tree, styles, (node) => isFigure(node, pictures, definitions)),
    linked
  }
}

/** Plain paragraphs take the look of what they stand in. */
function styleOf(parent: Parents, index: number, ancestors: readonly Parents[]): StyleName {
  const style = blockStyle(parent, index)
  if (style !== 'body') return style
  if (parent.type === 'colophon') return 'colophon'
  if (parent.type === 'masthead') {
    const order = parent.children.slice(0, index).filter(({type}) => type === 'paragraph').length
    return order === 0 ? 'mastheadName' : order === 1 ? 'mastheadIssue' : 'mastheadLine'
  }
  if (ancestors.some(({type}) => type === 'footnoteDefinition')) return 'footnote'
  return ancestors.some(({type}) => type === 'blockquote') ? 'note' : 'body'
}

/** Number the notes in the order of their marks in the text; a note in a note comes behind all of these. */
function numberNotes(tree: Root): Map<string, Note> {
  const definitions = new Map<string, FootnoteDefinition>()
  const marks: {inText: FootnoteReference[]; inNotes: FootnoteReference[]} = {inText: [], inNotes: []}
  visit(tree, (node, ancestors) => {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node)
    }
    if (node.type === 'footnoteReference') {
      const isInNote = ancestors.some(({type}) => type === 'footnoteDefinition')
      marks[isInNote ? 'inNotes' : 'inText'].push(node)
    }
  })
  const notes = new Map<string, Note>()
  for (const mark of [...marks.inText, ...marks.inNotes]) {
    const definition = definitions.get(mark.identifier)
    if (definition === undefined) continue
    const note = notes.get(mark.identifier)
    if (note === undefined) notes.set(mark.identifier, {number: notes.size + 1, definition, marks: [mark]})
    else note.marks.push(mark)
  }
  return notes
}

function collectHeadings(tree: Root): Pick<Context, 'headings' | 'contents'> {
  const headings = new Map<Heading, {id: string; level: number}>()
  const contents = new Map<TableOfContents, Heading[]>()
  const above: Heading[] = []
  visit(tree, (node) => {
    if (node.type === 'tableOfContents') contents.set(node, headingsBehind(tree, node))
    if (node.type !== 'heading') return
    while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop()
    above.push(node)
    headings.set(node, {id: `h-${headings.size + 1}`, level: above.length})
  })
  return {headings, contents}
}

/** Find what each caption belongs to: a table, or a paragraph that shows a picture. */
function pairCaptions(
  tree: Root,
  styles: ReadonlyMap<Nodes, StyleName>,
  showsPicture: (node: Nodes) => boolean
): Pick<Context, 'captions' | 'captionOf'> {
  const captions = new Map<Nodes, {paragraph: Paragraph; isAbove: boolean}>()
  const captionOf = new Map<Paragraph, Nodes>()
  visit(tree, (parent) => {
    if (!('children' in parent)) return
    const shown = parent.children.filter(({type}) => type !== 'comment')
    for (const [index, paragraph] of shown.entries()) {
      if (paragraph.type !== 'paragraph' || styles.get(paragraph) !== 'caption') continue
      const isAbove =
        captionPlace(
          parent,
          parent.children.findIndex((child) => child === paragraph)
        ) === 'above'
      const node = shown[index + (isAbove ? 1 : -1)]
      if (node === undefined || captions.has(node) || !(node.type === 'table' || showsPicture(node))) continue
      captions.set(node, {paragraph, isAbove})
      captionOf.set(paragraph, node)
    }
  })
  return {captions, captionOf}
}

function visit(
  node: Nodes,
  see: (node: Nodes, ancestors: readonly Parents[], index: number) => void,
  ancestors: readonly Parents[] = [],
  index = 0
): void {
  see(node, ancestors, index)
  if (!('children' in node)) return
  const inside = [...ancestors, node]
  node.children.forEach((child, place) => visit(child, see, inside, place))
}
