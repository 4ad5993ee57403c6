import type {Article, Paragraph, Sentence} from '../../model/article.js'
import type {Passages} from '../collect-passages.js'
import type {Passage, PassageParagraph} from '../passage.js'
import {isChosenCity, isChosenYear, type Selection} from './select-articles.js'

/** What was left out of one source. */
export interface LeftOut {
  /** Paragraphs of cities that were not chosen. */
  paragraphs: number
  /** Sentences that state another year. */
  sentences: number
  /** Figures of another year in sentences that stay. */
  figures: number
}

export interface SelectedPassages extends Passages {
  /** By the id of the source. */
  leftOut: Map<number, LeftOut>
}

/**
 * Leave out what the chosen articles say of other cities and other years.
 *
 * A sentence goes when it, its paragraph's opening or its heading states a year outside the selection; in one that
 * tells of several years the figures of the others go. `2019年以来，` reaches on to the present and stays; `2019年，` goes.
 */
export function selectPassages(
  passages: Passages,
  articles: readonly Article[],
  selection: Selection
): SelectedPassages {
  const leftOut = new Map<number, LeftOut>()
  const isIn = ({city}: {city: string | null}): boolean => city === null || isChosenCity(city, selection)
  const count = (source: number, kind: keyof LeftOut, more: number): void => {
    if (more === 0) return
    const before = leftOut.get(source) ?? {paragraphs: 0, sentences: 0, figures: 0}
    leftOut.set(source, {...before, [kind]: before[kind] + more})
  }
  const ofChosenCities = passages.paragraphs.filter((paragraph) => {
    const chosen = isIn(paragraph)
    if (!chosen) count(paragraph.source, 'paragraphs', 1)
    return chosen
  })
  const labels = passages.labels.filter(isIn)
  if (selection.since === undefined && selection.until === undefined) {
    return {paragraphs: ofChosenCities, labels, leftOut}
  }
  const isOut = (year: number | null | undefined, around: readonly string[]): boolean =>
    typeof year === 'number' &&
    !isChosenYear(year, selection) &&
    !(isBefore(year, selection) && around.some((text) => reachesOn(text, year)))
  const titleOf = (source: number): string => articles[source - 1]?.data.title ?? ''
  const paragraphs = ofChosenCities.flatMap((paragraph): PassageParagraph[] => {
    const {source} = paragraph
    const opening = paragraph.passages[0]?.text ?? ''
    const kept = paragraph.passages.filter(
      ({year, text, section}) => !isOut(year, [text, opening, section ?? '', titleOf(source)])
    )
    count(source, 'sentences', paragraph.passages.length - kept.length)
    const sentences = kept.map(({sentence, text}): Sentence => {
      const figures = sentence.data.figures.filter(({year}) => !isOut(year, [text]))
      count(source, 'figures', sentence.data.figures.length - figures.length)
      return figures.length === sentence.data.figures.length
        ? sentence
        : {...sentence, data: {...sentence.data, figures}}
    })
    return kept.length === 0 && paragraph.passages.length > 0
      ? []
      : [withSentences(paragraph, kept, sentences)]
  })
  const datedLabels = labels.flatMap((label) => {
    const {year, text, section, source} = label
    const out = isOut(year, [text, section ?? '', titleOf(source)])
    const figures = out ? [] : label.figures.filter((figure) => !isOut(figure.year, [text]))
    count(source, 'figures', label.figures.length - figures.length)
    return out || figures.length + label.practices.length === 0 ? [] : [{...label, figures}]
  })
  return {paragraphs, labels: datedLabels, leftOut}
}

function isBefore(year: number, {since}: Selection): boolean {
  return since !== undefined && year < since
}

/** `2019年以来` and `2019年3月起` begin a time that lasts; `2019年底` does not. */
const beginnings = /((?:19|20)\d\d)年(?:\d{1,2}月)?(?:份|初|底)?(?:以来|来|起(?!草)|至今|开始)/gu

function reachesOn(text: string, year: number): boolean {
  return [...text.matchAll(beginnings)].some((match) => Number(match[1]) === year)
}

/** A copy of a paragraph that speaks of what its remaining sentences speak of. */
function withSentences(
  paragraph: PassageParagraph,
  kept: readonly Passage[],
  sentences: readonly Sentence[]
): PassageParagraph {
  const whole = kept.length === paragraph.passages.length
  const copy: PassageParagraph = {
    ...paragraph,
    node: whole ? paragraph.node : narrow(paragraph.node, sentences),
    passages: []
  }
  copy.passages = kept.map((passage, index) => ({
    ...passage,
    sentence: sentences[index] ?? passage.sentence,
    paragraph: copy
  }))
  return copy
}

function narrow(node: Paragraph, sentences: readonly Sentence[]): Paragraph {
  const themes = node.data.themes.flatMap((mention) => {
    const own = sentences.flatMap(({data}) => data.themes.filter(({id}) => id === mention.id))
    if (own.length === 0) return []
    return {
      id: mention.id,
      practices: mention.practices.filter((id) => own.some(({practices}) => practices.includes(id))),
      terms: mention.terms.filter((term) => own.some(({terms}) => terms.includes(term))),
      score: own.reduce((sum, {score}) => sum + score, 0)
    }
  })
  return {...node, data: {...node.data, themes}, children: [...sentences]}
}
