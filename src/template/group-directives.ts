import type {Paragraph, RootContent} from 'mdast'
import {parseDirective, type Directive} from './directives.js'

const containers = ['masthead', 'colophon'] as const

/**
 * Turn the directives among the blocks of a report into the nodes that they stand for.
 *
 * A part without an end, an end without a start and any other comment stay as they are, and what stands in a head or
 * tail without being a line of text comes before it: nothing is lost.
 */
export function groupDirectives(blocks: readonly RootContent[]): RootContent[] {
  const directives = blocks.map(directiveOf)
  const ends = findEnds(directives)
  const grouped: RootContent[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined) continue
    const directive = directives[index]
    const container = containers.find((name) => name === directive?.name)
    const end = ends.get(index)
    if (container !== undefined && end !== undefined) {
      const inside = blocks.slice(index + 1, end)
      // Head and tail are lines of text; a picture, list or table that stands among them comes before.
      for (const node of inside) if (!isLine(node)) grouped.push(node)
      grouped.push({type: container, children: inside.filter(isLine)})
      index = end
    } else {
      grouped.push(toLeaf(directive) ?? block)
    }
  }
  return grouped
}

function isLine(node: RootContent): node is Paragraph {
  return (
    node.type === 'paragraph' &&
    !node.children.every(({type}) => type === 'image' || type === 'imageReference')
  )
}

function directiveOf(block: RootContent): Directive | undefined {
  return block.type === 'html' ? parseDirective(block.value) : undefined
}

/** Find for each opening directive where the next one of its name closes, in one pass from the back. */
function findEnds(directives: ReadonlyArray<Directive | undefined>): Map<number, number> {
  const ends = new Map<number, number>()
  const next = new Map<string, number>()
  for (let index = directives.length - 1; index >= 0; index--) {
    const directive = directives[index]
    if (directive === undefined) continue
    const end = next.get(directive.name)
    if (directive.closes) next.set(directive.name, index)
    else if (end !== undefined) ends.set(index, end)
  }
  return ends
}

function toLeaf(directive: Directive | undefined): RootContent | undefined {
  if (directive?.name === 'page-break') return {type: 'pageBreak'}
  if (directive?.name !== 'toc') return undefined
  const {title = '', depth} = directive.attributes
  return {type: 'tableOfContents', title, depth: depth === '1' ? 1 : depth === '3' ? 3 : 2}
}
