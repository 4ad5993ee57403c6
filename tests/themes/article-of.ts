import type {Article, Paragraph, Section} from '../../src/model/article.js'
import {splitSentences} from '../../src/text/sentences.js'
import {articleData} from '../article-data.js'

const point = {line: 1, column: 1}
const position = {start: point, end: point}

/** Make a paragraph that nobody has annotated yet. */
export function paragraphOf(text: string, lead?: string): Paragraph {
  return {
    type: 'paragraph',
    ...(lead !== undefined && {lead}),
    position,
    data: {themes: []},
    children: splitSentences(text).map((value) => ({
      type: 'sentence',
      value,
      position,
      data: {themes: [], figures: [], programmes: []}
    }))
  }
}

/** Make a section of the first depth. */
export function sectionOf(title: string, children: Section['children']): Section {
  return {type: 'section', depth: 1, title, position, data: {figures: []}, children}
}

/** Make an article without metadata. */
export function articleOf(children: Article['children']): Article {
  return {
    type: 'article',
    data: articleData(),
    children,
    discarded: []
  }
}
