import type {Article, ArticleContent, Doubt, Figure, Paragraph, Section} from '../model/article.js'
import {dateCells, readColumnYears, rowOf} from './column-years.js'
import {findDoubtfulSpans, isDoubtful, type Span} from './doubtful-spans.js'
import {extractFigures} from './extract-figures.js'
import {extractProgrammes} from './extract-programmes.js'

/**
 * Give an article with its figures and programmes: both on every sentence, figures on section titles, captions
 * and notes. The article given stays as it was.
 *
 * A figure is `doubtful` where a doubt of the article touches it or stands within two characters: of `总人口的?0.28%`
 * nobody knows whether it was 10.28%. A figure in the row of a table has the year of its column.
 */
export function annotateEvidence(article: Article): Article {
  const {doubts, year} = article.data
  return {...article, children: annotateAll(article.children, {doubts, year})}
}

interface Context {
  doubts: readonly Doubt[]
  /** The year that the article reports on. */
  year: number | null
}

/** The rows behind one that heads its columns with years belong to the same table, up to anything else. */
function annotateAll(nodes: readonly ArticleContent[], context: Context): ArticleContent[] {
  let years: ReadonlyArray<number | null> | null = null
  return nodes.map((node) => {
    const annotated = annotate(node, context)
    const row = rowOf(node)
    const head = row === null ? null : readColumnYears(row)
    years = row === null ? null : (head ?? years)
    return years === null || head !== null || annotated.type !== 'paragraph'
      ? annotated
      : dateRow(annotated, years)
  })
}

function dateRow(paragraph: Paragraph, years: ReadonlyArray<number | null>): Paragraph {
  const children = paragraph.children.map((sentence) => {
    const figures = dateCells(sentence.value, sentence.data.figures, years)
    return {...sentence, data: {...sentence.data, figures}}
  })
  return {...paragraph, children}
}

function annotate<Node extends ArticleContent>(node: Node, context: Context): Node
function annotate(node: ArticleContent, context: Context): ArticleContent {
  switch (node.type) {
    case 'section':
      return annotateSection(node, context)
    case 'paragraph':
      return annotateParagraph(node, context)
    case 'caption':
    case 'note': {
      const figures = figuresOf(
        node.value,
        context,
        findDoubtfulSpans(node.value, node.position, context.doubts)
      )
      return {...node, data: {...node.data, figures}}
    }
  }
}

function annotateSection(section: Section, context: Context): Section {
  const {title, position, children, data} = section
  // The section reaches to the end of what stands under it, its heading only to the first thing there.
  const heading = {start: position.start, end: children[0]?.position.start ?? position.end}
  return {
    ...section,
    data: {...data, figures: figuresOf(title, context, findDoubtfulSpans(title, heading, context.doubts))},
    children: annotateAll(children, context)
  }
}

/** A doubt may stand at the end of the sentence before: sentences are looked at together. */
function annotateParagraph(paragraph: Paragraph, context: Context): Paragraph {
  const {children, position} = paragraph
  const doubtful = findDoubtfulSpans(children.map(({value}) => value).join(''), position, context.doubts)
  let offset = 0
  const sentences = children.map((sentence) => {
    const {value, data} = sentence
    const figures = figuresOf(value, context, doubtful, offset)
    offset += value.length
    return {...sentence, data: {...data, figures, programmes: extractProgrammes(value)}}
  })
  return {...paragraph, children: sentences}
}

/** The figures of a text that begins at an offset of the one in which the doubtful spans stand. */
function figuresOf(text: string, {year}: Context, doubtful: readonly Span[], offset = 0): Figure[] {
  const figures = extractFigures(text, year)
  if (doubtful.length === 0) return figures
  return figures.map((figure) => {
    const start = offset + figure.start
    return isDoubtful({start, end: start + figure.text.length}, doubtful)
      ? {...figure, doubtful: true as const}
      : figure
  })
}
