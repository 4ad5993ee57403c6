import type {Article, ArticleContent} from '../../src/model/article.js'
import {structureArticle} from '../../src/structure/structure-article.js'

/** Structure a clean text as `read` and `repair` would hand it over. */
export function structure(text: string, format = 'text') {
  const source = {path: 'a.txt', sha256: '', encoding: 'utf-8', script: 'simplified', repairs: []} as const
  return structureArticle({...source, repairs: [], doubts: [], format, text})
}

/** The article of a text. */
export async function articleOf(text: string, format?: string): Promise<Article> {
  return (await structure(text, format)).article
}

/** One line a block: `heading 1: 一、概述`, texts cut after 12 characters; what was discarded comes last. */
export async function outline(text: string, format?: string): Promise<string[]> {
  const article = await articleOf(text, format)
  return [
    ...article.children.flatMap(linesOf),
    ...article.discarded.map(({type, value}) => `${type}: ${cut(value)}`)
  ]
}

function linesOf(node: ArticleContent): string[] {
  if (node.type === 'section')
    return [`heading ${node.depth}: ${node.title}`, ...node.children.flatMap(linesOf)]
  if (node.type !== 'paragraph') return [`${node.type}: ${cut(node.value)}`]
  const lead = node.lead === undefined ? '' : ` [${node.lead}]`
  return [`paragraph${lead}: ${cut(node.children.map(({value}) => value).join(''))}`]
}

function cut(text: string): string {
  return text.length > 12 ? `${text.slice(0, 12)}…` : text
}
