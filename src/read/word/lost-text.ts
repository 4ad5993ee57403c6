import {decodeXml} from './xml-tags.js'

/**
 * Count the Han characters of a document's text that its conversion does not hold.
 *
 * Characters are counted, not found in place: boxes and notes may stand elsewhere in the conversion.
 */
export function countLostHan(xml: string, html: string): number {
  const counts = new Map<string, number>()
  for (const [, text = ''] of xml.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>/g)) {
    for (const han of decodeXml(text).match(/\p{Script=Han}/gu) ?? [])
      counts.set(han, (counts.get(han) ?? 0) + 1)
  }
  for (const han of html.replace(/<[^<>]*>/g, '').match(/\p{Script=Han}/gu) ?? []) {
    const count = counts.get(han)
    if (count !== undefined) counts.set(han, count - 1)
  }
  return [...counts.values()].reduce((sum, count) => sum + Math.max(0, count), 0)
}
