import {byteString, textBytes} from './pdf-syntax.js'

/**
 * Write a name tree of one node (ISO 32000-1, 7.9.6): values by name, in the order of the names' bytes. The root has no
 * limits.
 */
export function nameTree(entries: ReadonlyArray<readonly [name: string, value: string]>): string {
  const names = entries
    .map(([name, value]) => ({bytes: textBytes(name), value}))
    .sort((a, b) => (a.bytes < b.bytes ? -1 : 1))
  return `<</Names[${names.map(({bytes, value}) => `${byteString(bytes)}${value}`).join(' ')}]>>`
}
