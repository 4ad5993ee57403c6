import type {Heading} from 'mdast'

/** Where a heading stands in the outline (bookmarks) and the tables of contents. */
export interface OutlineEntry {
  /** Name of the place that leads to it. */
  id: string
  parentId: string | undefined
  title: string
  depth: Heading['depth']
}
