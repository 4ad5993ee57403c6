import type {ReportDocument} from '../../model/document.js'
import type {Layout} from '../../model/layout.js'
import {typeAreaHeight, typeAreaWidth} from './blocks/room.js'
import {setDocument} from './blocks/set-document.js'
import {createFonts} from './fonts/fonts.js'
import {fillPages} from './pages/fill-pages.js'
import type {NoteRule} from './pages/make-page.js'
import {paintPages} from './paint/paint-pages.js'
import {PdfFile} from './paint/pdf-file.js'

export interface Options {
  /**
   * Folders with fonts that a layout may name besides those that come with the program, the project's `fonts/` first.
   * With those of the machine the same report no longer gives the same bytes on every machine.
   */
  fontFolders?: readonly string[]
}

/**
 * Render a report as PDF: tagged, with bookmarks, its fonts embedded as subsets.
 *
 * Nothing is fetched, and the same report with the same fonts gives the same bytes on any day, in any time zone.
 * `notices` are sentences for the user.
 */
export async function renderPdf(
  document: ReportDocument,
  layout: Layout,
  {fontFolders = []}: Options = {}
): Promise<{bytes: Uint8Array; notices: string[]; pages: number}> {
  const {width, height, margin, mirrored} = layout.page
  const {title, office, date} = document.properties
  const fonts = createFonts(fontFolders)
  try {
    const {strips, footnotes, tail, furniture, structure, outline, notices} = setDocument(
      document,
      layout,
      fonts
    )
    const area = {top: margin.top, height: typeAreaHeight(layout), noteRule: noteRule(layout)}
    const filled = fillPages(strips, {...area, footnotes, tail})
    const file = new PdfFile({title, author: office, date, archive: layout.archive, compact: true})
    const left = (page: number): number => (mirrored && page % 2 === 0 ? margin.right : margin.left)
    const {marks, failures} = await paintPages(filled, furniture, file, {
      width,
      height,
      left,
      faces: fonts
    })
    const bytes = await file.finish({structure, outline, marks})
    return {
      bytes,
      notices: [...fonts.notices(), ...notices, ...failures, ...file.notices],
      pages: filled.pages.length
    }
  } finally {
    fonts.close()
  }
}

/** The rule above footnotes: a quarter of the type area long, half a line from text and notes. */
function noteRule(layout: Layout): NoteRule {
  const half = layout.styles.footnote.leading / 2
  return {...layout.table.rule, length: typeAreaWidth(layout) / 4, above: half, below: half / 2}
}
