import type {Comparison, Finding} from '../../src/model/comparison.js'
import type {Claim, CityList, NameList, Said, Statement} from './claim.js'

type Reader = (text: string, cities: readonly string[]) => Said[]

const hanNumbers = '零一两三四五六七八九'
const remarks = [
  '年份不一，数据不宜直接比较',
  '篇幅悬殊，“仅见于”只就所收材料而言',
  '按段落计，只反映所收材料的侧重'
]
const leads: ReadonlyArray<[Statement['about'], RegExp, Reader]> = [
  ['practices', /^在(?<name>.+?)方面，/, readPractices],
  ['practices', /^(?<name>[^：“]+)：(?=“.+仅见于)/, readPractices],
  ['terms', /^(?<name>[^：]+)用词：/, readTerms],
  ['figures', /^(?<name>[^：]+)的数据中，仅见于(?<city>.+?)材料的有：/, readFigure],
  ['figures', /^(?<name>[^：]+)的数据：/, readFigure],
  ['materials', /^所收材料：/, readMaterials],
  ['most', /^着墨最多的主题：/, readMost],
  ['brands', /^材料点名的品牌和机制：/, readBrands],
  ['row', /^(?<name>[^：]+)：/, readFigureOfCity],
  ['none', /^/, readPractices]
]

/** Read a statement of a fixed form back; a part of any other form is `unknown`. */
export function readStatement({parts}: Finding, {cities}: Comparison): Statement {
  const first = parts[0]?.text ?? ''
  const [about, lead, read] =
    leads.find(([, pattern]) => pattern.test(first)) ?? (['none', /^/, readPractices] as const)
  const {name = '', city} = lead.exec(first)?.groups ?? {}
  const claims = parts.flatMap(({text, evidence}, index): Claim[] => {
    const words = text
      .slice(index === 0 ? (lead.exec(text)?.[0].length ?? 0) : 0)
      .replace(/^[；、，]|。$/g, '')
    if (index > 0 && words === '') return []
    if (remarks.includes(words)) return [{text, evidence, kind: 'remark', words}]
    const found = read(words, cities)
    return found.length > 0
      ? found.map((one) => ({...one, text, evidence}))
      : [{kind: 'unknown', text, evidence}]
  })
  return {about, name, ...(city !== undefined && {city}), claims}
}

function readPractices(text: string, cities: readonly string[]): Said[] {
  const [, used = '', user = ''] = /^用词((?:“[^”]+”（\d+句）)+)仅见于(.+)材料$/.exec(text) ?? []
  const terms = [...used.matchAll(/“([^”]+)”（(\d+)句）/g)].map(([, term = '', sentences]) => ({
    term,
    sentences: Number(sentences),
    elsewhere: 0
  }))
  if (cities.includes(user)) return [{kind: 'terms', city: user, terms}]
  const {
    who = '',
    verb = '',
    what = ''
  } = /^(?<what>“.+)(?<verb>仅见于)(?<who>[^“]+)材料$/.exec(text)?.groups ??
  /^(?<who>[^“]+?)(?<verb>均?报道了)(?<what>“.+)$/.exec(text)?.groups ??
  /^(?<who>[^“]+?)(?<verb>仅就)(?<what>“.+)提出计划或要求$/.exec(text)?.groups ??
  /^(?<who>[^“]+?)(?<verb>(?:对此项|对这[两三]项)?仅提出计划或要求|未见(?:此项|这[两三]项)?报道)$/.exec(text)
    ?.groups ??
  {}
  const others = /^另有(\d+)[市地]$/.exec(who)?.[1]
  const list =
    readCities(who, cities) ?? (others === undefined ? undefined : {named: [], count: Number(others)})
  const names = readNames(what)
  const [, item = ''] = /([此两三])项/.exec(verb) ?? []
  const items = item === '此' ? 1 : hanNumbers.indexOf(item)
  const of = items > 0 && item !== '' ? {items} : {}
  if (list === undefined) return []
  if (verb.startsWith('未见')) return [{kind: 'unseen', cities: list, ...of}]
  if (verb.endsWith('仅提出计划或要求')) return [{kind: 'only-planned', cities: list, ...of}]
  if (names === undefined || others !== undefined) return []
  if (verb === '仅见于') return list.count === 1 ? [{kind: 'sole', city: who, names}] : []
  if (verb === '仅就') return [{kind: 'planned', cities: list, names}]
  return verb.startsWith('均') === list.count > 1 ? [{kind: 'did', cities: list, names}] : []
}

function readFigure(text: string): Said[] {
  const figure = readTold(text)
  return figure === undefined ? [] : [figure]
}

function readTold(text: string): Extract<Said, {kind: 'figure'}> | undefined {
  const {told, scope, year, article} =
    /^(?<told>.+)（(?:(?<scope>[^（）]+)，)?(?:(?<year>\d{4})年(?<article>材料)?|年份未注明)）$/.exec(text)
      ?.groups ?? {}
  if (told === undefined) return undefined
  const part = scope === undefined ? {} : {scope}
  if (year === undefined) return {kind: 'figure', told, ...part, by: 'none'}
  return {kind: 'figure', told, ...part, year: Number(year), by: article === undefined ? 'text' : 'article'}
}

function readFigureOfCity(text: string, cities: readonly string[]): Said[] {
  const {more, reasons} =
    /^(?:另有(?<more>\d+)[市地]报道了数据)?，?(?:(?<reasons>.+)，仅供参考)?$/.exec(text)?.groups ?? {}
  if (more !== undefined || reasons !== undefined) {
    return [
      {kind: 'caution', more: Number(more ?? 0), reasons: reasons === undefined ? [] : splitAt(reasons, '、')}
    ]
  }
  const [city] = cities.filter((one) => text.startsWith(one)).sort((a, b) => b.length - a.length)
  const figure = city === undefined ? undefined : readTold(text.slice(city.length))
  return city === undefined || figure === undefined ? [] : [{...figure, city}]
}

function readMaterials(text: string, cities: readonly string[]): Said[] {
  const [, who = '', articles, least, most, years = '', others] =
    /^(.+?)共(\d+)篇，各市(\d+)至(\d+)段（(.+?)）(?:，另(.+)见于多市合编材料)?$/.exec(text) ?? []
  if (articles !== undefined) {
    const numbers = {articles: Number(articles), least: Number(least), most: Number(most)}
    const joint: Said[] = others === undefined ? [] : [{kind: 'joint', count: readCount(others, cities)}]
    return [{kind: 'materials', cities: readCount(who, cities), ...numbers, years}, ...joint]
  }
  return splitAt(text, '、').map((one): Said => {
    const joint = /^(.+)见于多市合编材料$/.exec(one)?.[1]
    if (joint !== undefined && cities.includes(joint)) return {kind: 'joint', count: 1, city: joint}
    const [, city = '', number, paragraphs, told = ''] = /^(\D+)(\d+)篇(\d+)段（(.+)）$/.exec(one) ?? []
    if (!cities.includes(city)) return {kind: 'unknown'}
    return {kind: 'material', city, articles: Number(number), paragraphs: Number(paragraphs), years: told}
  })
}

function readMost(text: string, cities: readonly string[]): Said[] {
  return splitAt(text, '，').map((one): Said => {
    const {
      who = '',
      theme,
      percent
    } = /^(?<who>.+)为(?<theme>[^（]+)(?:（(?<percent>\d+)%）)?$/.exec(one)?.groups ?? {}
    const list = readCities(who, cities)
    if (list === undefined || theme === undefined) return {kind: 'unknown'}
    return {kind: 'most', cities: list, theme, ...(percent !== undefined && {percent: Number(percent)})}
  })
}

function readBrands(text: string, cities: readonly string[]): Said[] {
  const more = /^另有(\d+)[市地]也有$/.exec(text)?.[1]
  if (more !== undefined) return [{kind: 'more-brands', count: Number(more)}]
  const {city = '', what = ''} = /^(?<city>[^“]+)(?<what>(?:“[^”]+”)+)$/.exec(text)?.groups ?? {}
  return cities.includes(city) ? [{kind: 'brands', city, names: what.match(/[^“”]+/g) ?? []}] : []
}

function readTerms(text: string, cities: readonly string[]): Said[] {
  const {city = '', what = ''} = /^(?<city>[^“]+)多用(?<what>“.+）)$/.exec(text)?.groups ?? {}
  const terms = splitAt(what, '、').flatMap((one) => {
    const [, term, sentences, elsewhere] = /^“([^”]+)”（(\d+)句，其他城市(?:(\d+)句|未用)）$/.exec(one) ?? []
    return term === undefined ? [] : {term, sentences: Number(sentences), elsewhere: Number(elsewhere ?? 0)}
  })
  return cities.includes(city) && terms.length === splitAt(what, '、').length
    ? [{kind: 'terms', city, terms}]
    : []
}

function readCities(text: string, cities: readonly string[]): CityList | undefined {
  const {
    who = '',
    han,
    digits
  } = /^(?<who>.+?)(?:(?<han>[两三四五六])[市地]|等(?<digits>\d+)[市地])?$/.exec(text)?.groups ?? {}
  const named = who.split('、')
  const count = han === undefined ? Number(digits ?? 1) : hanNumbers.indexOf(han)
  const whole = digits === undefined ? named.length === count : named.length < count
  return whole && named.every((city) => cities.includes(city)) ? {named, count} : undefined
}

/** How many `31市`, `两市` or a single name are; 0 for anything else. */
function readCount(text: string, cities: readonly string[]): number {
  const [, digits, han] = /^(?:(\d+)|([两三四五六]))[市地]$/.exec(text) ?? []
  if (digits !== undefined) return Number(digits)
  return han === undefined ? Number(cities.includes(text)) : hanNumbers.indexOf(han)
}

function readNames(text: string): NameList | undefined {
  const {what, count, figures} =
    /^(?<what>(?:“[^”]+”)+)(?:等(?<count>\d+)项做法|(?<figures>的数据))?$/.exec(text)?.groups ?? {}
  const named = what?.match(/[^“”]+/g) ?? []
  if (named.length === 0 || Number(count ?? Infinity) <= named.length) return undefined
  return {named, count: Number(count ?? named.length), figures: figures !== undefined}
}

/** The pieces between the marks that stand in no bracket. */
function splitAt(text: string, mark: string): string[] {
  const pieces = ['']
  let depth = 0
  for (const character of text) {
    depth += character === '（' ? 1 : character === '）' ? -1 : 0
    if (character === mark && depth === 0) pieces.push('')
    else pieces.push((pieces.pop() ?? '') + character)
  }
  return pieces
}
