// The kinds of damage that bench/repair.mjs does to clean sentences, each as a page of the web does it.
//
// A kind takes a sentence and a random number generator and gives the damaged sentence, or nothing where the sentence
// has no place for it. `page` is done to every line of the page, the damaged and the sound ones.
import {pinyin} from 'pinyin-pro'

const isHan = (character) => /^\p{Script=Han}$/u.test(character)
const pick = (list, random) => list[Math.floor(random() * list.length)]
const places = (text, pattern) => [...text.matchAll(pattern)].map(({index}) => index)
const put = (text, at, length, by) => text.slice(0, at) + by + text.slice(at + length)

/** Put a reading behind a random character, as it reads in its sentence. */
const leak = (write, toneType) => (text, random) => {
  const at = pick(places(text, /\p{Script=Han}/gu), random)
  const reading = at === undefined ? undefined : readingAt(text, at, toneType)
  return reading && put(text, at + 1, 0, write(reading))
}

function readingAt(text, at, toneType = 'symbol') {
  const reading = pinyin(text, {type: 'array', toneType})[Array.from(text.slice(0, at)).length]
  return /^[a-z\u00e0-\u01dc]+$/.test(reading ?? '') ? reading : undefined
}

const replaceOne = (pattern, by) => (text, random) => {
  const at = pick(places(text, pattern), random)
  return at === undefined ? undefined : put(text, at, 1, by(text[at], random))
}

/** One Simplified character stands for several Traditional ones; a bad converter takes the wrong one. */
const mistaken = Object.fromEntries(
  [
    ...'面麵志誌制製干乾松鬆里裏系係只隻冲衝范範准準布佈周週历曆注註复複家傢斗鬥向嚮尽儘致緻台臺采採游遊'
  ].flatMap((character, index, all) => (index % 2 === 0 ? [[character, all[index + 1]]] : []))
)
const mistake = replaceOne(
  new RegExp(`[${Object.keys(mistaken).join('')}]`, 'g'),
  (character) => mistaken[character]
)

const inside = (text, random) => {
  const words = [...new Intl.Segmenter('zh', {granularity: 'word'}).segment(text)]
  const long = words.filter(({segment}) => segment.length > 1 && /^\p{Script=Han}+$/u.test(segment))
  const word = pick(long, random)
  return word && word.index + 1
}

/** All kinds by name; `tools` are the functions of fixtures/damage and of the program's own GBK table. */
export function makeDamages({toTraditional, leakPinyin, loseBytes, halveMarks, encodeGbk, decodeGbk}) {
  const straddle = (text, random) => {
    const at = pick(places(text, /(?<=\p{Script=Han})\p{Script=Han}(?=\p{Script=Han}{2})/gu), random)
    if (at === undefined) return undefined
    const [, trail] = encodeGbk(text[at - 1])
    const [lead, ...rest] = encodeGbk(text.slice(at))
    const middle = decodeGbk(Uint8Array.of(trail, lead))
    const reading = isHan(middle) ? readingAt(middle, 0) : undefined
    if (reading === undefined) return undefined
    // The lone byte and the bracket behind it are one `?`.
    const before = decodeGbk(Uint8Array.from([...encodeGbk(text.slice(0, at)), lead, 0x28]))
    return `${before}${reading})${decodeGbk(Uint8Array.from(rest))}`
  }
  const atMark = (text) => {
    const damaged = loseBytes(text)
    return damaged === halveMarks(text) ? undefined : damaged
  }
  const traditional = {page: toTraditional}
  const leaking = {page: (line) => leakPinyin(toTraditional(line))}
  return {
    'clean text': {damage: (text) => text},
    'pinyin with tones': {damage: leak((reading) => `(${reading})`)},
    'pinyin without tones': {damage: leak((reading) => `(${reading})`, 'none')},
    'pinyin, blank inside': {damage: leak((reading) => `(${reading} )`, 'none')},
    'pinyin, blank behind': {damage: leak((reading) => `(${reading}) `, 'none')},
    'lost byte at a mark': {damage: atMark, often: true},
    'lost byte at a mark, Traditional': {damage: atMark, ...traditional, often: true},
    'lost byte at a mark, leaking': {damage: atMark, ...leaking, often: true},
    'lost byte at pinyin, leaking': {damage: straddle, ...leaking, often: true},
    'over-conversion, Simplified': {damage: mistake},
    'over-conversion, Traditional': {damage: mistake, ...traditional, first: true},
    'Traditional page': {damage: (text) => text, ...traditional},
    'Traditional paragraph': {damage: (text) => (text.length < 25 ? undefined : toTraditional(text))},
    '著 for 着': {damage: replaceOne(/着/g, () => '著')},
    'hard spaces': {damage: (text, random) => `??${random() < 0.5 ? '' : '??'}${text}`},
    'blank in a word': {
      damage: (text, random) => {
        const at = inside(text, random)
        return at && put(text, at, 0, ' ')
      }
    },
    'blanks throughout': {
      damage: (text) => text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' ')
    },
    'full-width digits': {
      damage: (text) =>
        /\d/.test(text)
          ? text.replace(/[0-9A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
          : undefined
    },
    'unseen characters': {
      damage: (text, random) =>
        put(
          text,
          1 + Math.floor(random() * (text.length - 2)),
          0,
          pick([...'\u200b\ufeff\u00ad\u200e\u0007\u2060'], random)
        )
    },
    'entities twice': {damage: (text) => escape(text, '&amp;')},
    'entities thrice': {damage: (text) => escape(text, '&amp;amp;')},
    'half-width marks': {
      damage: replaceOne(/[，；：！？]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    },
    'straight quotation marks': {
      damage: (text) => (text.includes('“') ? text.replace(/[“”]/g, '"') : undefined)
    },
    dots: {damage: (text) => (text.includes('……') ? text.replaceAll('……', '...') : undefined)},
    '著 for 着, Traditional': {damage: (text) => (text.includes('着') ? text : undefined), ...traditional},
    dash: {damage: (text) => (text.includes('——') ? text.replaceAll('——', '--') : undefined)},
    'lost character': {
      damage: replaceOne(/(?<=\p{Script=Han})\p{Script=Han}(?=\p{Script=Han})/gu, () => '\ufffd')
    },
    'character as ?': {
      damage: replaceOne(/(?<=\p{Script=Han})\p{Script=Han}(?=\p{Script=Han})/gu, () => '?')
    },
    'digit as ?': {damage: replaceOne(/(?<=\p{Script=Han})\d(?=\d)/gu, () => '?')},
    'private use': {
      damage: replaceOne(/(?<=\p{Script=Han})\p{Script=Han}(?=\p{Script=Han})/gu, () => '\ue123')
    }
  }
}

function escape(text, ampersand) {
  const names = {'“': 'ldquo', '”': 'rdquo', '·': 'middot'}
  const escaped = text.replace(/[“”·]/g, (sign) => `${ampersand}${names[sign]};`)
  return escaped === text ? undefined : escaped
}
