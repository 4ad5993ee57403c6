import type {Definition, Image, Nodes, Root} from 'mdast'

/** Give a tree with other images: `change` gets each one, those by reference as plain images, in the order of the text. */
export function mapImages(tree: Root, change: (image: Image) => Image): Root {
  const definitions = new Map<string, Definition>()
  collect(tree, definitions)
  const map = <T extends Nodes>(node: T): T => {
    if (node.type === 'image') return change(node) as T // An image for an image.
    if (node.type === 'imageReference') {
      const definition = definitions.get(node.identifier)
      const {alt = null} = node
      return (definition === undefined ? node : change({type: 'image', url: definition.url, alt})) as T // Phrasing for phrasing.
    }
    return 'children' in node ? ({...node, children: node.children.map(map)} as T) : node
  }
  return map(tree)
}

/** List the addresses of the images in a tree, each once, those by reference too. */
export function listImages(tree: Root): string[] {
  const urls = new Set<string>()
  mapImages(tree, (image) => {
    urls.add(image.url)
    return image
  })
  return [...urls]
}

function collect(node: Nodes, definitions: Map<string, Definition>): void {
  // CommonMark: of several definitions the first one holds.
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  if ('children' in node) for (const child of node.children) collect(child, definitions)
}
