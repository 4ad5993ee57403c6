import type {Element, Nodes} from 'hast'
import {createBlock, type Hints, type RawBlock, type Run} from './raw-block.js'

/** A block and the elements it stands in, the innermost first. */
export interface PlacedBlock {
  block: RawBlock
  ancestors: Element[]
}

/** Elements whose text nobody reads on the page. */
const hidden = new Set(
  'script style noscript template svg iframe select option textarea object embed rt rp head'.split(' ')
)

/** Elements that begin and end a block of their own. */
const blockElements = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' ')
)

const landmarkElements = new Set(['nav', 'footer', 'aside', 'form', 'button'])

/** Names of classes and ids that web sites give to what stands around an article. */
const landmarkName =
  /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|crumbs?|footer|foot|copyright|share|bdshare\w*|related|sidebar|side|comments?|recommend|hot|login|search|toolbar|pagination|pager)(?:$|[\s_-])/i

/** Cut a hast tree into blocks. `place` is where the piece of HTML begins in its file. */
export function blocksOfHast(root: Nodes, place = {line: 1, column: 1}): PlacedBlock[] {
  const blocks: PlacedBlock[] = []
  let open = emptyBlock()
  let blankBefore = 1

  const flush = (ancestors: Element[], gap: number) => {
    const {runs, linked, bold, images} = open
    const length = runs.reduce((sum, run) => sum + run.text.trim().length, 0)
    const hints = hintsOf(ancestors)
    if (length > 0 && linked > 0) hints.linkShare = linked / length
    if (bold > 0) hints.boldUntil = bold
    if (images > 0 && length <= 60) hints.caption = true
    const indented = /^[ \t\u00a0]*\u3000/.test(runs[0]?.text ?? '')
    const block = createBlock(runs, {blankBefore, indented, hints})
    if (block !== null) {
      blocks.push({block, ancestors: [...ancestors].reverse()})
      blankBefore = 0
    }
    blankBefore = Math.max(blankBefore, gap)
    open = emptyBlock()
  }

  const walk = (node: Nodes, ancestors: Element[], inline: {link: boolean; bold: boolean}) => {
    if (node.type === 'text') return addText(node.value, node.position?.start, inline)
    if (node.type === 'root') {
      for (const child of node.children) walk(child, ancestors, inline)
      return
    }
    if (node.type !== 'element') return
    const {tagName} = node
    if (tagName === 'title') return addTitle(node, ancestors)
    if (tagName === 'head') {
      for (const child of node.children)
        if (child.type === 'element' && child.tagName === 'title') walk(child, ancestors, inline)
      return
    }
    if (hidden.has(tagName)) return
    if (tagName === 'br') return flush(ancestors, 0)
    if (tagName === 'img') {
      open.images++
      return
    }
    const isBlock = blockElements.has(tagName)
    if (isBlock) flush(ancestors, 1)
    const inside = isBlock || tagName === 'td' || tagName === 'th' ? [...ancestors, node] : ancestors
    const within = {
      link: inline.link || tagName === 'a',
      bold: inline.bold || tagName === 'strong' || tagName === 'b'
    }
    for (const child of node.children) walk(child, inside, within)
    if (isBlock) flush(inside, 1)
    else if (tagName === 'td' || tagName === 'th') separateCells()
  }

  const addText = (
    value: string,
    start: {line: number; column: number} | undefined,
    inline: {link: boolean; bold: boolean}
  ) => {
    for (const [index, text] of value.split('\n').entries()) {
      const line = (start?.line ?? 1) + index
      const onFirstLine = line === 1
      const column = index === 0 ? (start?.column ?? 1) : 1
      const clean = index === 0 ? text : text.replace(/^[ \t]+/, '')
      const run = {
        text: clean.replace(/[ \t]+/g, ' '),
        line: line + place.line - 1,
        column: column + (text.length - clean.length) + (onFirstLine ? place.column - 1 : 0)
      }
      const length = run.text.trim().length
      if (open.length === 0 && length === 0 && !run.text.includes('\u3000')) continue
      open.runs.push(run)
      if (inline.link) open.linked += length
      if (inline.bold && open.bold === open.length) open.bold += length
      open.length += length
    }
  }

  const separateCells = () => {
    const last = open.runs.at(-1)
    if (last && last.text.trim() !== '') {
      open.runs[open.runs.length - 1] = {...last, text: `${last.text.trimEnd()} `}
    }
  }

  const addTitle = (node: Element, ancestors: Element[]) => {
    flush(ancestors, 1)
    for (const child of node.children) {
      if (child.type === 'text') addText(child.value, child.position?.start, {link: false, bold: false})
    }
    const block = createBlock(open.runs, {blankBefore, hints: {documentTitle: true}})
    if (block !== null) blocks.push({block, ancestors: []})
    open = emptyBlock()
  }

  walk(root, [], {link: false, bold: false})
  flush([], 1)
  return blocks
}

function emptyBlock() {
  return {runs: [] as Run[], length: 0, linked: 0, bold: 0, images: 0}
}

function hintsOf(ancestors: Element[]): Hints {
  const hints: Hints = {}
  for (const element of ancestors) {
    const {tagName, properties} = element
    if (/^h[1-6]$/.test(tagName)) hints.heading = Number(tagName.charAt(1))
    if (tagName === 'figcaption' || tagName === 'caption') hints.caption = true
    if (tagName === 'tr') hints.row = true
    const names = [properties['className'], properties['id']].flat().join(' ')
    // A site's `header` may hold the article's own title.
    if (landmarkElements.has(tagName) || landmarkName.test(names)) hints.landmark = true
  }
  return hints
}
