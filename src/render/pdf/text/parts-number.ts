import {characterClasses} from './character-class.js'
import type {ShapedText} from './shaped-text.js'

const {digit, han} = characterClasses

/** Tell whether a line end before character `next` would part a number from what it counts: `3 | 项`, `2025 | 年`. */
export function partsNumber({classes}: Pick<ShapedText, 'classes'>, next: number): boolean {
  return classes[next] === han && classes[next - 1] === digit
}
