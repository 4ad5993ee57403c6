import {findWideMark, narrowMarks} from './find-wide-mark.js'

/** A slip of the keyboard that breaks a YAML file, at its place. */
export interface YamlSlip {
  reason: string
  /** From 1. */
  line: number
  /** From 1. */
  column: number
}

/** `name：甲`, also behind `- ` and in braces; a note behind `#` may have one. */
const wideColon = /^(?:[^#"'：]*[{,])? *(?:- +)?([a-z][A-Za-z0-9-]*) ?：/u
/** `name:甲`, which YAML reads as text; an address (`https://`) is none. */
const noBlank = /^ *(?:- +)?([a-z][A-Za-z0-9-]*):[^\s/]/u
/** `body: ｛size: 12pt, bold: true｝`, which YAML reads as text up to the second colon. */
const wideBracket = /^ *(?:- +)?[\p{L}\p{N}_-]+: +([［【｛「])/u
/** `footer: {page} / {pages}`, which YAML reads as entries in braces and something behind them. */
const bracesFirst = /^ *(?:- +)?[\p{L}\p{N}_-]+: +(?=(\{[a-z]+\}) *[^\s#])/u
/** `{page}`, which is part of a text. */
const braces = /^\{[a-z]+\}/
/** `accent: #1a7f37` or `- #1a7f37`, whose value YAML reads as a note. */
const bareColour = /^(?: *- +|[^\s:#]+ *: +)(#(?:[0-9a-f]{6}|[0-9a-f]{3}))(?![\p{L}\p{N}_-])/iu

/**
 * Find the slip behind a mistake in a YAML file, where the parser would name another line or only what follows from it:
 * a full-width colon anywhere, wide marks or a colour read as a note in the braces or brackets where the parser gave up,
 * or a colon without a blank behind it up to that line.
 */
export function findSlip(text: string, brokenAt?: number): YamlSlip | undefined {
  const lines = text.split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    const key = wideColon.exec(line)?.[1]
    if (key === undefined) continue
    const column = line.indexOf('：') + 1
    const reason = `Behind \`${key}\` stands the wide colon \`：\`, expected the narrow one and a blank: \`${key}: \``
    return {reason, line: index + 1, column}
  }
  if (brokenAt === undefined) return undefined
  const mark = findWideMark(text, brokenAt)
  if (mark !== undefined) return {reason: explainMark(mark.text, mark.before), ...placeOf(text, mark.index)}
  const {line: broken, column} = placeOf(text, brokenAt)
  const line = lines[broken - 1] ?? ''
  const [inside] = braces.exec(line.slice(column - 1)) ?? []
  if (inside !== undefined) return {reason: explainBraces(`…${inside}…`), line: broken, column}
  const first = bracesFirst.exec(line)
  if (first?.[1] !== undefined) {
    return {reason: explainBraces(`${first[1]}…`), line: broken, column: first[0].length + 1}
  }
  const bracket = wideBracket.exec(line)
  if (bracket?.[1] !== undefined) {
    return {reason: explainMark(bracket[1]), line: broken, column: bracket[0].length}
  }
  for (let index = Math.min(broken, lines.length) - 1; index >= 0; index--) {
    const match = noBlank.exec(lines[index] ?? '')
    const key = match?.[1]
    if (match === null || key === undefined) continue
    const reason = `Behind \`${key}:\` a blank is missing, expected \`${key}: \``
    return {reason, line: index + 1, column: match[0].length}
  }
  return undefined
}

/** Find the colour without quotes behind an empty value: YAML takes `#1a7f37` for a note. `place` is that of its key. */
export function findBareColour(text: string, place: {line: number; column: number}): YamlSlip | undefined {
  const line = text.split(/\r?\n/)[place.line - 1] ?? ''
  for (const start of [place.column - 1, 0]) {
    const match = bareColour.exec(line.slice(start))
    const colour = match?.[1]
    if (match === null || colour === undefined) continue
    const column = start + match[0].length - colour.length + 1
    return {reason: explainMark(colour), line: place.line, column}
  }
  return undefined
}

/** Find the text in braces that YAML takes for a key: `header: {title}`. `place` is that of the key. */
export function findBareBraces(text: string, place: {line: number; column: number}): YamlSlip | undefined {
  const column = place.column - 1
  const [inside] = braces.exec((text.split(/\r?\n/)[place.line - 1] ?? '').slice(column - 1)) ?? []
  return inside === undefined ? undefined : {reason: explainBraces(inside), line: place.line, column}
}

/** What to write instead of wide marks around a value or between several, as the end of a message. */
export function adviceOnWide(value: unknown, inList: boolean): string {
  if (typeof value !== 'string') return ''
  const [, open = '', inner = ''] = /^([“‘＂＇])(.*)[”’＂＇]$/u.exec(value) ?? []
  if (open !== '') return `: \`${open}\` is a wide quote, write \`'${inner}'\``
  const bracket = /^[［【｛「]/u.exec(value)?.[0]
  if (bracket !== undefined)
    return `: \`${bracket}\` is a wide bracket, write \`${narrowMarks[bracket] === '[' ? '[…]' : '{…}'}\``
  const comma = inList ? /[，、]/u.exec(value)?.[0] : undefined
  return comma === undefined ? '' : `: \`${comma}\` is a wide comma, write the narrow one and a blank, \`, \``
}

const explainBraces = (text: string): string =>
  `A text with braces stands in quotes, expected such as \`'${text}'\``

function explainMark(mark: string, before = ''): string {
  if (mark.startsWith('#')) {
    const whole = mark.length === 4 ? mark.replace(/[^#]/g, '$&$&') : mark
    return `\`#\` begins a note, expected the colour in quotes: \`'${whole}'\``
  }
  const behind = before === '' ? 'Here' : `Behind \`${before}\``
  const narrow = narrowMarks[mark] ?? ''
  if (narrow === ',')
    return `${behind} stands the wide comma \`${mark}\`, expected the narrow one and a blank: \`, \``
  const kind = narrow === "'" ? 'quote' : 'bracket'
  return `${behind} stands the wide ${kind} \`${mark}\`, expected the narrow one: \`${narrow}\``
}

function placeOf(text: string, index: number): {line: number; column: number} {
  const before = text.slice(0, index)
  return {line: before.split('\n').length, column: index - before.lastIndexOf('\n')}
}
