import {weighForQuotation} from '../sentences/weigh-for-quotation.js'
import type {Figure} from '../../model/article.js'
import type {City, Evidence} from '../../model/comparison.js'
import {buildEvidence} from '../build-evidence.js'
import {canonicalUnit} from './canonical-unit.js'
import {chooseRun} from '../sentences/choose-run.js'
import {dissect, holds, themesAt} from '../sentences/dissect-passage.js'
import {
  clauseOf,
  isLooseCell,
  isNear,
  partAround,
  textBehind,
  themesOfItem,
  wordsUpTo
} from './figure-place.js'
import {groupBy} from '../group-by.js'
import {isChange, measureOf, type Measure} from './measure-of.js'
import {mergeTellings} from './merge-tellings.js'
import type {Label, Passage, PassageParagraph, Quotable} from '../passage.js'
import {periodOf} from './period-of.js'
import {scopeOf} from './scope-of.js'

/** As long as a quotation in a figure's cell may be before it is cut to the clauses around the figure. */
const quoteLength = 60

/** A figure of a city, told once or more. */
export interface ToldFigure {
  figure: Figure
  city: City
  /** The year that the text states; null where only the article as a whole has one. */
  stated: number | null
  /** The year of the text that states it, else of its article. */
  year: number | null
  measure: Measure
  /** It says by how much a quantity changed, and not how much there is. */
  change: boolean
  /** The organ or county that it is told of; absent where it is the whole city. */
  scope?: string
  /** The stretch of time that it is told of, where that is not a whole year. */
  period?: string
  /** It is a value of a table, and no column says of which year: it compares with nothing. */
  loose: boolean
  /** Where it stands: the fullest telling first. */
  place: Quotable
  evidence: Evidence
  also: Array<{place: Quotable; evidence: Evidence}>
  /** The clause that holds it; empty where it says no more than the figure. */
  clause: string
  /** What its clause says behind it, up to a `、`, where the next item of a list begins. */
  behind: string
  /** The part of its sentence, between semicolons, that it stands in. */
  part: string
  /** It is told of one case or person. */
  story: boolean
  /** Its whole sentence speaks of no theme. */
  silent: boolean
  /** The themes that its place speaks of. */
  themes: Set<string>
  /** The themes of the paragraphs it stands in: here a lexicon's indicator may claim it. */
  around: Set<string>
}

/**
 * Gather all figures of all cities, each once; `titles` are those of the articles, in the order of the sources.
 *
 * The same value, kind of unit and year of one city is the same figure where the words for what is counted agree:
 * `“红色驿站”274个` in two articles, or in a heading and its text, but not `立案12件` and `结案12件`. A body sentence
 * goes before a heading, an article before its reprint; the others stand in `also`. A doubtful figure is left out:
 * its sentence may be quoted, its number is not compared.
 */
export function gatherFigures(
  {paragraphs, labels}: {paragraphs: readonly PassageParagraph[]; labels: readonly Label[]},
  titles: ReadonlyArray<string | null> = []
): ToldFigure[] {
  const told: ToldFigure[] = []
  const sorted = [
    ...paragraphs.filter((one) => !one.republished),
    ...paragraphs.filter((one) => one.republished)
  ]
  for (const paragraph of sorted) {
    const around = new Set(paragraph.node.data.themes.map(({id}) => id))
    const title = titles[paragraph.source - 1] ?? null
    const [first] = paragraph.passages
    for (const passage of paragraph.passages) {
      const opening = passage === first ? '' : (first?.text ?? '')
      told.push(...tellPassage(passage, around, {title, opening}))
    }
  }
  told.push(...labels.flatMap((label) => tellLabel(label, titles[label.source - 1] ?? null)))
  const groups = groupBy(
    told,
    ({figure, city}) =>
      `${city} ${figure.value} ${figure.upper ?? ''} ${canonicalUnit(figure.unit)} ${figure.change ?? ''}`
  )
  return [...groups.values()].flatMap(mergeTellings).sort((a, b) => a.place.order - b.place.order)
}

/** Whether no damage stands beside a figure. */
function isCertain({doubtful}: Figure): boolean {
  return doubtful !== true
}

function tellPassage(
  passage: Passage,
  around: ReadonlySet<string>,
  context: {title: string | null; opening: string}
): ToldFigure[] {
  const {city, text, section} = passage
  if (city === null) return []
  return passage.sentence.data.figures.filter(isCertain).map((figure) => {
    const clause = dissect(passage).clauses.find((one) => holds(one, figure.start))
    const period = periodOf(text.slice(0, figure.start))
    const scope = scopeOf(text.slice(0, figure.start + figure.text.length), {...context, city, section})
    const loose = isLooseCell(text, figure)
    return {
      figure,
      city,
      // The sentence's own year dates only the figures behind it, which then carry it.
      stated: figure.year ?? (loose ? null : passage.governing),
      year: figure.year ?? (loose ? null : (passage.governing ?? passage.year)),
      loose,
      measure: measureOf(figure, wordsUpTo(text, figure, clause)),
      change: isChange(figure),
      ...(scope !== undefined && {scope}),
      ...(period !== undefined && {period}),
      clause: clauseOf(text, figure, clause, passage.sentence.data.figures),
      place: passage,
      evidence: {...quoteFigure(passage, figure, loose), ...(clause?.aim === true && {aim: true as const})},
      also: [],
      behind: textBehind(text, figure, clause?.end),
      part: partAround(passage, figure.start),
      story: clause?.story === true,
      silent: passage.sentence.data.themes.length === 0,
      themes: new Set(
        themesOfItem(
          text,
          figure,
          themesAt(passage, figure.start).filter((one) => isNear(passage, figure.start, one))
        ).map(({id}) => id)
      ),
      around: new Set(around)
    }
  })
}

function tellLabel(label: Label, title: string | null): ToldFigure[] {
  const {city, text, section} = label
  if (city === null) return []
  return label.figures.filter(isCertain).map((figure) => {
    const words = text.slice(0, figure.start + figure.text.length)
    const scope = scopeOf(words, {city, title, section, opening: ''})
    return {
      figure,
      city,
      stated: figure.year ?? label.governing,
      year: figure.year ?? label.governing ?? label.year,
      loose: false,
      measure: measureOf(figure, wordsUpTo(text, figure)),
      change: isChange(figure),
      ...(scope !== undefined && {scope}),
      clause: '',
      place: label,
      evidence: {...buildEvidence(label), from: label.from},
      also: [],
      behind: textBehind(text, figure),
      part: text,
      story: false,
      // Headings and captions carry no themes of their own.
      silent: true,
      themes: new Set(),
      around: new Set(label.themes)
    }
  })
}

function quoteFigure(passage: Passage, {start, text}: Figure, loose: boolean): Evidence {
  const include = {start, end: start + text.length}
  const run = chooseRun(passage, {weigh: weighForQuotation, length: quoteLength, include})
  // A figure whose words reach over a semicolon fits no run of one part: quote the sentence.
  return buildEvidence(loose ? {...passage, year: null} : passage, run)
}
