import type {Element} from 'hast'
import type {Table, TableCell} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {stripIllegalXml} from '../../text/xml-characters.js'
import {columnAligns} from '../cell-align.js'
import {plainText} from '../plain-text.js'
import {columnRoom, type ColumnRoom} from './column-room.js'
import type {Context} from './context.js'
import {alignCss, joinCss} from './css.js'
import {element} from './element.js'
import {withCaption} from './figure.js'
import {hasLabelColumn} from './label-column.js'

/** Narrower tables than this, in em of their type, fit on every phone. */
const phoneWidth = 22

/** Render a table with its caption; a wide one scrolls within its own frame, never the page. */
export function renderTable(state: State, source: Table, context: Context): Element | undefined {
  const table = withEqualRows(source)
  const columns = table.children[0]?.children.length ?? 0
  if (columns === 0) return undefined
  const {css, captions, layout} = context
  const cellSize = Number.parseFloat(css.size('tableCell'))
  const padding = Number.parseFloat(css.px(layout.table.padding.horizontal)) / cellSize
  const room = columnRoom(table, css.pageWidth / cellSize, padding)
  const cells = cellLooks(table, room, context)
  const labelled = hasLabelColumn(table)
  const [head, ...body] = table.children.map((row, index) =>
    element(
      'tr',
      {style: `vertical-align:${index === 0 ? 'middle' : 'top'}`},
      row.children.map((cell, column) => {
        const isHead = index === 0 || (labelled && column === 0)
        const scope = index === 0 ? 'col' : 'row'
        const place = {row: index, column, isHead}
        return element(
          isHead ? 'th' : 'td',
          {scope: isHead ? scope : undefined, style: cells(place)},
          state.all(cell)
        )
      })
    )
  )
  const isWide = room.whole > phoneWidth
  const caption = captions.get(source)
  const label = caption === undefined ? '表格' : stripIllegalXml(plainText(caption.paragraph))
  const shown = element(
    'table',
    {
      // Not every mail program takes the width from the style.
      width: '100%',
      style: joinCss(
        'width:100%;border-collapse:collapse',
        tableRules(context),
        css.type('tableCell', 'body')
      )
    },
    head === undefined ? [] : [element('thead', {}, head)],
    body.length === 0 ? [] : [element('tbody', {}, body)]
  )
  // Who has no mouse must reach the frame to scroll it.
  const frame = isWide ? {role: 'region', tabIndex: 0, ariaLabel: label} : {}
  const gap = css.px(layout.styles.body.leading / 2)
  return withCaption(
    state,
    source,
    element('div', {className: ['scroll'], ...frame, style: `overflow-x:auto;margin:0 0 ${gap}`}, shown),
    context
  )
}

interface Place {
  row: number
  column: number
  isHead: boolean
}

/** Give the look of each cell; what mail programs need to show the table stands on every one. */
function cellLooks(
  table: Table,
  {shares, least}: ColumnRoom,
  {css, layout}: Context
): (place: Place) => string {
  const {rule, rules, headFill, padding} = layout.table
  const line = css.rule(rule)
  const room = `padding:${css.px(padding.vertical)} ${css.px(padding.horizontal)}`
  const border = (row: number): string => {
    if (rules === 'grid') return `border:${line}`
    if (rules === 'rows' || row === 0) return `border-bottom:${line}`
    return ''
  }
  const aligns = columnAligns(table)
  return ({row, column, isHead}) => {
    const style = row === 0 ? 'tableHead' : 'tableCell'
    const align = aligns[column] ?? layout.styles[style].align
    return joinCss(
      row === 0
        ? `width:${Math.round(shares[column] ?? 0)}%;min-width:${Number((least[column] ?? 0).toFixed(1))}em`
        : '',
      room,
      border(row),
      row === 0 && headFill !== undefined ? `background-color:${headFill}` : '',
      css.type(style, 'tableCell', isHead ? 'th' : 'td'),
      // Browsers centre heads.
      isHead ? `text-align:${align}` : alignCss(align)
    )
  }
}

/** The rules around a table, or above and below it (三线表). */
function tableRules({css, layout}: Context): string {
  const {rule, rules} = layout.table
  const line = css.rule(rule)
  return rules === 'three-line' ? `border-top:${line};border-bottom:${line}` : `border:${line}`
}

/** Fill rows up to the longest: a row with fewer cells would end in a hole. */
function withEqualRows(table: Table): Table {
  const columns = table.children.reduce((most, row) => Math.max(most, row.children.length), 0)
  const children = table.children.map((row) => {
    const missing = Array.from({length: columns - row.children.length}, (): TableCell => emptyCell)
    return {...row, children: [...row.children, ...missing]}
  })
  return {...table, children}
}

const emptyCell: TableCell = {type: 'tableCell', children: []}
