import type {Article, ArticleContent, Figure, PracticeMention} from '../model/article.js'
import {isAppeal} from './sentences/is-appeal.js'
import {readStatedYear} from '../text/stated-year.js'
import type {Label, Passage, PassageParagraph, Quotable} from './passage.js'

/** All that the articles say, in reading order: article by article, as the sources are numbered. */
export interface Passages {
  paragraphs: PassageParagraph[]
  labels: Label[]
}

/**
 * Lay the article trees out flat: paragraphs with their sentences, and the headings and captions with figures or
 * practices.
 *
 * A paragraph belongs to the city that it, the nearest section around it, or the article names, in this order.
 */
export function collectPassages(articles: readonly Article[]): Passages {
  const passages: Collected = {paragraphs: [], labels: [], count: 0}
  for (const [index, article] of articles.entries()) {
    const place: Place = {
      source: index + 1,
      city: article.data.city,
      year: article.data.year,
      governing: readStatedYear(article.data.title ?? ''),
      section: null,
      appeal: isAppeal(article)
    }
    collectContent(article.children, place, passages)
  }
  return {paragraphs: passages.paragraphs, labels: passages.labels}
}

/** What stands under it shall be done: `2024年工作安排`, `下一步打算`, but not `工作安排部署情况`. */
const planHeading =
  /(?:工作安排|工作打算|工作计划|工作思路|努力方向|下一步(?:工作|打算|安排|计划|重点)?|今后工作|明年工作|任务安排)$/u

/** Sentences and labels share one running number, so that a heading stands before its text. */
interface Collected extends Passages {
  count: number
}

interface Place {
  source: number
  city: string | null
  year: number | null
  /** The year that the title, the nearest heading with one, or the opening of the paragraph states. */
  governing: number | null
  section: string | null
  appeal: boolean
}

function collectContent(content: readonly ArticleContent[], place: Place, passages: Collected): Set<string> {
  const themes = new Set<string>()
  const captions: Label[] = []
  for (const node of content) {
    if (node.type === 'section') {
      const city = node.data.city ?? place.city
      const heading = {text: node.title, line: node.position.start.line, from: 'heading' as const}
      const label = addLabel({...heading, ...node.data}, {...place, city}, passages)
      const inner = collectContent(
        node.children,
        {
          ...place,
          city,
          section: node.title,
          governing: readStatedYear(node.title) ?? place.governing,
          appeal: place.appeal || planHeading.test(node.title)
        },
        passages
      )
      label?.themes.push(...inner)
      for (const id of inner) themes.add(id)
    } else if (node.type === 'paragraph') {
      addParagraph(node, place, passages)
      for (const mention of node.data.themes) themes.add(mention.id)
    } else if (node.type === 'caption') {
      const caption = {text: node.value, line: node.position.start.line, from: 'caption' as const}
      const label = addLabel({...caption, ...node.data}, place, passages)
      if (label) captions.push(label)
    }
  }
  for (const caption of captions) caption.themes.push(...themes)
  return themes
}

interface LabelText {
  text: string
  line: number
  from: Label['from']
  figures: readonly Figure[]
  practices?: readonly PracticeMention[]
}

function addLabel(
  {text, line, from, figures, practices = []}: LabelText,
  place: Place,
  passages: Collected
): Label | undefined {
  if (figures.length === 0 && practices.length === 0) return undefined
  const label: Label = {
    ...quotable(text, line, place, passages),
    from,
    figures: [...figures],
    practices: [...practices],
    themes: []
  }
  passages.labels.push(label)
  return label
}

function addParagraph(
  node: Extract<ArticleContent, {type: 'paragraph'}>,
  place: Place,
  passages: Collected
): void {
  const city = node.data.city ?? place.city
  const paragraph: PassageParagraph = {node, source: place.source, city, passages: [], republished: false}
  passages.paragraphs.push(paragraph)
  const governing = openingYear(node.children[0]?.value ?? '') ?? place.governing
  for (const sentence of node.children) {
    if (sentence.value.trim() === '') continue
    const line = sentence.position.start.line
    const passage: Passage = {
      ...quotable(sentence.value, line, {...place, city, governing}, passages),
      ...(sentence.data.breaks && {breaks: sentence.data.breaks}),
      sentence,
      appeal: place.appeal,
      paragraph
    }
    paragraph.passages.push(passage)
  }
}

function quotable(text: string, line: number, place: Place, passages: Collected): Quotable {
  const {source, section, city, governing} = place
  const year = readStatedYear(text) ?? governing ?? place.year
  return {text, line, order: passages.count++, source, section, city, governing, year}
}

/** `2024年，全市……` dates its paragraph; `2024年5月，` dates one event only. */
function openingYear(text: string): number | undefined {
  const year = /^\s*((?:19|20)\d\d)年(?:度|来|以来)?(?:，|全年|全市)/u.exec(text)?.[1]
  return year === undefined ? undefined : Number(year)
}
