import {element, xmlPart} from './xml.js'
import {zipFiles} from './zip-files.js'

const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Media types of the parts, by the beginning of their path. */
const partTypes: Array<[path: string, type: string]> = [
  ['word/document', `${wordprocessing}.document.main+xml`],
  ['word/styles', `${wordprocessing}.styles+xml`],
  ['word/settings', `${wordprocessing}.settings+xml`],
  ['word/fontTable', `${wordprocessing}.fontTable+xml`],
  ['word/numbering', `${wordprocessing}.numbering+xml`],
  ['word/footnotes', `${wordprocessing}.footnotes+xml`],
  ['word/header', `${wordprocessing}.header+xml`],
  ['word/footer', `${wordprocessing}.footer+xml`],
  ['docProps/core', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app', 'application/vnd.openxmlformats-officedocument.extended-properties+xml']
]

/** Media types of the other files, by extension. */
const fileTypes: Record<string, string> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
  odttf: 'application/vnd.openxmlformats-officedocument.obfuscatedFont'
}

/** Pack the parts of a document, by path, in the order given, behind the list of their types, which readers expect first. */
export function zipPackage(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const types: [string, string] = ['[Content_Types].xml', contentTypesXml([...parts.keys()])]
  return zipFiles(
    [types, ...parts].map(([path, content]) => ({
      path,
      bytes: typeof content === 'string' ? Buffer.from(content) : content,
      isPacked: /\.(?:png|jpeg)$/.test(path)
    }))
  )
}

function contentTypesXml(paths: readonly string[]): string {
  const extensions = new Set(['rels', 'xml', ...paths.map((path) => path.slice(path.lastIndexOf('.') + 1))])
  const overrides = paths.flatMap((path) => {
    const type = path.endsWith('.xml') ? partTypes.find(([start]) => path.startsWith(start))?.[1] : undefined
    return type === undefined ? [] : [element('Override', {PartName: `/${path}`, ContentType: type})]
  })
  return xmlPart(
    'Types',
    {xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types'},
    ...[...extensions].map((extension) =>
      element('Default', {Extension: extension, ContentType: fileTypes[extension]})
    ),
    ...overrides
  )
}
