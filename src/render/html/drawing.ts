import type {Element, ElementContent, Properties} from 'hast'
import {fromHtml} from 'hast-util-from-html'

/**
 * Read a drawing (SVG) so that it can stand inside a page, or give `undefined` where there is none.
 *
 * Its ids get a prefix, as two drawings of a library have the same ones. What could run, fetch or change the look
 * of the page stays out, even though our own drawings have none of it: only shapes, text and what they refer to
 * inside the drawing.
 */
export function drawing(svg: string, prefix: string): Element | undefined {
  const tree = fromHtml(svg, {fragment: true})
  const root = tree.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'svg'
  )
  return root === undefined ? undefined : clean(root, prefix)
}

const kept = new Set(
  (
    'svg g defs title desc path rect circle ellipse line polyline polygon text tspan clipPath mask pattern use ' +
    'linearGradient radialGradient stop marker symbol'
  ).split(' ')
)

function clean(node: Element, prefix: string): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [child]
    return child.type === 'element' && kept.has(child.tagName) ? [clean(child, prefix)] : []
  })
  const properties = Object.entries(node.properties).flatMap(([name, value]) => {
    const inside = withPrefix(name, value, prefix)
    return inside === undefined ? [] : [[name, inside] as const]
  })
  return {...node, properties: Object.fromEntries(properties), children}
}

function withPrefix(name: string, value: Properties[string], prefix: string): Properties[string] {
  if (/^on/i.test(name) || name === 'className') return undefined
  if (typeof value !== 'string') return value
  if (name === 'id') return prefix + value
  if (/href$/i.test(name)) return value.startsWith('#') ? `#${prefix}${value.slice(1)}` : undefined
  const inside = value.replace(/url\(\s*(["']?)#([^)"']*)\1\s*\)/g, `url(#${prefix}$2)`)
  // An address that leads out of the drawing is fetched, even from a style.
  return /url\((?!#)|@import|javascript:|\\/i.test(inside) ? undefined : inside
}
