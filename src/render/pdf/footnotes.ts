import type {Pt} from '../../model/layout.js'
import {setBlocks} from './blocks.js'
import type {Columns, Content} from './content.js'
import type {Context} from './context.js'
import {footnoteMark, plainFormat} from './runs.js'
import {setRule} from './rule.js'
import {setText} from './set-text.js'

/** Set the footnotes below the text and a short rule, each beside its mark, which is what the references lead to. */
export function setFootnotes(width: Pt, context: Context): Content[] {
  if (context.footnotes.size === 0) return []
  const {layout} = context
  const style = layout.styles.footnote
  const indent = 3 * style.size
  const notes = [...context.footnotes.values()].map(({number, definition}): Columns => ({
    columns: [
      {
        text: setText(footnoteMark(number), plainFormat(style), context),
        alignment: 'left',
        width: indent,
        margin: [0, style.spaceBefore, 0, 0],
        id: `note-${number}`
      },
      {
        stack: setBlocks(definition, {width: width - indent, style: 'footnote', inList: true}, context),
        width: '*'
      }
    ]
  }))
  return [setRule(width / 4, layout), ...notes]
}
