import type {PlainObjects} from './plain-objects.js'

/** More in one are packed better, but a reader unpacks all of them to see one. */
const objectsPerStream = 200

/** Objects in one stream, before it is compressed. */
export interface ObjectStream {
  /** Numbers of its objects, in order. */
  members: number[]
  entries: string
  bytes: Uint8Array
}

/** Put objects that are no streams themselves together into object streams (ISO 32000-1, 7.5.7). */
export function packObjects(objects: PlainObjects): ObjectStream[] {
  const ids = objects.ids()
  const streams: ObjectStream[] = []
  for (let start = 0; start < ids.length; start += objectsPerStream) {
    streams.push(packGroup(ids.slice(start, start + objectsPerStream), objects))
  }
  return streams
}

function packGroup(members: number[], objects: PlainObjects): ObjectStream {
  let directory = ''
  let length = 0
  for (const id of members) {
    directory += `${id} ${length} `
    length += objects.length(id) + 1
  }
  const bytes = Buffer.allocUnsafe(directory.length + length)
  let at = bytes.write(directory, 'latin1')
  for (const id of members) {
    at = objects.copy(id, bytes, at)
    bytes[at++] = 0x0a
  }
  return {
    members,
    entries: `/Type/ObjStm/N ${members.length}/First ${directory.length}/Filter/FlateDecode`,
    bytes
  }
}
