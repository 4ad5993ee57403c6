import {characterClasses} from './character-class.js'
import type {ShapedText} from './shaped-text.js'

const {han, letter, digit, wideWord, wideSign} = characterClasses

/** Tell whether a last line from `start` to `end` would hold one character, with marks and raised citations. */
export function isOrphan(text: ShapedText, start: number, end: number): boolean {
  let count = 0
  for (let i = start; i < end && count < 2; i += 1) {
    const charClass = text.classes[i]
    if ((text.formats[text.format[i] ?? 0]?.rise ?? 0) !== 0) continue
    if (charClass === han || charClass === letter || charClass === digit) count += 1
    else if (charClass === wideWord || charClass === wideSign) count += 1
  }
  return count < 2
}
