import type {Archive} from '../../../model/layout.js'
import type {ContentTraits} from './content-traits.js'
import type {TreeFacts} from './structure-tree.js'

/** What is known of a finished document. */
export interface DocumentFacts extends ContentTraits, TreeFacts {
  hasTitle: boolean
}

/** What a file may say of itself. */
export interface Markers {
  /** PDF/A (ISO 19005) of level B. */
  archive: {part: 1 | 2} | undefined
  /** PDF/UA-1 (ISO 14289-1). */
  isAccessible: boolean
  /** Why not, as parts of sentences. */
  againstArchive: string[]
  againstAccess: string[]
  /** For the user, where the layout asks for what the document does not earn. */
  notices: string[]
}

/** PDF/A-1 follows PDF 1.4, whose readers take no longer arrays (ISO 32000-1, annex C). */
const longestArray = 8191

/**
 * Tell which standards a document follows, so that its file may say so.
 *
 * Known here is what texts, pictures and drawings may do wrong; all else (embedded fonts, marks in their order, a
 * language) is as it must be in every file.
 */
export function earnedMarkers(asked: Archive, facts: DocumentFacts): Markers {
  const againstArchive = asked === 'none' ? [] : reasons(archiveRules(asked, facts))
  const againstAccess = reasons(accessRules(facts))
  return {
    archive: asked === 'none' || againstArchive.length > 0 ? undefined : {part: asked === 'PDF/A-1b' ? 1 : 2},
    isAccessible: againstAccess.length === 0,
    againstArchive,
    againstAccess,
    notices:
      againstArchive.length === 0
        ? []
        : [
            `The PDF does not say that it is \`${asked}\`, which the layout asks for: ${againstArchive.join('; ')}`
          ]
  }
}

function archiveRules(asked: Archive, facts: DocumentFacts): Array<[breaks: boolean, reason: string]> {
  const isFirst = asked === 'PDF/A-1b'
  return [
    [facts.hasForeignFont, 'a drawing uses a font that is not in the file'],
    [facts.hasCmyk, 'a picture has CMYK colours (save it as RGB)'],
    [
      isFirst && facts.hasTransparency,
      'a picture is transparent (use `PDF/A-2b`, or save it without transparency)'
    ],
    [
      isFirst && facts.longestArray > longestArray,
      'the document is too long for that format (use `PDF/A-2b`)'
    ]
  ]
}

function accessRules(facts: DocumentFacts): Array<[breaks: boolean, reason: string]> {
  return [
    [!facts.hasTitle, 'the document has no title'],
    [facts.hasForeignFont, 'a drawing uses a font that is not in the file'],
    [facts.figuresWithoutAlt > 0, 'a picture has no alternative text'],
    [facts.tablesWithoutHead > 0, 'a table has no head'],
    [facts.outsideTree > 0, 'some content is not in the structure tree']
  ]
}

function reasons(rules: ReadonlyArray<[breaks: boolean, reason: string]>): string[] {
  return rules.flatMap(([breaks, reason]) => (breaks ? [reason] : []))
}
