import type {ArticleContent, Paragraph, Section} from '../model/article.js'
import {onlyCityIn} from './metadata/city.js'
import {loadGazetteer} from './metadata/gazetteer.js'

/** A paragraph names its city in its first words: `赣州市人民检察院……`. */
const opening = 12

/**
 * Write the city into the sections of an article about several cities, or into its paragraphs where no sections name
 * two; tells whether it could.
 *
 * `一、赣州：法庭进茶山` speaks of 赣州. A section that names no city, or two, gets none, and so does an article in
 * which only one city is named.
 */
export async function placeContent(content: readonly ArticleContent[]): Promise<boolean> {
  const gazetteer = await loadGazetteer()
  const place = (nodes: ReadonlyArray<Section | Paragraph>) => {
    const found = nodes.map((node) => ({node, city: onlyCityIn(textOfNode(node), gazetteer)}))
    if (new Set(found.flatMap(({city}) => city ?? [])).size < 2) return false
    for (const {node, city} of found) if (city !== null) node.data.city = city
    return true
  }
  const sections = content.filter((node) => node.type === 'section')
  const paragraphs = content.filter((node) => node.type === 'paragraph')
  return place(sections) || place(paragraphs)
}

function textOfNode(node: Section | Paragraph): string {
  return node.type === 'section' ? node.title : (node.children[0]?.value ?? '').slice(0, opening)
}
