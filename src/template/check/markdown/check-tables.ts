import type {Nodes, Root} from 'mdast'
import {nodesIn, sourceOf, startOf, type MarkdownProblem} from './markdown-problem.js'

/** A line that is meant as a row of a table. */
const row = /^\s*\|.*\|\s*$/

const delimiterRow = /^\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/

/** Tell rows whose cells are not as many as those of the head, and rows that became no table. */
export function checkTables(tree: Root, markdown: string): MarkdownProblem[] {
  return [...nodesIn(tree)].flatMap((node) => {
    if (node.type === 'table') return checkRows(node, markdown)
    return node.type === 'paragraph' ? checkParagraph(node, markdown) : []
  })
}

function checkRows({children}: Extract<Nodes, {type: 'table'}>, markdown: string): MarkdownProblem[] {
  const expected = children[0]?.children.length ?? 0
  return children.flatMap((line): MarkdownProblem[] => {
    const place = startOf(line)
    if (!sourceOf(line, markdown).includes('|')) {
      const message =
        'The line stands right behind a table and becomes a row of it, expected an empty line before it'
      return [{rule: 'table-end', ...place, message, fatal: true}]
    }
    const cells = line.children.length
    if (cells === expected) return []
    const message = `The row has ${count(cells)}, but the head of its table ${count(expected)}`
    // What is too much is shown nowhere.
    return [{rule: 'table-cells', ...place, message, fatal: cells > expected}]
  })
}

function checkParagraph(node: Nodes, markdown: string): MarkdownProblem[] {
  const lines = sourceOf(node, markdown).split('\n')
  const index = lines.findIndex((line) => row.test(line))
  const [head, second] = lines.slice(index)
  if (index === -1 || head === undefined) return []
  const {line, column} = startOf(node)
  const place = {line: line + index, column: index === 0 ? column : 1}
  if (second !== undefined && delimiterRow.test(second)) {
    const message = `The head of the table has ${count(cellsOf(head))}, but the row of dashes below it ${count(cellsOf(second))}`
    return [{rule: 'table-delimiter-cells', ...place, message, fatal: true}]
  }
  const message =
    'The row belongs to no table, expected a head, a row `| --- |` right below it, and no empty line within'
  return [{rule: 'table-delimiter-missing', ...place, message, fatal: true}]
}

const cellsOf = (line: string): number =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/).length

const count = (cells: number): string => `${cells} ${cells === 1 ? 'cell' : 'cells'}`
