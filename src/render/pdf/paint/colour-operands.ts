import {shortNumber} from './short-number.js'

/** Write a colour `#rrggbb` as the operands of `rg` and `RG`: three numbers from 0 to 1. */
export function colourOperands(colour: string): string {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => shortNumber(part / 255, 3)).join(' ')
}
