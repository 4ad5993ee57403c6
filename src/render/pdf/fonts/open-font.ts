import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {inflateSync} from 'node:zlib'
import {UserError} from '../../../model/user-error.js'
import type {FontFile} from './face.js'
import {countFonts, readTableDirectory, type ReadBytes, type TablePlace} from './table-directory.js'

/** A font file that can tell what it holds without reading it. */
export interface OpenFont extends FontFile {
  has(tag: string): boolean
}

/**
 * Open a font: `.ttf`, `.otf`, `.woff`, or number `index` of a collection (`.ttc`, `.otc`).
 *
 * Only what is asked for is read: some 0.5 MB of a file of 15 MB. A table of a WOFF is unpacked when it is first asked
 * for, and kept. A damaged file gives a `UserError`, here or when the damaged part is read.
 */
export function openFont(path: string, index = 0): OpenFont {
  return openFile(path, (read, size, close) => {
    const tables = readTableDirectory(read, size, index)
    const unpacked = new Map<string, Buffer>()

    const unpack = (tag: string, {offset, length, packed = length}: TablePlace): Buffer => {
      const bytes = unpacked.get(tag) ?? inflate(read(offset, packed), length, path, tag)
      unpacked.set(tag, bytes)
      return bytes
    }
    return {
      path,
      index,
      has: (tag) => tables.has(tag),
      table(tag) {
        const place = tables.get(tag)
        if (place === undefined) return undefined
        return place.packed === undefined ? read(place.offset, place.length) : unpack(tag, place)
      },
      slice(tag, start, length) {
        const place = tables.get(tag)
        if (place === undefined || start < 0 || length < 0 || start + length > place.length)
          throw new UserError(`This font is damaged: a part of \`${tag}\` is not in that table`, {path})
        if (place.packed === undefined) return read(place.offset + start, length)
        return unpack(tag, place).subarray(start, start + length)
      },
      close
    }
  })
}

/** Tell how many fonts a file holds: one, but for collections. */
export function countFontsIn(path: string): number {
  return openFile(path, (read, _, close) => {
    const count = countFonts(read)
    close()
    return count
  })
}

/** Open a file for reading; it is closed again when `use` fails. Errors tell the path. */
function openFile<T>(path: string, use: (read: ReadBytes, size: number, close: () => void) => T): T {
  const file = openSync(path, 'r')
  let isOpen = true
  const close = (): void => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  try {
    const {size} = fstatSync(file)
    const read: ReadBytes = (offset, length) => {
      if (offset + length > size)
        throw new UserError('This font is damaged: it ends in the middle of what it should hold', {path})
      const bytes = Buffer.allocUnsafeSlow(length)
      if (readSync(file, bytes, 0, length, offset) !== length)
        throw new UserError('This font was changed while it was read', {path})
      return bytes
    }
    return use(read, size, close)
  } catch (error) {
    close()
    throw error instanceof UserError ? new UserError(error.message, {path}) : error
  }
}

function inflate(bytes: Buffer, length: number, path: string, tag: string): Buffer {
  const reason = `This font is damaged: its table \`${tag}\` cannot be unpacked`
  let unpacked: Buffer
  try {
    // Large tables come out a fifth sooner in large pieces.
    unpacked = inflateSync(bytes, {maxOutputLength: length, chunkSize: 2 ** 18})
  } catch (cause) {
    throw Object.assign(new UserError(reason, {path}), {cause})
  }
  if (unpacked.length !== length) throw new UserError(reason, {path})
  return unpacked
}
