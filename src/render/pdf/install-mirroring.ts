import {createRequire} from 'node:module'
import type {PageMargins} from './content.js'

/** What pdfmake 0.3.11 knows of a page before it is drawn. */
interface Page {
  pageMargins: PageMargins
  items: Array<{type: string; item?: {x?: number; x1?: number; x2?: number; type?: string}}>
}

interface Renderer {
  renderPages(pages: Page[]): void
}

const {default: renderer} = createRequire(import.meta.url)('pdfmake/js/Renderer.js') as {
  default: {prototype: Renderer}
} // pdfmake brings no types.

/**
 * Teach pdfmake mirrored margins: what stands on even pages is moved sideways before it is drawn.
 *
 * pdfmake knows one set of margins for all pages. The type area is as wide on even pages as on odd ones, so moving is
 * all that is needed, and no line breaks differently.
 */
export function installMirroring(): void {
  const {prototype} = renderer
  const {renderPages} = prototype
  prototype.renderPages = function (pages) {
    for (const [index, page] of pages.entries()) {
      const {left, right, mirrored} = page.pageMargins
      if (mirrored && index % 2 === 1) for (const {item} of page.items) if (item) move(item, right - left)
    }
    renderPages.call(this, pages)
  }
}

function move(item: NonNullable<Page['items'][number]['item']>, distance: number): void {
  if (item.x !== undefined) item.x += distance
  if (item.x1 !== undefined) item.x1 += distance
  if (item.x2 !== undefined) item.x2 += distance
}
