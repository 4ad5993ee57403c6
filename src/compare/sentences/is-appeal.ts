import type {Article, ArticleContent, Sentence} from '../../model/article.js'
import {hearClause} from './hear-clause.js'

/** A shorter text shows no manner of its own. */
const fewestSentences = 8
/** Reports state a figure, a result or a recognition in every second or third sentence, essays in one of ten or none. */
const reportingShare = 0.15

/**
 * Tell whether an article calls for work instead of reporting it: an essay or speech, whose sentences hold hardly a
 * figure, a result or a recognition, and of which more ask (`要……`, `必须……`) or urge (`加强……，完善……`) than tell.
 *
 * A report without figures that says what was set up, signed or finished is none; nor is a short text.
 */
export function isAppeal(article: Article): boolean {
  const sentences = sentencesOf(article.children).filter(({value}) => value.trim() !== '')
  if (sentences.length < fewestSentences) return false
  let told = 0
  let asked = 0
  for (const {value, data} of sentences) {
    const {finished, recognised, call, plan, urging} = hearClause(value)
    if (data.figures.length > 0 || ((finished || recognised) && !call && !plan)) told++
    else if (call || plan || urging > 0) asked++
  }
  return told < sentences.length * reportingShare && asked > told
}

function sentencesOf(content: readonly ArticleContent[]): Sentence[] {
  return content.flatMap((node) => {
    if (node.type === 'section') return sentencesOf(node.children)
    return node.type === 'paragraph' ? node.children : []
  })
}
