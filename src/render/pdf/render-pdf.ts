import pdfmake from 'pdfmake'
import type {ReportDocument} from '../../model/document.js'
import type {Layout} from '../../model/layout.js'
import type {Definition} from './content.js'
import {toDefinition} from './definition.js'
import {createFonts} from './fonts.js'
import {installBaselines} from './install-baselines.js'
import {installMirroring} from './install-mirroring.js'
import {installTracking} from './install-tracking.js'

export interface Options {
  /**
   * Folders with fonts that a layout may name besides those that come with the program, the project's `fonts/` first.
   * With those of `machineFontFolders()` the same report no longer gives the same bytes on every machine.
   */
  fontFolders?: readonly string[]
}

installBaselines()
installMirroring()
installTracking()

/**
 * Render a report as PDF.
 *
 * Fonts are embedded as subsets, nothing is fetched, and the same report with the same fonts gives the same bytes on
 * any day, in any time zone. `notices` are sentences for the user.
 */
export async function renderPdf(
  document: ReportDocument,
  layout: Layout,
  {fontFolders = []}: Options = {}
): Promise<{bytes: Uint8Array; notices: string[]; pages: number}> {
  const fonts = createFonts(fontFolders)
  const {definition, notices} = toDefinition(document, layout, fonts)
  const files = fonts.files()
  const allowed = new Set(Object.values(files).flatMap(({normal, bold}) => [normal, bold]))
  pdfmake.setFonts(files)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => allowed.has(path))
  let pages = 0
  const counting: Definition = {
    ...definition,
    footer(page, all) {
      pages = all
      return definition.footer(page, all)
    }
  }
  const bytes = await pdfmake.createPdf(counting).getBuffer()
  return {bytes, notices, pages}
}
