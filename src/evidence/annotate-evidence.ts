import type {Article, ArticleContent, Sentence} from '../model/article.js'
import {extractFigures} from './extract-figures.js'
import {extractProgrammes} from './extract-programmes.js'

/**
 * Give an article with its figures and programmes: both on every sentence, figures on section titles, captions
 * and notes. The article given stays as it was.
 */
export function annotateEvidence(article: Article): Article {
  return {...article, children: article.children.map(annotate)}
}

function annotate<Node extends ArticleContent>(node: Node): Node
function annotate(node: ArticleContent): ArticleContent {
  switch (node.type) {
    case 'section':
      return {
        ...node,
        data: {...node.data, figures: extractFigures(node.title)},
        children: node.children.map((child) => annotate(child))
      }
    case 'paragraph':
      return {...node, children: node.children.map(annotateSentence)}
    case 'caption':
    case 'note':
      return {...node, data: {...node.data, figures: extractFigures(node.value)}}
  }
}

function annotateSentence(sentence: Sentence): Sentence {
  const {value, data} = sentence
  return {...sentence, data: {...data, figures: extractFigures(value), programmes: extractProgrammes(value)}}
}
