import type {Nodes, PhrasingContent} from 'mdast'
import type {Pt, TextStyle} from '../../model/layout.js'
import {joinSoftBreaks} from '../../text/soft-breaks.js'
import {citationText, plainText} from '../plain-text.js'
import type {Note} from './collect-notes.js'
import {latinWidths} from './latin-widths.js'
import {lineBreaker, type BrokenText, type LineBreaker, type Type} from './line-breaker.js'

/** Share of the size that LibreOffice gives to raised characters; Word sets them a little larger. */
const superscript = 0.58

/** The face of code in the DOCX. */
const code = {latin: ['Consolas']}

/** Where a text stands and what it may refer to. */
export interface Setting {
  style: TextStyle
  /** Width of the first line, and of the others. */
  widths: [first: Pt, others: Pt]
  notes: ReadonlyMap<string, Note>
  inNote: boolean
}

/** Break phrasing content into lines; the marks are the footnotes that stand at the foot of the page of their line. */
export function setText(nodes: readonly PhrasingContent[], setting: Setting): BrokenText<Note> {
  const {style, widths} = setting
  const breaker = lineBreaker<Note>(...widths)
  const type: Type = {
    size: style.size,
    tracking: style.tracking,
    latin: latinWidths(style.typeface, style.bold),
    chinese: nodes.some(hasHan)
  }
  for (const node of nodes) setNode(node, type, breaker, setting)
  return breaker.end()
}

/** Break a text whose line ends and blanks count into lines. */
export function setVerbatim(value: string, style: TextStyle, width: Pt): number {
  const breaker = lineBreaker<never>(width, width)
  const type: Type = {
    size: style.size,
    tracking: style.tracking,
    latin: latinWidths(code, false),
    chinese: false
  }
  setLines(value, type, breaker)
  return breaker.end().lines
}

function setNode(node: PhrasingContent, type: Type, breaker: LineBreaker<Note>, setting: Setting): void {
  switch (node.type) {
    case 'text':
      breaker.text(node.value.includes('\n') ? joinSoftBreaks(node.value) : node.value, type)
      return
    case 'break':
      breaker.endLine()
      return
    case 'inlineCode':
      setLines(node.value, {...type, latin: latinWidths(code, false)}, breaker)
      return
    case 'html':
      setLines(node.value, type, breaker)
      return
    case 'citation':
      breaker.text(citationText(node.sources), {...type, size: type.size * superscript})
      return
    case 'footnoteReference': {
      const note = setting.notes.get(node.identifier)
      if (note === undefined || setting.inNote) {
        breaker.text(`[^${node.label ?? node.identifier}]`, type)
        return
      }
      // The mark stays with the text before it.
      breaker.text(`\u2060${note.number}`, {...type, size: type.size * superscript})
      if (note.first === node) breaker.mark(note)
      return
    }
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
    case 'linkReference': {
      const isBold = node.type === 'strong' && !setting.style.bold
      const inner = isBold ? {...type, latin: latinWidths(setting.style.typeface, true)} : type
      for (const child of node.children) setNode(child, inner, breaker, setting)
      return
    }
    default:
      breaker.text(plainText(node), type)
  }
}

function setLines<Mark>(value: string, type: Type, breaker: LineBreaker<Mark>): void {
  for (const [index, line] of value.split(/\r?\n/).entries()) {
    if (index > 0) breaker.endLine()
    breaker.text(line, type)
  }
}

function hasHan(node: Nodes): boolean {
  if (node.type === 'text') return han.test(node.value)
  return 'children' in node ? node.children.some(hasHan) : han.test(plainText(node))
}

const han = /\p{Script=Han}/u
