import * as docx from 'docx'
import type {ReportDocument} from '../../model/document.js'
import type {Layout} from '../../model/layout.js'
import {renderBlocks, renderFootnote} from './blocks.js'
import type {Context} from './context.js'
import {normalizePackage} from './normalize-package.js'
import {numberingDefinitions} from './numbering.js'
import {appPropertiesXml, corePropertiesXml, fontTableXml, settingsXml} from './package-parts.js'
import {pageFurniture} from './page-furniture.js'
import {collectReferences} from './references.js'
import {stylesXml} from './styles.js'

/**
 * Render a report as DOCX.
 *
 * Every look hangs on a Word style, so that an office restyles the report by changing one. The text is that of the
 * tree, nothing lost; the same report gives the same bytes on any day and in any time zone.
 */
export async function renderDocx({properties, tree}: ReportDocument, layout: Layout): Promise<Uint8Array> {
  const references = collectReferences(tree)
  const context: Context = {layout, references}
  const [first] = tree.children
  const opensWithTitle = first?.type === 'heading' && first.depth === 1
  const footnotes = [...references.footnotes.values()].map(
    ({id, definition}) => [String(id), {children: renderFootnote(definition, context)}] as const
  )
  const file = new docx.Document({
    numbering: {config: numberingDefinitions(references, layout.styles.body)},
    footnotes: Object.fromEntries(footnotes),
    sections: [
      {
        ...pageFurniture(layout, properties.title, opensWithTitle),
        children: renderBlocks(tree, context)
      }
    ]
  })
  const bytes = await docx.Packer.pack(file, 'uint8array')
  return normalizePackage(bytes, {
    'word/styles.xml': stylesXml(layout),
    'word/settings.xml': settingsXml(),
    'word/fontTable.xml': fontTableXml(layout),
    'docProps/core.xml': corePropertiesXml(properties),
    'docProps/app.xml': appPropertiesXml(properties)
  })
}
