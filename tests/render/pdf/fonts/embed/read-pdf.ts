import PDFDocument from 'pdfkit'

/** Start a document without compression, whose bytes are the same every time. */
export function startPdf(): PDFDocument {
  return new PDFDocument({font: null, compress: false, info: {CreationDate: new Date(0)}})
}

/** Let a document write a font when it ends, and drawings find it by its name. */
export function register(document: PDFDocument, name: string, font: {finalize(): void}): void {
  document['_fontFamilies'][name] = font
}

/** End a document, and give its bytes as text, one character a byte. */
export async function endPdf(document: PDFDocument): Promise<string> {
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => document.on('end', resolve))
  // What only tests need of pdfkit stands in no type of this project: the program ends its files itself.
  const {end} = document as PDFDocument & {end(): void}
  end.call(document)
  await ended
  return Buffer.concat(chunks).toString('latin1')
}

/** Give the object of a PDF to which an entry refers. */
export function objectOf(pdf: string, key: string): string {
  const id = new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(pdf)?.[1]
  return new RegExp(`\\n${id} 0 obj\\n([^]*?)\\nendobj`).exec(pdf)?.[1] ?? ''
}

/** Give the bytes of an object's stream. */
export function streamOf(object: string): Buffer {
  const start = object.indexOf('stream\n') + 'stream\n'.length
  return Buffer.from(object.slice(start, object.lastIndexOf('\nendstream')), 'latin1').subarray(
    0,
    Number(/\/Length (\d+)/.exec(object)?.[1])
  )
}
