import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/**
 * Give what a reader sees of a piece of HTML in Markdown, block by block: `<p>甲</p><p>乙</p>` gives 甲 and 乙.
 *
 * Tags, comments, scripts and styles are dropped, character references read. HTML inside Markdown has no look of its
 * own in a report: the layout alone decides, and nothing of it may reach a file unseen.
 */
export function htmlText(html: string): string[] {
  return html
    .replace(/<(script|style|template)\b[^]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<![a-z][^]*?(?:>|$)/gi, '')
    .replace(/<\/?([a-z][a-z0-9-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/gi, (_, name: string) =>
      blocks.has(name.toLowerCase()) ? '\n\n' : ''
    )
    .split(/\n\s*\n/)
    .map((text) => decode(text.replace(/\s+/g, ' ').trim()))
    .filter((text) => text !== '')
}

const blocks = new Set(
  'address article aside blockquote br center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol option p pre search section summary table tbody td tfoot th thead title tr ul'.split(
    ' '
  )
)

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][\da-z]{1,31}));/gi,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') return decodeNamedCharacterReference(name) || whole
      const code = Number.parseInt(String(decimal ?? hex), decimal === undefined ? 16 : 10)
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : '\ufffd'
    }
  )
}
