import type {Heading, Root} from 'mdast'
import type {TableOfContents} from '../model/document.js'
import {plainText} from './plain-text.js'

/**
 * The headings that a table of contents lists in every format: those behind it that stand in the report itself, not
 * within a quotation or a list, down to its depth. The title of the report and headings without text are left out.
 */
export function headingsBehind(tree: Root, contents: TableOfContents): Heading[] {
  const place = tree.children.indexOf(contents)
  if (place === -1) return []
  return tree.children
    .slice(place + 1)
    .filter((node) => node.type === 'heading')
    .filter(({depth}) => depth >= 2 && depth <= contents.depth + 1)
    .filter((heading) => plainText(heading).trim() !== '')
}
