import type {PlaceTexts} from './city.js'
import {municipalities, type Gazetteer, type Place} from './gazetteer.js'

/** The province as a whole speaks or is spoken of. `全省前列` and `全省政法工作会议` are what cities say of themselves. */
const wholeProvince =
  /(?:我省|全省|全区各(?:地|市|盟)|全自治区|各市州|各地市|各市县|各地市州)(?!政法(?:工作)?(?:会议|系统先进|先进)|(?:工作)?会议|前列|首|第|领先|率先|唯一|先进|优秀|最|平均|范围|十大|十佳|推[广介]|试点|示范|通报|表彰|平安|排名|排位|考核|知名)/g

/** A city, county, prefecture or league speaks of itself. */
const ownCity = /我[市州盟县区院局]|(?:全|本)[市州盟县](?!政法(?:工作)?会议)|市委|州委|盟委|市域|市级|市政法/g

/** Tell whether a text reports on a whole province: it speaks of `全省`, and hardly of `全市`. */
export function reportsOnProvince({title, body}: PlaceTexts, gazetteer: Gazetteer): boolean {
  const text = `${title ?? ''}\n${body}`
  const province = countMatches(text, wholeProvince)
  const isTitled = [...gazetteer.provinces].some(
    (name) => !municipalities.has(name) && new RegExp(`^${name}(?![市州])`).test(title ?? '')
  )
  const provinceWeight = province + (isTitled ? 2 : 0)
  return provinceWeight >= 2 && provinceWeight > countMatches(text, ownCity) * 1.5
}

/** Name the province of a text that reports on no single city; `null` when it cannot be told, or for the whole country. */
export function findProvince(
  {title, outlet, body}: PlaceTexts,
  ranked: ReadonlyArray<{place: Place; score: number}>,
  gazetteer: Gazetteer
): string | null {
  const found = [...gazetteer.provinces]
    .map((province) => ({
      province,
      count:
        3 * occurrences(title ?? '', province) +
        2 * occurrences(outlet ?? '', province) +
        occurrences(body, province)
    }))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count)
  const [first, second] = found
  if (first !== undefined && first.count >= 2 && first.count > (second?.count ?? 0)) return first.province
  const provinces = new Set(ranked.slice(0, 3).map(({place}) => place.province))
  return provinces.size === 1 ? ([...provinces][0] ?? null) : null
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1
}
