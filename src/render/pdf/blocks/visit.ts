import type {Nodes} from 'mdast'

/** See a node and all that stands in it, in the order of the text; what `skips` names is left out with its content. */
export function visit(node: Nodes, see: (node: Nodes) => void, skips?: (node: Nodes) => boolean): void {
  if (skips?.(node)) return
  see(node)
  if ('children' in node) for (const child of node.children) visit(child, see, skips)
}
