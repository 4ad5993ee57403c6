import type {Article, ArticleContent, Doubt, Figure, Paragraph, Section} from '../model/article.js'
import {findDoubtfulSpans, isDoubtful, type Span} from './doubtful-spans.js'
import {extractFigures} from './extract-figures.js'
import {extractProgrammes} from './extract-programmes.js'

/**
 * Give an article with its figures and programmes: both on every sentence, figures on section titles, captions
 * and notes. The article given stays as it was.
 *
 * A figure is `doubtful` where a doubt of the article touches it or stands within two characters: of `总人口的?0.28%`
 * nobody knows whether it was 10.28%.
 */
export function annotateEvidence(article: Article): Article {
  const {doubts} = article.data
  return {...article, children: article.children.map((node) => annotate(node, doubts))}
}

function annotate<Node extends ArticleContent>(node: Node, doubts: readonly Doubt[]): Node
function annotate(node: ArticleContent, doubts: readonly Doubt[]): ArticleContent {
  switch (node.type) {
    case 'section':
      return annotateSection(node, doubts)
    case 'paragraph':
      return annotateParagraph(node, doubts)
    case 'caption':
    case 'note': {
      const figures = figuresOf(node.value, findDoubtfulSpans(node.value, node.position, doubts))
      return {...node, data: {...node.data, figures}}
    }
  }
}

function annotateSection(section: Section, doubts: readonly Doubt[]): Section {
  const {title, position, children, data} = section
  // The section reaches to the end of what stands under it, its heading only to the first thing there.
  const heading = {start: position.start, end: children[0]?.position.start ?? position.end}
  return {
    ...section,
    data: {...data, figures: figuresOf(title, findDoubtfulSpans(title, heading, doubts))},
    children: children.map((child) => annotate(child, doubts))
  }
}

/** A doubt may stand at the end of the sentence before: sentences are looked at together. */
function annotateParagraph(paragraph: Paragraph, doubts: readonly Doubt[]): Paragraph {
  const {children, position} = paragraph
  const doubtful = findDoubtfulSpans(children.map(({value}) => value).join(''), position, doubts)
  let offset = 0
  const sentences = children.map((sentence) => {
    const {value, data} = sentence
    const figures = figuresOf(value, doubtful, offset)
    offset += value.length
    return {...sentence, data: {...data, figures, programmes: extractProgrammes(value)}}
  })
  return {...paragraph, children: sentences}
}

/** The figures of a text that begins at an offset of the one in which the doubtful spans stand. */
function figuresOf(text: string, doubtful: readonly Span[], offset = 0): Figure[] {
  const figures = extractFigures(text)
  if (doubtful.length === 0) return figures
  return figures.map((figure) => {
    const start = offset + figure.start
    return isDoubtful({start, end: start + figure.text.length}, doubtful)
      ? {...figure, doubtful: true as const}
      : figure
  })
}
