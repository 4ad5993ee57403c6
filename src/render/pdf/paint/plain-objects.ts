/**
 * The objects of a file that are no streams, as bytes one behind the other: a document of 300 pages has 30,000, and as
 * many strings, each made of dozens of pieces, would keep the garbage collector busy.
 */
export class PlainObjects {
  #bytes = Buffer.allocUnsafe(1 << 16)
  #end = 0
  /** By number; holes where there is no object, or a stream. */
  readonly #starts: number[] = []
  readonly #lengths: number[] = []

  has(id: number): boolean {
    return this.#starts[id] !== undefined
  }

  /** Numbers of the objects, from the lowest. */
  ids(): number[] {
    const ids: number[] = []
    for (let id = 0; id < this.#starts.length; id++) if (this.has(id)) ids.push(id)
    return ids
  }

  /** Each character stands for a byte. */
  put(id: number, syntax: string): void {
    this.#makeRoom(syntax.length)
    this.#starts[id] = this.#end
    this.#lengths[id] = syntax.length
    this.#end += this.#bytes.write(syntax, this.#end, 'latin1')
  }

  /** The bytes of an object; they hold until the next one is put in. */
  bytes(id: number): Buffer {
    const start = this.#starts[id] ?? 0
    return this.#bytes.subarray(start, start + this.length(id))
  }

  length(id: number): number {
    return this.#lengths[id] ?? 0
  }

  /** Copy an object; gives where it ends. */
  copy(id: number, target: Uint8Array, at: number): number {
    const start = this.#starts[id] ?? 0
    const length = this.length(id)
    this.#bytes.copy(target, at, start, start + length)
    return at + length
  }

  #makeRoom(length: number): void {
    const needed = this.#end + length
    if (needed <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.#bytes.length))
    this.#bytes.copy(larger, 0, 0, this.#end)
    this.#bytes = larger
  }
}
