import {inflateSync} from 'node:zlib'

/** A value as it stands in a PDF: names are `/Name`, references `7 0 R`, texts `(text)`, other strings `<hex>`. */
export type PdfValue = null | boolean | number | string | PdfValue[] | PdfDictionary

export interface PdfDictionary {
  [key: string]: PdfValue
}

export interface ReadPdf {
  version: string
  trailer: PdfDictionary
  /** Kind of each entry of the cross references: in the file, or in an object stream. */
  kinds: Map<number, 'file' | 'stream'>
  /** The object of a number, or of a reference; anything else is given back. */
  object(value: PdfValue | undefined): PdfValue
  dictionary(value: PdfValue | undefined): PdfDictionary
  array(value: PdfValue | undefined): PdfValue[]
  /** The bytes of a stream, unpacked. */
  stream(value: PdfValue | undefined): Buffer
}

interface IndirectObject {
  value: PdfValue
  bytes?: Buffer
}

/**
 * Read a file back as a reader does: from its end, by its cross references. It throws where they lead to another object
 * than they say.
 */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const text = Buffer.from(bytes).toString('latin1')
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])
  const objects = new Map<number, IndirectObject>()
  const kinds: ReadPdf['kinds'] = new Map()
  const trailer = text.startsWith('xref', start)
    ? readTable(text, start, objects, kinds)
    : readCrossReferenceStream(text, start, objects, kinds)
  const find = (value: PdfValue | undefined): IndirectObject => {
    const id = typeof value === 'number' ? value : Number(/^(\d+) 0 R$/.exec(String(value))?.[1])
    const found = objects.get(id)
    if (found === undefined) throw new Error(`There is no object ${String(value)}.`)
    return found
  }
  const object = (value: PdfValue | undefined): PdfValue =>
    typeof value === 'number' || (typeof value === 'string' && /^\d+ 0 R$/.test(value))
      ? find(value).value
      : (value ?? null)
  return {
    version: text.slice(5, 8),
    trailer,
    kinds,
    object,
    dictionary: (value) => asDictionary(object(value)),
    array(value) {
      const array = object(value)
      if (!Array.isArray(array)) throw new Error(`${String(value)} is no array.`)
      return array
    },
    stream: (value) => unpack(find(value))
  }
}

function readTable(
  text: string,
  start: number,
  objects: Map<number, IndirectObject>,
  kinds: ReadPdf['kinds']
): PdfDictionary {
  const [, count = '', rows = '', end = ''] =
    /^xref\n0 (\d+)\n((?:.{18} \n)*)trailer\n(.*)/s.exec(text.slice(start)) ?? []
  for (const [id, row] of rows.split('\n').slice(0, -1).entries()) {
    if (id === 0) continue
    kinds.set(id, 'file')
    objects.set(id, readObject(text, Number(row.slice(0, 10)), id))
  }
  if (objects.size !== Number(count) - 1) throw new Error('The table has not as many rows as it says.')
  return asDictionary(new Parser(end).value())
}

function readCrossReferenceStream(
  text: string,
  start: number,
  objects: Map<number, IndirectObject>,
  kinds: ReadPdf['kinds']
): PdfDictionary {
  const table = readObject(text, start)
  const trailer = asDictionary(table.value)
  const [kindWidth = 0, startWidth = 0, indexWidth = 0] = asNumbers(trailer['W'])
  const columns = kindWidth + startWidth + indexWidth
  const rows = unpredict(inflateSync(table.bytes ?? ''), columns)
  const inStreams: Array<[id: number, stream: number, index: number]> = []
  for (const [id, row] of rows.entries()) {
    const first = row.readUIntBE(kindWidth, startWidth)
    if (row[0] === 1) {
      kinds.set(id, 'file')
      objects.set(id, readObject(text, first, id))
    } else if (row[0] === 2) {
      kinds.set(id, 'stream')
      inStreams.push([id, first, row.readUIntBE(kindWidth + startWidth, indexWidth)])
    }
  }
  if (rows.length !== trailer['Size']) throw new Error('The cross references are not as many as they say.')
  const opened = new Map<number, {text: string; directory: number[]; first: number}>()
  for (const [id, stream, index] of inStreams) {
    const container = objects.get(stream)
    if (container === undefined) throw new Error(`There is no object stream ${stream}.`)
    const first = Number(asDictionary(container.value)['First'])
    const body = opened.get(stream)?.text ?? inflateSync(container.bytes ?? '').toString('latin1')
    const directory = opened.get(stream)?.directory ?? body.slice(0, first).trim().split(' ').map(Number)
    opened.set(stream, {text: body, directory, first})
    if (directory[2 * index] !== id) throw new Error(`Object ${id} is not at place ${index} of its stream.`)
    objects.set(id, {value: new Parser(body, first + (directory[2 * index + 1] ?? 0)).value()})
  }
  return trailer
}

function readObject(text: string, offset: number, id?: number): IndirectObject {
  const head = /^(\d+) 0 obj\n/.exec(text.slice(offset, offset + 20))
  if (head === null || (id !== undefined && Number(head[1]) !== id)) {
    throw new Error(`At ${offset} there is no object ${id}.`)
  }
  const parser = new Parser(text, offset + head[0].length)
  const value = parser.value()
  if (text.startsWith('\nendobj\n', parser.at)) return {value}
  const start = parser.at + '\nstream\n'.length
  const end = start + Number(asDictionary(value)['Length'])
  if (!text.startsWith('\nendstream\nendobj\n', end)) throw new Error(`Object ${id} has a wrong length.`)
  return {value, bytes: Buffer.from(text.slice(start, end), 'latin1')}
}

function unpack({value, bytes = Buffer.alloc(0)}: IndirectObject): Buffer {
  return asDictionary(value)['Filter'] === '/FlateDecode' ? inflateSync(bytes) : bytes
}

/** Undo the predictor Up of PNG. */
function unpredict(bytes: Buffer, columns: number): Buffer[] {
  const rows: Buffer[] = []
  for (let at = 0; at < bytes.length; at += columns + 1) {
    if (bytes[at] !== 2) throw new Error('The predictor of a row is not Up.')
    const above = rows.at(-1)
    rows.push(
      Buffer.from(bytes.subarray(at + 1, at + 1 + columns).map((byte, i) => byte + (above?.[i] ?? 0)))
    )
  }
  return rows
}

/** Tell a dictionary from other values. */
export function isDictionary(value: PdfValue): value is PdfDictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asDictionary(value: PdfValue): PdfDictionary {
  if (!isDictionary(value)) throw new Error(`${String(value)} is no dictionary.`)
  return value
}

function asNumbers(value: PdfValue | undefined): number[] {
  return Array.isArray(value) ? value.map(Number) : []
}

class Parser {
  readonly #text: string
  at: number

  constructor(text: string, at = 0) {
    this.#text = text
    this.at = at
  }

  value(): PdfValue {
    this.#match(/[\s\0]*/y)
    if (this.#match(/<</y) !== undefined) return this.#dictionary()
    if (this.#match(/\[/y) !== undefined) return this.#array()
    if (this.#text[this.at] === '(') return `(${this.#string()})`
    const reference = this.#match(/\d+ 0 R\b/y)
    if (reference !== undefined) return reference
    const token = this.#match(/<[\da-f]*>|\/[^\s/<>[\]()]*|[+-]?[\d.]+|true|false|null/y)
    if (token === undefined) throw new Error(`At ${this.at}: ${this.#text.slice(this.at, this.at + 30)}`)
    if (token === 'true' || token === 'false') return token === 'true'
    if (token === 'null') return null
    return /^[\d+.-]/.test(token) ? Number(token) : token
  }

  #dictionary(): PdfDictionary {
    const entries: PdfDictionary = {}
    while (this.#match(/\s*>>/y) === undefined) {
      const key = String(this.value()).slice(1)
      if (key in entries) throw new Error(`The key ${key} stands in a dictionary twice.`)
      entries[key] = this.value()
    }
    return entries
  }

  #array(): PdfValue[] {
    const values: PdfValue[] = []
    while (this.#match(/\s*\]/y) === undefined) values.push(this.value())
    return values
  }

  #string(): string {
    let bytes = ''
    this.at++
    while (this.#text[this.at] !== ')') {
      if (this.#text[this.at] === '\\') this.at++
      const character = this.#text[this.at++] ?? ''
      bytes += this.#text[this.at - 2] === '\\' && character === 'r' ? '\r' : character
    }
    this.at++
    if (!bytes.startsWith('þÿ')) return bytes
    return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le')
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.#text)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }
}
