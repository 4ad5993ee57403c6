import {loadGazetteer, type Gazetteer, type Place} from './gazetteer.js'

export interface FoundPlace {
  city: string | null
  province: string | null
}

/** Names of places that are everyday words too: they count only where the context says that a place is meant. */
const everydayWords = new Set(
  '安康 长治 大同 平安 太平 和平 朝阳 中山 东方 开封 通化 天水 保山 百色 吉安 北海 海口 海东 海南 海北 安顺 宁安 东安 永安 长安 新安 同心 平定 公安 定安 安宁 安定 康定 永康 新兴 兴安 文安 高安 淮安 吉利 大方 和田 河间 文明 兴国 广饶 民乐 永和 长顺 和顺 民和 泰安 太和 平和 镇安 永定 平原 中江 长江 合作 高明 光山 宝山 江口 江山 河口 建设 新城 兴隆 华安 安平 永乐 康乐 大安 英德 互助 灵宝 共和 长兴 长乐 平阳 正宁 正定 三明 新乡 中卫 来宾 保定 广安 固原 巴中 南充 大庆 大连 南平 河源 常德 延安 日照 恩施 宜居 南部 西部 阜康 武功 新华 团风 普安 兴义 安仁 彰武 成县 集安 大理 丰收 沿河 信丰 正安 安居 保安 固安 靖安 '.split(
    ' '
  )
)

/** What stands behind the name of a city when its offices, people or streets are meant. */
const behind =
  /^(?:市|市委|市域|政法|公安|法院|检察|司法|警方|民警|人民|各级|全市|日报|晚报|网|发布|法治|长安网|中院|市民|高新|经开|新区|县|区|综治|模式|经验|做法|分中心|实践|样本|答卷)/

/** Weights, found on the corpus and on articles of our own: a title says more than any one mention in the text. */
const weights = {title: 6, outlet: 4, office: 2, name: 1, county: 1.5, shared: 0.4}

/**
 * Find the prefecture-level city that an article reports on.
 *
 * A county or district speaks for its city (桐城市 for 安庆), `我市` for the city of the outlet. `安康` in
 * `人民幸福安康` is no city, while `安康市` is. Without a city, the province stands alone when the text speaks of one.
 */
export async function findPlace(article: {
  title: string | null
  outlet: string | null
  /** What stands around the text: front matter, bylines, sources, footers. */
  around: string
  body: string
}): Promise<FoundPlace> {
  const gazetteer = await loadGazetteer()
  const scores = new Map<string, {place: Place; score: number}>()
  const count = (text: string, factor: number) => {
    for (const {places, weight} of mentionsIn(text, gazetteer)) {
      for (const place of places) {
        const entry = scores.get(place.city) ?? {place, score: 0}
        entry.score +=
          (weight * factor) / (places.length > 1 ? 1 / weights.shared : 1) / Math.sqrt(places.length)
        scores.set(place.city, entry)
      }
    }
  }
  count(article.title ?? '', weights.title)
  count(article.outlet ?? '', weights.outlet)
  count(article.around, 1)
  count(article.body, 1)
  preferProvincesNamed(
    scores,
    `${article.title ?? ''}${article.outlet ?? ''}${article.around}${article.body}`
  )

  const ranked = [...scores.values()].sort(
    (a, b) => b.score - a.score || (a.place.city < b.place.city ? -1 : 1)
  )
  const [first, second] = ranked
  // One bare mention of a city is no subject, one of its offices or counties may be; a city that another equals is none.
  const isClear = first !== undefined && first.score >= 1.4 && first.score >= (second?.score ?? 0) * 1.3
  if (first !== undefined && isClear) return {city: first.place.city, province: first.place.province}
  return {city: null, province: provinceOf(article, ranked, gazetteer)}
}

/** Name the one city of which an opening or a heading speaks; `null` when it names none or several. */
export function onlyCityIn(text: string, gazetteer: Gazetteer): FoundPlace['city'] {
  const cities = new Set(mentionsIn(text, gazetteer).flatMap(({places}) => places.map(({city}) => city)))
  return cities.size === 1 ? ([...cities][0] ?? null) : null
}

interface Mention {
  places: readonly Place[]
  weight: number
}

/** Names of places, the longest at each point, with what each says. */
function mentionsIn(text: string, gazetteer: Gazetteer): Mention[] {
  const mentions: Mention[] = []
  let index = 0
  while (index < text.length - 1) {
    const name = longestNameAt(text, index, gazetteer)
    if (name === undefined) {
      index++
      continue
    }
    const weight = weightOf(text, index, name, gazetteer)
    const places = gazetteer.places.get(name) ?? []
    if (weight > 0) mentions.push({places, weight})
    index += name.length
  }
  return mentions
}

/** Texts write names of counties with up to 11 characters. */
const longestName = 11

/** The longest name at a point; names of provinces too, so that 江西安全 does not hold 西安. */
function longestNameAt(
  text: string,
  index: number,
  {places, provinces, beginnings}: Gazetteer
): string | undefined {
  if (!beginnings.has(text.slice(index, index + 2))) return undefined
  for (let length = Math.min(longestName, text.length - index); length >= 2; length--) {
    const name = text.slice(index, index + length)
    if (places.has(name) || provinces.has(name)) return name
  }
  return undefined
}

function weightOf(text: string, index: number, name: string, gazetteer: Gazetteer): number {
  const after = text.slice(index + name.length, index + name.length + 4)
  const before = text.slice(Math.max(0, index - 3), index)
  // 南京路 and 上海西路 are streets, 北京时间 is a clock, 苏州河 a river.
  if (/^(?:[东西南北中]?路|大道|街(?!道)|时间|大学|河|江(?!市))/.test(after)) return 0
  const isOffice = behind.test(after) || /[市州盟]$/.test(name)
  const isCalled = /(?:平安|法治|清廉|数字)$/.test(before)
  const isMunicipality = gazetteer.places.get(name)?.some(({city, province}) => city === province)
  if (gazetteer.provinces.has(name) && !isMunicipality) return after.startsWith('市') ? weights.office : 0
  if (everydayWords.has(name)) return behind.test(after) || isCalled ? weights.office : 0
  if (gazetteer.shortNames.has(name)) return isOffice || isCalled ? weights.office : weights.name
  if (/[县区市旗]$/.test(name)) return weights.county
  // A short name of a county may be two halves of other words (幸福安康): only its offices, or a title, name it.
  return isOffice || isCalled || index === 0 ? weights.county : 0
}

/** Several cities have a 鼓楼区: the province that the text names is meant. */
function preferProvincesNamed(scores: Map<string, {place: Place; score: number}>, text: string): void {
  for (const entry of scores.values()) {
    if (text.includes(`${entry.place.province}省`) || text.includes(entry.place.province)) entry.score += 0.3
  }
}

function provinceOf(
  article: {title: string | null; outlet: string | null; body: string},
  ranked: ReadonlyArray<{place: Place; score: number}>,
  gazetteer: Gazetteer
): string | null {
  const found = [...gazetteer.provinces]
    .map((province) => ({
      province,
      count:
        3 * occurrences(article.title ?? '', province) +
        2 * occurrences(article.outlet ?? '', province) +
        occurrences(article.body, province)
    }))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count)
  if (found[0] !== undefined && found[0].count >= 2 && found[0].count > (found[1]?.count ?? 0))
    return found[0].province
  const provinces = new Set(ranked.slice(0, 3).map(({place}) => place.province))
  return provinces.size === 1 ? ([...provinces][0] ?? null) : null
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1
}
