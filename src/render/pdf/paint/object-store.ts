import type {PDFReference} from 'pdfkit'
import {Compressor} from './compressor.js'
import {serialize} from './pdf-syntax.js'
import {PlainObjects} from './plain-objects.js'

/** A stream of bytes, and the entries of its dictionary but for the length. */
export interface StoredStream {
  id: number
  entries: string
  bytes: Promise<Uint8Array>
}

/** Where objects that are no streams go, by their number. */
export interface ObjectSink {
  /** The number of an object that will be put in later. */
  reserve(): number
  /** Each character of `syntax` stands for a byte. */
  put(id: number, syntax: string): void
}

/** The finished objects of a file. */
export class ObjectStore {
  readonly compressor = new Compressor()
  /** What is no stream. */
  readonly plain = new PlainObjects()
  readonly #streams = new Map<number, StoredStream>()

  has(id: number): boolean {
    return this.plain.has(id) || this.#streams.has(id)
  }

  /** In the order in which they were put in. */
  streams(): StoredStream[] {
    return [...this.#streams.values()]
  }

  /** Put in a stream; `entries` of its dictionary such as `/Type/Metadata`. */
  putStream(id: number, entries: string, bytes: Uint8Array, form: 'compress' | 'as it is'): void {
    if (form === 'as it is') {
      this.#streams.set(id, {id, entries, bytes: Promise.resolve(bytes)})
      return
    }
    // While what comes behind is drawn.
    const compressed = this.compressor.compress(bytes)
    // Whoever awaits the bytes at the end is told of a failure; until then nobody listens.
    compressed.catch(() => undefined)
    this.#streams.set(id, {id, entries: `${entries}/Filter/FlateDecode`, bytes: compressed})
  }

  /** Put in an object of pdfkit's. */
  putReference({id, data, buffer, compress}: PDFReference): void {
    if (buffer.length === 0) return this.plain.put(id, serialize(data))
    // pdfkit names the filter as soon as there is something to be compressed.
    const entries = serialize({...data, Length: undefined, ...(compress && {Filter: undefined})}).slice(2, -2)
    this.putStream(id, entries, Buffer.concat(buffer), compress ? 'compress' : 'as it is')
  }
}
