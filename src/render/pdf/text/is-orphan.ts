import {characterClasses} from './character-class.js'
import type {ShapedText} from './shaped-text.js'

const {han, letter, digit, wideWord, wideSign} = characterClasses

/** Tell whether a last line from `start` to `end` would hold one character, and marks. */
export function isOrphan({classes}: Pick<ShapedText, 'classes'>, start: number, end: number): boolean {
  let count = 0
  for (let i = start; i < end && count < 2; i += 1) {
    const charClass = classes[i]
    if (charClass === han || charClass === letter || charClass === digit) count += 1
    else if (charClass === wideWord || charClass === wideSign) count += 1
  }
  return count < 2
}
