import {widenBrackets} from './brackets.js'
import {cleanCharacters} from './clean-characters.js'
import {convertTraditional} from './convert-traditional.js'
import {decodeEntities} from './decode-entities.js'
import {foldFullWidth} from './fold-full-width.js'
import {removeLeakedPinyin} from './leaked-pinyin.js'
import {repairLostBytes} from './lost-bytes/repair-lost-bytes.js'
import type {TextRepair} from './page.js'
import {widenPunctuation} from './punctuation.js'

/**
 * The repairs in their order.
 *
 * Lost bytes come first, while the bytes can still be told from the characters; pinyin before Simplified, as a
 * reading belongs to the character it was put behind; punctuation last, when the characters beside it are right.
 */
export const repairs: readonly TextRepair[] = [
  repairLostBytes,
  cleanCharacters,
  decodeEntities,
  removeLeakedPinyin,
  convertTraditional,
  foldFullWidth,
  widenBrackets,
  widenPunctuation
]
