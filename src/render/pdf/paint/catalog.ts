import type {Markers} from './archive.js'
import {xmpPacket, type FileProperties} from './metadata.js'
import {nameTree} from './name-tree.js'
import type {ObjectSink, ObjectStore} from './object-store.js'
import {dateString, textString} from './pdf-syntax.js'
import {srgbProfile} from './srgb-profile.js'

/** What the catalog leads to: numbers of objects, and what is written with it. */
export interface CatalogEntries {
  catalog: number
  pages: number
  names: number
  structureTree: number
  outline: number | undefined
  pageCount: number
  /** Arrays by name. */
  destinations: ReadonlyMap<string, string>
  markers: Markers
  properties: FileProperties
}

/** Write the catalog of a document, from which a reader finds all else; gives the number of the information dictionary. */
export function writeCatalog(sink: ObjectSink, store: ObjectStore, entries: CatalogEntries): number {
  const {catalog, pages, names, structureTree, outline, destinations, markers, properties} = entries
  const metadata = sink.reserve()
  // Not compressed, so that programs that know nothing of PDF can read it (ISO 19005-1, 6.7.2).
  const packet = Buffer.from(xmpPacket(properties, markers))
  store.putStream(metadata, '/Type/Metadata/Subtype/XML', packet, 'as it is')
  sink.put(names, nameTree([...destinations]))
  // A document of several pages opens with its bookmarks beside it; a single page has nothing to turn to.
  const outlines =
    outline === undefined
      ? ''
      : `/Outlines ${outline} 0 R${entries.pageCount > 1 ? '/PageMode/UseOutlines' : ''}`
  sink.put(
    catalog,
    `<</Type/Catalog/Pages ${pages} 0 R/Names<</Dests ${names} 0 R>>${outlines}/Lang(zh-CN)/MarkInfo<</Marked true>>` +
      `/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ${structureTree} 0 R/Metadata ${metadata} 0 R` +
      `${markers.archive === undefined ? '' : outputIntents(sink, store)}>>`
  )
  return writeInformation(sink, properties)
}

/** Tell what the colours of the document mean: they are those of sRGB (ISO 19005-1, 6.2.2). */
function outputIntents(sink: ObjectSink, store: ObjectStore): string {
  const profile = sink.reserve()
  store.putStream(profile, '/N 3', srgbProfile(), 'compress')
  const name = '(sRGB IEC61966-2.1)'
  return (
    `/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier${name}/Info${name}` +
    `/DestOutputProfile ${profile} 0 R>>]`
  )
}

function writeInformation(
  sink: ObjectSink,
  {title, author, creator, producer, date}: FileProperties
): number {
  const id = sink.reserve()
  const texts = Object.entries({Title: title, Author: author, Creator: creator, Producer: producer})
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `/${key}${textString(text)}`)
  sink.put(id, `<<${texts.join('')}/CreationDate${dateString(date)}/ModDate${dateString(date)}>>`)
  return id
}
