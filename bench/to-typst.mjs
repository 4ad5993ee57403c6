import {parseMarkdown} from './parse-markdown.mjs'

/**
 * Write a report in Markdown as a Typst document with the look of a layout, as `readLook` gives it: page, faces, sizes,
 * exact line pitch, justified text with the first line indented, tables whose head is repeated, footnotes, links.
 *
 * The edges of text are those of the em box of Han, so that a line is as high as its size and the rest of the pitch is
 * between lines. Spacing of Han and Latin and of punctuation is Typst's own default.
 */
export function toTypst(markdown, {layout, fontOf}) {
  const {blocks, notes} = parseMarkdown(markdown)
  const context = {notes, used: new Set()}
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? ''
  return (
    [setUp(title, layout, fontOf), ...blocks.map((node) => writeBlock(node, context))].join('\n\n') + '\n'
  )
}

function setUp(documentTitle, {page, styles, table, link, header, footer}, fontOf) {
  const {margin} = page
  const {body, title, footnote, tableCell, tableHead, code} = styles
  const text = (style) =>
    `text(font: "${fontOf(style)}", size: ${style.size}pt, weight: ${style.bold ? 700 : 400}, fill: rgb("${style.colour}"))`
  const par = (style, indent = style.firstLineIndent) =>
    `par(leading: ${between(style)}pt, spacing: ${between(style) + Math.max(style.spaceAfter, style.spaceBefore)}pt, ` +
    `justify: ${style.align === 'justify'}, first-line-indent: (amount: ${indent}em, all: true))`
  const heading = (style, level) =>
    `#show heading.where(level: ${level}): set ${text(style)}\n` +
    `#show heading.where(level: ${level}): set ${par(style)}\n` +
    `#show heading.where(level: ${level}): set block(above: ${between(style) + style.spaceBefore}pt, below: ${between(style) + style.spaceAfter}pt)`
  const inset = table.padding.vertical + between(tableCell) / 2
  return `#set document(title: ${JSON.stringify(documentTitle)})
#set page(width: ${page.width}pt, height: ${page.height}pt,
  margin: (top: ${margin.top}pt, right: ${margin.right}pt, bottom: ${margin.bottom}pt, left: ${margin.left}pt),
  header: context if here().page() > 1 { set ${text(styles.header)}; align(${styles.header.align})[${writeLine(header)}] },
  footer: context { set ${text(styles.footer)}; align(center)[${writeLine(footer)}] })
#set text(lang: "zh", region: "cn", top-edge: 0.88em, bottom-edge: -0.12em)
#set smartquote(enabled: false)
#set ${text(body)}
#set ${par(body)}
${[title, styles.heading1, styles.heading2, styles.heading3].map((style, index) => heading(style, index + 1)).join('\n')}
#show link: set text(fill: rgb("${link}"))
#show footnote.entry: set ${text(footnote)}
#show footnote.entry: set ${par(footnote, 0)}
#set list(indent: 0pt, body-indent: 1em, marker: [•])
#set enum(indent: 0pt, body-indent: 1em)
#show list: set par(first-line-indent: 0em)
#show enum: set par(first-line-indent: 0em)
#show raw: set ${text(code)}
#set table(stroke: (x: none, y: ${table.rule.width}pt + rgb("${table.rule.colour}")), inset: (x: ${table.padding.horizontal}pt, y: ${inset}pt)${
    table.headFill ? `, fill: (_, y) => if y == 0 { rgb("${table.headFill}") }` : ''
  })
#show table: set ${text(tableCell)}
#show table: set ${par(tableCell, 0)}
#show table.cell.where(y: 0): set ${text(tableHead)}`
}

/** What is between two lines, whose edges are those of the em box. */
const between = ({leading, size}) => leading - size

/** A running header or footer, in which `{page}` and the like are filled in. */
function writeLine({text}) {
  const parts = text.split(/(\{\w+\})/)
  return parts.map((part) => furniture[part] ?? escape(part)).join('')
}

const furniture = {
  '{title}': '#context document.title',
  '{page}': '#counter(page).display()',
  '{pages}': '#counter(page).final().first()'
}

function writeBlock(node, context) {
  const inner = () => node.children.map((child) => writeBlock(child, context)).join('\n\n')
  switch (node.type) {
    case 'heading':
      // The contents begin below the title.
      return `#heading(level: ${node.depth}, outlined: ${node.depth > 1}, bookmarked: true)[${writeText(node, context)}]`
    case 'paragraph':
      return writeText(node, context)
    case 'list': {
      const items = node.children.map((item) => `[${writeBlock(item, context)}]`).join(', ')
      return node.ordered ? `#enum(start: ${node.start ?? 1}, ${items})` : `#list(${items})`
    }
    case 'listItem':
    case 'footnoteDefinition':
      return inner()
    case 'blockquote':
      return `#quote(block: true)[${inner()}]`
    case 'table':
      return writeTable(node, context)
    case 'code':
      return `#raw(block: true, ${JSON.stringify(node.value)})`
    case 'thematicBreak':
      return '#line(length: 100%)'
    case 'html':
      return writeContents(node.value)
    default:
      throw new Error(`${node.type} cannot be written for Typst`)
  }
}

function writeTable({align, children}, context) {
  const [head, ...rows] = children.map(({children: cells}) =>
    cells.map((cell) => `[${writeText(cell, context)}]`).join(', ')
  )
  const aligns = (align ?? []).map((one) => one ?? 'left').join(', ')
  return `#table(columns: ${children[0].children.length}, align: (${aligns},),\n  table.header(${head}),\n  ${rows.join(',\n  ')})`
}

function writeText({children}, context) {
  return children.map((node) => writePhrase(node, context)).join('')
}

function writePhrase(node, context) {
  switch (node.type) {
    case 'text':
      return escape(node.value)
    case 'strong':
      return `#strong[${writeText(node, context)}]`
    case 'emphasis':
      return `#emph[${writeText(node, context)}]`
    case 'delete':
      return `#strike[${writeText(node, context)}]`
    case 'inlineCode':
      return `#raw(${JSON.stringify(node.value)})`
    case 'link':
      return `#link(${JSON.stringify(node.url)})[${writeText(node, context)}]`
    case 'break':
      return '\\ '
    case 'footnoteReference':
      return writeNote(node.identifier, context)
    default:
      throw new Error(`${node.type} cannot be written for Typst`)
  }
}

function writeContents(comment) {
  const [, title, depth] = /^<!-- toc title="([^"]*)" depth="(\d)" -->$/.exec(comment) ?? []
  return depth === undefined ? '' : `#outline(title: ${JSON.stringify(title)}, depth: ${Number(depth) + 1})`
}

/** The note stands where it is first referred to; later marks name its label. */
function writeNote(identifier, context) {
  const label = `<note-${identifier}>`
  if (context.used.has(identifier)) return `#footnote(${label})`
  context.used.add(identifier)
  return `#footnote[${writeBlock(context.notes.get(identifier), context)}] ${label}`
}

/** Any sign may be escaped, and unescaped some begin markup. */
const escape = (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
