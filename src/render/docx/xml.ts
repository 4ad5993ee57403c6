import {stripIllegalXml} from '../../text/xml-characters.js'

/** Attributes by name; those that are `undefined` are left out. */
export type Attributes = Record<string, string | number | undefined>

/** Write an XML element. Children are XML already; attribute values are escaped here. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  const content = children.join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** Write a part of the package: declaration and root element. */
export function xmlPart(name: string, attributes: Attributes, ...children: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(name, attributes, ...children)}`
}

/** Escape a text for XML content and attribute values; characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return stripIllegalXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** The namespace of WordprocessingML, as `w`. */
export const wordNamespace = {'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'}
