import {parseMarkdown} from './parse-markdown.mjs'

/**
 * Write a report in Markdown as a plain definition for pdfmake with the look of a layout, as `readLook` gives it. It is
 * JSON; `pdfmake.mjs` adds header and footer. Footnotes stand at the end: pdfmake has no others.
 */
export function toPdfmake(markdown, {layout, fontOf, heights}) {
  const {blocks, notes} = parseMarkdown(markdown)
  const {page, styles, table, link} = layout
  const look = (style, indent = style.firstLineIndent) => ({
    font: fontOf(style),
    fontSize: style.size,
    bold: style.bold,
    color: style.colour,
    lineHeight: style.leading / (style.size * heights[fontOf(style)]),
    alignment: style.align,
    leadingIndent: indent * style.size,
    margin: [0, style.spaceBefore, 0, style.spaceAfter]
  })
  const numbers = new Map([...notes.keys()].map((identifier, index) => [identifier, index + 1]))
  const context = {link, numbers, table}
  return {
    pageSize: {width: page.width, height: page.height},
    pageMargins: [page.margin.left, page.margin.top, page.margin.right, page.margin.bottom],
    styles: {
      ...Object.fromEntries(Object.entries(styles).map(([name, style]) => [name, look(style)])),
      item: look(styles.body, 0)
    },
    defaultStyle: {font: fontOf(styles.body)},
    content: [
      ...blocks.flatMap((node) => writeBlock(node, 'body', context)),
      ...[...notes].map(([identifier, {children}]) => ({
        columns: [
          {text: `[${numbers.get(identifier)}]`, width: 27, style: 'footnote'},
          children.flatMap((node) => writeBlock(node, 'footnote', context))
        ]
      }))
    ]
  }
}

function writeBlock(node, style, context) {
  const inner = (children, name = style) => children.flatMap((child) => writeBlock(child, name, context))
  switch (node.type) {
    case 'heading':
      return [
        {text: writeText(node, context), style: node.depth === 1 ? 'title' : `heading${node.depth - 1}`}
      ]
    case 'paragraph':
      return [{text: writeText(node, context), style}]
    case 'list':
      return [
        {
          [node.ordered ? 'ol' : 'ul']: node.children.map((item) => inner(item.children, 'item')),
          start: node.start ?? 1
        }
      ]
    case 'blockquote':
      return [{stack: inner(node.children), margin: [21, 0, 0, 0]}]
    case 'table':
      return [writeTable(node, context)]
    case 'code':
      return [{text: node.value, style: 'code'}]
    case 'thematicBreak':
    case 'html':
      return []
    default:
      throw new Error(`${node.type} cannot be written for pdfmake`)
  }
}

function writeTable({align, children}, context) {
  const columns = children[0].children.length
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: Array.from({length: columns}, () => 'auto'),
      body: children.map(({children: cells}, row) =>
        cells.map((cell, column) => ({
          text: writeText(cell, context),
          style: row === 0 ? 'tableHead' : 'tableCell',
          alignment: align?.[column] ?? 'left',
          ...(row === 0 && context.table.headFill && {fillColor: context.table.headFill})
        }))
      )
    },
    layout: 'rows'
  }
}

function writeText({children}, context, format = {}) {
  return children.flatMap((node) => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{text: node.value, ...format}]
      case 'strong':
        return writeText(node, context, {...format, bold: true})
      case 'emphasis':
        return writeText(node, context, format)
      case 'delete':
        return writeText(node, context, {...format, decoration: 'lineThrough'})
      case 'link':
        return writeText(node, context, {...format, link: node.url, color: context.link})
      case 'break':
        return [{text: '\n'}]
      case 'footnoteReference':
        return [{text: `[${context.numbers.get(node.identifier)}]`, sup: true}]
      default:
        throw new Error(`${node.type} cannot be written for pdfmake`)
    }
  })
}
