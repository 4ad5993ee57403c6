import type {Section} from '../model/article.js'
import type {ClassifiedBlock} from './classify/classified-block.js'
import {isSectionName} from './classify/section-name.js'
import {headingStyleOf, type HeadingStyle} from './classify/styled-heading.js'

/** A pattern of headings that is open at some depth. */
interface Level {
  id: string
  /** Place of its numbering in the usual order; `null` for headings without a number. */
  rank: number | null
  /** How a heading without a number is set off. */
  style: HeadingStyle | null
  /** Level of the page's own heading element. */
  element: number | undefined
}

/**
 * Give each heading its depth inside the article, from 1.
 *
 * The order of appearance decides: what first appears under `一、` is one deeper than `一、`, be it `（一）`, `1.` or a
 * line without a number. A pattern that ranks above all that is open (`一、` after `（一）`) closes what is open. Where
 * the page marks a heading without a number by the same element as a numbered one (`## 一、…`, `## 结语`), they are of
 * one level; without elements, a lone unnumbered heading behind all numbers is too: it has nothing to divide.
 */
export function headingDepths(headings: readonly ClassifiedBlock[]): Array<Section['depth']> {
  const levels = headings.map(levelOf)
  /** Depths that patterns without a number once had: `主要做法` is as deep in the second section as in the first. */
  const seen = new Map<string, number>()
  const open: Level[] = []
  return levels.map((level, index) => {
    const known = open.findIndex((other) => other.id === level.id || shareElement(level, other))
    if (index === levels.length - 1 && closesArticle(headings, levels, open[0])) open.length = 0
    else if (known >= 0) open.length = known
    else if (level.rank === null) open.length = Math.min(open.length, (seen.get(level.id) ?? Infinity) - 1)
    else while (ranksAbove(level, open.at(-1))) open.pop()
    open.push(level)
    seen.set(level.id, open.length)
    return clampDepth(open.length)
  })
}

/**
 * Tell whether the last heading stands beside the first ones, not below them: it has no number, nothing else is like it,
 * and what is open is numbered or set off. The parts of a case (`案例一` … `典型意义`) stand below it.
 */
function closesArticle(
  headings: readonly ClassifiedBlock[],
  levels: readonly Level[],
  top: Level | undefined
): boolean {
  const [level, text] = [levels.at(-1), headings.at(-1)?.block.text ?? '']
  if (level === undefined || top === undefined || level.rank !== null || top.id === 'labelled') return false
  if (top.rank === null && (level.style !== null || top.style === null)) return false
  return (
    levels.filter(({id}) => id === level.id).length === 1 ||
    (isSectionName(text) && headings.filter(({block}) => block.text === text).length === 1)
  )
}

function levelOf({block, numbering}: ClassifiedBlock): Level {
  const element = block.hints.heading
  const style = headingStyleOf(block.text)
  if (numbering) return {id: numbering.id, rank: numbering.rank, style, element}
  return {id: `plain ${style ?? ''} ${element ?? ''}`, rank: null, style, element}
}

/** Two numbers of different kinds are two levels, whatever elements a page puts them in. */
function shareElement(level: Level, other: Level): boolean {
  return (
    level.element !== undefined &&
    level.element === other.element &&
    (level.rank === null || other.rank === null)
  )
}

function ranksAbove(level: Level, other: Level | undefined): boolean {
  return level.rank !== null && other !== undefined && other.rank !== null && level.rank < other.rank
}

function clampDepth(depth: number): Section['depth'] {
  if (depth <= 1) return 1
  if (depth === 2) return 2
  return depth === 3 ? 3 : 4
}
