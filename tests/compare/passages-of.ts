import type {Passage} from '../../src/compare/passage.js'
import {collectPassages} from '../../src/compare/collect-passages.js'
import {article, paragraph, type SentenceInput} from './build-article.js'

/** Lay sentences out as the paragraphs of one article of a city, one sentence each. */
export function passagesOf(...sentences: SentenceInput[]): Passage[] {
  const children = sentences.map((sentence) => paragraph([sentence]))
  return collectPassages([article({city: '甲', children})]).paragraphs.flatMap(({passages}) => passages)
}

/** A sentence on a theme that names the terms; figures are read from `数字+unit` given as text. */
export function on(
  theme: string,
  text: string,
  terms: string[],
  {figures = [], practices = [], score = 4}: {figures?: string[]; practices?: string[]; score?: number} = {}
): SentenceInput {
  return {
    text,
    themes: [{id: theme, terms, practices, score}],
    figures: figures.map((figure) => {
      const [, number = '', unit = ''] = /^(\d+)(\D+)$/u.exec(figure) ?? []
      return {text: figure, value: Number(number), unit}
    })
  }
}
