import * as docx from 'docx'
import type {List, ListItem} from 'mdast'
import type {TextStyle} from '../../model/layout.js'
import {toTwips} from '../units.js'
import type {References} from './references.js'

/** Word has nine levels; what is nested deeper stands on the ninth. */
const levels = 9

/** Room for a marker, in characters: `10.` and a gap fit into it. */
const markerWidth = 1.8

/** Markers by level; all are found in the Chinese fonts of Word. */
const bullets = ['•', '–', '·']

/** Which list an item belongs to, and its level there, as the library wants it. */
export interface Numbering {
  reference: string
  instance: number
  level: number
}

/** Name the definition and list of an item: which marker it has, and from where it counts. */
export function numberingOf(
  list: List,
  item: ListItem,
  level: number,
  {orderedLists}: References
): Numbering {
  const instance = orderedLists.get(list) ?? 0
  return {reference: definitionName(list, item), instance, level: Math.min(level, levels - 1)}
}

function definitionName(list: List, item: ListItem): string {
  if (item.checked === true) return 'task-done'
  if (item.checked === false) return 'task-open'
  return list.ordered ? `ordered-${startOf(list)}` : 'bullet'
}

const startOf = (list: List): number => list.start ?? 1

/** Give the distance from the margin to the text of a list item, in twips. */
export function listIndent(level: number, body: TextStyle): number {
  const depth = Math.min(level, levels - 1) + 1
  return toTwips((body.firstLineIndent + depth * markerWidth) * body.size)
}

/** Define the markers of all lists: real numbering, so that Word continues a list that somebody edits. */
export function numberingDefinitions(
  {orderedLists}: References,
  body: TextStyle
): docx.INumberingOptions['config'] {
  const starts = [...new Set([...orderedLists.keys()].map(startOf))].sort((a, b) => a - b)
  return [
    definition('bullet', body, docx.LevelFormat.BULLET, (level) => bullets[level % bullets.length] ?? '•'),
    definition('task-open', body, docx.LevelFormat.BULLET, () => '☐'),
    definition('task-done', body, docx.LevelFormat.BULLET, () => '☑'),
    ...starts.map((start) =>
      definition(`ordered-${start}`, body, docx.LevelFormat.DECIMAL, (level) => `%${level + 1}.`, start)
    )
  ]
}

function definition(
  reference: string,
  body: TextStyle,
  format: (typeof docx.LevelFormat)[keyof typeof docx.LevelFormat],
  text: (level: number) => string,
  start = 1
): docx.INumberingOptions['config'][number] {
  return {
    reference,
    levels: Array.from({length: levels}, (_, level) => ({
      level,
      format,
      text: text(level),
      start,
      alignment: docx.AlignmentType.LEFT,
      style: {
        paragraph: {
          indent: {left: listIndent(level, body), hanging: toTwips(markerWidth * body.size)}
        },
        ...(format === docx.LevelFormat.BULLET && {run: {font: {hint: 'eastAsia'}}})
      }
    }))
  }
}
