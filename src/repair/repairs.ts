import {widenBrackets} from './brackets.js'
import {cleanCharacters} from './clean-characters.js'
import {convertTraditional} from './convert-traditional.js'
import {decodeEntities} from './decode-entities.js'
import {widenDotsAndDashes} from './dots-and-dashes.js'
import {foldFullWidth} from './fold-full-width.js'
import {closeHanBlanks} from './han-blanks.js'
import {restoreHardSpaces} from './hard-spaces.js'
import {removeLeakedPinyin} from './leaked-pinyin.js'
import {repairLostBytes} from './lost-bytes/repair-lost-bytes.js'
import {doubtLostCharacters} from './lost-characters.js'
import type {TextRepair} from './page.js'
import {pairQuotes} from './pair-quotes.js'
import {widenPunctuation} from './punctuation.js'
import {convertStrayTraditional} from './stray-traditional.js'

/**
 * The repairs in their order.
 *
 * Lost bytes come first, while the bytes can still be told from the characters; pinyin before Simplified, as a
 * reading belongs to the character it was put behind; punctuation when the characters beside it are right; last of
 * all, what is left is doubted.
 */
export const repairs: readonly TextRepair[] = [
  repairLostBytes,
  restoreHardSpaces,
  cleanCharacters,
  decodeEntities,
  removeLeakedPinyin,
  convertTraditional,
  convertStrayTraditional,
  foldFullWidth,
  closeHanBlanks,
  widenBrackets,
  widenPunctuation,
  widenDotsAndDashes,
  pairQuotes,
  doubtLostCharacters
]
