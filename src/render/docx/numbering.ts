import type {List, ListItem} from 'mdast'
import type {Layout, Pt} from '../../model/layout.js'
import {toTwips} from '../units.js'
import type {References} from './references.js'
import {element, wordNamespace, xmlPart} from './xml.js'

/** Word has nine levels; what is nested deeper stands on the ninth. */
const levels = 9

/** Room for a marker, in characters: `10.` and a gap fit into it. */
export const markerWidth = 1.8

/** Markers by level; all are found in the Chinese fonts of Word. */
const bullets = ['•', '–', '·']

/** What numbers, markers and folios are written with. */
export const numberSigns = `0123456789. ${bullets.join('')}`

/** Windows has the boxes of tasks in this font; the Chinese fonts lack them. */
const symbolFont = 'Segoe UI Symbol'

/** Which list an item belongs to, and its level there. */
export interface Numbering {
  id: number
  level: number
}

/** Ids of the lists without numbers: one of each for the whole document. Ordered lists follow, each with its own. */
const plainLists = {bullet: 1, taskOpen: 2, taskDone: 3}

/** Name the list of an item: which marker it has, and from where it counts. */
export function numberingOf(
  list: List,
  item: ListItem,
  level: number,
  {orderedLists}: References
): Numbering {
  const at = Math.min(level, levels - 1)
  if (item.checked === true) return {id: plainLists.taskDone, level: at}
  if (item.checked === false) return {id: plainLists.taskOpen, level: at}
  const order = orderedLists.get(list)?.order
  return {id: order === undefined ? plainLists.bullet : plainLists.taskDone + order, level: at}
}

/** Give the distance from the margin to the text of a list item. */
export function listIndent(level: number, {listIndent: start, styles: {body}}: Layout): Pt {
  const depth = Math.min(level, levels - 1) + 1
  return (start + depth * markerWidth) * body.size
}

/** Write `word/numbering.xml`: real numbering, so that Word continues a list that somebody edits. */
export function numberingXml({orderedLists}: References, layout: Layout): string {
  const lists = [...orderedLists.entries()].map(([list, place]) => ({...place, start: list.start ?? 1}))
  const starts = [...new Set(lists.map(({start}) => start))].sort((a, b) => a - b)
  const chinese = element('w:rPr', {}, '<w:rFonts w:hint="eastAsia"/>')
  const symbol = element(
    'w:rPr',
    {},
    element('w:rFonts', {
      'w:ascii': symbolFont,
      'w:hAnsi': symbolFont,
      'w:eastAsia': symbolFont,
      'w:cs': symbolFont
    })
  )
  const definitions = [
    definition(1, layout, (level) => marker('bullet', bullets[level % bullets.length] ?? '•'), chinese),
    definition(2, layout, () => marker('bullet', '☐'), symbol),
    definition(3, layout, () => marker('bullet', '☑'), symbol),
    ...starts.map((start, index) =>
      definition(4 + index, layout, (level) => marker('decimal', `%${level + 1}.`), '', start)
    )
  ]
  const numbers = [
    ...Object.values(plainLists).map((id) => numbered(id, id)),
    ...lists.map(({order, level, start}) =>
      numbered(
        plainLists.taskDone + order,
        4 + starts.indexOf(start),
        element(
          'w:lvlOverride',
          {'w:ilvl': Math.min(level, levels - 1)},
          element('w:startOverride', {'w:val': start})
        )
      )
    )
  ]
  return xmlPart('w:numbering', wordNamespace, ...definitions, ...numbers)
}

/** Write a list of its own that takes its markers from a definition. */
function numbered(id: number, definitionId: number, ...override: string[]): string {
  return element('w:num', {'w:numId': id}, element('w:abstractNumId', {'w:val': definitionId}), ...override)
}

const marker = (format: string, text: string): {format: string; text: string} => ({format, text})

function definition(
  id: number,
  layout: Layout,
  markerAt: (level: number) => {format: string; text: string},
  runProperties: string,
  start = 1
): string {
  const all = Array.from({length: levels}, (_, level) => {
    const {format, text} = markerAt(level)
    const left = toTwips(listIndent(level, layout))
    return element(
      'w:lvl',
      {'w:ilvl': level},
      element('w:start', {'w:val': start}),
      element('w:numFmt', {'w:val': format}),
      element('w:lvlText', {'w:val': text}),
      element('w:lvlJc', {'w:val': 'left'}),
      element(
        'w:pPr',
        {},
        element('w:ind', {'w:left': left, 'w:hanging': toTwips(markerWidth * layout.styles.body.size)})
      ),
      runProperties
    )
  })
  return element(
    'w:abstractNum',
    {'w:abstractNumId': id},
    // Word takes lists with the same number for one when they are pasted together.
    element('w:nsid', {'w:val': (0x5b1e0000 + id).toString(16).toUpperCase()}),
    element('w:multiLevelType', {'w:val': 'multilevel'}),
    ...all
  )
}
