import type {Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {squeeze} from './squeeze.js'

/** Read the text that a page shows, with the numbers and bullets that a browser puts before the items of a list. */
export function readHtml(html: string): string {
  return squeeze(shownText(fromHtml(html)))
}

function shownText(node: Nodes, before = ''): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  if (node.type === 'root') return node.children.map((child) => shownText(child)).join('')
  const {tagName, properties, children} = node
  if (['head', 'style', 'script', 'title', 'desc', 'template'].includes(tagName)) return ''
  if (properties['hidden'] !== undefined) return ''
  if (tagName === 'ol' || tagName === 'ul') {
    const isMarked = !/list-style-type:\s*none/.test(String(properties['style'] ?? ''))
    const start = Number(properties['start'] ?? 1)
    return children
      .filter((child) => child.type === 'element')
      .map((item, index) => {
        const mark = tagName === 'ol' ? `${start + index}.` : '•'
        return shownText(item, isMarked ? mark : '')
      })
      .join('')
  }
  return before + children.map((child) => shownText(child)).join('')
}
