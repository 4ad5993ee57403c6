import type {TableOfContents} from '../../model/document.js'
import type {Pt, StyleName} from '../../model/layout.js'
import {headingsBehind} from '../headings-behind.js'
import type {Content, TableBlock} from './content.js'
import type {Context, OutlineEntry} from './context.js'
import {plainFormat} from './runs.js'
import {baselineOf} from './line-metrics.js'
import {setParagraph, withRules} from './paragraph.js'
import {setText} from './set-text.js'

const levels: readonly StyleName[] = ['toc1', 'toc2', 'toc3']
/** Room for three digits and the end of the dots, in em. */
const numberWidth = 2

/** Set a table of contents: the headings behind it, each with dots and its page number, which lead to it. */
export function setTableOfContents(node: TableOfContents, width: Pt, context: Context): Content[] {
  const {tree, outline, layout} = context
  const entries = headingsBehind(tree, node)
    .flatMap((heading) => outline.get(heading) ?? [])
    .map((entry) => setEntry(entry, context))
  const [first, ...more] = entries
  if (node.title === '' || first === undefined) return entries
  const title = setParagraph([{type: 'text', value: node.title}], 'tocTitle', context)
  const heading = withRules(title, width, layout.styles.tocTitle)
  return [{stack: [heading, first], unbreakable: true}, ...more]
}

/**
 * Set an entry as a table of one row: the title as wide as it is, a rule of dots on its baseline as long as there is
 * room, and the number, beside the last line of a long title.
 */
function setEntry({id, title, depth}: OutlineEntry, context: Context): TableBlock {
  const style = context.layout.styles[levels[depth - 2] ?? 'toc3']
  const format = {...plainFormat(style), linkToDestination: id}
  // The row ends at the baseline, where pdfmake draws the rule, and the margin of the table gives the rest back.
  const belowBaseline = style.leading - baselineOf(style)
  const [digits] = setText('0', format, context)
  if (digits === undefined) throw new Error('A digit was set as nothing')
  const {text: _, ...look} = digits
  return {
    table: {
      widths: ['auto', '*', numberWidth * style.size],
      body: [
        [
          {
            text: setText(title, format, context),
            alignment: 'left',
            margin: [style.leftIndent * style.size, 0, style.size / 2, -belowBaseline],
            border: noBorder
          },
          {text: [], alignment: 'left', border: [false, false, false, true]},
          {
            ...look,
            pageReference: id,
            alignment: 'right',
            noWrap: true,
            verticalAlignment: 'bottom',
            margin: [0, 0, 0, -belowBaseline],
            border: noBorder
          }
        ]
      ],
      dontBreakRows: true
    },
    layout: {
      hLineWidth: (index) => (index === 1 ? style.size / 14 : 0),
      vLineWidth: () => 0,
      hLineColor: style.colour,
      vLineColor: style.colour,
      hLineStyle: () => ({dash: {length: style.size / 14, space: style.size / 3.5}}),
      fillColor: () => null,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 0
    },
    margin: [0, style.spaceBefore, 0, belowBaseline + style.spaceAfter]
  }
}

const noBorder: [boolean, boolean, boolean, boolean] = [false, false, false, false]
