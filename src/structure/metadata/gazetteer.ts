import {cityNicknames} from './city-nicknames.js'

/** A prefecture-level city (or a municipality) as it is known in short: 安庆, 安徽. */
export interface Place {
  city: string
  province: string
}

export interface Gazetteer {
  /** Short names of provinces: 江西, 内蒙古. */
  provinces: ReadonlySet<string>
  /** Short and full names of cities, districts and counties; a name that several cities use has several places. */
  places: ReadonlyMap<string, readonly Place[]>
  /** The first two characters of every name: where none of them stands, no name does. */
  beginnings: ReadonlySet<string>
  /** The short names of prefecture-level cities among them, and their nicknames. */
  shortNames: ReadonlySet<string>
  /** The full names of prefecture-level cities: 南昌市, 延边朝鲜族自治州, 延边州. */
  fullNames: ReadonlySet<string>
  /** Short names of districts, which are everyday words for the most part: 海淀, 和平. */
  districts: ReadonlySet<string>
}

/** Cities that are provinces too: their districts and counties belong to them directly. */
export const municipalities: ReadonlySet<string> = new Set(['北京', '天津', '上海', '重庆'])

const ethnicGroups =
  '蒙古族|蒙古|回族|回|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|景颇族|羌族|柯尔克孜|土族|仡佬族|水族|畲族|佤族|拉祜族|纳西族|锡伯|撒拉族|东乡族|保安族|仫佬族|毛南族|达斡尔族|塔吉克|独龙族|怒族|布朗族|普米族|裕固族|各族'
const ending = new RegExp(
  `(?:(?:${ethnicGroups})+自治[州县旗]|特别行政区|(?:壮族|回族|维吾尔)?自治区|自治[州县旗]|地区|林区|新区|矿区|[省市盟县区旗])$`
)

/** Districts whose names are what any city calls its parts, zones of industry, and headings of the list. */
const ordinaryDistrict =
  /^(?:老城|新城|古城|城|郊|矿|东|西|南|北|港|港口|中心|市中|城中|城关|郊外|市辖|新市|长城)区$|^城区$|开发区|园区|管理区|示范区/

let loaded: Promise<Gazetteer> | undefined

/** Load the names of China's provinces, cities, districts and counties, once. */
export function loadGazetteer(): Promise<Gazetteer> {
  loaded ??= import('@vant/area-data').then(({areaList}) => buildGazetteer(areaList))
  return loaded
}

/** The short name of a place: 南昌 for 南昌市, 延边 for 延边朝鲜族自治州. Names of two characters stay: 沙县. */
export function shortNameOf(name: string): string {
  const short = name.replace(ending, '')
  return short.length >= 2 ? short : name
}

interface AreaList {
  province_list: Record<string, string>
  city_list: Record<string, string>
  county_list: Record<string, string>
}

function buildGazetteer(areas: AreaList): Gazetteer {
  const provinces = new Map(
    Object.entries(areas.province_list).map(([code, name]) => [code.slice(0, 2), shortNameOf(name)])
  )
  const places = new Map<string, Place[]>()
  const shortNames = new Set<string>()
  const fullNames = new Set<string>()
  const counties = new Set<string>()
  const districts = new Set<string>()
  const add = (name: string, place: Place) => {
    const known = places.get(name) ?? []
    if (!known.some(({city}) => city === place.city)) places.set(name, [...known, place])
  }
  for (const [code, name] of Object.entries(areas.city_list)) {
    const province = provinces.get(code.slice(0, 2))
    if (province === undefined || isBeyond(code) || isHeading(name)) continue
    const place = {city: shortNameOf(name), province}
    for (const full of fullNamesOf(name)) {
      add(full, place)
      fullNames.add(full)
    }
    for (const short of [place.city, ...(cityNicknames[place.city] ?? [])]) {
      add(short, place)
      shortNames.add(short)
    }
  }
  for (const [code, name] of Object.entries(areas.county_list)) {
    const province = provinces.get(code.slice(0, 2))
    // Towns stand for counties in a few cities that have none; zones of industry belong to no place by name.
    if (province === undefined || isBeyond(code) || !/[县区市旗]$/.test(name) || ordinaryDistrict.test(name))
      continue
    const parent = areas.city_list[`${code.slice(0, 4)}00`] ?? ''
    const city = municipalities.has(province) ? province : shortNameOf(isHeading(parent) ? name : parent)
    const place = {city, province}
    for (const full of fullNamesOf(name)) add(full, place)
    const short = shortNameOf(name)
    // 朝阳 is a city and a district: the short name is the city's.
    if (short === name || shortNames.has(short)) continue
    add(short, place)
    if (name.endsWith('区') && !counties.has(short)) districts.add(short)
    // 和平 is a county and two districts: a county is called by its short name, a district seldom.
    if (/[县市旗]$/.test(name)) {
      counties.add(short)
      districts.delete(short)
    }
  }
  const provinceNames = new Set(provinces.values())
  const beginnings = new Set([...places.keys(), ...provinceNames].map((name) => name.slice(0, 2)))
  return {provinces: provinceNames, places, beginnings, shortNames, fullNames, districts}
}

/** What a place is called in full: 延边朝鲜族自治州 is 延边州 too, 长阳土家族自治县 长阳县. */
function fullNamesOf(name: string): string[] {
  const kind = /自治([州县旗])$/.exec(name)?.[1]
  return kind === undefined ? [name] : [name, `${shortNameOf(name)}${kind}`]
}

/** `省直辖县`, `县`: headings of the list, not places. */
function isHeading(name: string): boolean {
  return /直辖|^县$/.test(name)
}

/** Hong Kong, Macao and Taiwan: no articles of this genre, and names that others share (信义区, 中山区). */
function isBeyond(code: string): boolean {
  return /^(?:71|81|82)/.test(code)
}
