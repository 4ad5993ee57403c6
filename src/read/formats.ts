/** A kind of text that articles come in. */
interface InputFormat {
  /** With the dot, in lower case. */
  extensions: readonly string[]
  /** Tell by its content that a text is of this format, whatever its file is called. */
  sniff: (text: string) => boolean
}

/** The input formats, those that are told by more certain signs first. */
export const formats = {
  markdown: {extensions: ['.md', '.markdown'], sniff: hasFrontMatter},
  html: {extensions: ['.html', '.htm', '.xhtml', '.shtml'], sniff: isMarkup},
  text: {extensions: ['.txt', '.text', ''], sniff: () => false}
} satisfies Record<string, InputFormat>

export type InputFormatId = keyof typeof formats

const ids = Object.keys(formats) as InputFormatId[] // The keys of `formats`, by its type.

/**
 * Name the format of a text: what its content shows, else what its extension says, else plain text.
 *
 * A post with front matter is Markdown even as `post.txt`; a `.txt` of `<p>` lines is HTML. `a < b` is text, and
 * a `.md` file keeps its name's word unless it is a whole HTML page.
 */
export function formatOf(extension: string, text: string): InputFormatId {
  const named = ids.find((id) => isNamedBy(id, extension))
  if (named === 'markdown') return isPage(text) ? 'html' : named
  return ids.find((id) => formats[id].sniff(text)) ?? named ?? 'text'
}

/** Tell whether some format has this extension. */
export function isKnownExtension(extension: string): boolean {
  return ids.some((id) => isNamedBy(id, extension))
}

function isNamedBy(id: InputFormatId, extension: string): boolean {
  const format: InputFormat = formats[id]
  return format.extensions.includes(extension)
}

/** `---`, lines of which the first is `key: value`, `---`. A line of dashes above an article is none. */
function hasFrontMatter(text: string): boolean {
  return /^---[ \t]*\n(?:#.*\n)*[\w-]+:[^\n]*\n(?:[^\n]*\n){0,60}?---[ \t]*(?:\n|$)/.test(text)
}

/** A whole page, or at least three tags that open blocks: one stray `<br>` does not make HTML of a text. */
function isMarkup(text: string): boolean {
  if (isPage(text)) return true
  const blocks = text
    .slice(0, 100_000)
    .match(/<(?:p|div|br|h[1-6]|table|section|article|li)(?:\s[^<>]*)?\/?>/gi)
  return (blocks?.length ?? 0) >= 3
}

function isPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i.test(
    text.slice(0, 4000)
  )
}
