import type {Article, ArticleContent} from '../../model/article.js'
import type {Source} from '../../model/comparison.js'
import {rules} from '../../model/rules.js'
import {firstCharacters} from '../../text/han.js'
import {groupBy} from '../group-by.js'
import type {PassageParagraph} from '../passage.js'

/** As many characters as name an article in a source list and fit a line. */
const firstWordsLength = 20

/**
 * List the articles as numbered sources, in the order given, each with its warnings; one without city stays, with a
 * warning more.
 */
export function listSources(
  articles: readonly Article[],
  paragraphs: readonly PassageParagraph[],
  overlaps: ReadonlyMap<number, readonly number[]>,
  warnings: ReadonlyArray<readonly string[]>
): Source[] {
  const bySource = groupBy(paragraphs, ({source}) => source)
  return articles.map(({data, children}, index) => {
    const id = index + 1
    const own = bySource.get(id) ?? []
    const others = overlaps.get(id) ?? []
    const unplaced = own.some(({city}) => city === null) || (own.length === 0 && data.city === null)
    return {
      id,
      city: data.city,
      province: data.province,
      title: data.title,
      firstWords: firstWords(firstText(children).trim()),
      outlet: data.outlet,
      authors: [...data.authors],
      published: data.published,
      year: data.year,
      path: data.path,
      paragraphs: own.length,
      themedParagraphs: own.filter(({node}) => node.data.themes.length > 0).length,
      republishedParagraphs: own.filter(({republished}) => republished).length,
      repairs: countKinds(data.repairs.map(({kind}) => kind)),
      warnings: [...(warnings[index] ?? []), ...(unplaced ? [rules['city-unknown']] : [])],
      ...(others.length > 0 && {overlaps: [...others]})
    }
  })
}

/** The first paragraph of the article; its first heading or caption where it has none. */
function firstText(content: readonly ArticleContent[]): string {
  let other = ''
  for (const node of content) {
    if (node.type === 'paragraph') {
      const text = node.children.map(({value}) => value).join('')
      if (text.trim() !== '') return text
    } else if (node.type === 'section') {
      const inner = firstText(node.children)
      if (inner !== '') return inner
      other ||= node.title
    } else if (node.type === 'caption') {
      other ||= node.value
    }
  }
  return other
}

/** Up to the last mark within the first 20 characters, if at least half of them stand before it. */
function firstWords(text: string): string {
  const first = firstCharacters(text, firstWordsLength)
  const mark = first.search(/[，。；：！？、](?!.*[，。；：！？、])/u)
  const words = mark >= firstWordsLength / 2 ? first.slice(0, mark) : first
  // A quotation that would stay open is left out: 会议提出“稳字当头 becomes 会议提出.
  const bare = words.replace(/[“《][^”》]*$/u, '')
  return bare.length >= firstWordsLength / 2 ? bare : words
}

function countKinds(kinds: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
