import type {Edit} from './edit.js'
import type {TextRepair} from './page.js'

const odd =
  /(?![\t\n])\p{Cc}|[\u00a0\u00ad\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2e80-\u2fdf\ufeff\ufff9-\uffff\uf900-\ufaff]/gu
const space = /[\v\f\u0085\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f]/
const compatible = /[\u2e80-\u2fdf\uf900-\ufaff]/

/**
 * Clean characters that a reader does not see or cannot tell from others: control and zero-width characters go,
 * odd spaces become plain ones, radicals and compatibility forms (`⽂`, `金` U+F90A) become Han characters (`文`, `金`).
 *
 * The ideographic space stays, as it is an indent; so do a joiner inside an emoji and U+FFFD, a lost character.
 */
export const cleanCharacters: TextRepair = {
  kind: 'character',
  inMarkup: true,
  applies: (text) => text.search(odd) >= 0,
  find: (text) => {
    const edits: Edit[] = []
    for (const {0: before, index} of text.matchAll(odd)) {
      const after = cleaned(before, text.slice(Math.max(0, index - 2), index))
      if (after !== before) edits.push({start: index, end: index + 1, after})
    }
    return {edits}
  }
}

function cleaned(character: string, before: string): string {
  if (character === '\ufffd' || character === '\ufffc') return character
  if (character === '\u200d' && /[\p{Extended_Pictographic}\ufe0f]$/u.test(before)) return character
  if (space.test(character)) return ' '
  return compatible.test(character) ? character.normalize('NFKC') : ''
}
