import type {Pt} from '../../../model/layout.js'

/** A box on the paper, y from its top downwards. */
export interface Box {
  x: Pt
  y: Pt
  width: Pt
  height: Pt
}

type Matrix = readonly [number, number, number, number, number, number]

/**
 * How Exif's orientations (Exif 2.3, 4.6.4) turn the unit square in which an image stands, from 1 on; y upwards.
 *
 * In 6, which phones write most, the first row of the file is the right edge of what is seen.
 */
const turns: readonly Matrix[] = [
  [1, 0, 0, 1, 0, 0],
  [-1, 0, 0, 1, 1, 0],
  [-1, 0, 0, -1, 1, 1],
  [1, 0, 0, -1, 0, 1],
  [0, -1, -1, 0, 1, 1],
  [0, -1, 1, 0, 0, 1],
  [0, 1, 1, 0, 0, 0],
  [0, 1, -1, 0, 1, 0]
]

/**
 * Give the matrix that puts an image into a box of a page that is turned over (y downwards).
 *
 * An image that lies on its side in the file stands upright; where the box was made for the lying one, it is as large
 * as the box allows, and in its middle.
 */
export function imageMatrix(image: {width: number; height: number; orientation: number}, box: Box): Pt[] {
  const [a, b, c, d, e, f] = turns[image.orientation - 1] ?? [1, 0, 0, 1, 0, 0]
  const {x, y, width, height} = image.orientation > 4 ? fit(image.height / image.width, box) : box
  return [width * a, -height * b, width * c, -height * d, x + width * e, y + height * (1 - f)]
}

function fit(ratio: number, {x, y, width, height}: Box): Box {
  const [fitWidth, fitHeight] = [Math.min(width, height * ratio), Math.min(height, width / ratio)]
  return {x: x + (width - fitWidth) / 2, y: y + (height - fitHeight) / 2, width: fitWidth, height: fitHeight}
}
