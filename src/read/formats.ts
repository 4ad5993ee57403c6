/** A kind of text that articles come in. */
interface InputFormat {
  /** With the dot, in lower case. */
  extensions: readonly string[]
  /** Tell by its content that a text is of this format, whatever its file is called. */
  sniff: (text: string) => boolean
}

/** The formats of decoded text, those that are told by more certain signs first. */
const textFormats = {
  markdown: {extensions: ['.md', '.markdown'], sniff: hasFrontMatter},
  html: {extensions: ['.html', '.htm', '.xhtml', '.shtml'], sniff: isMarkup},
  text: {extensions: ['.txt', '.text', ''], sniff: () => false}
} satisfies Record<string, InputFormat>

/** Every kind of file that is read, with its extensions; a folder gives the files that have one of them. */
export const formats = {
  ...textFormats,
  docx: {extensions: ['.docx', '.docm']},
  records: {extensions: ['.ndjson', '.jsonl']}
} satisfies Record<string, Pick<InputFormat, 'extensions'>>

const ids = Object.keys(textFormats) as Array<keyof typeof textFormats> // The keys of `textFormats`, by its type.

/**
 * Name the format of a text: what its content shows, else what its extension says, else plain text.
 *
 * A post with front matter is Markdown even as `post.txt`; a `.txt` of `<p>` lines is HTML. `a < b` is text, and
 * a `.md` file keeps its name's word unless it is a whole HTML page.
 */
export function formatOf(extension: string, text: string): keyof typeof textFormats {
  const named = ids.find((id) => isNamedBy(id, extension))
  if (named === 'markdown') return isPage(text) ? 'html' : named
  return ids.find((id) => textFormats[id].sniff(text)) ?? named ?? 'text'
}

/** Tell whether some format has this extension; `.json` is read when it is named, though no folder gives it. */
export function isKnownExtension(extension: string): boolean {
  return extension === '.json' || Object.values(formats).some(({extensions}) => listed(extensions, extension))
}

/** Tell whether a file of this extension holds records: an article a line. */
export function namesRecords(extension: string): boolean {
  return extension === '.json' || listed(formats.records.extensions, extension)
}

/** The extension of a path in lower case, with the dot; empty where there is none. */
export function extensionOf(path: string): string {
  return /[^/\\](\.[^./\\]*)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

function isNamedBy(id: keyof typeof textFormats, extension: string): boolean {
  return listed(textFormats[id].extensions, extension)
}

function listed(extensions: readonly string[], extension: string): boolean {
  return extensions.includes(extension)
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
