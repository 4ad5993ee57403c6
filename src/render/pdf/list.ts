import type {List, ListItem} from 'mdast'
import type {Pt} from '../../model/layout.js'
import {emWidth} from '../../text/em-width.js'
import {setBlocks, type Place} from './blocks.js'
import type {Content, Margin} from './content.js'
import type {Context} from './context.js'
import {plainFormat} from './runs.js'
import {setText} from './set-text.js'

/** Set a list: each item hangs beside its marker, which is text like any other and can be copied. */
export function setList(list: List, place: Place, context: Context): Content[] {
  const {styles} = context.layout
  const style = styles[place.style]
  // `•` of the headings' typeface: 0.21 em wide in Noto Sans SC, but a speck of 0.12 em in Noto Serif SC.
  const markerStyle = list.ordered ? style : {...style, typeface: styles.heading1.typeface}
  const markers = list.children.map((item, index) => markerOf(list, item, index))
  // Two characters, as wide as the first-line indent; more only for numbers that need it.
  const indent: Pt = style.size * Math.max(2, ...markers.map((marker) => emWidth(marker) + 0.5))
  // A list inside an item begins at the item's text.
  const start: Pt = place.inList ? 0 : context.layout.listIndent * styles.body.size
  return list.children.map((item, index) => ({
    columns: [
      {
        text: setText(markers[index] ?? '', plainFormat(markerStyle), context),
        alignment: 'left',
        width: indent,
        margin: [0, style.spaceBefore, 0, 0]
      },
      {
        stack: setBlocks(item, {...place, width: place.width - start - indent, inList: true}, context),
        width: '*'
      }
    ],
    ...(start > 0 && {margin: [start, 0, 0, 0] as Margin})
  }))
}

function markerOf(list: List, item: ListItem, index: number): string {
  if (typeof item.checked === 'boolean') return item.checked ? '■' : '□'
  return list.ordered ? `${(list.start ?? 1) + index}.` : '•'
}
