import {run} from './run.js'
import {squeeze} from './squeeze.js'

/** An element of a tagged PDF, such as `P`, with its text and the elements in it, in their order. */
export interface Element {
  type: string
  content: (string | Element)[]
}

/** Read the structure of a tagged PDF, as poppler has it. */
export function readStructure(path: string): Element {
  const top: Element = {type: 'Root', content: []}
  const open = [{indent: -1, element: top}]
  for (const line of run('pdfinfo', ['-struct-text', path]).split('\n')) {
    const indent = line.search(/\S/)
    const text = /^ *"(.*)"$/.exec(line)?.[1]
    // The title of an element stands behind its type, an attribute has a name with a stroke.
    const type = /^ *([A-Z]\w*)(?: |:|$)/.exec(line)?.[1]
    if (indent === -1 || (text === undefined && type === undefined) || /^ *Object \d/.test(line)) continue
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
    const parent = open.at(-1)?.element
    if (text !== undefined) parent?.content.push(text)
    else if (type !== undefined) {
      const element: Element = {type, content: []}
      parent?.content.push(element)
      open.push({indent, element})
    }
  }
  return top
}

/** Give the text of an element without white space, and without that of elements of a type. */
export function textOf({content}: Element, but = ''): string {
  return squeeze(
    content.map((one) => (typeof one === 'string' ? one : one.type === but ? '' : textOf(one, but))).join('')
  )
}

/** Find the elements of a type, wherever they stand. */
export function elementsOf({content}: Element, type: string): Element[] {
  return content.flatMap((one) =>
    typeof one === 'string' ? [] : [...(one.type === type ? [one] : []), ...elementsOf(one, type)]
  )
}
