import {characterClasses} from './character-class.js'
import type {ShapedText} from './shaped-text.js'

const {digit, han} = characterClasses
const [tenThousand, hundredMillion] = [0x4e07, 0x4ebf]

/**
 * Tell whether a line end before character `next` would part a number from what it counts: `3 | 项`, `2025 | 年`,
 * `78.3亿 | 元`.
 */
export function partsNumber({classes, codes}: Pick<ShapedText, 'classes' | 'codes'>, next: number): boolean {
  if (classes[next] !== han) return false
  const before = codes[next - 1]
  const isPower = before === tenThousand || before === hundredMillion
  return classes[isPower ? next - 2 : next - 1] === digit
}
