import {loadGazetteer, type Gazetteer, type Place} from './gazetteer.js'
import {placeMentionsIn, type PlaceMention} from './place-mentions.js'
import {findProvince, reportsOnProvince} from './province.js'

export interface FoundPlace {
  city: string | null
  province: string | null
}

export interface PlaceTexts {
  title: string | null
  outlet: string | null
  /** What stands right around the text: bylines, kickers, subtitles, datelines. */
  around: string
  /** Headings, paragraphs and captions, one a line. */
  body: string
  /** What the page says of itself: breadcrumbs, who runs the site, in which city. Heard only where the text is silent. */
  page?: string
}

interface Score {
  place: Place
  score: number
}

/** How much more a mention says outside the body. Found on the corpus and on articles of our own. */
const factors = {title: 6, outlet: 4, around: 2, body: 1, page: 1}

/** Of a name that cities share, each has this share: a county that is the city's alone decides. */
const shared = 0.4

/**
 * Find the prefecture-level city that an article reports on.
 *
 * A county or district speaks for its city (桐城市 for 安庆), `我市` for the city of the outlet. `安康` in
 * `人民幸福安康` is no city, while `安康市` is; a city that is only visited (赴杭州考察) is not the subject. An
 * article about several cities, or about a province as a whole, has none, and the province stands alone.
 */
export async function findPlace(article: PlaceTexts): Promise<FoundPlace> {
  const gazetteer = await loadGazetteer()
  const title = placeMentionsIn(article.title ?? '', gazetteer)
  const body = placeMentionsIn(article.body, gazetteer)
  const scores = new Map<string, Score>()
  addMentions(scores, title, factors.title)
  addMentions(scores, placeMentionsIn(article.outlet ?? '', gazetteer), factors.outlet)
  addMentions(scores, placeMentionsIn(article.around, gazetteer), factors.around)
  addMentions(scores, body, factors.body)
  const text = [article.title, article.outlet, article.around, article.body].join('\n')
  preferProvincesNamed(scores, text)
  const namesNone = scores.size === 0 || [...scores.values()].every(({score}) => score < clear.score)
  const isProvincial = reportsOnProvince(article, gazetteer)
  if (namesNone && !isProvincial && article.page !== undefined) {
    addMentions(scores, placeMentionsIn(article.page, gazetteer), factors.page)
  }
  const ranked = rank(scores)
  const [first, second] = ranked
  const isClear =
    first !== undefined && first.score >= clear.score && first.score >= (second?.score ?? 0) * clear.lead
  const isOneOfMany = first !== undefined && isRoundUp(article, first.place, title, gazetteer)
  if (isClear && !isOneOfMany && !(isProvincial && first.score < clear.overProvince)) return first.place
  return {city: null, province: findProvince(article, ranked, gazetteer)}
}

/**
 * One bare mention of a city is no subject, one of its offices or counties may be; a city that another equals is
 * none; where the text speaks of its whole province, a few mentions are examples.
 */
const clear = {score: 1.4, lead: 1.3, overProvince: 6}

function addMentions(scores: Map<string, Score>, mentions: readonly PlaceMention[], factor: number): void {
  for (const {places, weight} of mentions) {
    for (const place of places) {
      const entry = scores.get(place.city) ?? {place, score: 0}
      entry.score += (weight * factor * (places.length > 1 ? shared : 1)) / Math.sqrt(places.length)
      scores.set(place.city, entry)
    }
  }
}

function rank(scores: Map<string, Score>): Score[] {
  return [...scores.values()].sort((a, b) => b.score - a.score || (a.place.city < b.place.city ? -1 : 1))
}

/** Several cities have a 鼓楼区: the province that the text names is meant. */
function preferProvincesNamed(scores: Map<string, Score>, text: string): void {
  for (const entry of scores.values()) if (text.includes(entry.place.province)) entry.score += 0.3
}

/** Tell whether three or more cities have lines of their own, and neither title nor outlet speaks for one of them. */
function isRoundUp(
  article: PlaceTexts,
  first: Place,
  title: readonly PlaceMention[],
  gazetteer: Gazetteer
): boolean {
  const isNamed = ({places}: PlaceMention) => places.some(({city}) => city === first.city)
  if (title.some(isNamed)) return false
  if (placeMentionsIn(`${article.outlet ?? ''}\n${article.around}`, gazetteer).some(isNamed)) return false
  const subjects = new Set<string>()
  for (const line of article.body.split('\n')) {
    const city = onlyCityIn(line.slice(0, opening), gazetteer)
    if (city !== null) subjects.add(city)
  }
  return subjects.size >= 3
}

/** A line names the city it is about in its first words: `赣州市人民检察院……`. */
const opening = 12

/** Name the one city of which an opening or a heading speaks; `null` when it names none or several. */
export function onlyCityIn(text: string, gazetteer: Gazetteer): FoundPlace['city'] {
  const cities = new Set<string>()
  for (const {places, weight} of placeMentionsIn(text, gazetteer)) {
    if (weight < 1 || places.length > 1) continue
    for (const {city} of places) cities.add(city)
  }
  return cities.size === 1 ? ([...cities][0] ?? null) : null
}
