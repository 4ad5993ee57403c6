import type {Edit} from './edit.js'
import type {TextRepair} from './page.js'

/** The named entities that Chinese web pages hold. */
const named: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
  shy: '',
  lrm: '',
  rlm: '',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  horbar: '―',
  middot: '·',
  bull: '•',
  sdot: '⋅',
  prime: '′',
  Prime: '″',
  times: '×',
  divide: '÷',
  plusmn: '±',
  minus: '−',
  deg: '°',
  permil: '‰',
  le: '≤',
  ge: '≥',
  ne: '≠',
  infin: '∞',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  frac14: '¼',
  yen: '¥',
  euro: '€',
  pound: '£',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  sect: '§',
  para: '¶',
  dagger: '†',
  rarr: '→',
  larr: '←',
  uarr: '↑',
  darr: '↓',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  mu: 'μ',
  micro: 'µ',
  pi: 'π',
  omega: 'ω',
  eacute: 'é',
  uuml: 'ü',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'"
}

const entity = /&(?:amp;)*(?:(nbsp)(?![a-z;；=])|([a-z]+\d?)[;；]|#(\d{1,7})[;；]|#x([\da-f]{1,6})[;；])/gi

/**
 * Decode character entities, also those escaped twice: `&ldquo;`, `&amp;ldquo;` and `&#8220;` are `“`.
 *
 * Nothing becomes markup: in HTML and Markdown `&lt;`, `&gt;`, `&amp;` and quotes stay entities (escaped once), and
 * in plain text `&lt;p&gt;` stays, while `A&amp;B` is `A&B` and `首页&gt;要闻` is `首页>要闻`. `&deg` without `;` stays.
 */
export const decodeEntities: TextRepair = {
  kind: 'entity',
  inMarkup: true,
  applies: (text) => text.includes('&') && text.search(entity) >= 0,
  find: (text, {format}) => {
    const edits: Edit[] = []
    for (const match of text.matchAll(entity)) {
      const [before] = match
      const character = characterOf(match)
      if (character === undefined) continue
      const end = match.index + before.length
      const after = written(character, before, text.charAt(match.index - 1), text.charAt(end), format)
      if (after !== before) edits.push({start: match.index, end, after})
    }
    return {edits}
  }
}

function characterOf([, space, name, decimal, hexadecimal]: RegExpMatchArray): string | undefined {
  if (space !== undefined) return ' '
  if (name !== undefined) return Object.hasOwn(named, name) ? named[name] : undefined
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined
  if (code === 9 || code === 10 || code === 13 || code === 0xa0) return ' '
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xad ? '' : String.fromCodePoint(code)
}

function written(character: string, before: string, left: string, right: string, format: string): string {
  const once = before.replace(/^&(?:amp;)+(?=[a-z#])/i, '&')
  if (format !== 'text') return /^[<>&"']$/.test(character) ? once : character
  const partOfTag =
    (character === '<' && /^[a-z/!?&]/i.test(right)) || (character === '>' && /[\w"'/-]/.test(left))
  return partOfTag ? once : character
}
