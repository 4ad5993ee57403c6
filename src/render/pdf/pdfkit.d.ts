declare module 'pdfkit' {
  import {Readable} from 'node:stream'

  /** An object of the file: a dictionary, and perhaps a stream of bytes. */
  export interface PDFReference {
    readonly id: number
    data: Record<string, unknown>
    /** What was written to the stream so far, in pieces. */
    readonly buffer: Uint8Array[]
    /** The pieces are to be compressed; nobody has done so yet. */
    compress: boolean
    write(chunk: string | Uint8Array): void
    /** Write the object; its data does not change any more. */
    end(chunk?: string | Uint8Array): void
    finalize(): void
  }

  export interface PDFPage {
    width: number
    height: number
    dictionary: PDFReference
    content: PDFReference
    resources: PDFReference
    readonly fonts: Record<string, PDFReference>
    readonly xobjects: Record<string, PDFReference>
    readonly annotations: PDFReference[]
    write(chunk: string): void
  }

  /** What this project uses of pdfkit 0.19.1, which brings no types; the rest of it may not be relied upon. */
  class PDFDocument extends Readable {
    constructor(options?: Record<string, unknown>)
    page: PDFPage
    _root: PDFReference & {data: {Pages: PDFReference; Names: PDFReference}}
    /** One entry for each object; a new object gets the number behind the last. */
    _offsets: Array<number | null>
    _ctm: number[]
    _font: unknown
    _fontFamilies: Record<string, {finalize(): void}>
    ref(data?: Record<string, unknown> | string | string[]): PDFReference
    addPage(options?: Record<string, unknown>): this
    addContent(operators: string): this
    font(name: string): this
    openImage(source: Buffer): {
      width: number
      height: number
      label: string
      obj: PDFReference
      embed(document: PDFDocument): void
    }
    initOutline(): void
    initMetadata(): void
    _write(data: string | Buffer): void
  }
  export default PDFDocument
}
