import type {ReportDocument} from '../../model/document.js'
import type {Layout} from '../../model/layout.js'
import {paginate} from '../pagination/paginate.js'
import {renderBlocks, renderFootnote} from './blocks.js'
import type {Context} from './context.js'
import {preferFamilies} from './font-stack.js'
import {createMedia} from './media.js'
import {numberingXml} from './numbering.js'
import {zipPackage} from './package.js'
import {
  appPropertiesXml,
  corePropertiesXml,
  fontTableXml,
  footnotesXml,
  settingsXml
} from './package-parts.js'
import {pageFurniture} from './page-furniture.js'
import {collectReferences} from './references.js'
import {createRelations, packageRelationsXml} from './relations.js'
import {stylesXml} from './styles.js'
import {element, textNamespaces, xmlPart} from './xml.js'

/**
 * Render a report as DOCX.
 *
 * Every look hangs on a Word style, so that an office restyles the report by changing one. The text is that of the
 * tree, nothing lost; the same report gives the same bytes on any day and in any time zone.
 */
export async function renderDocx(
  {properties, tree, pictures}: ReportDocument,
  layout: Layout
): Promise<Uint8Array> {
  const references = collectReferences(tree)
  const {width, height, margin} = layout.page
  const relations = createRelations()
  const noteRelations = createRelations()
  const fontRelations = createRelations()
  const media = createMedia()
  const hasContents = tree.children.some(({type}) => type === 'tableOfContents')
  const pages = hasContents ? paginate(tree, layout, pictures).headings : undefined
  const context: Context = {
    layout,
    references,
    pictures,
    area: {width: width - margin.left - margin.right, height: height - margin.top - margin.bottom},
    relations,
    media,
    pageOf: (heading) => pages?.get(heading) ?? 1
  }
  for (const name of ['styles', 'settings', 'fontTable', 'numbering', 'footnotes'])
    relations.part(name, `${name}.xml`)
  const body = renderBlocks(tree, context)
  const notes = [...references.footnotes.values()].map(({id, definition}) => ({
    id,
    blocks: renderFootnote(definition, {...context, relations: noteRelations})
  }))
  const furniture = pageFurniture(layout, properties.title, relations)
  const embedded = layout.embedFonts
    ? await (await import('./embed-fonts.js')).embedFonts({properties, tree, pictures}, layout, fontRelations)
    : []
  const look = preferFamilies(layout, new Set(embedded.map(({family}) => family)))

  const parts = new Map<string, string | Uint8Array>([
    ['_rels/.rels', packageRelationsXml()],
    [
      'word/document.xml',
      xmlPart('w:document', textNamespaces, element('w:body', {}, body, furniture.section))
    ],
    ['word/_rels/document.xml.rels', relations.xml()],
    ['word/styles.xml', stylesXml(look)],
    ['word/numbering.xml', numberingXml(references, layout)],
    ['word/footnotes.xml', footnotesXml(notes)],
    ['word/_rels/footnotes.xml.rels', noteRelations.xml()],
    ...furniture.parts,
    ['word/settings.xml', settingsXml(layout, embedded.length > 0)],
    ['word/fontTable.xml', fontTableXml(look, embedded)],
    ['word/_rels/fontTable.xml.rels', fontRelations.xml()],
    ...media.files(),
    ...embedded.map(({path, bytes}) => [path, bytes] as const),
    ['docProps/core.xml', corePropertiesXml(properties)],
    ['docProps/app.xml', appPropertiesXml(properties)]
  ])
  for (const [path, content] of parts) if (content === '') parts.delete(path)
  return zipPackage(parts)
}
