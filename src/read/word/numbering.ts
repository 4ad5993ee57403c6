import {levelNumber, startNumber} from './whole-number.js'
import {attributeOf, tagsOf} from './xml-tags.js'

/** One level of a list: how its numbers look and where they begin. */
export interface Level {
  start: number
  format: string
  /** Such as `（%1）`, where `%1` is the number of the first level. */
  text: string
  /** All numbers of the label in decimal figures. */
  legal: boolean
  /** The style whose paragraphs are of this level. */
  style?: string
}

/** A list as a paragraph names it by `w:numId`. */
export interface List {
  /** Lists of the same scheme count on where the other stopped. */
  scheme: string
  levels: ReadonlyMap<number, Level>
  /** Levels at which this list begins again, with the number to begin at. */
  restarts: ReadonlyMap<number, number>
}

/** Read the lists of a document from its `numbering.xml`. */
export function readNumbering(xml: string): Map<string, List> {
  const schemes = new Map<string, Map<number, Level>>()
  const lists = new Map<string, List & {restarts: Map<number, number>; levels: Map<number, Level>}>()
  let scheme: Map<number, Level> | undefined
  let list: {scheme: string; levels: Map<number, Level>; restarts: Map<number, number>} | undefined
  let level: Level | undefined
  let depth: number | undefined
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'close') {
      if (tag.name === 'w:abstractNum') scheme = undefined
      if (tag.name === 'w:num') list = undefined
      if (tag.name === 'w:lvl') level = undefined
      continue
    }
    const value = attributeOf(tag, 'w:val')
    if (tag.name === 'w:abstractNum')
      schemes.set(attributeOf(tag, 'w:abstractNumId') ?? '', (scheme = new Map()))
    else if (tag.name === 'w:num') {
      list = {scheme: '', levels: new Map(), restarts: new Map()}
      lists.set(attributeOf(tag, 'w:numId') ?? '', list)
    } else if (tag.name === 'w:abstractNumId' && list !== undefined) {
      list.scheme = value ?? ''
      list.levels = new Map(schemes.get(list.scheme))
    } else if (tag.name === 'w:lvlOverride') depth = levelNumber(attributeOf(tag, 'w:ilvl') ?? '0')
    else if (tag.name === 'w:startOverride') {
      if (depth !== undefined) list?.restarts.set(depth, startNumber(value))
    } else if (tag.name === 'w:lvl') {
      depth = levelNumber(attributeOf(tag, 'w:ilvl') ?? '0')
      level = {start: 1, format: 'decimal', text: '', legal: false}
      if (depth !== undefined) (list?.levels ?? scheme)?.set(depth, level)
    } else if (level === undefined) continue
    else if (tag.name === 'w:start') level.start = startNumber(value)
    else if (tag.name === 'w:numFmt') level.format = value ?? 'decimal'
    else if (tag.name === 'w:lvlText') level.text = value ?? ''
    else if (tag.name === 'w:isLgl') level.legal = value !== '0' && value !== 'false'
    else if (tag.name === 'w:pStyle' && value !== undefined) level.style = value
  }
  return lists
}
