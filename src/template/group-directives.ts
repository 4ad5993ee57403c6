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
  const grouped: RootContent[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined) continue
    const directive = directiveOf(block)
    const container = containers.find((name) => name === directive?.name)
    const end = container === undefined || directive?.closes ? -1 : findEnd(blocks, index, container)
    if (container !== undefined && end !== -1) {
      const inside = blocks.slice(index + 1, end)
      // Head and tail are lines of text; a picture, list or table that stands among them comes before.
      grouped.push(...inside.filter((node) => !isLine(node)))
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

function findEnd(blocks: readonly RootContent[], start: number, name: string): number {
  return blocks.findIndex((block, index) => {
    const directive = directiveOf(block)
    return index > start && directive?.name === name && directive.closes
  })
}

function toLeaf(directive: Directive | undefined): RootContent | undefined {
  if (directive?.name === 'page-break') return {type: 'pageBreak'}
  if (directive?.name !== 'toc') return undefined
  const {title = '', depth} = directive.attributes
  return {type: 'tableOfContents', title, depth: depth === '1' ? 1 : depth === '3' ? 3 : 2}
}
