import type {Article, ArticleContent} from '../../model/article.js'
import type {City} from '../../model/comparison.js'

/**
 * List the cities that an article reports on, in the order of the text: its own, or those of its sections and
 * paragraphs. None where the article does not say.
 */
export function citiesOf({data, children}: Article): City[] {
  const found = new Set<City>()
  // A city whose article holds no paragraph is a city all the same.
  if (data.city !== null) found.add(data.city)
  collect(children, found)
  return [...found]
}

function collect(content: readonly ArticleContent[], found: Set<City>): void {
  for (const node of content) {
    if (node.type === 'paragraph' && node.data.city !== undefined) found.add(node.data.city)
    if (node.type === 'section') {
      if (node.data.city !== undefined) found.add(node.data.city)
      collect(node.children, found)
    }
  }
}
