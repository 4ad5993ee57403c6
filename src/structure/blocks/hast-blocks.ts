import type {Element, Nodes} from 'hast'
import {isProse} from '../classify/prose.js'
import {isDataTable} from './data-table.js'
import {blockElements, hiddenElements, isCentred} from './element-roles.js'
import type {Place, PlacedBlock} from './place.js'
import {createBlock, type Hints, type RawBlock, type Run} from './raw-block.js'

export interface HastBlocks {
  placed: PlacedBlock[]
  /** Scripts, styles, comments: what the page holds and nobody reads on it. */
  markup: RawBlock[]
}

/** What the elements around a text say about it. */
interface Inline {
  link: boolean
  bold: boolean
  /** Inside a table of data, and in a row of it, where cells and what they hold end no block. */
  data?: 'table' | 'row'
  hints: Hints
  place: Place | null
}

/** A caption of a picture is rarely longer. */
const longestCaption = 60

/** Cut a hast tree into blocks. `from` is where the piece of HTML begins in its file. */
export function blocksOfHast(root: Nodes, from = {line: 1, column: 1}): HastBlocks {
  const placed: PlacedBlock[] = []
  const markup: RawBlock[] = []
  let open = emptyBlock()
  let blankBefore = 1
  let isAfterBreak = false
  let isUnderPicture = false

  const flush = ({place, hints}: Inline, gap: number) => {
    const {runs, linked, bold, images, length} = open
    if (runs.length === 0 && images === 0) {
      blankBefore = Math.max(blankBefore, gap)
      isAfterBreak = false
      return
    }
    const all: Hints = {...hints}
    if (length > 0 && linked > 0) all.linkShare = linked / length
    if (bold > 0) all.boldUntil = bold
    const mayCaption = length > 0 && length <= longestCaption && linked <= length / 2
    if (mayCaption && (images > 0 || (isUnderPicture && isInCentre(place)))) all.caption = true
    const indented = /^[ \t\u00a0]*\u3000/.test(runs[0]?.text ?? '')
    const block = createBlock(runs, {blankBefore, indented, hints: all})
    if (block !== null) {
      const isText = (all.linkShare ?? 0) <= 0.5 && isProse(block.text)
      placed.push({block, place, prose: isText ? block.text.length : 0})
      blankBefore = 0
    }
    if (block !== null || images > 0) isUnderPicture = block === null
    blankBefore = Math.max(blankBefore, gap)
    isAfterBreak = false
    open = emptyBlock()
  }

  const walk = (node: Nodes, around: Inline): void => {
    if (node.type === 'text') return addText(node.value, node.position?.start, around)
    if (node.type === 'comment') return addMarkup(node)
    if (node.type === 'root') {
      for (const child of node.children) walk(child, around)
      return
    }
    if (node.type !== 'element') return
    const {tagName} = node
    if (tagName === 'head') {
      for (const child of node.children) {
        if (child.type === 'element' && child.tagName === 'title') addTitle(child)
        else walkHidden(child)
      }
      return
    }
    if (hiddenElements.has(tagName) || tagName === 'title') return walkHidden(node)
    if (tagName === 'br') {
      // Two in a row are a blank line.
      const isSecond = isAfterBreak && open.length === 0
      flush(around, isSecond ? 1 : 0)
      isAfterBreak = true
      return
    }
    if (tagName === 'img') {
      open.images++
      return
    }
    const inside = enter(node, around)
    const isBlock = isBlockElement(node)
    const endsBlock = isBlock && around.data !== 'row'
    if (endsBlock) flush(around, 1)
    for (const [index, child] of node.children.entries()) {
      if (isGap(node.children, index)) separate()
      else walk(child, inside)
    }
    if (endsBlock) flush(inside, 1)
    else if (isBlock) separate()
  }

  const walkHidden = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'comment') addMarkup(node)
    else if ('children' in node) for (const child of node.children) walkHidden(child)
    if ('content' in node && node.content !== undefined) walkHidden(node.content) // `<template>`
  }

  const addMarkup = ({value, position}: Extract<Nodes, {type: 'text' | 'comment'}>) => {
    const block = createBlock(runsOf(value, position?.start, from))
    if (block !== null) markup.push(block)
  }

  const addText = (value: string, start: Start, {link, bold}: Inline) => {
    for (const run of runsOf(value, start, from)) {
      const length = run.text.trim().length
      if (open.length === 0 && length === 0 && !run.text.includes('\u3000')) continue
      open.runs.push(run)
      if (link) open.linked += length
      if (bold && open.bold === open.length) open.bold += length
      open.length += length
    }
  }

  const separate = () => {
    const last = open.runs.at(-1)
    if (last && last.text.trim() !== '') {
      open.runs[open.runs.length - 1] = {...last, text: `${last.text.trimEnd()} `}
    }
  }

  const addTitle = (node: Element) => {
    flush(outermost, 1)
    for (const child of node.children) {
      if (child.type === 'text') addText(child.value, child.position?.start, outermost)
    }
    const block = createBlock(open.runs, {blankBefore, hints: {documentTitle: true}})
    if (block !== null) placed.push({block, place: null, prose: 0})
    open = emptyBlock()
  }

  walk(root, outermost)
  flush(outermost, 1)
  return {placed, markup}
}

type Start = {line: number; column: number} | undefined

const outermost: Inline = {link: false, bold: false, hints: {}, place: null}

function emptyBlock() {
  return {runs: [] as Run[], length: 0, linked: 0, bold: 0, images: 0}
}

function isBlockElement({tagName}: Element): boolean {
  return blockElements.has(tagName) || tagName === 'td' || tagName === 'th'
}

/** White space between two elements is a blank on the page: `<span>来源：示例网</span> <span>作者：张三</span>`. */
function isGap(children: readonly Nodes[], index: number): boolean {
  const child = children[index]
  return (
    child?.type === 'text' &&
    /^[ \t\n]+$/.test(child.value) &&
    children[index - 1]?.type === 'element' &&
    children[index + 1]?.type === 'element'
  )
}

/** What holds for the content of an element. */
function enter(element: Element, around: Inline): Inline {
  const {tagName} = element
  if (tagName === 'a') return {...around, link: true}
  if (tagName === 'strong' || tagName === 'b') return {...around, bold: true}
  if (!isBlockElement(element) || around.data === 'row') return around
  const place = {element, parent: around.place, depth: (around.place?.depth ?? -1) + 1}
  if (tagName === 'table' && isDataTable(element)) return {...around, data: 'table', place}
  if (tagName === 'tr' && around.data === 'table')
    return {...around, data: 'row', hints: {...around.hints, row: true}, place}
  if (/^h[1-6]$/.test(tagName)) {
    return {...around, hints: {...around.hints, heading: Number(tagName.charAt(1))}, place}
  }
  if (tagName === 'figcaption') return {...around, hints: {...around.hints, caption: true}, place}
  return {...around, place}
}

/** The lines of a text node, where each stands, its indents of the source taken off. */
function runsOf(value: string, start: Start, from: {line: number; column: number}): Run[] {
  return value.split('\n').map((text, index) => {
    const line = (start?.line ?? 1) + index
    const column = index === 0 ? (start?.column ?? 1) : 1
    const clean = index === 0 ? text : text.replace(/^[ \t]+/, '')
    return {
      text: clean.replace(/[ \t]+/g, ' '),
      line: line + from.line - 1,
      column: column + (text.length - clean.length) + (line === 1 ? from.column - 1 : 0)
    }
  })
}

/** Within two elements: further out, a page that is centred as a whole says nothing. */
function isInCentre(place: Place | null): boolean {
  return (
    place !== null && (isCentred(place.element) || (place.parent !== null && isCentred(place.parent.element)))
  )
}
