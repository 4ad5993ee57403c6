import type {RawBlock} from '../blocks/raw-block.js'
import type {Numbering} from './numbering.js'

export type BlockKind =
  'title' | 'meta' | 'byline' | 'boilerplate' | 'note' | 'caption' | 'heading' | 'paragraph'

/** A block and what it is. */
export interface ClassifiedBlock {
  kind: BlockKind
  block: RawBlock
  /** How a heading is numbered; `null` for one without a number. */
  numbering?: Numbering | null
}

/** The kinds, block by block, while they are being found out: `undefined` is still open. */
export type Kinds = ReadonlyArray<BlockKind | undefined>
