import {asks} from './asks.js'
import type {TextRepair} from './page.js'

/** U+FFFD, the two bytes of a lost full stop, or a single `?` that stands against Chinese or a number on both sides. */
const lost =
  /\ufffd+|(?<!\?)\?[!;:]{1,2}\?(?![?!])|\?\?[a-z](?=\p{Script=Han})|(?<=[\p{Script=Han}〇”’》）】、，%\d])\?{1,2}(?=[\p{Script=Han}〇“‘《（【、%\d.]|[A-Za-z](?!\w*[=&]))|(?<=[\p{Script=Han}〇\d])\? (?=\d)/gu

/**
 * Doubt what stands for a lost character: U+FFFD, and a `?` inside a sentence that asks nothing, as in `李?明` and
 * `总人口的?0.28%`, where it may have been a digit.
 *
 * A `?` at the end of a line or before a quotation mark ends a question, and so does one behind a word that asks.
 * Nothing is changed here.
 */
export const doubtLostCharacters: TextRepair = {
  kind: 'lost-character',
  inMarkup: false,
  applies: (text) => /[?\ufffd]/.test(text),
  find: (text) => {
    const found = [...text.matchAll(lost)].filter(
      ({0: characters, index}) => /^(?:\ufffd|\?.{1,2}\?)/u.test(characters) || !asks(text, index)
    )
    return {
      edits: [],
      uncertain: found.map(({0: characters, index}) => ({
        start: index,
        end: index + characters.trimEnd().length,
        reason: `The sign \`${characters.trimEnd()}\` may stand for a lost character: compare the line with the original.`
      }))
    }
  }
}
