import PDFDocument, {type PDFReference} from 'pdfkit'
import type {Archive, Pt} from '../../../model/layout.js'
import type {OutlineEntry} from '../tags/outline-entry.js'
import type {StructureElement} from '../tags/structure-element.js'
import type {Link} from '../text/text-item.js'
import {earnedMarkers} from './archive.js'
import {writeCatalog} from './catalog.js'
import {noTraits, noteTraits} from './content-traits.js'
import {ObjectStore, type ObjectSink} from './object-store.js'
import {writeOutline} from './outline.js'
import {numberSyntax, plainText} from './pdf-syntax.js'
import {writeStructureTree} from './structure-tree.js'
import {writeObjects} from './write-objects.js'
import {writePages, type DrawnPage, type Rect} from './write-pages.js'

export type {Rect} from './write-pages.js'

export interface PdfFileOptions {
  title: string
  author: string
  date: Date
  /** The archive format that the file says it follows, if its content allows it. */
  archive: Archive
  /** Put objects into compressed object streams; a PDF/A-1b never has them. */
  compact: boolean
}

/** What is known when all pages are drawn. */
export interface DrawnDocument {
  /** The `Document` element. */
  structure: StructureElement
  outline: readonly OutlineEntry[]
  /** How many marked stretches each page has; they are numbered from 0. */
  marks: readonly number[]
}

/** A font as a page needs it. */
interface PageFont {
  id: string
  reference: PDFReference
  /** Write the font: all of its glyphs that are needed are known. */
  finalize(): void
}

/** A page that is being drawn. */
interface StartedPage extends DrawnPage {
  operators: string[]
}

/**
 * A PDF that is being written: pages are drawn one after the other, then `finish` gives the bytes.
 *
 * Libraries may draw on it as on any document of pdfkit's, but must be done when `finish` is called: a picture that is
 * unpacked later (as pdfkit does with the alpha channel of a PNG) would be missing. How the file is written is not
 * pdfkit's: pages are compressed while others are drawn, and objects packed. The same drawing gives the same bytes on
 * any day, in any time zone.
 */
export class PdfFile extends PDFDocument implements ObjectSink {
  /** Sentences for the user about the finished file. */
  readonly notices: string[] = []
  readonly #options: PdfFileOptions
  readonly #store = new ObjectStore()
  readonly #pages: StartedPage[] = []
  readonly #fonts = new Set<PageFont>()
  readonly #destinations = new Map<string, {page: number; y: Pt}>()
  readonly #traits = noTraits()
  /** Objects that are not ended. The library makes the first before this class has fields of its own. */
  declare openObjects: Set<PDFReference>

  constructor(options: PdfFileOptions) {
    super({
      autoFirstPage: false,
      font: null,
      pdfVersion: options.archive === 'PDF/A-1b' ? '1.4' : '1.7',
      info: {CreationDate: options.date}
    })
    this.#options = options
  }

  /** Start a page; what is written from now on stands on it, with y downwards from its top-left corner. */
  startPage(width: Pt, height: Pt): void {
    this.#endPage()
    this.addPage({size: [width, height], margin: 0})
    // `addPage` has written the same to the page's own stream, which is left out of the file.
    const operators = [`1 0 0 -1 0 ${numberSyntax(height)} cm`]
    this.page.write = (chunk) => void operators.push(chunk)
    this.#pages.push({page: this.page, operators, links: []})
  }

  /** Write operators on the page. */
  write(operators: string): void {
    this.page.write(operators)
  }

  /** Let the page use a font: `/F1 12 Tf`. Fonts are finalized with the file. */
  useFont(font: PageFont): void {
    this.#fonts.add(font)
    this.page.fonts[font.id] ??= font.reference
  }

  /** Make an area of the page a link; gives its number among the page's annotations. */
  addLink(rect: Rect, link: Link): number {
    const page = this.#pages.at(-1)
    if (page === undefined) throw new Error('A link needs a page to stand on.')
    return page.links.push({id: this.reserve(), rect, link}) - 1
  }

  /** Name a place, `y` from the top of its page (from 0), which may be drawn later. The first of a name holds. */
  addDestination(name: string, page: number, y: Pt): void {
    if (!this.#destinations.has(name)) this.#destinations.set(name, {page, y})
  }

  /** Write all that leads through the document, and give the file. */
  async finish({structure, outline, marks}: DrawnDocument): Promise<Uint8Array> {
    const {_root: root, _offsets: numbers} = this
    this.#endPage()
    for (const font of this.#fonts) font.finalize()
    const destinations = this.#placedDestinations()
    const tree = writeStructureTree(this, structure, {
      pages: this.#pages.map(({page}) => page.dictionary.id),
      marks,
      annotations: this.#pages.map(({links}) => links.map(({id}) => id))
    })
    writePages(this, this.#pages, {list: root.data.Pages.id, destinations, structParents: tree.structParents})
    // `writeCatalog` writes these two; all else counts for what the file may say of itself.
    for (const reference of [root, root.data.Names]) this.openObjects.delete(reference)
    for (const reference of this.openObjects) reference.finalize()
    const {date, archive} = this.#options
    const title = plainText(this.#options.title)
    const author = plainText(this.#options.author)
    const markers = earnedMarkers(archive, {...tree.facts, ...this.#traits, hasTitle: title !== ''})
    this.notices.push(...markers.notices)
    const info = writeCatalog(this, this.#store, {
      catalog: root.id,
      pages: root.data.Pages.id,
      names: root.data.Names.id,
      structureTree: tree.id,
      outline: writeOutline(this, outline, destinations),
      pageCount: this.#pages.length,
      destinations,
      markers,
      properties: {title, author, creator: 'city-briefing', producer: 'pdfkit', date}
    })
    return writeObjects(this.#store, {
      version: archive === 'PDF/A-1b' ? '1.4' : '1.7',
      isCompact: this.#options.compact && archive !== 'PDF/A-1b',
      catalog: root.id,
      info,
      last: numbers.length
    })
  }

  reserve(): number {
    const {_offsets: numbers} = this
    return numbers.push(null)
  }

  put(id: number, syntax: string): void {
    this.#store.plain.put(id, syntax)
  }

  /** An object of pdfkit's, or of a library that draws with it: when it is ended it comes to this class. */
  override ref(data?: Record<string, unknown> | string | string[]): PDFReference {
    const reference = super.ref(data)
    this.openObjects ??= new Set()
    this.openObjects.add(reference)
    reference.finalize = () => {
      // What this class has written itself is not open any more, nor what was ended before.
      if (!this.openObjects.delete(reference) || this.#store.has(reference.id)) return
      noteTraits(reference.data, this.#traits)
      this.#store.putReference(reference)
    }
    return reference
  }

  /** `outline.ts` writes it. */
  override initOutline(): void {}

  /** `metadata.ts` writes them. */
  override initMetadata(): void {}

  /** The file is put together at the end, not piece by piece. */
  override _write(): void {}

  #endPage(): void {
    const last = this.#pages.at(-1)
    if (last === undefined) return
    const operators = last.operators.splice(0).join('\n')
    if (operators.includes('/DeviceCMYK')) this.#traits.hasCmyk = true
    this.#store.putStream(last.page.content.id, '', Buffer.from(operators, 'latin1'), 'compress')
  }

  /** Destinations as arrays of a PDF, by name; one on a page that does not exist leads nowhere. */
  #placedDestinations(): Map<string, string> {
    const placed = new Map<string, string>()
    for (const [name, {page, y}] of this.#destinations) {
      const target = this.#pages[page]?.page
      if (target === undefined) continue
      placed.set(name, `[${target.dictionary.id} 0 R/XYZ null ${numberSyntax(target.height - y)} null]`)
    }
    return placed
  }
}
