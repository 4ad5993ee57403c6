import {countCharacters} from '../../text/han.js'

/** `同志们：`, `各位代表：`. */
const salutation = /^(?:.{0,4}同志们|各位.{1,10}|尊敬的.{1,20})[：:]$/

/**
 * Tell whether a text ends with a mark that closes a sentence or a point of a list: `。` `；` `……`.
 *
 * A bracket behind the stop (`……。（记者 张三）`) leaves it closed. `：` and `——` close a text that has a clause before: `示例市委政法委：` is the first line of a title or heading.
 */
export function endsClosed(text: string): boolean {
  const end = text.slice(-80) // The longest bracket below has 60 characters.
  if (/[。！？；…!?;][”’」』）》】)"']*[\s　]*(?:（[^（）。]{2,60}）)?$/.test(end)) return true
  return (
    /(?:[：:]|——)$/.test(text) && (/[，。]/.test(text) || countCharacters(text) > 24 || salutation.test(text))
  )
}

/**
 * Tell whether a text is body text: it closes as sentences do, or is too long for anything else.
 *
 * `平安，万家同愿。` is; `平安建设再上新台阶` is not.
 */
export function isProse(text: string): boolean {
  if (!/\p{Script=Han}/u.test(text)) return false
  if (endsClosed(text)) return countCharacters(text.slice(0, 80)) >= 5 || salutation.test(text)
  return (text.length > 60 && /[，。]/.test(text)) || (text.length >= 20 && /。./.test(text))
}

/** The longest line that can be a heading without a number or a caption; the longest found in this genre has 33. */
const shortLine = 44

/** Tell whether a line is short and not closed: a heading, a caption, a name, a link. */
export function isShortOpenLine(text: string): boolean {
  // Beyond 200 units nobody counts: a whole article may stand on one line.
  return text.length <= 200 && countCharacters(text) <= shortLine && !endsClosed(text)
}

/** The letters and digits of a text, to tell whether two lines say the same. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
