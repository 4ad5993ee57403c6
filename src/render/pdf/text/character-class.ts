/**
 * What a character is to line breaking and spacing: the classes of UAX #14 that Chinese text needs, told apart as far
 * as clreq (Requirements for Chinese Text Layout) and GB/T 15834-2011 treat them differently.
 */
export const characterClasses = {
  /** A sign of Latin text that is none of those below: `+`, `@`, `=`. */
  sign: 0,
  /** Ideographs, kana, bopomofo, hangul syllables. */
  han: 1,
  /** Letters of all scripts that set spaces between words. */
  letter: 2,
  digit: 3,
  /** A space at which a line may end; it goes there. */
  blank: 4,
  /** U+3000. */
  wideBlank: 5,
  noBreakBlank: 6,
  /** An opening mark whose left half is white, which can be cut off: `（《“`. */
  opening: 7,
  /** One without white to spare. */
  tightOpening: 8,
  /** A closing mark, stop or comma whose right half is white: `，。）》”`. */
  closing: 9,
  tightClosing: 10,
  /** `·` between the parts of a name or a title. */
  middleDot: 11,
  /** Stands behind a number: `%`, `℃`. */
  postfix: 12,
  /** Stands before a number: `￥`. */
  prefix: 13,
  dash: 14,
  ellipsis: 15,
  slash: 16,
  hyphen: 17,
  /** `"` and `'`, which open and close. */
  straightQuote: 18,
  latinOpening: 19,
  /** `)` and the stops of Latin text. */
  latinClosing: 20,
  /** Han that starts no line: `々`, `ー`, `～`. */
  nonStarter: 21,
  /** Letters and digits as wide as Han: `２０２６`. */
  wideWord: 22,
  /** A sign as wide as Han: `①`, `★`, `㎡`, emoji. */
  wideSign: 23,
  /** Half of a flag. */
  regionalIndicator: 24,
  /** Belongs to the character before it: combining marks, the second half of a flag, emoji behind a joiner. */
  attached: 25,
  /** The same, and nothing is drawn: variation selectors. */
  unseen: 26,
  /** U+200D: what follows it is attached too. */
  joiner: 27,
  /** U+200B: a line may break there. */
  breakHere: 28,
  /** U+2060: no line may break there. */
  noBreakHere: 29,
  picture: 30
} as const

export type CharacterClass = (typeof characterClasses)[keyof typeof characterClasses]

type Name = keyof typeof characterClasses

/** Stands in the table where only the character's category can tell. */
const ask = 255

const singles: ReadonlyArray<[Name, string]> = [
  ['opening', '“‘（《〈「『【〔［｛〖〘〚｟｢〝'],
  ['closing', '，。、；：？！”’）》〉」』】〕］｝〗〙〛｠｣〞〟．｡､'],
  ['middleDot', '·・･‧'],
  ['postfix', '%‰‱％℃℉°′″￠'],
  ['prefix', '$£¥€￥＄￡№₩₽₹'],
  ['dash', '—―⸺⸻─'],
  ['ellipsis', '…⋯‥'],
  ['slash', '/／'],
  ['hyphen', '-‐–'],
  ['straightQuote', '"\''],
  ['latinOpening', '([{‚„'],
  ['latinClosing', ')]},.;:!?'],
  ['nonStarter', '々〻ー～〜ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ－'],
  ['letter', 'ªºµ'],
  ['wideSign', '§¶©®±×÷•'],
  ['blank', '\t\n\r\u0020\u1680\u2028\u2029\u205f'],
  ['wideBlank', '\u3000'],
  ['noBreakBlank', '\u00a0\u2007\u202f'],
  ['joiner', '\u200d'],
  ['breakHere', '\u200b'],
  ['noBreakHere', '\u2060\ufeff'],
  ['unseen', '\u00ad\u034f\u061c\u200c\u200e\u200f\u3164\uffa0'],
  ['picture', '\ufffc']
]

/** From and to, both included; a later line overrules an earlier one, and `singles` overrule all. */
const ranges: ReadonlyArray<[Name | 'ask', number, number]> = [
  ['unseen', 0x00, 0x1f],
  ['digit', 0x30, 0x39],
  ['letter', 0x41, 0x5a],
  ['letter', 0x61, 0x7a],
  ['unseen', 0x7f, 0x9f],
  ['letter', 0xc0, 0x2ff],
  ['attached', 0x300, 0x36f],
  ['letter', 0x370, 0x482],
  ['attached', 0x483, 0x489],
  ['letter', 0x48a, 0x58f],
  ['ask', 0x590, 0x10ff],
  ['han', 0x1100, 0x11ff],
  ['ask', 0x1200, 0x1dff],
  ['letter', 0x1e00, 0x1fff],
  ['blank', 0x2000, 0x200a],
  ['unseen', 0x202a, 0x202e],
  ['unseen', 0x2061, 0x206f],
  ['attached', 0x20d0, 0x20ff],
  ['wideSign', 0x2100, 0x214f],
  ['wideSign', 0x2150, 0x27ff],
  ['wideSign', 0x2900, 0x2bff],
  ['letter', 0x2c00, 0x2dff],
  ['han', 0x2e80, 0x2fff],
  ['wideSign', 0x3003, 0x3004],
  ['han', 0x3006, 0x3007],
  ['wideSign', 0x3012, 0x3013],
  ['han', 0x3021, 0x3029],
  ['attached', 0x302a, 0x302f],
  ['wideSign', 0x3030, 0x3037],
  ['han', 0x3038, 0x303c],
  ['han', 0x3041, 0x3096],
  ['attached', 0x3099, 0x309a],
  ['han', 0x309b, 0x31ff],
  ['wideSign', 0x3200, 0x33ff],
  ['han', 0x3400, 0x4dbf],
  ['wideSign', 0x4dc0, 0x4dff],
  ['han', 0x4e00, 0x9fff],
  ['han', 0xa000, 0xa4cf],
  ['ask', 0xa4d0, 0xabff],
  ['han', 0xac00, 0xd7ff],
  ['wideSign', 0xe000, 0xf8ff],
  ['han', 0xf900, 0xfaff],
  ['ask', 0xfb00, 0xfdff],
  ['unseen', 0xfe00, 0xfe0f],
  ['attached', 0xfe20, 0xfe2f],
  ['wideSign', 0xfe30, 0xfe6f],
  ['ask', 0xfe70, 0xfefe],
  ['wideSign', 0xff01, 0xff60],
  ['wideWord', 0xff10, 0xff19],
  ['wideWord', 0xff21, 0xff3a],
  ['wideWord', 0xff41, 0xff5a],
  ['han', 0xff66, 0xffdc],
  ['unseen', 0xfff0, 0xfffb],
  ['wideSign', 0xfffd, 0xfffd]
]

const table = createTable()

/** Tell the class of a character by itself; `’` in `it’s` and what follows a joiner only its neighbours tell. */
export function characterClass(code: number): CharacterClass {
  const found = code < 0x10000 ? (table[code] ?? ask) : ask
  // The table holds classes, and `ask`, which `askClass` replaces.
  return (found === ask ? askClass(code) : found) as CharacterClass
}

function askClass(code: number): CharacterClass {
  if (code < 0x10000) return (table[code] = classByCategory(code))
  // Extensions B to J and the supplements; plane 3 too.
  if (code >= 0x20000 && code <= 0x3ffff) return characterClasses.han
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return characterClasses.regionalIndicator
  // Skin tones; variation selectors and tags.
  if (code >= 0x1f3fb && code <= 0x1f3ff) return characterClasses.attached
  if (code >= 0xe0000 && code <= 0xe0fff) return characterClasses.unseen
  if (code >= 0x1f000 && code <= 0x1faff) return characterClasses.wideSign
  // Kana supplements, Tangut, Khitan, Nüshu.
  if (code >= 0x16fe0 && code <= 0x1b2ff) return characterClasses.han
  if (code >= 0xf0000) return characterClasses.wideSign
  return classByCategory(code)
}

function classByCategory(code: number): CharacterClass {
  const character = String.fromCodePoint(code)
  if (/\p{M}/u.test(character)) return characterClasses.attached
  if (/\p{L}/u.test(character)) return characterClasses.letter
  if (/\p{N}/u.test(character)) return characterClasses.digit
  return characterClasses.sign
}

function createTable(): Uint8Array {
  const classes = new Uint8Array(0x10000)
  for (const [name, from, to] of ranges) {
    classes.fill(name === 'ask' ? ask : characterClasses[name], from, to + 1)
  }
  for (const [name, characters] of singles) {
    for (const character of characters) classes[character.charCodeAt(0)] = characterClasses[name]
  }
  return classes
}
