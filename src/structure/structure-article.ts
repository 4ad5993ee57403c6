import type {Article, Discarded} from '../model/article.js'
import type {Message} from '../model/message.js'
import type {RepairedText} from '../model/source-text.js'
import {positionOf} from './blocks/raw-block.js'
import {readPage} from './blocks/read-page.js'
import type {ClassifiedBlock} from './classify/classified-block.js'
import {classifyBlocks} from './classify/classify-blocks.js'
import {findMetadata} from './metadata/find-metadata.js'
import {placeContent} from './place-content.js'
import {sectionize} from './sectionize.js'

/**
 * Read a repaired text as an article tree; `article` is null, with a fatal message, when the text has no body.
 *
 * Every line that holds text ends in the tree or in `discarded`. Figures, themes and programmes are left empty.
 */
export async function structureArticle(
  source: RepairedText
): Promise<{article: Article | null; messages: Message[]}> {
  const {path} = source
  const page = await readPage(source).catch((error: unknown) => {
    // The HTML parser walks its tree by recursion; a page of a few thousand levels is made to break it.
    if (error instanceof RangeError) return null
    throw error
  })
  if (page === null) return {article: null, messages: [tooDeep(path)]}
  const classified = classifyBlocks(page)
  if (classified === null) return {article: null, messages: [missingArticle(path)]}
  const {blocks, title} = classified
  const metadata = await findMetadata(blocks, title, page.declared)
  const children = sectionize(blocks)
  const isPlaced = metadata.city !== null || (await placeContent(children))
  const article: Article = {
    type: 'article',
    data: {
      path,
      sha256: source.sha256,
      format: source.format,
      encoding: source.encoding,
      script: source.script,
      title,
      ...metadata,
      repairs: source.repairs
    },
    children,
    discarded: blocks.flatMap(discardedOf),
    position: {start: {line: 1, column: 1}, end: endOf(source.text)}
  }
  const messages: Message[] = isPlaced ? [] : [unknownCity(path, metadata.province)]
  return {article, messages}
}

function discardedOf({kind, block}: ClassifiedBlock): Discarded[] {
  return kind === 'boilerplate' || kind === 'meta' || kind === 'byline' || kind === 'title'
    ? [{type: kind, value: block.text, position: positionOf(block)}]
    : []
}

function endOf(text: string): {line: number; column: number} {
  const lines = text.split('\n')
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1}
}

function tooDeep(path: string): Message {
  return {
    ruleId: 'markup-too-deep',
    reason: 'The elements of this page are nested too deeply to be read: save its text as a `.txt` file.',
    path,
    fatal: true
  }
}

function missingArticle(path: string): Message {
  return {
    ruleId: 'article-missing',
    reason: 'No article was found: the text has no paragraph, only short lines such as links or headings.',
    path,
    fatal: true
  }
}

function unknownCity(path: string, province: string | null): Message {
  const where = province === null ? '' : ` (it speaks of the province \`${province}\`)`
  return {
    ruleId: 'city-unknown',
    reason: `The text does not say which city it reports on${where}, so it counts for none: write the city's name into its first lines.`,
    path,
    fatal: false
  }
}
