import type {ArticleData} from '../../model/article.js'
import type {Declared} from '../blocks/page.js'
import type {ClassifiedBlock} from '../classify/classified-block.js'
import {findAuthors} from './authors.js'
import {findPlace} from './city.js'
import {findOutlet} from './outlet.js'
import {findPublished} from './published.js'
import {findYear} from './year.js'

/** Find out what the text states about the article: where, when, by whom. */
export async function findMetadata(
  classified: readonly ClassifiedBlock[],
  title: string | null,
  declared: Declared
): Promise<Pick<ArticleData, 'city' | 'province' | 'published' | 'year' | 'authors' | 'outlet'>> {
  const textsOf = (...kinds: Array<ClassifiedBlock['kind']>): string[] =>
    classified.filter(({kind}) => kinds.includes(kind)).map(({block}) => block.text)
  const paragraphs = textsOf('paragraph')
  const metaLines = classified
    .filter(({kind, block}) => kind === 'meta' && !block.hints.frontMatter)
    .map(({block}) => block.text)
  const titles = textsOf('title')
  const firstParagraph = paragraphs[0] ?? ''
  const lastParagraph = paragraphs.at(-1) ?? ''
  const published = findPublished(declared.published, metaLines)
  const outlet = findOutlet({
    declared: declared.outlet,
    title: titles[0] ?? declared.title ?? null,
    metaLines,
    footerLines: textsOf('boilerplate'),
    bylines: textsOf('byline'),
    firstParagraph
  })
  const authors = findAuthors({
    declared: declared.authors ?? [],
    bylines: textsOf('byline'),
    metaLines,
    firstParagraph,
    lastParagraph
  })
  const reported = [title ?? '', ...textsOf('heading', 'paragraph')]
  const place = await findPlace({
    title,
    outlet,
    around: textsOf('byline', 'title').join('\n'),
    body: textsOf('heading', 'paragraph', 'caption').join('\n')
  })
  return {...place, published, year: findYear(reported, published), authors, outlet}
}
