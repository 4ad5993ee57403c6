import type {Comparison, Evidence, Finding} from '../../src/model/comparison.js'

/** `甲、乙两市` or `甲、乙、丙等9市`: who is named, and of how many it speaks. */
export interface CityList {
  named: string[]
  count: number
}

/** `“P”“Q”等3项做法`: what is named, of how many, and whether figures on it are meant (`的数据`). */
export interface NameList {
  named: string[]
  count: number
  figures: boolean
}

/** What one part of a statement claims, as its words say it. */
export type Claim = {text: string; evidence: readonly Evidence[]} & (
  | {kind: 'did' | 'planned'; cities: CityList; names: NameList}
  | {kind: 'only-planned'; cities: CityList}
  | {kind: 'sole'; city: string; names: NameList}
  | {kind: 'unseen'; cities: CityList | number; items?: number}
  | {kind: 'figure'; city?: string; told: string; year?: number; by: 'text' | 'article' | 'none'}
  | {kind: 'caution'; reasons: string[]}
  | {kind: 'material'; city: string; articles: number; paragraphs: number; years: string}
  | {kind: 'joint'; city: string}
  | {kind: 'materials'; cities: number; articles: number; paragraphs: [number, number]; years: string}
  | {kind: 'most'; cities: CityList; theme: string; percent?: number}
  | {kind: 'brands'; city: string; names: string[]}
  | {kind: 'more-brands'; count: number}
  | {kind: 'remark'; words: string}
  | {kind: 'unknown'}
)

/** A statement read back: what it is about, and what its parts claim. */
export interface Statement {
  about: 'theme' | 'row' | 'figures' | 'materials' | 'most' | 'brands' | 'none'
  /** Name of the theme or row. */
  name: string
  /** The city of `仅见于甲材料的有`. */
  city?: string
  claims: Claim[]
}

const hanNumbers = '零一两三四五六七八九'
const remarks = [
  '年份不一，数据不宜直接比较',
  '篇幅悬殊，“仅见于”只就所收材料而言',
  '按段落计，只反映所收材料的侧重'
]
const leads: ReadonlyArray<[Statement['about'], RegExp]> = [
  ['theme', /^在(?<name>.+?)方面，/],
  ['figures', /^(?<name>[^：]+)的数据中，仅见于(?<city>.+?)材料的有：/],
  ['figures', /^(?<name>[^：]+)的数据：/],
  ['materials', /^所收材料：/],
  ['most', /^着墨最多的主题：/],
  ['brands', /^材料点名的品牌和机制：/],
  ['row', /^(?<name>[^：]+)：/]
]

/** Read a statement of a fixed form back; a part of any other form is `unknown`. */
export function readStatement({parts}: Finding, {cities}: Comparison): Statement {
  const first = parts[0]?.text ?? ''
  const [about, lead] = leads.find(([, pattern]) => pattern.test(first)) ?? (['none', /^/] as const)
  const {name = '', city} = lead.exec(first)?.groups ?? {}
  const claims = parts.flatMap(({text, evidence}, index) => {
    const words = (index === 0 ? text.replace(lead, '') : text.replace(/^[；、，]/, '')).replace(/。$/, '')
    return index > 0 && words === '' ? [] : readPart(about, words, cities, evidence)
  })
  return {about, name, ...(city === undefined ? {} : {city}), claims}
}

function readPart(
  about: Statement['about'],
  text: string,
  cities: readonly string[],
  evidence: readonly Evidence[]
): Claim[] {
  const own = {text, evidence}
  if (remarks.includes(text)) return [{...own, kind: 'remark', words: text}]
  if (about === 'materials') return readMaterials(text, cities).map((claim) => ({...claim, evidence}))
  if (about === 'most') return splitAt(text, '，').map((one) => readMost(one, cities, evidence))
  if (about === 'brands') return [readBrands(text, cities, evidence)]
  if (about === 'row' || about === 'figures') return [readFigure(about, text, cities, evidence)]
  return [readPractices(text, cities, evidence)]
}

function readPractices(text: string, cities: readonly string[], evidence: readonly Evidence[]): Claim {
  const own = {text, evidence}
  const unknown: Claim = {...own, kind: 'unknown'}
  const did = /^(?<who>[^“]+?)均?报道了(?<what>“.+)$/.exec(text)?.groups
  const planned = /^(?<who>[^“]+?)仅就(?<what>“.+)提出计划或要求$/.exec(text)?.groups
  const sole = /^(?<what>“.+)仅见于(?<who>[^“]+)材料$/.exec(text)?.groups
  const unseen = /^(?<who>[^“]+)未见(?:此项|这(?<items>[两三四五六七八九])项)?报道$/.exec(text)?.groups
  const onlyPlanned = /^(?<who>[^“]+)仅提出计划或要求$/.exec(text)?.groups
  const said = did ?? planned ?? sole ?? unseen ?? onlyPlanned
  const others = /^另有(\d+)市$/.exec(said?.['who'] ?? '')?.[1]
  const who = readCities(said?.['who'] ?? '', cities)
  const names = readNames(said?.['what'] ?? '')
  if (unseen !== undefined) {
    const items = unseen['items'] === undefined ? Number(text.includes('此项')) : hanNumbers.indexOf(unseen['items'])
    const list = others === undefined ? who : Number(others)
    return list === undefined ? unknown : {...own, kind: 'unseen', cities: list, ...(items > 0 ? {items} : {})}
  }
  if (who === undefined) return unknown
  if (onlyPlanned !== undefined) return {...own, kind: 'only-planned', cities: who}
  if (names === undefined) return unknown
  const [city] = who.named
  if (sole !== undefined) return city === undefined ? unknown : {...own, kind: 'sole', city, names}
  return {...own, kind: did === undefined ? 'planned' : 'did', cities: who, names}
}

function readFigure(
  about: 'row' | 'figures',
  text: string,
  cities: readonly string[],
  evidence: readonly Evidence[]
): Claim {
  const own = {text, evidence}
  const caution = /^(.+)，仅供参考$/.exec(text)?.[1]
  if (caution !== undefined) return {...own, kind: 'caution', reasons: splitAt(caution, '、')}
  const {told, year, article} =
    /^(?<told>.+)（(?:(?<year>\d{4})年(?<article>材料)?|年份未注明)）$/.exec(text)?.groups ?? {}
  const city = about === 'row' ? cities.filter((one) => text.startsWith(one)).sort(byLength)[0] : undefined
  if (told === undefined || (about === 'row' && city === undefined)) return {...own, kind: 'unknown'}
  const by = year === undefined ? 'none' : article === undefined ? 'text' : 'article'
  return {
    ...own,
    kind: 'figure',
    told: told.slice(city?.length ?? 0),
    by,
    ...(city === undefined ? {} : {city}),
    ...(year === undefined ? {} : {year: Number(year)})
  }
}

function readMaterials(text: string, cities: readonly string[]): Claim[] {
  const all = /^(\d+)市共(\d+)篇，各市(\d+)(?:至(\d+))?段（(.+)）$/.exec(text)
  if (all !== null) {
    const [, count, articles, least, most = least] = all
    const paragraphs: [number, number] = [Number(least), Number(most)]
    const years = all[5] ?? ''
    return [
      {text, evidence: [], kind: 'materials', cities: Number(count), articles: Number(articles), paragraphs, years}
    ]
  }
  return splitAt(text, '、').map((one): Claim => {
    const own = {text: one, evidence: []}
    const {joint, city, articles, paragraphs, years} =
      /^(?:(?<joint>.+)见于多市合编材料|(?<city>\D+)(?<articles>\d+)篇(?<paragraphs>\d+)段（(?<years>.+)）)$/.exec(one)
        ?.groups ?? {}
    if (joint !== undefined && cities.includes(joint)) return {...own, kind: 'joint', city: joint}
    if (city === undefined || years === undefined || !cities.includes(city)) return {...own, kind: 'unknown'}
    return {...own, kind: 'material', city, articles: Number(articles), paragraphs: Number(paragraphs), years}
  })
}

function readMost(text: string, cities: readonly string[], evidence: readonly Evidence[]): Claim {
  const {who = '', theme, percent} = /^(?<who>.+)为(?<theme>[^（]+)(?:（(?<percent>\d+)%）)?$/.exec(text)?.groups ?? {}
  const list = readCities(who, cities)
  if (list === undefined || theme === undefined) return {text, evidence, kind: 'unknown'}
  return {
    text,
    evidence,
    kind: 'most',
    cities: list,
    theme,
    ...(percent === undefined ? {} : {percent: Number(percent)})
  }
}

function readBrands(text: string, cities: readonly string[], evidence: readonly Evidence[]): Claim {
  const more = /^另有(\d+)市也有$/.exec(text)?.[1]
  if (more !== undefined) return {text, evidence, kind: 'more-brands', count: Number(more)}
  const {city = '', what = ''} = /^(?<city>[^“《]+)(?<what>(?:“[^”]+”|《[^》]+》)+)$/.exec(text)?.groups ?? {}
  if (!cities.includes(city)) return {text, evidence, kind: 'unknown'}
  return {text, evidence, kind: 'brands', city, names: what.match(/(?<=[“《])[^”》]+/g) ?? []}
}

function readCities(text: string, cities: readonly string[]): CityList | undefined {
  const {who = '', han, digits} =
    /^(?<who>.+?)(?:(?<han>[两三四五六七八九])市|等(?<digits>\d+)市)?$/.exec(text)?.groups ?? {}
  const named = who.split('、')
  const count = han === undefined ? Number(digits ?? 1) : hanNumbers.indexOf(han)
  const whole = digits === undefined ? named.length === count : named.length < count
  return whole && named.every((city) => cities.includes(city)) ? {named, count} : undefined
}

function readNames(text: string): NameList | undefined {
  const {what, count, figures} =
    /^(?<what>(?:“[^”]+”)+)(?:等(?<count>\d+)项做法|(?<figures>的数据))?$/.exec(text)?.groups ?? {}
  const named = what?.match(/[^“”]+/g)
  if (named === undefined || named === null || Number(count ?? Infinity) <= named.length) return undefined
  return {named, count: Number(count ?? named.length), figures: figures !== undefined}
}

/** The pieces between the marks that stand in no bracket. */
function splitAt(text: string, mark: string): string[] {
  return text.split(new RegExp(`${mark}(?![^（]*）)`))
}

function byLength(a: string, b: string): number {
  return b.length - a.length
}
