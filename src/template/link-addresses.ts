import type {Nodes, PhrasingContent, Text} from 'mdast'

/**
 * Make links of the bare addresses in a text: `https://a.example` and `www.a.example`.
 *
 * GFM's own rule ends an address at a blank, so that `www.a.example，全市已推开。[1]` would be one link with the
 * citation in it. Here it ends before the first character that is not ASCII, and marks behind it stay text, as in GFM.
 * One that is written with an escape, `www\.a.example`, is what a quoted article says, and stays text.
 */
export function linkAddresses<T extends Nodes>(node: T, markdown: string): T {
  if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return node
  const children = node.children.flatMap((child: Nodes): Nodes[] =>
    child.type === 'text' ? split(child, markdown) : [linkAddresses(child, markdown)]
  )
  return {...node, children} as T // The same node with the same kinds of children.
}

const address =
  /(?<![\p{Script=Latin}\p{N}_/.@-])(?:https?:\/\/|www\.)(?:[a-z0-9_-]+\.)+[a-z0-9-]+(?::\d+)?(?:[/?#][\w!#$%&'()*+,./:;=?@~-]*)?/giu

function split(node: Text, markdown: string): PhrasingContent[] {
  const {start, end: behind} = node.position ?? {}
  const written = markdown.slice(start?.offset ?? 0, behind?.offset ?? markdown.length)
  const nodes: PhrasingContent[] = []
  let end = 0
  const text = (value: string): void => {
    if (value !== '') nodes.push({type: 'text', value})
  }
  for (const match of node.value.matchAll(address)) {
    const value = withoutTail(match[0])
    if (!written.includes(value)) continue
    text(node.value.slice(end, match.index))
    end = match.index + value.length
    const url = value.toLowerCase().startsWith('www.') ? `http://${value}` : value
    nodes.push({type: 'link', url, title: null, children: [{type: 'text', value}]})
  }
  if (nodes.length === 0) return [node]
  text(node.value.slice(end))
  return nodes
}

/** Leave out the marks that end a sentence, and brackets that were opened before the address. */
function withoutTail(found: string): string {
  let open = 0
  for (const letter of found) open += letter === '(' ? 1 : letter === ')' ? -1 : 0
  let end = found.length
  for (;;) {
    const before = end
    while (end > 0 && /[?!.,:*_~']/.test(found[end - 1] ?? '')) end -= 1
    const entity =
      found[end - 1] === ';' ? /&[a-z\d]{1,32};$/i.exec(found.slice(Math.max(0, end - 34), end)) : null
    if (entity !== null) end -= entity[0].length
    if (open < 0 && found[end - 1] === ')') {
      end -= 1
      open += 1
    }
    if (end === before) return found.slice(0, end)
  }
}
