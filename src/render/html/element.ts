import type {Element, ElementContent, Properties} from 'hast'

/**
 * Make an element; a text among its children becomes a text node, so that it is escaped when written.
 *
 * Many children are passed as one array: a call with a hundred thousand arguments overflows the stack.
 */
export function element(
  tagName: string,
  properties: Properties,
  ...children: Array<ElementContent | string | readonly ElementContent[]>
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children
      .flat()
      .map((child) => (typeof child === 'string' ? {type: 'text', value: child} : child))
  }
}
