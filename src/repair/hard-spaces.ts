import type {TextRepair} from './page.js'

/** Two or more `?` with a blank between each, or together at the beginning of a line, where nothing is asked yet; an indent
 * has a bound, as a line of blanks takes quadratic time without. */
const lostSpaces =
  /(?<![?\w])\?(?: \?)+(?![?\w])|(?<=^[^\S\n]{0,40})\?{2,8}(?=[\p{Script=Han}“《（【〔\d])/gmu

/**
 * Write blanks for the `? ?` that a page made of hard spaces: `来源：日报? ?时间` is `来源：日报   时间`.
 *
 * A `?` stands for one blank, so that columns hold. `怎么办??`, and a single `?` at the beginning of a line, stay.
 */
export const restoreHardSpaces: TextRepair = {
  kind: 'hard-space',
  inMarkup: false,
  applies: (text) => /\? \?|^[^\S\n]{0,40}\?\?/m.test(text),
  find: (text) => ({
    edits: [...text.matchAll(lostSpaces)].map(({0: before, index}) => ({
      start: index,
      end: index + before.length,
      after: ' '.repeat(before.length)
    }))
  })
}
