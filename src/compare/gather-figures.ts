import {weighForDigest} from './weigh-for-digest.js'
import type {Figure} from '../model/article.js'
import type {City, Evidence, FigureEvidence} from '../model/comparison.js'
import {buildEvidence} from './build-evidence.js'
import {chooseRun} from './choose-run.js'
import {dissect, holds, themesAt} from './dissect-passage.js'
import {clauseOf, isNear, partAround, textBehind} from './figure-place.js'
import {groupBy} from './group-by.js'
import type {Label, Passage, Quotable} from './passage.js'
import type {Passages} from './collect-passages.js'

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
  /** The themes that its place speaks of. */
  themes: Set<string>
  /** The themes of the paragraphs it stands in: here a lexicon's indicator may claim it. */
  around: Set<string>
}

/**
 * Gather all figures of all cities, each once.
 *
 * The same value, unit and year of one city is the same figure where the words for what is counted agree:
 * `“红色驿站”274个` in two articles, or in a heading and its text, but not `立案12件` and `结案12件`. A body sentence
 * goes before a heading, an article before its reprint; the others stand in `also`. A doubtful figure is left out:
 * its sentence may be quoted, its number is not compared.
 */
export function gatherFigures({paragraphs, labels}: Passages): ToldFigure[] {
  const told: ToldFigure[] = []
  const sorted = [
    ...paragraphs.filter((one) => !one.republished),
    ...paragraphs.filter((one) => one.republished)
  ]
  for (const paragraph of sorted) {
    const around = new Set(paragraph.node.data.themes.map(({id}) => id))
    told.push(...paragraph.passages.flatMap((passage) => tellPassage(passage, around)))
  }
  told.push(...labels.flatMap(tellLabel))
  const groups = groupBy(
    told,
    ({figure, city}) => `${city} ${figure.value} ${figure.unit} ${figure.change ?? ''}`
  )
  return [...groups.values()].flatMap(mergeSame).sort((a, b) => a.place.order - b.place.order)
}

/** Turn a told figure into plain data. */
export function toFigureEvidence({figure, stated, evidence, also, clause}: ToldFigure): FigureEvidence {
  return {
    ...figure,
    ...(stated !== null && {year: stated}),
    evidence,
    measure: figure.unit === '%' ? 'rate' : 'flow',
    ...(clause !== '' && {clause}),
    ...(also.length > 0 && {also: also.map((one) => one.evidence)})
  }
}

/** Whether no damage stands beside a figure. */
function isCertain({doubtful}: Figure): boolean {
  return doubtful !== true
}

function tellPassage(passage: Passage, around: ReadonlySet<string>): ToldFigure[] {
  const {city, text} = passage
  if (city === null) return []
  return passage.sentence.data.figures.filter(isCertain).map((figure) => {
    const clause = dissect(passage).clauses.find((one) => holds(one, figure.start))
    return {
      figure,
      city,
      // The sentence's own year dates only the figures behind it, which then carry it.
      stated: figure.year ?? passage.governing,
      year: figure.year ?? passage.governing ?? passage.year,
      clause: clauseOf(text, figure, clause),
      place: passage,
      evidence: {...quoteFigure(passage, figure), ...(clause?.aim === true && {aim: true as const})},
      also: [],
      behind: textBehind(text, figure, clause?.end),
      part: partAround(passage, figure.start),
      story: clause?.story === true,
      themes: new Set(
        themesAt(passage, figure.start).flatMap((one) => (isNear(passage, figure.start, one) ? one.id : []))
      ),
      around: new Set(around)
    }
  })
}

function tellLabel(label: Label): ToldFigure[] {
  const {city, text} = label
  if (city === null) return []
  return label.figures.filter(isCertain).map((figure) => ({
    figure,
    city,
    stated: figure.year ?? label.governing,
    year: figure.year ?? label.governing ?? label.year,
    clause: '',
    place: label,
    evidence: buildEvidence(label),
    also: [],
    behind: textBehind(text, figure),
    part: text,
    story: false,
    themes: new Set(),
    around: new Set(label.themes)
  }))
}

function quoteFigure(passage: Passage, {start, text}: Figure): Evidence {
  const include = {start, end: start + text.length}
  const run = chooseRun(passage, {weigh: weighForDigest, length: quoteLength, include})
  // A figure whose words reach over a semicolon fits no run of one part: quote the sentence.
  return buildEvidence(passage, run)
}

function mergeSame(figures: readonly ToldFigure[]): ToldFigure[] {
  const merged: ToldFigure[] = []
  for (const one of figures) {
    const first = merged.find((other) => isSameYear(one.year, other.year) && countsSame(one, other))
    if (!first) {
      merged.push({...one, also: []})
      continue
    }
    first.year ??= one.year
    first.stated ??= one.stated
    first.also.push({place: one.place, evidence: one.evidence})
    for (const theme of one.themes) first.themes.add(theme)
    for (const theme of one.around) first.around.add(theme)
  }
  return merged
}

/** A year that is not known contradicts none. */
function isSameYear(a: number | null, b: number | null): boolean {
  return a === null || b === null || a === b
}

function countsSame(a: ToldFigure, b: ToldFigure): boolean {
  return isSameCount(a.figure.of || a.figure.text, b.figure.of || b.figure.text)
}

/** Counted things are the same when one name holds the other, or they share half of their character pairs. */
const sameShare = 0.5

/**
 * Tell whether two names of what is counted mean the same: `社区邻里中心` and `邻里中心`, `“红色驿站”` and `红色驿站`;
 * not `红色驿站` and `邻里中心`.
 */
export function isSameCount(a: string, b: string): boolean {
  const [one, other] = [letters(a), letters(b)]
  if (one === '' || other === '') return one === other
  if (one.includes(other) || other.includes(one)) return true
  const [pairsA, pairsB] = [pairsOf(one), pairsOf(other)]
  const shared = [...pairsA].filter((pair) => pairsB.has(pair)).length
  return shared > 0 && (2 * shared) / (pairsA.size + pairsB.size) >= sameShare
}

/** Digits would make any two figures of the same number alike. */
function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '')
}

function pairsOf(text: string): Set<string> {
  const list = [...text]
  return new Set(list.slice(1).map((letter, index) => `${list[index] ?? ''}${letter}`))
}
