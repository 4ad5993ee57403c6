import {citiesOf} from '../compare/select/cities-of.js'
import type {Article} from '../model/article.js'
import type {Comparison, Omission} from '../model/comparison.js'
import {UserError} from '../model/user-error.js'
import type {Settings} from '../pipeline/settings.js'
import {namesCity} from '../text/names-city.js'
import {nearestName} from '../text/nearest-name.js'
import type {Io} from './io.js'

/**
 * Tell on stderr what the choice of cities and years left out, which articles it could not judge, and which chosen
 * cities have no article.
 *
 * `missing` says what a city without article is: a mistake (it was typed for this very run), worth a line, or neither
 * (the settings name the cities of other articles). Throws a `UserError` where nothing is left to compare.
 */
export function tellChoice(
  articles: readonly Article[],
  {omitted, cities}: Pick<Comparison, 'omitted' | 'cities'>,
  settings: Settings,
  missing: 'error' | 'warning' | 'silent',
  io: Io
): void {
  const gone = new Set(omitted.map(({path}) => path))
  const kept = articles.filter(({data}) => !gone.has(data.path))
  const there = [...new Set(articles.flatMap(citiesOf))]
  const absent = settings.cities
    .filter((name) => !cities.some((city) => namesCity(name, city)))
    .map((name) => tellMissing(name, there, articles))
  const [first] = absent
  if (first !== undefined && missing === 'error') throw new UserError(first)
  if (articles.length > 0 && kept.length === 0) {
    throw new UserError(
      `No article is left to compare, expected cities and years that they report on: ${listAll(articles)}`
    )
  }
  if (omitted.length > 0) io.stderr(`${tellOmitted(omitted, articles.length)}\n`)
  if (missing === 'warning') for (const reason of absent) io.stderr(`${reason}\n`)
  const undated = kept.filter(({data}) => data.year === null).map(({data}) => `\`${data.path}\``)
  if (undated.length > 0 && (settings.since !== undefined || settings.until !== undefined)) {
    io.stderr(`Kept, as the year reported is not known: ${listSome(undated)}\n`)
  }
}

/** `Left out 3 of 5 articles: 2 on other cities (芜湖, 南通); 1 on other years (2019)` */
function tellOmitted(omitted: readonly Omission[], all: number): string {
  const elsewhere = omitted.filter(({reason, city}) => reason === 'city' && city !== null)
  const nowhere = omitted.filter(({reason, city}) => reason === 'city' && city === null)
  const other = omitted.filter(({reason}) => reason === 'year')
  const parts = [
    tellSome(elsewhere, 'on other cities', ({city}) => city ?? ''),
    tellSome(nowhere, 'on several other cities or none that they name', ({path}) => path),
    tellSome(other, 'on other years', ({year}) => String(year))
  ]
  return `Left out ${omitted.length} of ${all} articles: ${parts.filter((part) => part !== '').join('; ')}`
}

function tellSome(some: readonly Omission[], what: string, wordOf: (one: Omission) => string): string {
  const words = [...new Set(some.map(wordOf))]
  return some.length === 0 ? '' : `${some.length} ${what} (${listSome(words)})`
}

/** More names than these make a line that nobody reads. */
const mostNames = 12

function listSome(words: readonly string[]): string {
  const more = words.length - mostNames
  return `${words.slice(0, mostNames).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function tellMissing(name: string, there: readonly string[], articles: readonly Article[]): string {
  const years = articles
    .filter((article) => citiesOf(article).some((city) => namesCity(name, city)))
    .map(({data}) => data.year)
  if (years.length > 0) {
    return `No article on \`${name}\` is left: those there are report on ${[...new Set(years)].sort().join(', ')}`
  }
  const near = nearestName(name, there)
  const known = there.length === 0 ? 'no city that they name' : listSome(there)
  const hint = near === undefined ? '' : `; is \`${near}\` meant?`
  return `No article reports on \`${name}\`, expected one of the cities that they report on: ${known}${hint}`
}

/** `南昌 2022, 芜湖 2023`, each once. */
function listAll(articles: readonly Article[]): string {
  const words = articles.map(
    (article) => `${citiesOf(article).join('、') || 'unknown city'} ${article.data.year ?? 'unknown year'}`
  )
  return listSome([...new Set(words)])
}
