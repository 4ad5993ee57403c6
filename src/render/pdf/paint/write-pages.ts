import type {PDFPage} from 'pdfkit'
import type {Pt} from '../../../model/layout.js'
import type {Link} from '../text/text-item.js'
import {linkAnnotation} from './link-annotation.js'
import type {ObjectSink} from './object-store.js'
import {numberSyntax} from './pdf-syntax.js'

/** From the left edge and the top of the paper. */
export interface Rect {
  left: Pt
  top: Pt
  right: Pt
  bottom: Pt
}

/** A page that is drawn. */
export interface DrawnPage {
  page: PDFPage
  /** With the numbers of their annotations. */
  links: Array<{id: number; rect: Rect; link: Link}>
}

/** Write the list of pages, under the number `list`, each page, and the annotations that stand on it. */
export function writePages(
  sink: ObjectSink,
  pages: readonly DrawnPage[],
  {
    list,
    destinations,
    structParents
  }: {
    list: number
    destinations: ReadonlyMap<string, string>
    structParents: ReadonlyMap<number, number>
  }
): void {
  const ids = pages.map(({page}) => page.dictionary.id)
  sink.put(list, `<</Type/Pages/Count ${ids.length}/Kids${references(ids)}>>`)
  for (const [index, {page, links}] of pages.entries()) {
    const {width, height, dictionary, resources, content} = page
    for (const {id, rect, link} of links) {
      const corners = [rect.left, height - rect.bottom, rect.right, height - rect.top]
      sink.put(id, linkAnnotation(link, corners, destinations, structParents.get(id)))
    }
    // The procedure sets are of no use since PDF 1.4 (ISO 32000-1, 14.2).
    delete resources.data['ProcSet']
    // With the order of the structure for who goes from link to link by key (ISO 14289-1, 7.18.3).
    sink.put(
      dictionary.id,
      `<</Type/Page/Parent ${list} 0 R/MediaBox[0 0 ${numberSyntax(width)} ${numberSyntax(height)}]` +
        `/Resources ${resources.id} 0 R/Contents ${content.id} 0 R/Tabs/S/StructParents ${index}` +
        `${links.length === 0 ? '' : `/Annots${references(links.map(({id}) => id))}`}>>`
    )
  }
}

function references(ids: readonly number[]): string {
  return `[${ids.map((id) => `${id} 0 R`).join(' ')}]`
}
