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

/** A heading that is nothing but a city's name: 二、芜湖市; not 学习芜湖经验 nor 芜湖市化解纠纷. */
const bareName =
  /^(?:第?[一二三四五六七八九十\d]+[、.．]?|（[一二三四五六七八九十]+）)?\s*(\p{Script=Han}{2,8}?)(?:市|州|地区)?(?:篇|：.*)?$/u

/**
 * Write the city into the sections of an article that is laid out by cities, `一、赣州市` and `二、吉安市`, though its
 * text opens with one of them; tells whether it is one.
 *
 * Two sections of different cities at least must have bare names. Else one city's figures would count for another.
 */
export async function placeSections(content: readonly ArticleContent[]): Promise<boolean> {
  const gazetteer = await loadGazetteer()
  const placed = content.flatMap((node): Placed[] => {
    if (node.type !== 'section') return []
    const name = bareName.exec(node.title)?.[1] ?? ''
    const city = onlyCityIn(name, gazetteer)
    return city !== null && city === name ? [{node, city}] : []
  })
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
