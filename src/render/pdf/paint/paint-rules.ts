import type {FillFragment, RuleFragment} from '../pages/strip.js'
import type {PageContent} from './page-content.js'
import {shortNumber} from './short-number.js'

/** Boxes nearer than this are one: a hair of white between them would be seen on a screen. */
const touching = 0.01

/** Fill boxes, those of a colour as one path; their places are on the paper. */
export function paintFills(fills: readonly FillFragment[], content: PageContent): void {
  let colour: string | undefined
  let path: string[] = []
  const paint = (): void => {
    if (colour === undefined) return
    content.setFill(colour)
    content.draw(...path, 'f')
    path = []
  }
  for (const fill of joinBoxes(fills)) {
    if (fill.colour !== colour) paint()
    colour = fill.colour
    path.push(`${place(fill.x, fill.y)} ${place(fill.width, fill.height)} re`)
  }
  paint()
}

/** Draw rules, those that look alike as one path; their places are on the paper. */
export function paintRules(rules: readonly RuleFragment[], content: PageContent): void {
  const paths = new Map<string, RuleFragment[]>()
  for (const rule of rules) {
    const look = `${rule.colour} ${rule.width} ${rule.dots}`
    const path = paths.get(look)
    if (path === undefined) paths.set(look, [rule])
    else path.push(rule)
  }
  for (const path of paths.values()) {
    const [first] = path
    if (first === undefined) continue
    content.setStroke(first.colour, first.width, first.dots)
    content.draw(...path.map(({x1, y1, x2, y2}) => `${place(x1, y1)} m ${place(x2, y2)} l`), 'S')
  }
}

/** Make one box of those that continue one another downwards, as the lines of a block of code do. */
function joinBoxes(fills: readonly FillFragment[]): FillFragment[] {
  const boxes: FillFragment[] = []
  for (const fill of fills) {
    const last = boxes.at(-1)
    const goesOn =
      last !== undefined &&
      fill.colour === last.colour &&
      Math.abs(fill.x - last.x) < touching &&
      Math.abs(fill.width - last.width) < touching &&
      Math.abs(fill.y - (last.y + last.height)) < touching
    if (goesOn) boxes[boxes.length - 1] = {...last, height: fill.y + fill.height - last.y}
    else boxes.push(fill)
  }
  return boxes
}

function place(x: number, y: number): string {
  return `${shortNumber(x, 3)} ${shortNumber(y, 3)}`
}
