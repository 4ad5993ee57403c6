import type {Article, Discarded} from '../model/article.js'
import type {Message} from '../model/message.js'
import type {RepairedText} from '../model/source-text.js'
import {positionOf, type RawBlock} from './blocks/raw-block.js'
import {readPage} from './blocks/read-page.js'
import type {ClassifiedBlock} from './classify/classified-block.js'
import {classifyBlocks} from './classify/classify-blocks.js'
import {findMetadata} from './metadata/find-metadata.js'
import {declaredWith, placeWith} from './metadata/given.js'
import {placeContent, placeSections} from './place-content.js'
import {sectionize} from './sectionize.js'

/**
 * Read a repaired text as an article tree; a message tells when nothing in the text reads as body text.
 *
 * Every line that holds text ends in the tree or in `discarded`. Figures, themes and programmes are left empty.
 */
export async function structureArticle(
  source: RepairedText
): Promise<{article: Article; messages: Message[]}> {
  const {path} = source
  const read = await readPage(source)
  const {declared, messages: doubts} = declaredWith(source, read.declared)
  const page = {...read, declared}
  const {blocks, title, hasProse} = classifyBlocks(page)
  const found = await findMetadata(blocks, title, declared)
  const {messages: placeDoubts, ...place} = await placeWith(source, found)
  const children = sectionize(blocks)
  const byCities = await placeSections(children)
  const metadata = {...found, ...place, ...(byCities && {city: null})}
  const isPlaced = byCities || metadata.city !== null || (await placeContent(children))
  const article: Article = {
    type: 'article',
    data: {
      path,
      sha256: source.sha256,
      format: source.format,
      encoding: source.encoding,
      script: source.script,
      title,
      ...(source.given?.url === undefined ? {} : {url: source.given.url}),
      ...metadata,
      repairs: source.repairs,
      doubts: source.doubts
    },
    children,
    discarded: [...blocks.flatMap(discardedOf), ...(page.markup ?? []).map(markupOf)].sort(byLine),
    position: {start: {line: 1, column: 1}, end: endOf(source.text)}
  }
  const messages: Message[] = [
    ...doubts,
    ...placeDoubts,
    ...(page.isFlat === true ? [tooDeep(path)] : []),
    ...(hasProse ? [] : [missingProse(path)]),
    ...(isPlaced ? [] : [unknownCity(path, metadata.province)])
  ]
  return {article, messages}
}

function discardedOf({kind, block}: ClassifiedBlock): Discarded[] {
  return kind === 'boilerplate' || kind === 'meta' || kind === 'byline' || kind === 'title'
    ? [{type: kind, value: block.text, position: positionOf(block)}]
    : []
}

function markupOf(block: RawBlock): Discarded {
  return {type: 'markup', value: block.text, position: positionOf(block)}
}

function byLine(a: Discarded, b: Discarded): number {
  return a.position.start.line - b.position.start.line
}

function endOf(text: string): {line: number; column: number} {
  const lines = text.split('\n')
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1}
}

function tooDeep(path: string): Message {
  return {
    ruleId: 'markup-too-deep',
    reason:
      'The elements of this page are too many or nested too deeply: only its text was read, so look whether headings are right.',
    path,
    fatal: false
  }
}

function missingProse(path: string): Message {
  return {
    ruleId: 'article-missing',
    reason:
      'No whole sentence was found, only lines such as links or headings: look whether this file is an article.',
    path,
    fatal: false
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
