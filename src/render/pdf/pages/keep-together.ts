import type {Strip} from './strip.js'

/** Strips that stand on one page, unless they are taller. */
export type Unit = readonly Strip[]

/** So many strips at the start of a divided run stay together, so that a heading does not stand alone. */
const keptAtStart = 3
/** And so many at its end, so that no line is alone on the next page. */
const keptAtEnd = 2

/**
 * Cut strips into units: each a run in which strips keep with their next ones.
 *
 * A run for which a page is too small is divided, but not behind its first or second strip nor before its last one,
 * if these fit.
 */
export function keepTogether(strips: readonly Strip[], fits: (unit: Unit) => boolean): Unit[] {
  const units: Unit[] = []
  let start = 0
  for (const [index, {keepsWithNext}] of strips.entries()) {
    const next = strips[index + 1]
    if (keepsWithNext && next !== undefined && !next.startsPage) continue
    const run = strips.slice(start, index + 1)
    start = index + 1
    if (run.length === 1 || fits(run)) units.push(run)
    else for (const part of divide(run, fits)) units.push(part)
  }
  return units
}

function divide(run: Unit, fits: (unit: Unit) => boolean): Unit[] {
  const kept = (part: Unit): Unit[] => (fits(part) ? [part] : singles(part))
  const middle = Math.min(keptAtStart, run.length)
  const end = Math.max(middle, run.length - keptAtEnd)
  const tail = run.slice(end)
  return [
    ...kept(run.slice(0, middle)),
    ...singles(run.slice(middle, end)),
    ...(tail.length === 0 ? [] : kept(tail))
  ]
}

const singles = (part: Unit): Unit[] => part.map((strip) => [strip])

/**
 * Join the end of the text to the unit that stands above the tail (报尾): at least its last two strips, with what keeps
 * with them; less where a page is too small for that and the tail, and nothing where it is even for the last strip.
 */
export function joinEnd(
  units: readonly Unit[],
  fits: (unit: Unit) => boolean
): {units: Unit[]; joined: boolean} {
  const last = units.at(-1) ?? []
  const before = units.at(-2) ?? []
  const [opening] = last
  const candidates: Unit[] = [
    ...(last.length === 1 && opening?.startsPage === false ? [[...before, ...last]] : []),
    last,
    last.slice(-keptAtEnd),
    last.slice(-1)
  ]
  const end = candidates.find((candidate) => candidate.length > 0 && fits(candidate))
  if (end === undefined) return {units: [...units], joined: false}
  if (end.length > last.length) return {units: [...units.slice(0, -2), end], joined: true}
  const rest = last.slice(0, last.length - end.length)
  return {units: [...units.slice(0, -1), ...(rest.length === 0 ? [] : [rest]), end], joined: true}
}
