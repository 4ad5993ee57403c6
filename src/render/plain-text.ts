import type {Nodes} from 'mdast'

/** Give the text that a reader sees of a node, citations as `[1][4]` included. Blocks follow one another directly. */
export function plainText(node: Nodes): string {
  switch (node.type) {
    case 'citation':
      return citationText(node.sources)
    case 'citationTarget':
      return citationText([node.source])
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'break':
      return '\n'
    case 'yaml':
    case 'comment':
    case 'definition':
      return ''
    default:
      if ('value' in node) return node.value
      return 'children' in node ? node.children.map(plainText).join('') : ''
  }
}

/** Write the numbers of sources as they are shown: `[1][4]`. */
export function citationText(sources: readonly number[]): string {
  return sources.map((source) => `[${source}]`).join('')
}
