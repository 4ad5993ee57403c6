import {strFromU8, unzipSync} from 'fflate'
import {attributeOf, tagsOf} from './xml-tags.js'

/** The parts of a Word document that hold text and its form, by their paths. */
export interface DocumentParts {
  files: Record<string, Uint8Array>
  /** Path of the part with the text, usually `word/document.xml`. */
  main: string
}

/** Bounds for the parts together: an article has some 200 KB, and 16 MB of XML take the converter 900 MB of memory. */
const bounds = {expanded: 16 * 1024 * 1024, packed: 2 * 1024 * 1024}

/**
 * Unpack the text parts of a Word document, no pictures; a string says why it cannot be.
 *
 * The sizes that the archive states are added up before anything is expanded, and a size that lies cannot
 * write more than it states.
 */
export function unpackDocument(bytes: Uint8Array): DocumentParts | 'broken' | 'too-large' | 'other' {
  try {
    const total = {expanded: 0, packed: 0}
    unzipSync(bytes, {
      filter: ({name, size, originalSize}) => {
        if (isText(name)) {
          total.expanded += originalSize
          total.packed += size
        }
        return false
      }
    })
    if (total.expanded > bounds.expanded || total.packed > bounds.packed) return 'too-large'
    const files = unzipSync(bytes, {filter: ({name}) => isText(name)})
    const main = mainPart(files)
    return main === undefined ? 'other' : {files, main}
  } catch {
    return 'broken'
  }
}

const isText = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) && !/^(?:docProps|customXml)\//.test(name)

function mainPart(files: Record<string, Uint8Array>): string | undefined {
  const relations = files['_rels/.rels']
  for (const tag of relations === undefined ? [] : tagsOf(strFromU8(relations))) {
    if (tag.name !== 'Relationship' || !attributeOf(tag, 'Type')?.endsWith('/officeDocument')) continue
    const target = attributeOf(tag, 'Target')?.replace(/^\//, '')
    if (target !== undefined && target in files) return target.startsWith('word/') ? target : undefined
  }
  return 'word/document.xml' in files ? 'word/document.xml' : undefined
}
