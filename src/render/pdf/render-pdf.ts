import pdfmake from 'pdfmake'
import type {ReportDocument} from '../../model/document.js'
import type {Layout} from '../../model/layout.js'
import {toDefinition} from './definition.js'
import {fontFiles, fonts} from './fonts.js'

/**
 * Render a report as PDF.
 *
 * Fonts are embedded as subsets, nothing is fetched, and the same report gives the same bytes on any day, in any time
 * zone. `notices` are sentences for the user.
 */
export async function renderPdf(
  document: ReportDocument,
  layout: Layout
): Promise<{bytes: Uint8Array; notices: string[]}> {
  const {definition, notices} = toDefinition(document, layout, fonts)
  const files = fontFiles()
  const allowed = new Set(Object.values(files).flatMap(({normal, bold}) => [normal, bold]))
  pdfmake.setFonts(files)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => allowed.has(path))
  const bytes = await pdfmake.createPdf(definition).getBuffer()
  return {bytes, notices}
}
