import type {RawBlock} from '../blocks/raw-block.js'
import {countCharacters} from '../../text/han.js'
import {isPersonalName} from './personal-names.js'
import {isProse, isShortOpenLine} from './prose.js'

/** A short word that returns before each topic: `关键词␣诉源治理`, `话题｜网格`. */
const labelled =
  /^[【[]?(\p{Script=Han}{2,4})(?:[\s　]*[:：|｜][\s　]*|[\s　]+|[】\]][\s　]*)(\S[^：]{1,24})$/u

/** Who speaks in an interview stands before a colon too. */
const speaker = /(?:记者|主持人|网友|[人长者员任官民某])$/

/**
 * Find headings that open with the same label: lines of the form `关键词␣诉源治理` and `关键词：营商环境`, each above text.
 *
 * One such line is what a page tells about itself (`关键词：网格 治理`); a name before a colon speaks (`张示例：三个字`).
 */
export function findLabelHeadings(blocks: readonly RawBlock[]): Set<number> {
  const lines = new Map<string, number[]>()
  for (const [index, {text, hints}] of blocks.entries()) {
    if (text.length > 40 || hints.landmark || hints.row || hints.heading !== undefined) continue
    const [, label, topic] = labelled.exec(text) ?? []
    if (label === undefined || topic === undefined || !isShortOpenLine(text)) continue
    if (speaker.test(label) || isPersonalName(label) || countCharacters(topic) < 2) continue
    if (!isProse(blocks[index + 1]?.text ?? '')) continue
    const row = lines.get(label) ?? []
    row.push(index)
    lines.set(label, row)
  }
  const rows = [...lines.values()].filter((indices) => isDivision(indices, blocks))
  return new Set(rows.flat())
}

/** At least two, no two of which say the same. */
function isDivision(indices: readonly number[], blocks: readonly RawBlock[]): boolean {
  return indices.length >= 2 && new Set(indices.map((index) => blocks[index]?.text)).size === indices.length
}
