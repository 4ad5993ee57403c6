import type {Places} from './places.js'

/** The table of PDF 1.4 that says where each object is (ISO 32000-1, 7.5.4). */
export function crossReferenceTable({starts, last}: Places): string {
  let table = `xref\n0 ${last + 1}\n0000000000 65535 f \n`
  for (let id = 1; id <= last; id++) table += `${String(starts[id]).padStart(10, '0')} 00000 n \n`
  return table
}

/**
 * The same for a stream, as files with object streams have it (7.5.8): one row an object, from number 0, with entries of
 * its dictionary that say how to read it.
 *
 * The predictor Up (7.4.4.4) leaves only what differs from the row above, mostly zeros.
 */
export function crossReferenceRows({kinds, starts, indexes, last}: Places): {
  entries: string
  bytes: Uint8Array
} {
  const startWidth = bytesFor(starts)
  const indexWidth = bytesFor(indexes)
  const columns = 1 + startWidth + indexWidth
  const bytes = Buffer.alloc((last + 1) * (columns + 1))
  const row = Buffer.alloc(columns)
  const above = Buffer.alloc(columns)
  let at = 0
  for (let id = 0; id <= last; id++) {
    row[0] = kinds[id] ?? 0
    row.writeUIntBE(starts[id] ?? 0, 1, startWidth)
    row.writeUIntBE(indexes[id] ?? 0, 1 + startWidth, indexWidth)
    bytes[at++] = 2
    for (let column = 0; column < columns; column++) {
      bytes[at++] = (row[column] ?? 0) - (above[column] ?? 0)
    }
    row.copy(above)
  }
  const entries =
    `/Type/XRef/Size ${last + 1}/W[1 ${startWidth} ${indexWidth}]/Filter/FlateDecode` +
    `/DecodeParms<</Predictor 12/Columns ${columns}>>`
  return {entries, bytes}
}

function bytesFor(values: Uint32Array | Uint16Array): number {
  let most = 0
  for (const value of values) if (value > most) most = value
  return most < 0x100 ? 1 : most < 0x10000 ? 2 : most < 0x1000000 ? 3 : 4
}
