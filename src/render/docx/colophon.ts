import type {BlockContent} from 'mdast'
import type {Colophon} from '../../model/document.js'
import {plainText} from '../plain-text.js'
import {toTwips} from '../units.js'
import type {Context} from './context.js'
import {paragraphFormat} from './paragraph-format.js'
import {paragraphXml, thinParagraph} from './paragraph-xml.js'
import type {Place} from './place.js'
import {renderRuns} from './runs.js'
import {styleIds} from './style-names.js'
import {tabRun, verbatimRun} from './text-runs.js'

/**
 * Make the tail of a 简报: a frame at the foot of the type area, on the page of the thin paragraph behind it.
 *
 * Text never runs into a frame. Where the last page is too full, frame and paragraph go to a page of their own.
 */
export function renderColophon({children}: Colophon, place: Place, context: Context): string[] {
  const lines: string[] = []
  for (const node of children) {
    const text = plainText(node)
    if (text.trim() === '') continue
    const runs = content(node, context)
    // 共印 × 份 stands at the right of the line before it.
    if (text.startsWith('共印')) lines.push((lines.pop() ?? '') + tabRun + runs)
    else lines.push(runs)
  }
  if (lines.length === 0) return []
  const frame = {
    'w:w': toTwips(context.area.width),
    'w:wrap': 'notBeside',
    'w:vAnchor': 'margin',
    'w:hAnchor': 'margin',
    'w:xAlign': 'left',
    'w:yAlign': 'bottom'
  }
  const anchor = place.opening.pageBreak
    ? paragraphXml({style: 'Normal', pageBreakBefore: true}, '')
    : thinParagraph()
  return [...lines.map((runs) => paragraphXml({style: styleIds.colophon, frame}, runs)), anchor]
}

function content(node: BlockContent, context: Context): string {
  const format = paragraphFormat(node, context.layout.styles.colophon, context.area.width)
  return node.type === 'paragraph' || node.type === 'heading'
    ? renderRuns(node.children, format, context)
    : verbatimRun(plainText(node))
}
