import type {Heading} from 'mdast'
import type {ReportDocument} from '../../model/document.js'
import type {Layout, Pt} from '../../model/layout.js'
import type {Media} from './media.js'
import type {References} from './references.js'
import type {Relations} from './relations.js'

/** What stays the same for all blocks of a part of a document. */
export interface Context {
  layout: Layout
  references: References
  pictures: ReportDocument['pictures']
  /** Size of the type area (版心). */
  area: {width: Pt; height: Pt}
  /** Of the part that is being written. */
  relations: Relations
  /** Of the whole package. */
  media: Media
  /** The page that a heading starts on, for the table of contents. */
  pageOf(heading: Heading): number
}
