import type {Article} from '../model/article.js'
import type {City, Omission} from '../model/comparison.js'
import {namesCity} from '../text/names-city.js'
import {citiesOf} from './select/cities-of.js'
import {collectPassages, type Passages} from './collect-passages.js'
import {findOverlaps} from './sources/find-overlaps.js'
import {groupBy} from './group-by.js'
import type {Label, Passage, PassageParagraph} from './passage.js'
import {isChosenCity, selectArticles, type Selection} from './select/select-articles.js'
import {selectPassages, type LeftOut} from './select/select-passages.js'

/** What the chosen articles say, city by city: all that the comparison and its explanation start from. */
export interface Layout {
  /** The articles that the selection takes in; sources are numbered in their order. */
  articles: Article[]
  omitted: Omission[]
  /** In the order of the columns. */
  cities: City[]
  passages: Passages
  /** By the id of the source. */
  leftOut: Map<number, LeftOut>
  /** For each source the ids of those that share text with it. */
  overlaps: Map<number, number[]>
  /** Without what an earlier source tells already. */
  paragraphs: Map<City, PassageParagraph[]>
  /** The sentences of these paragraphs. */
  spoken: Map<City, Passage[]>
  labels: Map<City, Label[]>
}

/** Lay out what the chosen articles say by city, and mark the paragraphs that an earlier source tells already. */
export function layOutArticles(given: readonly Article[], selection: Selection): Layout {
  const {kept: articles, omitted} = selectArticles(given, selection)
  const {leftOut, ...passages} = selectPassages(collectPassages(articles), articles, selection)
  const overlaps = findOverlaps(passages.paragraphs)
  for (const paragraph of overlaps.republished) paragraph.republished = true
  const paragraphs = byCity(passages.paragraphs.filter(({republished}) => !republished))
  const spoken = new Map(
    [...paragraphs].map(([city, group]) => [city, group.flatMap((paragraph) => paragraph.passages)])
  )
  return {
    articles,
    omitted,
    cities: orderCities(articles, selection),
    passages,
    leftOut,
    overlaps: overlaps.sources,
    paragraphs,
    spoken,
    labels: byCity(passages.labels)
  }
}

function byCity<T extends {city: City | null}>(items: readonly T[]): Map<City, T[]> {
  const placed = items.flatMap((item) => (item.city === null ? [] : [{city: item.city, item}]))
  const groups = groupBy(placed, ({city}) => city)
  return new Map([...groups].map(([city, group]) => [city, group.map(({item}) => item)]))
}

function orderCities(articles: readonly Article[], selection: Selection): City[] {
  const found = [...new Set(articles.flatMap(citiesOf))].filter((city) => isChosenCity(city, selection))
  const asked = (selection.cities ?? []).flatMap((name) => found.find((city) => namesCity(name, city)) ?? [])
  return [...new Set([...asked, ...found])]
}
