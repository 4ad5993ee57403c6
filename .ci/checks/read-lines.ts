import {decodeXml} from './decode-xml.js'
import {run} from './run.js'

/** A line of a page: its text, and the box of its characters (that of their font, not of their ink) in points. */
export interface Line {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

/** Read the lines of each page, from top to bottom, with its size. */
export function readLines(path: string): {width: number; height: number; lines: Line[]}[] {
  return run('pdftotext', ['-bbox', path, '-'])
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: attribute(page, 'width'),
      height: attribute(page, 'height'),
      lines: joinWords(page)
    }))
}

/** Words whose middles are less than 9 points apart stand on one line: no line of 16 points is closer to the next. */
function joinWords(page: string): Line[] {
  const lines: Line[] = []
  for (const [, box = '', text = ''] of page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)) {
    const [left, right, top, bottom] = [
      attribute(box, 'xMin'),
      attribute(box, 'xMax'),
      attribute(box, 'yMin'),
      attribute(box, 'yMax')
    ]
    const line = lines.find((one) => Math.abs(one.top + one.bottom - top - bottom) < 18)
    if (line) {
      line.text += decodeXml(text)
      line.left = Math.min(line.left, left)
      line.right = Math.max(line.right, right)
    } else lines.push({text: decodeXml(text), left, right, top, bottom})
  }
  return lines.sort((a, b) => a.top - b.top)
}

const attribute = (xml: string, name: string): number =>
  Number(new RegExp(`${name}="([-\\d.]+)"`).exec(xml)?.[1])
