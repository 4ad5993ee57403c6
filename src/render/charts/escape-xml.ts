import {stripIllegalXml} from '../../text/xml-characters.js'

/** Write a text for XML, between elements or in an attribute. */
export function escapeXml(text: string): string {
  return stripIllegalXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
