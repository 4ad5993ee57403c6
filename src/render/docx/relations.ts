import {element, relationType, xmlPart} from './xml.js'

/** What a part of the package refers to: other parts, addresses outside. */
export interface Relations {
  /** Give the id of the relation to a part, by the path from this one; the same target has one id. */
  part(type: string, target: string): string
  /** Give the id of the relation to an address outside of the package. */
  link(url: string): string
  /** The `.rels` part; empty where there is no relation. */
  xml(): string
}

/** Begin the relations of a part. Ids follow the order of the text, so that the same text gives the same ids. */
export function createRelations(): Relations {
  const known = new Map<string, string>()
  const written: string[] = []
  const relate = (type: string, target: string, mode?: 'External'): string => {
    const key = `${type} ${target}`
    const before = known.get(key)
    if (before !== undefined) return before
    const id = `rId${known.size + 1}`
    known.set(key, id)
    written.push(
      element('Relationship', {Id: id, Type: relationType(type), Target: target, TargetMode: mode})
    )
    return id
  }
  return {
    part: (type, target) => relate(type, target),
    link: (url) => relate('hyperlink', url, 'External'),
    xml: () => (written.length === 0 ? '' : relationsPart(written))
  }
}

function relationsPart(relations: readonly string[]): string {
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return xmlPart('Relationships', {xmlns}, ...relations)
}

/** Write `_rels/.rels`: where a reader finds the text and the properties. */
export function packageRelationsXml(): string {
  const coreProperties =
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
  const targets = [
    [relationType('officeDocument'), 'word/document.xml'],
    [coreProperties, 'docProps/core.xml'],
    [relationType('extended-properties'), 'docProps/app.xml']
  ]
  return relationsPart(
    targets.map(([type, target], index) =>
      element('Relationship', {Id: `rId${index + 1}`, Type: type, Target: target})
    )
  )
}
