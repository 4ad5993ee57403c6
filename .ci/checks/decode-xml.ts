const characters: Record<string, string> = {lt: '<', gt: '>', quot: '"', apos: "'", amp: '&'}

/** Give the text that stands in XML without elements. */
export function decodeXml(xml: string): string {
  return xml.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (written, decimal, hexadecimal, name) => {
    if (name !== undefined) return characters[name] ?? written
    return String.fromCodePoint(decimal === undefined ? parseInt(hexadecimal, 16) : Number(decimal))
  })
}
