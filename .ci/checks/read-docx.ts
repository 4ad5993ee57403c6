import {readFileSync} from 'node:fs'
import {strFromU8, unzipSync} from 'fflate'
import {decodeXml} from './decode-xml.js'
import {squeeze} from './squeeze.js'

/** Read the parts of a DOCX that are XML, by their paths. */
export function readParts(path: string): ReadonlyMap<string, string> {
  const files = Object.entries(unzipSync(readFileSync(path)))
  return new Map(
    files.flatMap(([name, bytes]) => (/\.(?:xml|rels)$/.test(name) ? [[name, strFromU8(bytes)]] : []))
  )
}

/**
 * Read the text that stands in a DOCX, in its order. The numbers of lists do not: whatever opens the file counts them.
 */
export function readDocx(path: string): string {
  const body = readParts(path).get('word/document.xml') ?? ''
  // Shown only by programs that do not know what stands before it.
  const shown = body.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '')
  return squeeze(
    decodeXml([...shown.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
  )
}
