import type {Level, List} from './numbering.js'
import {writeNumber} from './number-formats.js'
import {listOfStyle, type ParagraphStyle} from './styles.js'
import {dropElements} from './drop-elements.js'
import {levelNumber} from './whole-number.js'
import {attributeOf, escapeXml, tagsOf} from './xml-tags.js'

/** No list: so that the number, now text, is not taken for a list's item again. */
const unlisted = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'

/**
 * Write the numbers that Word counts itself into the text of their paragraphs: `一、`, `（一）`, `1.`.
 *
 * In this genre the number says what is a heading and how deep it is, and a list's item of a web page has none. Bullets
 * stay lists. A paragraph whose number was typed is left alone.
 */
export function numberParagraphs(
  xml: string,
  lists: ReadonlyMap<string, List>,
  styles: ReadonlyMap<string, ParagraphStyle>
): string {
  if (lists.size === 0) return xml
  const count = startCounting(lists)
  let result = ''
  let done = 0
  for (const {start, end} of propertiesIn(xml)) {
    const item = itemOf(xml.slice(start, end), lists, styles)
    const label = item === undefined ? undefined : count(item.list, item.level)
    if (label === undefined) continue
    const properties = dropElements(xml.slice(start, end), 'w:numPr')
    const tail = '</w:pPr>'
    result += xml.slice(done, start)
    // `numPr` stands behind `pStyle`; mammoth asks for no order.
    result += `${properties.slice(0, -tail.length)}${unlisted}${tail}`
    if (label !== '') result += `<w:r><w:t xml:space="preserve">${escapeXml(label)}</w:t></w:r>`
    done = end
  }
  return result + xml.slice(done)
}

/** Where the properties of each paragraph stand; those that a tracked change keeps of before are inside of them. */
function* propertiesIn(xml: string): Generator<{start: number; end: number}> {
  let depth = 0
  let start = 0
  for (const tag of tagsOf(xml)) {
    if (tag.name !== 'w:pPr' || tag.kind === 'empty') continue
    if (tag.kind === 'open' && depth++ === 0) start = tag.start
    if (tag.kind === 'close' && depth > 0 && --depth === 0) yield {start, end: tag.end}
  }
}

function itemOf(
  properties: string,
  lists: ReadonlyMap<string, List>,
  styles: ReadonlyMap<string, ParagraphStyle>
): {list: string; level: number} | undefined {
  const own: {style?: string; list?: string; level?: number} = {}
  for (const tag of tagsOf(properties)) {
    if (tag.name === 'w:pPrChange') break
    const value = attributeOf(tag, 'w:val')
    if (value === undefined) continue
    if (tag.name === 'w:pStyle') own.style = value
    if (tag.name === 'w:numId') own.list = value
    const level = tag.name === 'w:ilvl' ? levelNumber(value) : undefined
    if (level !== undefined) own.level = level
  }
  if (own.list !== undefined)
    return {list: own.list, level: own.level ?? levelOfStyle(own.style, lists.get(own.list))}
  const styled = listOfStyle(own.style, styles)
  if (styled === undefined) return undefined
  return {
    list: styled.list,
    level: own.level ?? styled.level ?? levelOfStyle(styled.style, lists.get(styled.list))
  }
}

function levelOfStyle(style: string | undefined, list: List | undefined): number {
  const found = [...(list?.levels ?? [])].find(
    ([, level]) => level.style !== undefined && level.style === style
  )
  return found?.[0] ?? 0
}

/** Give a function that counts one item on and tells its label; `undefined` for a bullet or an unknown list. */
function startCounting(
  lists: ReadonlyMap<string, List>
): (list: string, level: number) => string | undefined {
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  return (id, depth) => {
    const list = lists.get(id)
    const level = list?.levels.get(depth)
    if (list === undefined || level === undefined || level.format === 'bullet') return undefined
    const numbers = counters.get(list.scheme) ?? []
    counters.set(list.scheme, numbers)
    if (!begun.has(id)) {
      begun.add(id)
      for (const [at, first] of list.restarts) numbers[at] = first - 1
    }
    for (let above = 0; above < depth; above++) numbers[above] ??= list.levels.get(above)?.start ?? 1
    numbers[depth] = (numbers[depth] ?? level.start - 1) + 1
    numbers.length = depth + 1
    return labelOf(level, list, numbers)
  }
}

function labelOf(level: Level, list: List, numbers: readonly number[]): string {
  const label = level.text.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1
    const format = list.levels.get(at)?.format ?? 'decimal'
    return writeNumber(numbers[at] ?? 1, level.legal ? 'decimal' : format)
  })
  // `一、` and `1.` end in a mark; `第一章` needs a blank.
  return /[\p{L}\p{N}]$/u.test(label) ? `${label} ` : label
}
