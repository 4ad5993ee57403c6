import {decodeXml} from './decode-xml.js'
import {squeeze} from './squeeze.js'

/** Read the words that a drawing shows, in the order in which they are drawn. */
export function readSvg(svg: string): string {
  return squeeze(
    [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => decodeXml(text)).join('')
  )
}
