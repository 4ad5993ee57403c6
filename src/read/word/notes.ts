/** Names the ids of notes in mammoth's HTML; no text can hold it, as mammoth escapes quotation marks. */
export const notePrefix = 'source-'

const reference = new RegExp(
  `<sup><a href="#${notePrefix}(?:foot|end)note-[^"]*" id="[^"]*">\\[\\d+\\]</a></sup>`,
  'g'
)
const list = new RegExp(`<ol>(<li id="${notePrefix}(?:foot|end)note-[^]*)</ol>$`)
const item = new RegExp(`<li id="${notePrefix}(?:foot|end)note-[^"]*">([^]*?)</li>`, 'g')
const way = new RegExp(` ?<a href="#${notePrefix}(?:foot|end)note-ref-[^"]*">↑</a>`, 'g')

/**
 * Take the marks of footnotes out of the text, and set the notes behind it as `注1：……`.
 *
 * A `[1]` in a quoted sentence would be read as a source's number.
 */
export function settleNotes(html: string): string {
  const text = html.replace(reference, '')
  return text.replace(list, (_, items: string) => {
    let number = 0
    return [...items.matchAll(item)]
      .map(([, note = '']) =>
        note.replace(way, '').replace(/^(<p>)?/, (opening) => `${opening}注${++number}：`)
      )
      .join('')
  })
}
