import type {Nodes} from 'mdast'
import type {Picture} from '../../model/document.js'
import type {Pt} from '../../model/layout.js'
import type {Context} from './context.js'

/** No picture takes more of the type area's height, as in the DOCX. */
const tallest = 0.85

/** Give the height of the pictures that a text shows in a room, in lines where not all stand side by side; 0 for none. */
export function picturesHeight(nodes: readonly Nodes[], room: Pt, context: Context): Pt {
  if (context.pictures.size === 0) return 0
  let [sum, row, filled] = [0, 0, 0]
  for (const picture of nodes.flatMap((node) => picturesOf(node, context))) {
    const scale = Math.min(1, room / picture.width, (tallest * context.height) / picture.height)
    if (filled > 0 && filled + picture.width * scale > room) [sum, row, filled] = [sum + row, 0, 0]
    row = Math.max(row, picture.height * scale)
    filled += picture.width * scale
  }
  return sum + row
}

function picturesOf(node: Nodes, context: Context): Picture[] {
  if (node.type === 'image' || node.type === 'imageReference') {
    const url = node.type === 'image' ? node.url : context.definitions.get(node.identifier)?.url
    const picture = url === undefined ? undefined : context.pictures.get(url)
    return picture === undefined ? [] : [picture]
  }
  return 'children' in node ? node.children.flatMap((child) => picturesOf(child, context)) : []
}
