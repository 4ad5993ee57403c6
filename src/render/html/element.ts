import type {Element, ElementContent, Properties} from 'hast'

/** Make an element; a text among its children becomes a text node, so that it is escaped when written. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: Array<ElementContent | string>
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? {type: 'text', value: child} : child))
  }
}
