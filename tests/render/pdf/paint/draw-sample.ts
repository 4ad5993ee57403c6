import type {Archive} from '../../../../src/model/layout.js'
import type {OutlineEntry} from '../../../../src/render/pdf/tags/outline-entry.js'
import {PdfFile} from '../../../../src/render/pdf/paint/pdf-file.js'
import {StructureElement} from '../../../../src/render/pdf/tags/structure-element.js'
import {readPdf, type ReadPdf} from './read-pdf.js'

/** A document that is being drawn, with as little as a test needs. */
export interface Sample {
  file: PdfFile
  document: StructureElement
  outline: OutlineEntry[]
  /** Draw a marked stretch on the present page for an element. */
  mark(element: StructureElement): void
  finish(): Promise<{bytes: Uint8Array; pdf: ReadPdf}>
}

/** Open a sample with one page of 200 × 300 pt. */
export function openSample({
  title = '简报',
  archive = 'PDF/A-2b',
  compact = true
}: {title?: string; archive?: Archive; compact?: boolean} = {}): Sample {
  const file = new PdfFile({
    title,
    author: '市委政法委',
    date: new Date(Date.UTC(2026, 2, 1)),
    archive,
    compact
  })
  const document = new StructureElement('Document', undefined)
  const outline: OutlineEntry[] = []
  const marks: number[] = []
  let pages = 0
  const start = file.startPage.bind(file)
  file.startPage = (width, height) => {
    start(width, height)
    pages++
    marks.push(0)
  }
  file.startPage(200, 300)
  return {
    file,
    document,
    outline,
    mark(element) {
      const mcid = marks[pages - 1] ?? 0
      marks[pages - 1] = mcid + 1
      element.add({page: pages - 1, mcid})
      file.write(`/${element.type} <</MCID ${mcid}>> BDC\n0 0 ${mcid} 1 re\nf\nEMC`)
    },
    async finish() {
      const bytes = await file.finish({structure: document, outline, marks})
      return {bytes, pdf: readPdf(bytes)}
    }
  }
}
