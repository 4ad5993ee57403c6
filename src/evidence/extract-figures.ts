import type {Figure} from '../model/article.js'
import {beginsNumeral, skipNumeral} from '../text/numerals.js'
import {headNouns} from './counted-words.js'
import {describeCounted} from './describe-counted.js'
import {distributeNames} from './distribute-names.js'
import {exclusions, lookAhead, lookBehind} from './exclusions.js'
import {readMoods, type ClauseMood, type Mood} from './clause-moods.js'
import {findNames} from './find-names.js'
import {readChange} from './change.js'
import {readQuantity, type Quantity} from './read-quantity.js'
import {readCell, readSharedUnit} from './read-shared-unit.js'
import {readLeadingYear, readOwnYear, readStatedYear} from '../text/stated-year.js'

/**
 * Extract every quantity of a sentence, heading or caption that reports work or a result, in text order.
 *
 * 化解矛盾纠纷8200多件 is a figure (8200 件, over). Dates, ordinals, durations that are no result, numbers
 * inside 《》 or quoted names, patterns (1+4+X) and background (常住人口) are none; nor is 一 (一起纠纷),
 * unless it stands among other counts (六名个人、一家集体). 数十 has no value and is left out.
 * Of 到2020年，建成50个 an article that reports on a later year, `reported`, tells what was done, any other a goal.
 */
export function extractFigures(text: string, reported: number | null = null): Figure[] {
  const quantities = keepAmongCounts(text, findQuantities(text, reported))
  if (quantities.length === 0) return []
  const year = readStatedYear(text)
  // 化解78件；2022年升至第五: a year says nothing of what stands before it.
  const yearEnd = year === null ? Number.POSITIVE_INFINITY : text.indexOf(String(year)) + 4
  const figures: Figure[] = []
  let counted = ''
  for (const quantity of quantities) {
    const figure = toFigure(
      text,
      quantity,
      {previous: figures.at(-1) ?? null, counted},
      quantity.start < yearEnd ? null : year
    )
    figures.push(figure)
    if (quantity.kind === 'count') counted = figure.of
  }
  return distributeNames(text, figures)
}

/** Where a clause ends or a number may begin. */
const stops = /[，；：。！？…—\n0-9０-９零〇一二两三四五六七八九十百千万亿]/g

/** So far back a bare number looks for the unit that the head of its row gives. */
const rowReach = 60

/** Every quantity that no exclusion rejects, a lone 一 still among them. */
function findQuantities(text: string, reported: number | null): Quantity[] {
  const names = findNames(text)
  // Most sentences hold no quantity: their moods are never asked for.
  let moods: ClauseMood[] | undefined
  const found: Quantity[] = []
  let name = 0
  let clause = 0
  let clauseStart = 0
  stops.lastIndex = 0
  for (let stop = stops.exec(text); stop !== null; stop = stops.exec(text)) {
    const at = stop.index
    while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= at) name++
    const span = names[name]
    if (span !== undefined && at >= span.start) {
      stops.lastIndex = span.end
      continue
    }
    if (!beginsNumeral(stop[0])) {
      clauseStart = at + 1
      continue
    }
    const quantities = readQuantities(text, at, clauseStart)
    if (quantities.length > 0) {
      moods ??= readMoods(text, reported)
      while ((moods[clause]?.end ?? Number.POSITIVE_INFINITY) <= at) clause++
      const mood = moods[clause]?.mood ?? null
      for (const quantity of quantities)
        if (reports(text, quantity, {clauseStart, mood})) found.push(quantity)
    }
    stops.lastIndex = quantities.at(-1)?.unitEnd ?? skipNumeral(text, at)
  }
  return found
}

/** The quantity at an offset, or all that share its unit; none where the number counts nothing. */
function readQuantities(text: string, at: number, clauseStart: number): Quantity[] {
  const quantity = readQuantity(text, at)
  if (quantity !== null) return [quantity]
  const cell = readCell(text, at, text.slice(Math.max(0, at - rowReach), at))
  if (cell !== null) return [cell]
  return readSharedUnit(text, at, text.slice(Math.max(clauseStart, at - lookBehind), at))
}

function reports(
  text: string,
  quantity: Quantity,
  {clauseStart, mood}: {clauseStart: number; mood: Mood | null}
): boolean {
  const around = {
    mood,
    qualifier: text.slice(quantity.start, quantity.numberStart).trimEnd(),
    // 第 3 次: a blank before the number is none of the words.
    before: text.slice(Math.max(clauseStart, quantity.start - lookBehind), quantity.start).trimEnd(),
    after: text.slice(quantity.end, quantity.end + lookAhead)
  }
  return !exclusions.some(({excludes}) => excludes(quantity, around))
}

const isLoneOne = ({written, kind}: Quantity): boolean => written === '一' && kind !== 'ratio'

/** 设立调解室一个 counts: the noun before it, nothing behind it. 化解一起、巩固一片 says "a". */
function standsBehindNoun(text: string, {numberStart, end}: Quantity): boolean {
  const before = text.slice(Math.max(0, numberStart - 4), numberStart)
  return (
    /^(?:[，。；、！]|$)/.test(text.slice(end, end + 1)) &&
    (before.endsWith('”') || headNouns.some((noun) => before.endsWith(noun)))
  )
}

/** 一家先进集体 counts beside 六名先进个人; alone, 一 says "a". */
function keepAmongCounts(text: string, quantities: Quantity[]): Quantity[] {
  const joined = (left: Quantity | undefined, right: Quantity | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    !(isLoneOne(left) && isLoneOne(right)) &&
    /^[^，。；：！？]{0,24}(?:、|和|及|与)[^，。；：！？、]{0,8}$/.test(text.slice(left.end, right.start))
  return quantities.filter(
    (quantity, index) =>
      !isLoneOne(quantity) ||
      standsBehindNoun(text, quantity) ||
      joined(quantities[index - 1], quantity) ||
      joined(quantity, quantities[index + 1])
  )
}

function toFigure(
  text: string,
  quantity: Quantity,
  {previous, counted: base}: {previous: Figure | null; counted: string},
  sentenceYear: number | null
): Figure {
  const {value, upper, unit, approx, start} = quantity
  const previousEnd = previous === null ? 0 : previous.start + previous.text.length
  const {start: clauseStart, clause} = readClause(text, start)
  const segmentStart = Math.min(Math.max(clauseStart, previousEnd), start)
  const counted = describeCounted(text, quantity, {
    segmentStart,
    previous: previous && {...previous, end: previousEnd},
    counted: base,
    clause
  })
  const before = text.slice(segmentStart, start)
  const change = readChange(before, quantity.kind) ?? sharedChange(text, quantity, previous)
  const year = readOwnYear(before) ?? sentenceYear ?? readLeadingYear(before)
  const ahead = text.slice(previousEnd, counted.start)
  const bound = ahead.match(sumWord) ?? (counted.start < start ? ahead.match(turned) : null)
  const whole = bound?.[0].length ?? 0
  return {
    text: text.slice(counted.start - whole, counted.end),
    start: counted.start - whole,
    value,
    ...(upper !== undefined && {upper}),
    unit,
    approx,
    of: counted.of,
    ...(change !== null && {change}),
    ...(year !== null && {year})
  }
}

/** Whom the work was for: 为小微企业|提供咨询9次 without 为 would tell that they provided it; not 成为, 作为, 分为. */
const turned = /(?:(?<![成作认分因行设列定])为|给|(?<![面针])对|(?<![方面])向|帮助|协助|使|让)$/

/** 累计调解2万件 is no year's work, 首轮督察4家 not all: the word belongs to the figure. */
const sumWord = /(?:累计|合计|总计|首轮|首批)$/

/** 分别下降12.3%、15.6%: the second number has the direction of the first. */
function sharedChange(text: string, {start, unit}: Quantity, previous: Figure | null): 'up' | 'down' | null {
  if (previous?.change === undefined || previous.unit !== unit) return null
  return /^[、和及与]$/.test(text.slice(previous.start + previous.text.length, start))
    ? previous.change
    : null
}

/** Where the clause of a number begins, and the clause before it. Marks inside brackets and names do not count. */
function readClause(text: string, offset: number): {start: number; clause: string} {
  const from = Math.max(0, offset - 80)
  const window = text
    .slice(from, offset)
    .replaceAll(/（[^（）]*）|《[^《》]*》|“[^“”]*”/g, (inside) => '名'.repeat(inside.length))
  const clauses = [...window.matchAll(/[^，；：。！？…—]+/g)]
  const last = clauses.at(-1)
  const whole = last !== undefined && last.index + last[0].length === window.length
  const start = from + (whole ? last.index : window.length)
  const before = clauses.at(whole ? -2 : -1)
  return {
    start,
    clause:
      before === undefined ? '' : text.slice(from + before.index, from + before.index + before[0].length)
  }
}
