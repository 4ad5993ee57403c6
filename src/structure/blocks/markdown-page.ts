import type {Html, Image, Link, Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Point} from 'unist'
import {cutFrontMatter} from './front-matter.js'
import type {Page} from './page.js'
import {createBlock, type Hints, type RawBlock, type Run} from './raw-block.js'

/** What a text gives: blocks, and what is not shown, such as comments and the addresses of links. */
interface Sink {
  blocks: RawBlock[]
  markup: RawBlock[]
}

type HtmlReader = (html: string, place: {line: number; column: number}) => Sink

/** Cut a Markdown text or a Jekyll post (front matter, lines of `<p>`, link lines) into blocks. */
export async function readMarkdownPage(text: string): Promise<Page> {
  const {block, declared, bodyLine, body} = cutFrontMatter(text)
  const readHtml: HtmlReader = /<[a-z!?]/i.test(body)
    ? (await import('./html-page.js')).readHtmlFragment
    : () => ({blocks: [], markup: []})
  // Blank lines in place of the front matter keep the line numbers.
  const source = '\n'.repeat(bodyLine - 1) + body
  const {blocks, markup} = blocksOfMarkdown(source, readHtml)
  return {blocks: block === null ? blocks : [block, ...blocks], markup, declared}
}

/** Four blanks before a Chinese paragraph are an indent, not code; a line of dashes does not make a heading. */
const withoutCode = {disable: {null: ['codeIndented', 'setextUnderline']}}

function blocksOfMarkdown(source: string, readHtml: HtmlReader): Sink {
  const root: Root = unified()
    .data('micromarkExtensions', [withoutCode])
    .use(remarkParse)
    .use(remarkCjkFriendly)
    .parse(source)
  const sink: Sink = {blocks: [], markup: []}
  const {blocks, markup} = sink
  const add = (node: RootContent) => {
    if (node.type === 'html') {
      const found = readHtml(node.value, node.position?.start ?? {line: 1, column: 1})
      for (const block of found.blocks) blocks.push(block)
      for (const block of found.markup) markup.push(block)
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      addInline(node.children, source, node.type === 'heading' ? {heading: node.depth} : {}, sink)
    } else if (node.type === 'definition') {
      const raw = createBlock(runsOf(rawOf(node, source), node.position?.start))
      if (raw !== null) markup.push(raw)
    } else if (node.type === 'code') {
      // The text begins below its fence.
      const line = (node.position?.start.line ?? 0) + 1
      const block = createBlock(runsOf(node.value, {line, column: 1}))
      if (block !== null) blocks.push(block)
    } else if (node.type === 'listItem' || node.type === 'list' || node.type === 'blockquote') {
      const before = blocks.length
      for (const child of node.children) add(child)
      const first = blocks[before]
      if (node.type === 'listItem' && first) blocks[before] = withMarker(first, source, node.position?.start)
    } else if ('children' in node) {
      for (const child of node.children) add(child as RootContent) // Tables and the like: any child is block content here.
    }
  }
  for (const node of root.children) add(node)
  return sink
}

function rawOf({position}: Nodes, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset)
}

/** `1.` and `（1）` number headings in this genre: the number stays with its text, a bullet goes. */
function withMarker(block: RawBlock, source: string, start: Point | undefined): RawBlock {
  const marker = /^\d{1,2}[.)]/.exec(source.slice(start?.offset ?? 0, (start?.offset ?? 0) + 4))?.[0]
  if (marker === undefined || start === undefined) return block
  const run = {text: marker, line: start.line, column: start.column}
  return createBlock([run, ...block.runs], block) ?? block
}

/** Each line of a paragraph is a block of its own: whether lines belong together is told later, as in plain text. */
function addInline(children: PhrasingContent[], source: string, hints: Hints, {blocks, markup}: Sink): void {
  const captions: RawBlock[] = []
  const lines: Array<{runs: Run[]; linked: number; bold: number; length: number; images: number}> = []
  const line = () => {
    const last = lines.at(-1)
    if (last) return last
    const first = {runs: [], linked: 0, bold: 0, length: 0, images: 0}
    lines.push(first)
    return first
  }
  const walk = (node: Nodes, inline: {link: boolean; bold: boolean}) => {
    if (node.type === 'break') lines.push({runs: [], linked: 0, bold: 0, length: 0, images: 0})
    else if (node.type === 'image') addImage(node)
    else if (node.type === 'html') addTag(node)
    else if (node.type === 'link') addLink(node, inline)
    else if (node.type === 'text' || node.type === 'inlineCode')
      addText(node.value, node.position?.start, inline)
    else if ('children' in node) {
      for (const child of node.children) walk(child, {...inline, bold: inline.bold || node.type === 'strong'})
    }
  }
  const addImage = (node: Image) => {
    line().images++
    const alt = node.alt ?? ''
    const start = {line: node.position?.start.line ?? 1, column: (node.position?.start.column ?? 1) + 2}
    const words = createBlock(runsOf(alt, start), {hints: {caption: true}})
    if (words === null) return
    // The words for a picture are its caption, a file name is none.
    if (/\p{Script=Han}{4}/u.test(alt)) captions.push(words)
    else markup.push(words)
  }
  const addTag = (node: Html) => {
    // A comment says something, a tag does not.
    const raw = node.value.startsWith('<!') ? createBlock(runsOf(node.value, node.position?.start)) : null
    if (raw !== null) markup.push(raw)
  }
  const addLink = (node: Link, inline: {link: boolean; bold: boolean}) => {
    // A link is kept as it is written: its address is what a link line says.
    addText(rawOf(node, source).replace(/^<|>$/g, ''), node.position?.start, {...inline, link: true})
  }
  const addText = (
    value: string,
    start: {line: number; column: number} | undefined,
    inline: {link: boolean; bold: boolean}
  ) => {
    for (const [index, run] of runsOf(value, start).entries()) {
      if (index > 0) lines.push({runs: [], linked: 0, bold: 0, length: 0, images: 0})
      const current = line()
      const length = run.text.trim().length
      current.runs.push(run)
      if (inline.link) current.linked += length
      if (inline.bold && current.bold === current.length) current.bold += length
      current.length += length
    }
  }
  for (const child of children) walk(child, {link: false, bold: false})
  for (const [index, {runs, linked, bold, length, images}] of lines.entries()) {
    const all: Hints = {...hints}
    if (linked > 0) all.linkShare = linked / Math.max(1, length)
    if (bold > 0) all.boldUntil = bold
    if (images > 0 && length <= 60) all.caption = true
    const block = createBlock(runs, {blankBefore: index === 0 ? 1 : 0, hints: all})
    if (block !== null) blocks.push(block)
  }
  for (const caption of captions) blocks.push(caption)
}

function runsOf(value: string, start: {line: number; column: number} | undefined): Run[] {
  return value.split('\n').map((text, index) => ({
    text,
    line: (start?.line ?? 1) + index,
    column: index === 0 ? (start?.column ?? 1) : 1
  }))
}
