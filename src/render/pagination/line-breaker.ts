import type {Pt} from '../../model/layout.js'

/** In what type a text is set. */
export interface Type {
  size: Pt
  tracking: Pt
  /** Widths in em of the characters from space to `~`. */
  latin: Float64Array
  /** Quotation marks, dashes and the like are those of the Chinese font. */
  chinese: boolean
}

/** What a paragraph came to when it was broken into lines. */
export interface BrokenText<Mark> {
  lines: number
  /** The marks by the line they stand on, from 0. */
  marks: ReadonlyArray<{mark: Mark; line: number}>
}

/** Breaks a paragraph into lines as it is told the text, piece by piece. */
export interface LineBreaker<Mark> {
  text(value: string, type: Type): void
  /** Note what stands at this place: it goes to the line of the text before it. */
  mark(mark: Mark): void
  endLine(): void
  end(): BrokenText<Mark>
}

/** Rounding must not turn a line that is just full into one that is too long. */
const tolerance = 0.01

/**
 * Make a breaker for a paragraph whose first line and other lines have these widths.
 *
 * It fills each line as far as it goes and breaks at the last place where a break is allowed: between Chinese
 * characters, unless one may not end or start a line (避头尾); in Latin text at spaces, after `-` and after `/`. A word
 * longer than a line is cut. Blanks at the end of a line take no room. Between Chinese characters and Latin letters or
 * digits stands a fifth of an em, as LibreOffice sets it (Word: a fourth).
 */
export function lineBreaker<Mark>(first: Pt, others: Pt): LineBreaker<Mark> {
  let limit = first + tolerance
  let lines = 1
  /** Width of the line so far. */
  let filled = 0
  /** Width up to the last place for a break; 0 where the line has none yet. */
  let fits = 0
  /** Width before a word that directly follows a Chinese sign: see `isHeld`. */
  let heldAt = -1
  let before = 0
  let kindBefore: Kind = Kind.start
  let isLatin = false
  const marks: Array<{mark: Mark; line: number}> = []
  /** From here on, marks stand behind the last place for a break: they go to the next line with it. */
  let movable = 0

  function startLine(carried: Pt): void {
    lines += 1
    limit = others + tolerance
    filled = carried
    fits = 0
    heldAt = -1
    for (const entry of marks.slice(movable)) entry.line += 1
    movable = marks.length
  }

  return {
    text(value, {size, tracking, latin, chinese}) {
      for (let index = 0; index < value.length; index += 1) {
        const code = value.charCodeAt(index)
        // Most text is one Han character after another.
        if (kindBefore === Kind.han && code >= 0x4e00 && code <= 0x9fff) {
          fits = filled
          heldAt = -1
          movable = marks.length
          filled += size + tracking
          if (filled > limit) startLine(filled - fits)
          continue
        }
        const kind = kindOf(code)
        if (kind === Kind.nothing) {
          if (code === wordJoiner) kindBefore = Kind.start
          continue
        }
        if (isJoint(kindBefore, kind)) filled += size / 5
        const width =
          kind === Kind.trailing ? 0 : widthOf(code, kind, latin, chinese && !isLatin) * size + tracking
        if (mayBreak(before, kindBefore, code, kind) && !(before === slash && isSingle(value, index))) {
          if (isHeld(kindBefore, kind) && filled + width <= limit) heldAt = filled
          else {
            fits = filled
            heldAt = -1
            movable = marks.length
          }
        }
        filled += width
        before = code
        kindBefore = kind
        isLatin = isLatinAfter(isLatin, code, kind)
        if (filled <= limit || kind === Kind.blank) continue
        if (fits === 0 && heldAt > 0) fits = heldAt
        if (fits > 0) startLine(filled - fits)
        else if (filled > width) startLine(width)
      }
    },
    mark(mark) {
      marks.push({mark, line: lines - 1})
    },
    endLine() {
      movable = marks.length
      startLine(0)
      kindBefore = Kind.start
    },
    end: () => ({lines, marks})
  }
}

const Kind = {
  start: 0,
  blank: 1,
  /** Latin letters and digits, and whatever else forms words. */
  word: 2,
  /** Latin signs. */
  sign: 3,
  /** Han and kana. */
  han: 4,
  /** Chinese punctuation and signs. */
  wide: 5,
  /** Second half of a character beyond U+FFFF. */
  trailing: 6,
  nothing: 7
} as const
type Kind = (typeof Kind)[keyof typeof Kind]

function kindOf(code: number): Kind {
  if (code < 0x80) {
    if (code === 0x20 || code === 0x09) return Kind.blank
    const lower = code | 0x20
    return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39) ? Kind.word : Kind.sign
  }
  if (code >= 0x4e00 && code <= 0x9fff) return Kind.han
  if (code < 0x2000) return ambiguous.has(code) ? Kind.wide : Kind.word
  if (code < 0x2e80) {
    if (code <= 0x200a) return Kind.blank
    return (code >= 0x200b && code <= 0x200f) || code === 0x2060 ? Kind.nothing : Kind.wide
  }
  if (code >= 0xdc00 && code <= 0xdfff) return Kind.trailing
  if (code >= 0x3040 && code <= 0x312f) return Kind.han
  if (code >= 0x3400 && code < 0xe000) return Kind.han
  if (code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return Kind.nothing
  return code === 0x3000 ? Kind.blank : Kind.wide
}

/** § ¨ ° ± · × ÷: signs of Latin-1 that Chinese fonts have too. */
const ambiguous: ReadonlySet<number> = new Set([0xa7, 0xa8, 0xb0, 0xb1, 0xb7, 0xd7, 0xf7])

/** Give the width of a character in em; `wide`: signs that both kinds of font have are the Chinese ones. */
function widthOf(code: number, kind: Kind, latin: Float64Array, wide: boolean): number {
  if (code < 0x7f) return latin[code === 0x09 ? 0 : code - 0x20] ?? 0
  if (kind === Kind.han) return 1
  if (code >= 0x2e80) return code >= 0xff61 && code <= 0xffdc ? 0.5 : 1
  if (kind === Kind.wide && wide) return 1
  return narrow.get(code) ?? (code < 0x2000 || kind === Kind.blank ? 0.5 : 1)
}

/** Widths in Latin fonts: ² ³ ¹ ° · ‘ ’ “ ” – in that order. */
const narrow: ReadonlyMap<number, number> = new Map([
  [0xb2, 0.3],
  [0xb3, 0.3],
  [0xb9, 0.3],
  [0xb0, 0.4],
  [0xb7, 0.25],
  [0x2018, 0.333],
  [0x2019, 0.333],
  [0x201c, 0.444],
  [0x201d, 0.444],
  [0x2013, 0.5]
])

/** LibreOffice takes “ ” — … and the like from the font of the text before them. */
function isLatinAfter(isLatin: boolean, code: number, kind: Kind): boolean {
  if (kind === Kind.word || kind === Kind.sign) return true
  if (kind === Kind.han || (kind === Kind.wide && code >= 0x2e80)) return false
  return isLatin
}

/**
 * Tell whether LibreOffice breaks before a word only when not even its first letter fits: it sets `网，3084` on the next
 * line rather than `3084`.
 */
function isHeld(a: Kind, b: Kind): boolean {
  return a === Kind.wide && b === Kind.word
}

/** Tell whether Chinese characters and Latin letters or digits meet. */
function isJoint(a: Kind, b: Kind): boolean {
  return (a === Kind.han && b === Kind.word) || (a === Kind.word && b === Kind.han)
}

/** Tell whether a letter is followed by no other: `GB/T` stays whole, `AB/CD` need not. */
function isSingle(value: string, index: number): boolean {
  return kindOf(value.charCodeAt(index + 1)) !== Kind.word
}

/** Tell whether a line may end between two characters. */
function mayBreak(a: number, kindA: Kind, b: number, kindB: Kind): boolean {
  if (kindB === Kind.blank || kindA === Kind.start || kindB === Kind.trailing) return false
  if (kindA === Kind.blank) return true
  if (kindA === Kind.han && kindB === Kind.han) return true
  if (notAtLineStart.has(b) || notAtLineEnd.has(a)) return a === closingBracket && b === openingBracket
  // `——` is one sign. LibreOffice divides `……`.
  if (a === dash && b === dash) return false
  if (kindA >= Kind.han || kindB >= Kind.han) return true
  return (a === hyphen || a === slash) && kindB === Kind.word
}

const [hyphen, slash, dash, openingBracket, closingBracket, wordJoiner] = [
  0x2d, 0x2f, 0x2014, 0x5b, 0x5d, 0x2060
]

const codesOf = (signs: string): ReadonlySet<number> =>
  new Set(Array.from(signs, (sign) => sign.charCodeAt(0)))

/** Signs that no line ends with, as the DOCX says to Word (`w:noLineBreaksAfter`). */
const notAtLineEnd = codesOf('$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥')

/** Signs that no line starts with (`w:noLineBreaksBefore`), but for `…`, with which LibreOffice starts lines. */
const notAtLineStart = codesOf(
  '[!%),.:;>?]}¢¨°·ˇˉ―‖’”‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠'
)
