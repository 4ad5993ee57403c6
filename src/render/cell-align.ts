import type {AlignType, Table} from 'mdast'
import {plainText} from './plain-text.js'

/**
 * Tell how the cells of each column are aligned, head included; nothing where the layout decides.
 *
 * What Markdown says counts. Else figures stand at the right, so that their digits stand under one another: a column
 * whose cells are all numbers with the same unit, such as `1,204` and `97`, or `20%` and `3.5%`; what stands for a
 * missing one (`—`, 未见报道, nothing) does not matter. Not figures are the first column, which names the rows, years
 * (`2023`, `2023年`), codes (`0512`, `12号`), words around a number (约20万件) and numbers of different things.
 */
export function columnAligns(table: Table): AlignType[] {
  const [head, ...body] = table.children
  const columns = Math.max(head?.children.length ?? 0, ...body.map(({children}) => children.length))
  return Array.from({length: columns}, (_, column) => {
    const said = table.align?.[column]
    if (said !== undefined && said !== null) return said
    const cells = body.map(({children}) => children[column])
    return column > 0 && areFigures(cells.map((cell) => (cell === undefined ? '' : plainText(cell))))
      ? 'right'
      : null
  })
}

function areFigures(cells: readonly string[]): boolean {
  const shown = cells.map((cell) => cell.normalize('NFKC').trim()).filter((cell) => !missing.test(cell))
  // One figure has nothing to be compared with.
  if (shown.length < 2 || shown.every((cell) => year.test(cell))) return false
  const [first, ...others] = shown.map((cell) => figure.exec(cell)?.groups?.['unit'])
  return first !== undefined && !label.test(first) && others.every((unit) => unit === first)
}

const missing = /^(?:|[-–—―/]+|…+|\.+|无|不详|未见报道|未注明|未公布|暂无)$/u
// After NFKC, in which full-width digits and signs are plain ones, ℃ is °C and … three full stops.
const figure =
  /^[+−-]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?\s*(?<unit>%|‰|°C|\p{Script=Han}{0,4})$/u
const year = /^(?:19|20)\d\d$/u
/** Behind a number, these make a name of it: 2023年, 12号, 3期. */
const label = /^[年月日时号期届版章条楼室级类]$/u
