import type {Element, Nodes} from 'hast'

/** Cells of data are short; a cell that holds an article is not. */
const longestCell = 120

/** Rows that are looked at: the answer is known by then. */
const rowsSeen = 40

/**
 * Tell whether a table holds data, a row of which is one block, and not the lay-out of a page.
 *
 * `指标 | 数量 | 同比` over short cells is data; a table whose cell holds paragraphs or another table lays out a page.
 */
export function isDataTable(table: Element): boolean {
  const rows: Element[][] = []
  if (!collectRows(table, rows)) return false
  const wide = rows.filter((cells) => cells.length >= 2)
  return wide.length >= 2 && wide.length >= rows.length * 0.6 && rows.flat().every(isShortCell)
}

/** Collect the cells of each row; false when a table stands in the table. */
function collectRows(node: Element, rows: Element[][]): boolean {
  for (const child of node.children) {
    if (child.type !== 'element' || rows.length >= rowsSeen) continue
    if (child.tagName === 'tr') rows.push(child.children.filter(isCell))
    else if (!collectRows(child, rows)) return false
  }
  return !rows.flat().some((cell) => holdsTable(cell, 0))
}

function isCell(node: Nodes): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')
}

/** Tables for lay-out stand within a few elements of the cell. */
function holdsTable(element: Element, depth: number): boolean {
  if (depth > 6) return false
  return element.children.some(
    (child) => child.type === 'element' && (child.tagName === 'table' || holdsTable(child, depth + 1))
  )
}

function isShortCell(cell: Element): boolean {
  return lengthUpTo(cell, longestCell + 1) <= longestCell
}

/** Characters of text in an element, counted no further than `limit`. */
function lengthUpTo(node: Nodes, limit: number): number {
  if (node.type === 'text') return Math.min(limit, node.value.trim().length)
  if (!('children' in node)) return 0
  let length = 0
  for (const child of node.children) {
    length += lengthUpTo(child, limit - length)
    if (length >= limit) return length
  }
  return length
}
