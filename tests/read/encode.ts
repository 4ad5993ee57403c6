import {bytesOf} from '../../src/read/encodings.js'

/** Encode a text in GB18030 or Big5; throws where the encoding lacks a character, so that no test says less than it seems. */
export function encode(text: string, encoding: 'gb18030' | 'big5'): number[] {
  return [...text].flatMap((character) => {
    const bytes = bytesOf(character, encoding)
    if (bytes === undefined) throw new RangeError(`No \`${character}\` in ${encoding}`)
    return [...bytes]
  })
}

/** Encode a text in UTF-8. */
export function utf8(text: string): number[] {
  return [...new TextEncoder().encode(text)]
}
