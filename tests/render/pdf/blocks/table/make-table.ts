import type {Table} from 'mdast'

/** Make a table of texts, the first row its head. */
export function makeTable(rows: string[][], align: Table['align'] = []): Table {
  return {
    type: 'table',
    align,
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({
        type: 'tableCell',
        children: value === '' ? [] : [{type: 'text', value}]
      }))
    }))
  }
}
