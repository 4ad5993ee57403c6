import type {Position} from 'unist'
import type {
  Article,
  ArticleContent,
  ArticleData,
  Caption,
  Figure,
  Paragraph,
  ProgrammeMention,
  Section,
  Sentence,
  ThemeMention
} from '../../src/model/article.js'
import type {Lexicon, Practice, Term} from '../../src/model/lexicon.js'
import {articleData} from '../article-data.js'

/** What a test says of a sentence; figures and programmes are found in it by their words. */
export interface SentenceInput {
  text: string
  line?: number
  themes?: Array<Partial<ThemeMention> & Pick<ThemeMention, 'id'>>
  figures?: Array<Partial<Figure> & Pick<Figure, 'text' | 'value' | 'unit'>>
  programmes?: string[]
}

export interface ArticleInput extends Partial<ArticleData> {
  children?: ArticleContent[]
}

export function article({children = [], ...data}: ArticleInput): Article {
  return {
    type: 'article',
    data: articleData(data),
    children,
    discarded: []
  }
}

/** A paragraph whose themes are those of its sentences, as the themes stage makes it. */
export function paragraph(sentences: ReadonlyArray<string | SentenceInput>, city?: string): Paragraph {
  const children = sentences.map(sentence)
  const themes = new Map<string, ThemeMention>()
  for (const mention of children.flatMap(({data}) => data.themes)) {
    const before = themes.get(mention.id)
    themes.set(mention.id, {
      id: mention.id,
      practices: [...new Set([...(before?.practices ?? []), ...mention.practices])],
      terms: [...new Set([...(before?.terms ?? []), ...mention.terms])],
      score: (before?.score ?? 0) + mention.score
    })
  }
  const data = {themes: [...themes.values()], ...(city !== undefined && {city})}
  return {type: 'paragraph', position: at(children[0]?.position.start.line ?? 1), data, children}
}

export function section(
  title: string,
  children: ArticleContent[],
  {figures = [], city, line = 1}: {figures?: SentenceInput['figures']; city?: string; line?: number} = {}
): Section {
  const data = {figures: findFigures(title, figures), ...(city !== undefined && {city})}
  return {type: 'section', depth: 1, title, position: at(line), data, children}
}

export function caption(value: string, figures: SentenceInput['figures'] = []): Caption {
  return {type: 'caption', value, position: at(1), data: {figures: findFigures(value, figures)}}
}

/** A lexicon of weight-2 terms; practices and indicators by name, an indicator counting its own name. */
export function lexicon(
  id: string,
  {
    name = id,
    terms = [],
    practices = {},
    indicators = {}
  }: {
    name?: string
    terms?: string[]
    practices?: Record<string, string[]>
    indicators?: Record<string, {units: string[]; of?: string[]; not?: string[]}>
  } = {}
): Lexicon {
  return {
    id,
    name,
    terms: terms.map(toTerm),
    practices: Object.entries(practices).map(([key, texts]): Practice => {
      return {id: key, name: key, terms: texts.map(toTerm)}
    }),
    indicators: Object.entries(indicators).map(([key, {units, of = [key], not = []}]) => {
      return {id: key, name: key, units, of, not}
    })
  }
}

const toTerm = (text: string): Term => ({text, weight: 2, except: []})

function sentence(input: string | SentenceInput): Sentence {
  const {
    text,
    line = 1,
    themes = [],
    figures = [],
    programmes = []
  } = typeof input === 'string' ? {text: input} : input
  return {
    type: 'sentence',
    value: text,
    position: at(line),
    data: {
      themes: themes.map((theme) => ({practices: [], terms: [], score: 2, ...theme})),
      figures: findFigures(text, figures),
      programmes: programmes.map((name): ProgrammeMention => ({
        name,
        start: find(text, name),
        kind: 'quoted'
      })),
      practices: themes.flatMap(({id, practices = []}) =>
        practices
          .filter((practice) => text.includes(practice))
          .map((practice) => ({
            theme: id,
            practice,
            start: text.indexOf(practice),
            end: text.indexOf(practice) + practice.length
          }))
      )
    }
  }
}

function findFigures(text: string, figures: NonNullable<SentenceInput['figures']>): Figure[] {
  return figures.map((figure) => ({approx: 'exact', of: '', start: find(text, figure.text), ...figure}))
}

function find(text: string, words: string): number {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The test's sentence does not hold \`${words}\``)
  return start
}

function at(line: number): Position {
  return {start: {line, column: 1}, end: {line, column: 1}}
}
