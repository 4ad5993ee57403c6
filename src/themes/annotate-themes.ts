import type {
  Article,
  ArticleContent,
  Paragraph,
  PracticeMention,
  Sentence,
  ThemeMention
} from '../model/article.js'
import type {ThemeMatcher} from './compile-lexicons.js'
import {findContext} from './find-terms.js'
import {findShared, findThemes, judgeSentence, weighSentence} from './score-sentence.js'

/**
 * Give a new tree in which every sentence and paragraph names the themes it speaks for.
 *
 * A paragraph speaks for a theme when at least one of its sentences does (`judgeSentence`). A lead
 * (`以化解矛盾为重心。`), the section headings and the sentences beside it help a sentence over the threshold, but carry
 * no theme themselves: under a heading on 队伍建设 a paragraph on road safety stays without theme.
 */
export function annotateThemes(article: Article, matcher: ThemeMatcher): Article {
  return {...article, children: article.children.map((node) => annotate(node, matcher, []))}
}

function annotate<Node extends ArticleContent>(
  node: Node,
  matcher: ThemeMatcher,
  headings: readonly string[]
): Node
function annotate(node: ArticleContent, matcher: ThemeMatcher, headings: readonly string[]): ArticleContent {
  if (node.type === 'paragraph') return annotateParagraph(node, matcher, headings)
  if (node.type === 'note') return node
  if (node.type === 'caption') {
    const practices = findNamed(node.value, matcher)
    return practices.length > 0 ? {...node, data: {...node.data, practices}} : node
  }
  const inside = [...headings, node.title]
  const practices = findNamed(node.title, matcher)
  return {
    ...node,
    data: {...node.data, ...(practices.length > 0 && {practices})},
    children: node.children.map((child) => annotate(child, matcher, inside))
  }
}

/** The practices that a heading or caption names by itself: it carries no theme. */
function findNamed(text: string, matcher: ThemeMatcher): PracticeMention[] {
  return judgeSentence(matcher, weighSentence(matcher, text, new Set()), new Set()).practices
}

function annotateParagraph(
  paragraph: Paragraph,
  matcher: ThemeMatcher,
  headings: readonly string[]
): Paragraph {
  const titles = paragraph.lead === undefined ? headings : [...headings, paragraph.lead]
  const patterns = findContext(matcher, titles)
  const weighed = paragraph.children.map((sentence, index) =>
    index === 0 && isLead(sentence, paragraph.lead)
      ? undefined
      : weighSentence(matcher, sentence.value, patterns)
  )
  const above = titles.flatMap((title) => findThemes(matcher, title))
  const children = paragraph.children.map((sentence, index): Sentence => {
    const own = weighed[index]
    const supported = new Set([...above, ...findShared(matcher, weighed, index)])
    const {themes, practices} = own ? judgeSentence(matcher, own, supported) : {themes: [], practices: []}
    return {...sentence, data: {...sentence.data, themes, ...(practices.length > 0 && {practices})}}
  })
  const themes = matcher.lexicons.flatMap((lexicon) => {
    const mentions = children.flatMap((sentence) =>
      sentence.data.themes.filter((mention) => mention.id === lexicon.id)
    )
    return mentions.length === 0
      ? []
      : [
          join(
            mentions,
            lexicon.id,
            lexicon.practices.map(({id}) => id)
          )
        ]
  })
  return {...paragraph, data: {...paragraph.data, themes}, children}
}

/** A lead that is a sentence of its own says a topic, not a fact; one that runs on into its sentence does not matter. */
function isLead(sentence: Sentence, lead: string | undefined): boolean {
  return lead !== undefined && lettersOf(sentence.value) === lettersOf(lead)
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

function join(mentions: readonly ThemeMention[], id: string, order: readonly string[]): ThemeMention {
  const practices = new Set(mentions.flatMap((mention) => mention.practices))
  return {
    id,
    practices: order.filter((practice) => practices.has(practice)),
    terms: [...new Set(mentions.flatMap((mention) => mention.terms))],
    score: mentions.reduce((sum, mention) => sum + mention.score, 0)
  }
}
