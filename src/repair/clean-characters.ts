import type {Edit} from './edit.js'
import type {Findings, TextRepair} from './page.js'

const odd =
  /(?![\t\n])\p{Cc}|[\u00a0\u00ad\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2e80-\u2fdf\ue000-\ufaff\ufeff\ufff9-\uffff]|\p{Variation_Selector}/gu
const space = /[\v\f\u0085\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f]/
const ownFont = /[\ue000-\uf8ff]/
const beside = /[\p{Script=Han}\d]/u
const emoji = /(?:\p{Extended_Pictographic}|\ufe0f|[\d#*])$/u
const compatible = /[\u2e80-\u2fdf\uf900-\ufaff]/

/**
 * Clean characters that a reader does not see or cannot tell from others: control and zero-width characters go,
 * odd spaces become plain ones, radicals and compatibility forms (`⽂`, `金` U+F90A) become Han characters (`文`, `金`).
 *
 * The ideographic space stays, as it is an indent; so do what joins an emoji and U+FFFD, a lost character. A character
 * of private use is an icon, and goes; between Chinese or digits it may be a character that a page draws with a font
 * of its own: it stays, in doubt.
 */
export const cleanCharacters: TextRepair = {
  kind: 'character',
  inMarkup: true,
  applies: (text) => text.search(odd) >= 0,
  find: (text) => {
    const edits: Edit[] = []
    const uncertain: Required<Findings>['uncertain'] = []
    for (const {0: before, index} of text.matchAll(odd)) {
      const end = index + 1
      if (ownFont.test(before) && isBetween(text, index)) {
        uncertain.push({start: index, end, reason: describeOwnFont(before)})
        continue
      }
      const after = cleaned(before, text.slice(Math.max(0, index - 2), index))
      if (after !== before) edits.push({start: index, end, after})
    }
    return {edits, uncertain}
  }
}

function isBetween(text: string, index: number): boolean {
  return beside.test(text.charAt(index - 1)) && beside.test(text.charAt(index + 1))
}

function describeOwnFont(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase()
  return `The character U+${code} shows only with the page's own font: compare the line with the original.`
}

function cleaned(character: string, before: string): string {
  if (character === '\ufffd' || character === '\ufffc') return character
  if ((character === '\u200d' || character === '\ufe0f') && emoji.test(before)) return character
  // A user-defined place of GBK (A3A0) that many pages take for the ideographic space.
  if (character === '\ue5e5') return '\u3000'
  if (space.test(character)) return ' '
  return compatible.test(character) ? character.normalize('NFKC') : ''
}
