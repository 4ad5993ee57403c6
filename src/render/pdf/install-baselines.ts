import {createRequire} from 'node:module'
import {baselineOf} from './line-metrics.js'

/** What pdfmake 0.3.11 knows of a line of text. */
interface Line {
  inlines: Array<{fontSize: number}>
  getHeight(): number
  getAscenderHeight(): number
}

const {default: line} = createRequire(import.meta.url)('pdfmake/js/Line.js') as {
  default: {prototype: Line}
} // pdfmake brings no types.

/**
 * Place the characters of a line in the middle of its height.
 *
 * pdfmake puts the baseline as far below the top as the highest face of the line says, so that a digit or a heading in
 * another face (楷体 0.93 em, 宋体 1.15 em) leaves the grid of the page by some points. Here the baseline depends on
 * height and size of the line alone.
 */
export function installBaselines(): void {
  line.prototype.getAscenderHeight = function () {
    const size = Math.max(0, ...this.inlines.map(({fontSize}) => fontSize))
    return baselineOf({leading: this.getHeight(), size})
  }
}
