import {createHash} from 'node:crypto'
import type {Message} from '../model/message.js'
import type {SourceText} from '../model/source-text.js'
import {extensionOf, formatOf} from './formats.js'
import {readText} from './read-text.js'

/**
 * Read the bytes of a file of one text as a source; `source` is null when they hold none, and a message says why.
 *
 * Line ends become `\n` and a byte order mark goes; nothing else changes.
 */
export function readSource(
  path: string,
  bytes: Uint8Array
): {source: SourceText | null; messages: Message[]} {
  const {decoded, messages} = readText(path, bytes)
  if (decoded === null) return {source: null, messages}
  const {text, encoding} = decoded
  return {
    source: {path, sha256: hash(bytes), format: formatOf(extensionOf(path), text), encoding, text},
    messages
  }
}

/** The SHA-256 of bytes or of a text in UTF-8, as hexadecimal digits. */
export function hash(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
