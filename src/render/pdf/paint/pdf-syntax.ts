/**
 * Longest text that a string of a PDF/A may hold, in UTF-16 units: 32,767 bytes with the mark of their order
 * (ISO 19005-2, 6.1.13).
 */
const maximumLength = 16_382

/**
 * A text without what neither XML nor a reader can show: each run of white space becomes one blank, half of a character
 * becomes U+FFFD, control characters and codes that are no characters are left out.
 */
export function plainText(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      // oxlint-disable-next-line no-control-regex -- they are what is looked for
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g, '')
      .replace(/[\s\u0085]+/g, ' ')
      .trim()
  )
}

/**
 * Write a text as a string of a PDF: ASCII as it is, anything else in UTF-16BE (ISO 32000-1, 7.9.2.2).
 *
 * Each character of the result stands for one byte.
 */
export function textString(text: string): string {
  return byteString(textBytes(text))
}

/** The bytes of a text in a PDF. */
export function textBytes(text: string): string {
  const short = shorten(text)
  // What PDFDocEncoding has in common with ASCII.
  if (/^[\t\n\r -~]*$/.test(short)) return short
  return `þÿ${Buffer.from(short, 'utf16le').swap16().toString('latin1')}`
}

/** Write bytes as a string: in brackets; a bare CR would be read as LF (ISO 32000-1, 7.3.4.2). */
export function byteString(bytes: string): string {
  return `(${bytes.replace(/[\\()]/g, String.raw`\$&`).replaceAll('\r', String.raw`\r`)})`
}

/** Never cuts a character outside the Basic Multilingual Plane (`𠮷`) in two. */
function shorten(text: string): string {
  if (text.length <= maximumLength) return text
  const last = text.charCodeAt(maximumLength - 1)
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? maximumLength - 1 : maximumLength)
}

/** A date in UTC, which is the same in every time zone (ISO 32000-1, 7.9.4). */
export function dateString(date: Date): string {
  return `(D:${date.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z)`
}

/** A number without an exponent, as exact as pdfkit writes it. */
export function numberSyntax(value: number): string {
  const rounded = Math.round(value * 1e6) / 1e6
  if (!Number.isFinite(rounded)) throw new TypeError(`A PDF cannot hold the number ${value}.`)
  const text = String(rounded)
  return text.includes('e') ? rounded.toFixed(6).replace(/\.?0+$/, '') : text
}

/**
 * Write what pdfkit holds as the data of an object, without needless blanks.
 *
 * As there a primitive string is a name and a `String` a text; entries without a value are left out.
 */
export function serialize(value: unknown): string {
  if (typeof value === 'string') return nameSyntax(value)
  if (typeof value === 'number') return numberSyntax(value)
  // oxlint-disable-next-line no-instanceof-builtins -- pdfkit tells texts from names by it
  if (value instanceof String) return textString(value.valueOf())
  if (value instanceof Date) return dateString(value)
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`
  if (Array.isArray(value)) return `[${value.map(serialize).join(' ')}]`
  if (isPlain(value)) return dictionary(value)
  // References and trees of pdfkit's write themselves; so do `true`, `false` and `null`.
  return String(value ?? null)
}

/** Write a dictionary whose values are pdfkit's. */
function dictionary(entries: Record<string, unknown>): string {
  let text = '<<'
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) text += entry(key, serialize(value))
  }
  return `${text}>>`
}

/** A key with its value as syntax; a blank stands only where nothing else parts the two. */
function entry(key: string, value: string): string {
  return `${nameSyntax(key)}${/^[/<[(]/.test(value) ? '' : ' '}${value}`
}

/** Delimiters, blanks and what is no ASCII are written by their code (ISO 32000-1, 7.3.5). */
function nameSyntax(name: string): string {
  if (/^[\w.+:*-]*$/.test(name)) return `/${name}`
  let text = '/'
  for (const byte of Buffer.from(name)) {
    const character = String.fromCharCode(byte)
    text += /[\w.+:*-]/.test(character) ? character : `#${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return text
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
