/** Where the objects of a file are, by number: so many bytes from its start, or in an object stream. */
export class Places {
  /** 0: not told yet; 1: in the file; 2: in a stream, as cross-reference streams call it (ISO 32000-1, 7.5.8.3). */
  readonly kinds: Uint8Array
  /** The offset, or the number of the stream. */
  readonly starts: Uint32Array
  /** Which object of its stream it is. */
  readonly indexes: Uint16Array
  readonly last: number

  /** `last`: the highest number. */
  constructor(last: number) {
    this.last = last
    this.kinds = new Uint8Array(last + 1)
    this.starts = new Uint32Array(last + 1)
    this.indexes = new Uint16Array(last + 1)
  }

  putInFile(id: number, offset: number): void {
    this.kinds[id] = 1
    this.starts[id] = offset
  }

  putInStream(id: number, stream: number, index: number): void {
    this.kinds[id] = 2
    this.starts[id] = stream
    this.indexes[id] = index
  }

  /** Make sure that no number was reserved without an object to follow. */
  check(): void {
    const missing = this.kinds.indexOf(0, 1)
    if (missing >= 0) throw new Error(`The object ${missing} of the PDF was reserved and never written.`)
  }
}
