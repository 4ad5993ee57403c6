import type {OutlineEntry} from '../tags/outline-entry.js'
import type {ObjectSink} from './object-store.js'
import {plainText, textString} from './pdf-syntax.js'

/** Bookmarks down to this level are shown when the document is opened. */
const openLevels = 2

interface Bookmark {
  id: number
  entry: OutlineEntry | undefined
  children: Bookmark[]
}

/**
 * Write the bookmarks (ISO 32000-1, 12.3.3), each below its parent. Gives the number of their root, nothing where there
 * are none.
 */
export function writeOutline(
  sink: ObjectSink,
  entries: readonly OutlineEntry[],
  destinations: ReadonlyMap<string, string>
): number | undefined {
  if (entries.length === 0) return undefined
  const root: Bookmark = {id: sink.reserve(), entry: undefined, children: []}
  const written = new Map<string | undefined, Bookmark>()
  for (const entry of entries) {
    const bookmark: Bookmark = {id: sink.reserve(), entry, children: []}
    const parent = written.get(entry.parentId) ?? root
    parent.children.push(bookmark)
    written.set(entry.id, bookmark)
  }
  const shown = writeChildren(sink, root, 1, destinations)
  sink.put(root.id, `<</Type/Outlines${family(root)}/Count ${shown}>>`)
  return root.id
}

/** Gives how many bookmarks below one are shown where it is open. */
function writeChildren(
  sink: ObjectSink,
  parent: Bookmark,
  level: number,
  destinations: ReadonlyMap<string, string>
): number {
  let shown = parent.children.length
  for (const [index, child] of parent.children.entries()) {
    const below = writeChildren(sink, child, level + 1, destinations)
    const isOpen = level < openLevels
    if (isOpen) shown += below
    // Below zero: so many would be shown if it were opened.
    const count = below === 0 ? '' : `/Count ${isOpen ? below : -below}`
    const place = destinations.get(child.entry?.id ?? '')
    sink.put(
      child.id,
      `<</Title${textString(plainText(child.entry?.title ?? ''))}/Parent ${parent.id} 0 R` +
        link('Prev', parent.children[index - 1]) +
        link('Next', parent.children[index + 1]) +
        `${family(child)}${count}${place === undefined ? '' : `/Dest${place}`}>>`
    )
  }
  return shown
}

function family({children}: Bookmark): string {
  return link('First', children[0]) + link('Last', children.at(-1))
}

function link(key: string, bookmark: Bookmark | undefined): string {
  return bookmark === undefined ? '' : `/${key} ${bookmark.id} 0 R`
}
