import type {PlainObject} from './object-store.js'

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
export function packObjects(objects: readonly PlainObject[]): ObjectStream[] {
  const streams: ObjectStream[] = []
  for (let start = 0; start < objects.length; start += objectsPerStream) {
    const members: number[] = []
    let directory = ''
    let body = ''
    for (const {id, syntax} of objects.slice(start, start + objectsPerStream)) {
      members.push(id)
      directory += `${id} ${body.length} `
      body += `${syntax}\n`
    }
    streams.push({
      members,
      entries: `/Type/ObjStm/N ${members.length}/First ${directory.length}/Filter/FlateDecode`,
      bytes: Buffer.from(directory + body, 'latin1')
    })
  }
  return streams
}
