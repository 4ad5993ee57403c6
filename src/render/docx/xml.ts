import {stripIllegalXml} from '../../text/xml-characters.js'

/** Attributes by name; those that are `undefined` are left out. */
export type Attributes = Record<string, string | number | undefined>

/** Write an XML element. Children are XML already; attribute values are escaped here. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  let opening = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value === undefined) continue
    opening += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`
  }
  const content = children.join('')
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`
}

/** Write a part of the package: declaration and root element. */
export function xmlPart(name: string, attributes: Attributes, ...children: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(name, attributes, ...children)}`
}

/** Escape a text for XML content and attribute values; characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  const legal = stripIllegalXml(text)
  return /[&<>"]/.test(legal)
    ? legal.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : legal
}

/** The namespace of WordprocessingML, as `w`. */
export const wordNamespace = {'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'}

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The namespaces of a part that holds text: with links and pictures. */
export const textNamespaces = {
  ...wordNamespace,
  'xmlns:r': officeDocument,
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture'
}

/** Give the type of a relation between parts, such as `hyperlink`. */
export const relationType = (name: string): string => `${officeDocument}/${name}`
