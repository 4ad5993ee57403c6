import {runForBytes} from './run.js'

/** Part of a page in points, from its upper left corner. */
export interface Area {
  left: number
  top: number
  right: number
  bottom: number
}

const dotsPerInch = 600

/** Find between which heights (in points) an area of a page has ink. */
export function readInk(path: string, page: number, area: Area): {top: number; bottom: number} {
  const scale = dotsPerInch / 72
  const [x, y] = [Math.round(area.left * scale), Math.round(area.top * scale)]
  const [width, height] = [Math.round(area.right * scale) - x, Math.round(area.bottom * scale) - y]
  const place = ['-x', `${x}`, '-y', `${y}`, '-W', `${width}`, '-H', `${height}`]
  const only = ['-f', `${page}`, '-l', `${page}`]
  // A PGM: `P5`, width, height, the value of white, then a byte for each dot.
  const image = runForBytes('pdftoppm', ['-gray', '-r', `${dotsPerInch}`, ...only, ...place, path])
  const dots = image.subarray(image.length - width * height)
  const inked = Array.from({length: height}, (_, row) => row).filter((row) =>
    dots.subarray(row * width, (row + 1) * width).some((dot) => dot < 128)
  )
  const [first, last] = [inked[0], inked.at(-1)]
  if (first === undefined || last === undefined) throw new Error(`Page ${page} of ${path} has no ink there`)
  return {top: (y + first) / scale, bottom: (y + last + 1) / scale}
}
