import type {Layout} from '../../model/layout.js'
import type {References} from './references.js'

/** What stays the same for all blocks of a document. */
export interface Context {
  layout: Layout
  references: References
}
