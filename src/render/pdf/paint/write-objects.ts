import {createHash, type Hash} from 'node:crypto'
import {crossReferenceRows, crossReferenceTable} from './cross-references.js'
import type {ObjectStore} from './object-store.js'
import {packObjects} from './object-streams.js'
import {Places} from './places.js'

export interface FileFacts {
  version: '1.4' | '1.7'
  /** Objects in object streams, which PDF 1.4 does not know. */
  isCompact: boolean
  /** Numbers of objects. */
  catalog: number
  info: number
  /** The highest number of an object. */
  last: number
}

/** Put a file together: a header, the objects, and where each of them is. */
export async function writeObjects(store: ObjectStore, facts: FileFacts): Promise<Uint8Array> {
  const pieces = new Pieces(createHash('sha256'))
  // Four bytes above 127 say that the file is no text (ISO 32000-1, 7.5.2).
  pieces.add(Buffer.from(`%PDF-${facts.version}\n%\xe2\xe3\xcf\xd3\n`, 'latin1'))
  const start = await (facts.isCompact ? writeCompact : writePlain)(pieces, store, facts)
  pieces.add(Buffer.from(`startxref\n${start}\n%%EOF\n`))
  return pieces.join()
}

/** Object streams and a cross-reference stream; gives where the latter is. */
async function writeCompact(pieces: Pieces, store: ObjectStore, facts: FileFacts): Promise<number> {
  const {compressor} = store
  const packed = packObjects(store.plain).map(({members, entries, bytes}, index) => ({
    id: facts.last + 1 + index,
    members,
    entries,
    bytes: compressor.compress(bytes, 'small')
  }))
  const table = facts.last + packed.length + 1
  const places = new Places(table)
  for (const {id, members} of packed) {
    for (const [index, member] of members.entries()) places.putInStream(member, id, index)
  }
  for (const {id, entries, bytes} of [...store.streams(), ...packed]) {
    places.putInFile(id, pieces.length)
    pieces.addStream(id, entries, await bytes)
  }
  const start = pieces.length
  places.putInFile(table, start)
  places.check()
  const {entries, bytes} = crossReferenceRows(places)
  const compressed = await compressor.compress(bytes, 'small')
  pieces.addStream(table, entries + trailer(pieces, facts), compressed)
  return start
}

/** Each object by itself, and a table; gives where the latter is. */
async function writePlain(pieces: Pieces, store: ObjectStore, facts: FileFacts): Promise<number> {
  const places = new Places(facts.last)
  for (const {id, entries, bytes} of store.streams()) {
    places.putInFile(id, pieces.length)
    pieces.addStream(id, entries, await bytes)
  }
  for (const id of store.plain.ids()) {
    places.putInFile(id, pieces.length)
    pieces.add(Buffer.from(`${id} 0 obj\n`))
    pieces.add(store.plain.bytes(id))
    pieces.add(Buffer.from('\nendobj\n'))
  }
  places.check()
  const start = pieces.length
  const end = `trailer\n<</Size ${facts.last + 1}${trailer(pieces, facts)}>>\n`
  pieces.add(Buffer.from(crossReferenceTable(places) + end, 'latin1'))
  return start
}

/** The same content has the same identifier, another has another (ISO 32000-1, 14.4). */
function trailer(pieces: Pieces, {catalog, info}: FileFacts): string {
  const identifier = pieces.digest()
  return `/Root ${catalog} 0 R/Info ${info} 0 R/ID[<${identifier}><${identifier}>]`
}

/** A file as it grows. */
class Pieces {
  readonly #pieces: Uint8Array[] = []
  readonly #hash: Hash
  length = 0

  constructor(hash: Hash) {
    this.#hash = hash
  }

  add(piece: Uint8Array): void {
    this.#pieces.push(piece)
    this.#hash.update(piece)
    this.length += piece.length
  }

  addStream(id: number, entries: string, bytes: Uint8Array): void {
    this.add(Buffer.from(`${id} 0 obj\n<<${entries}/Length ${bytes.length}>>\nstream\n`, 'latin1'))
    this.add(bytes)
    this.add(Buffer.from('\nendstream\nendobj\n'))
  }

  /** 16 bytes of a hash over all that was added, in hexadecimal digits. */
  digest(): string {
    return this.#hash.copy().digest('hex').slice(0, 32)
  }

  join(): Uint8Array {
    return Buffer.concat(this.#pieces, this.length)
  }
}
