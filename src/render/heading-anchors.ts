import type {Heading, Nodes} from 'mdast'
import {plainText} from './plain-text.js'

/**
 * Name the headings of a report as GitHub does, so that `[第二章](#二风险防控)` finds `## 二、风险防控`: small letters, blanks
 * as `-`, other signs left out; the second of the same name gets `-1`.
 */
export function headingAnchors(tree: Nodes): Map<string, Heading> {
  const anchors = new Map<string, Heading>()
  /** The number to try next for another heading of a name. */
  const counts = new Map<string, number>()
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') {
      const name = anchorOf(plainText(node))
      let free = name
      let count = counts.get(name) ?? 1
      for (; anchors.has(free); count += 1) free = `${name}-${count}`
      counts.set(name, count)
      anchors.set(free, node)
    } else if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  return anchors
}

function anchorOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

/** Find the heading that an address inside the report leads to, such as `#二风险防控` or the same percent-encoded. */
export function headingAt(url: string, anchors: ReadonlyMap<string, Heading>): Heading | undefined {
  if (!url.startsWith('#')) return undefined
  const written = url.slice(1)
  const isEncoded = /^(?:[^%]|%[\da-f]{2})*$/i.test(written)
  try {
    return anchors.get((isEncoded ? decodeURIComponent(written) : written).toLowerCase())
  } catch {
    // Bytes that are no UTF-8 name nothing.
    return undefined
  }
}
