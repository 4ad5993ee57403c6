import type {ArticleData} from '../../model/article.js'
import type {Declared} from '../blocks/page.js'
import type {ClassifiedBlock} from '../classify/classified-block.js'
import {findAuthors} from './authors.js'
import {findPlace} from './city.js'
import {findOutlet} from './outlet.js'
import {findPublished} from './published.js'
import {findYear} from './year.js'

/** Lines in which a page says whose it is; other lines of the page (links to news of other places) say nothing. */
const ownLine =
  /(?:主办|承办|主管|版权|地\s*址|ICP|网安备|网站标识|当前位置|所在位置|您的位置|首页\s*[>＞»›]|来源|法院|检察院|公安局|司法局|政法委|融媒体中心)/

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
  const firstParagraph = paragraphs[0] ?? ''
  const published = findPublished(declared.published, datedLines(classified))
  const outlet = findOutlet({
    declared: declared.outlet,
    title: textsOf('title').find((text) => /^【|[|｜丨]/.test(text)) ?? declared.title ?? null,
    metaLines,
    footerLines: [...documentTitles(classified), ...textsOf('boilerplate')].filter(
      ({length}) => length <= 200
    ),
    bylines: textsOf('byline'),
    firstParagraph
  })
  const authors = findAuthors({
    declared: declared.authors ?? [],
    bylines: textsOf('byline'),
    metaLines,
    firstParagraph,
    lastParagraph: paragraphs.at(-1) ?? ''
  })
  const place = await findPlace({
    title,
    outlet,
    around: textsOf('byline', 'title').join('\n'),
    body: textsOf('heading', 'paragraph', 'caption').join('\n'),
    page: [
      ...metaLines,
      ...textsOf('boilerplate', 'note').filter((text) => ownLine.test(text) && text.length <= 200)
    ].join('\n')
  })
  const year =
    findYear(reportedTexts(classified), published, title) ?? findYear(textsOf('note', 'caption'), published)
  return {...place, published, year, authors, outlet}
}

/** How many lines below its title a site prints the date among other things: `2024年3月5日样本传媒要闻1665 0`. */
const dateReach = 3

/** The lines that may hold the date of publication, and whether they stand above the title. */
function datedLines(classified: readonly ClassifiedBlock[]): Array<{text: string; isAboveTitle: boolean}> {
  const titleAt = classified.findIndex(({kind, block}) => kind === 'title' && !block.hints.documentTitle)
  return classified.flatMap(({kind, block: {text, hints}}, index) => {
    const isBelowTitle = titleAt >= 0 && index > titleAt && index <= titleAt + dateReach
    const isDated =
      kind === 'boilerplate' && isBelowTitle && /^(?:19|20)\d{2}[年/-]/.test(text) && text.length <= 60
    return (kind === 'meta' && !hints.frontMatter) || isDated ? [{text, isAboveTitle: index < titleAt}] : []
  })
}

function documentTitles(classified: readonly ClassifiedBlock[]): string[] {
  return classified.filter(({block}) => block.hints.documentTitle).map(({block}) => block.text)
}

/** Headings and paragraphs without what stands under a heading that plans: `二、2024年工作安排`. */
function reportedTexts(classified: readonly ClassifiedBlock[]): string[] {
  const texts: string[] = []
  let isPlan = false
  for (const {kind, block} of classified) {
    if (kind === 'heading') isPlan = opensPlan(block.text)
    if (!isPlan && (kind === 'heading' || kind === 'paragraph')) texts.push(block.text)
  }
  return texts
}

/** `下一步打算`, `2024年工作安排`; `强化安排部署` is no plan. */
function opensPlan(heading: string): boolean {
  return /下一步|(?:工作|年)的?(?:安排|打算|思路|计划|重点|目标|任务|建议)(?:和|及|$)|今后(?:的)?(?:工作|打算)|(?:存在|主要)(?:的)?(?:问题|困难)/.test(
    heading
  )
}
