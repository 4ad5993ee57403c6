import type {Typeface} from '../../model/layout.js'

const song = ['SimSun', 'Songti SC', 'Noto Serif CJK SC']

/** The kinds of Chinese typefaces and what machines and phones have of each; `generic` alone leads to 宋 and 黑. */
const kinds = [
  {
    name: /仿宋|fang ?song/i,
    families: ['FangSong', 'STFangsong', ...song],
    generic: 'FangSong,STFangsong,serif'
  },
  {name: /楷|kai/i, families: ['KaiTi', 'STKaiti', ...song], generic: 'KaiTi,STKaiti,serif'},
  {name: /宋|明|song|ming|serif|times/i, families: song, generic: 'serif'}
]

/** 黑体 and all others: what is not known is set without serifs, as on a screen. */
const plainKind = {families: ['Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC'], generic: 'sans-serif'}

/**
 * Write a typeface as the stack of a style sheet: Latin fonts first, then those for Han, then what phones and other
 * systems have of the same kind (宋, 黑, 楷, 仿宋).
 */
export function fontStack(typeface: Typeface): string {
  const names = unique([quotesName(typeface), ...latinOnly(typeface), ...typeface.eastAsia])
  return [...names.map(cssString), kindOf(typeface).generic].join(',')
}

/**
 * Write the fonts of the quotation marks and dashes of typefaces, taken from the reader's own machine: the Latin font,
 * which comes first, would set “ ” and —— half as wide as Chinese has them.
 */
export function quotesFonts(typefaces: readonly Typeface[]): string {
  const faces = typefaces.map((typeface) => {
    const sources = unique([...typeface.eastAsia, ...kindOf(typeface).families])
    const source = sources.map((family) => `local(${cssString(family)})`).join(',')
    return `@font-face{font-family:${cssString(quotesName(typeface))};src:${source};unicode-range:${quotes}}`
  })
  return unique(faces).join('\n')
}

/** “ ” ‘ ’ — … */
const quotes = 'U+2014,U+2018-2019,U+201C-201D,U+2026'

const quotesName = ({eastAsia}: Typeface): string => `${eastAsia[0] ?? ''}标点`

/** A font that has Han too must not come before the Chinese font of the layout. */
function latinOnly({latin, eastAsia}: Typeface): string[] {
  return latin.filter((family) => !eastAsia.includes(family))
}

function kindOf({latin, eastAsia}: Typeface): {families: string[]; generic: string} {
  const first = eastAsia[0] ?? latin[0] ?? ''
  return kinds.find(({name}) => name.test(first)) ?? plainKind
}

const unique = (names: readonly string[]): string[] => [...new Set(names)]

/** A name from a layout may hold any character; none of them may end the string, the attribute or the style sheet. */
function cssString(name: string): string {
  // Names of words need no quotation marks, which would have to be escaped in an attribute.
  if (/^[\p{L}_]+(?: [\p{L}_]+)*$/u.test(name)) return name
  return `'${name.replace(/['"\\<>&\p{Cc}]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}'`
}
