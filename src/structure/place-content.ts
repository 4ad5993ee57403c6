import type {ArticleContent, Paragraph, Section} from '../model/article.js'
import {onlyCityIn} from './metadata/city.js'
import {loadGazetteer, type Gazetteer} from './metadata/gazetteer.js'

/** A paragraph names its city in its first words: `3月5日，赣州市人民检察院……`. */
const opening = 16

interface Placed {
  node: Section | Paragraph
  city: string
}

/**
 * Write the city into the sections of an article about several cities, and into the paragraphs that stand in none of
 * those sections; tells whether it could.
 *
 * `一、赣州：法庭进茶山` speaks of 赣州; in a section that names no city, each paragraph speaks for itself. A section or
 * paragraph that names no city, or two, gets none, and so does an article in which only one city is named.
 */
export async function placeContent(content: readonly ArticleContent[]): Promise<boolean> {
  const placed = placesIn(content, await loadGazetteer())
  if (new Set(placed.map(({city}) => city)).size < 2) return false
  for (const {node, city} of placed) node.data.city = city
  return true
}

function placesIn(content: readonly ArticleContent[], gazetteer: Gazetteer): Placed[] {
  return content.flatMap((node): Placed[] => {
    if (node.type === 'paragraph') {
      const city = onlyCityIn((node.children[0]?.value ?? '').slice(0, opening), gazetteer)
      return city === null ? [] : [{node, city}]
    }
    if (node.type !== 'section') return []
    const city = onlyCityIn(node.title, gazetteer)
    return city === null ? placesIn(node.children, gazetteer) : [{node, city}]
  })
}
