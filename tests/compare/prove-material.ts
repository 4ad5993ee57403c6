import {isDeepStrictEqual} from 'node:util'
import type {Comparison, ThemeComparison} from '../../src/model/comparison.js'
import type {Claim, Statement} from './claim.js'
import {unless} from './unless.js'

/** Prove what a statement tells of the source list: articles, paragraphs and years of each city. */
export function proveMaterials({claims}: Statement, {cities, sources}: Comparison): string[] {
  const own = (city: string) => sources.filter((source) => source.city === city)
  const length = (city: string): number =>
    own(city).reduce(
      (sum, {paragraphs, republishedParagraphs}) => sum + paragraphs - republishedParagraphs,
      0
    )
  const years = (city: string): Array<number | null> => own(city).map(({year}) => year)
  const apart = cities.filter((city) => own(city).length > 0)
  const lengths = apart.map(length).filter((paragraphs) => paragraphs > 0)
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)]
  return claims.flatMap((claim) => {
    switch (claim.kind) {
      case 'material':
        return [
          ...unless(
            claim.articles === own(claim.city).length,
            `${own(claim.city).length} articles: ${claim.text}`
          ),
          ...unless(
            claim.paragraphs === length(claim.city),
            `${length(claim.city)} paragraphs: ${claim.text}`
          ),
          ...proveYears(claim.years, years(claim.city))
        ]
      case 'materials':
        return [
          ...unless(claim.cities === apart.length, `${apart.length} cities with an article of their own`),
          ...unless(claim.articles === apart.flatMap(own).length, `${apart.flatMap(own).length} articles`),
          ...unless(
            isDeepStrictEqual([claim.least, claim.most], [least, most]),
            `${least} to ${most} paragraphs`
          ),
          ...proveYears(claim.years, apart.flatMap(years))
        ]
      case 'joint':
        return claim.city === undefined
          ? unless(claim.count === cities.length - apart.length, 'cities without an article of their own')
          : unless(!apart.includes(claim.city), `${claim.city} has an article of its own`)
      case 'remark':
        return claim.words.startsWith('年份不一')
          ? unless(new Set(apart.flatMap(years).filter((year) => year !== null)).size > 1, claim.words)
          : unless(most >= 2 * least, claim.words)
      default:
        return [`unknown form: ${claim.text}`]
    }
  })
}

/** `2021年`, `2021年、2023年`, `2021至2024年`, `部分未注明` where one is not known, `年份未注明` where none is. */
function proveYears(text: string, years: ReadonlyArray<number | null>): string[] {
  const known = [...new Set(years.filter((year) => year !== null))].sort((a, b) => a - b)
  const expected = text.includes('至') ? [known[0], known.at(-1)] : known
  return [
    ...unless(
      isDeepStrictEqual((text.match(/\d{4}/g) ?? []).map(Number), expected),
      `years ${known.join('、')}: ${text}`
    ),
    ...unless(text.includes('未注明') === years.includes(null), `articles without a year: ${text}`)
  ]
}

/** Prove of which theme each city speaks most, by the shares of its paragraphs. */
export function proveMost({claims}: Statement, {themes}: Comparison): string[] {
  return claims.flatMap((claim) => {
    if (claim.kind === 'remark') return []
    if (claim.kind !== 'most') return [`unknown form: ${claim.text}`]
    return claim.cities.named.flatMap((city) => {
      const share = (theme: ThemeComparison): number => theme.coverage[city]?.share ?? 0
      const [own = 0] = themes.filter(({name}) => name === claim.theme).map(share)
      const others = themes.filter(({name}) => name !== claim.theme).map(share)
      return [
        ...unless(own > Math.max(0, ...others), `${city} speaks most of ${claim.theme}`),
        ...unless(claim.percent === undefined || claim.percent === Math.round(own * 100), `${city}: ${own}`)
      ]
    })
  })
}

/** Prove that the articles of a city name its brands, and that no other city names one of them. */
export function proveBrands({claims}: Statement, {themes, cities}: Comparison): string[] {
  const brands = (city: string) =>
    themes
      .flatMap(({programmes}) => programmes[city] ?? [])
      .filter(({kind, evidence}) => kind === 'quoted' && evidence.aim !== true)
  const isOwn = (name: string): boolean =>
    cities.filter((city) => brands(city).some((brand) => brand.name === name)).length === 1
  const told = claims.flatMap((claim) => (claim.kind === 'brands' ? [claim.city] : []))
  return claims.flatMap((claim: Claim) => {
    if (claim.kind === 'more-brands') {
      const more = cities.filter((city) => !told.includes(city) && brands(city).some(({name}) => isOwn(name)))
      return unless(more.length === claim.count, `${more.length} more cities with brands of their own`)
    }
    if (claim.kind !== 'brands') return [`unknown form: ${claim.text}`]
    const entries = brands(claim.city)
    return claim.names.flatMap((name) => [
      ...unless(isOwn(name), `${name} is of one city`),
      ...unless(
        entries.some(
          (one) => one.name === name && claim.evidence.some((it) => isDeepStrictEqual(it, one.evidence))
        ),
        `${claim.city} names ${name}`
      )
    ])
  })
}

/** Prove which terms a city uses more than the others. */
export function proveTerms(claims: readonly Claim[], theme: ThemeComparison): string[] {
  return claims.flatMap((claim) => {
    if (claim.kind !== 'terms') return [`unknown form: ${claim.text}`]
    return claim.terms.flatMap(({term, sentences, elsewhere}) => {
      const entry = theme.terms[claim.city]?.find((one) => one.term === term)
      return [
        ...unless(
          entry?.sentences === sentences && entry.elsewhere === elsewhere && entry.small !== true,
          `${claim.city} uses ${term}`
        ),
        ...unless(
          entry?.evidence.some(
            (one) => one.text.includes(term) && claim.evidence.some((it) => isDeepStrictEqual(it, one))
          ) === true,
          `evidence that ${claim.city} uses ${term}`
        )
      ]
    })
  })
}
