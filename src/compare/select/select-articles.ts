import type {Article} from '../../model/article.js'
import type {City, Omission} from '../../model/comparison.js'
import {namesCity} from '../../text/names-city.js'
import {citiesOf} from './cities-of.js'

/** Which cities and years a comparison takes in. */
export interface Selection {
  /**
   * Cities in the order of the columns, with or without 市. A name that no source reports on is left out: an empty
   * column would say more than is known.
   */
  cities?: readonly City[]
  /** Whether cities not named in `cities` follow (the default) or stay out; without `cities` all follow. */
  otherCities?: 'follow' | 'leave-out'
  /** First year reported. */
  since?: number
  /** Last year reported. */
  until?: number
}

export interface SelectedArticles {
  kept: Article[]
  omitted: Omission[]
}

/**
 * Part the articles into those that a comparison takes in and those that it leaves out, with the reason.
 *
 * An article about several cities stays for the chosen ones; `selectPassages` then leaves the others' text out. One
 * that names no city goes where cities are chosen, as it could count for none of them. One whose year is not known
 * stays: nothing says that it reports another.
 */
export function selectArticles(articles: readonly Article[], selection: Selection): SelectedArticles {
  const kept: Article[] = []
  const omitted: Omission[] = []
  for (const article of articles) {
    const {path, city, year} = article.data
    const reason = isOfChosenCity(article, selection)
      ? year === null || isChosenYear(year, selection)
        ? undefined
        : 'year'
      : 'city'
    if (reason === undefined) kept.push(article)
    else omitted.push({path, city, year, reason})
  }
  return {kept, omitted}
}

/** Tell whether a selection takes a city in. */
export function isChosenCity(city: City, {cities = [], otherCities}: Selection): boolean {
  return otherCities !== 'leave-out' || cities.length === 0 || cities.some((name) => namesCity(name, city))
}

/** Tell whether a selection takes a year in. */
export function isChosenYear(year: number, {since = -Infinity, until = Infinity}: Selection): boolean {
  return since <= year && year <= until
}

function isOfChosenCity(article: Article, selection: Selection): boolean {
  if (selection.otherCities !== 'leave-out' || (selection.cities ?? []).length === 0) return true
  return citiesOf(article).some((city) => isChosenCity(city, selection))
}
