import type {ReportDocument} from '../../../model/document.js'
import type {Layout} from '../../../model/layout.js'
import {createFaceFinder} from '../fonts/find-face.js'
import type {FontSet} from '../fonts/fonts.js'
import {substitutionNotices} from '../fonts/substitution-notices.js'
import type {Footnote, Strip} from '../pages/strip.js'
import {StructureElement} from '../tags/structure-element.js'
import type {OutlineEntry} from '../tags/outline-entry.js'
import type {Place} from './context.js'
import {createContext} from './create-context.js'
import {createFurniture, type Furniture} from './create-furniture.js'
import {typeAreaWidth} from './room.js'
import {setBlocks} from './set-blocks.js'
import {setColophon} from './set-colophon.js'
import {setFootnotes} from './set-footnotes.js'

/** A report that is set, and not yet put on pages. */
export interface SetDocument {
  /** The root of the structure tree; what stands in lines comes to it while pages are drawn. */
  structure: StructureElement
  strips: Strip[]
  /** By identifier. */
  footnotes: Map<string, Footnote>
  /** Stands at the foot of the last page. */
  tail: Strip[]
  /** Bookmarks, in their order. */
  outline: OutlineEntry[]
  furniture: Furniture
  /** Tell the user, once each, which fonts are replaced and which characters none of them has. */
  notices: string[]
}

/** Set a report in a layout: all that `fillPages` and `paintPages` ask for. */
export function setDocument(
  {properties, tree, pictures}: ReportDocument,
  layout: Layout,
  fonts: FontSet
): SetDocument {
  const context = createContext({tree, pictures}, layout, createFaceFinder(fonts))
  const structure = new StructureElement('Document', undefined)
  const width = typeAreaWidth(layout)
  const place: Place = {left: 0, width, style: 'body', inList: false, element: structure}
  const strips = setBlocks(tree, place, context)
  // The first page needs no break before it.
  if (strips[0]) strips[0].startsPage = false
  const lines = tree.children.filter((node) => node.type === 'colophon').flatMap(({children}) => children)
  const tail = setColophon({type: 'colophon', children: lines}, place, context)
  const footnotes = setFootnotes(width, context)
  const furniture = createFurniture(properties.title, context)
  // All that they consist of: their characters are looked up before the notices are told.
  for (const page of [1, 2]) furniture(page, 2)
  return {
    structure,
    strips,
    footnotes,
    tail,
    outline: [...context.outline.values()],
    furniture,
    notices: [...substitutionNotices(layout, fonts), ...context.notices.values()]
  }
}
