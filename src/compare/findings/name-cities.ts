import type {City} from '../../model/comparison.js'

const numerals = ['', '一', '两', '三', '四', '五', '六']
/** A longer list of names is shortened to three and `等`. */
const mostNames = 6

/**
 * Prefectures, leagues and regions of the prefecture level: with one of them a list says 地 (`恩施、武汉两地`), not 市.
 * Source: the administrative divisions of the Ministry of Civil Affairs; the same since 2019.
 */
const notCities = new Set(
  '大兴安岭 延边 恩施 湘西 阿坝 甘孜 凉山 黔西南 黔东南 黔南 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆 阿里 临夏 甘南 海北 黄南 果洛 玉树 海西 昌吉 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 喀什 和田 伊犁 塔城 阿勒泰 兴安 锡林郭勒 阿拉善'.split(
    ' '
  )
)

/**
 * Name cities in a sentence: `南通`, `芜湖、南通两市`, `甲、乙、丙等12市`.
 *
 * More than six are told by the first three and their number.
 */
export function nameCities(cities: readonly City[]): string {
  if (cities.length < 2) return cities.join('')
  const kind = kindOf(cities)
  return cities.length > mostNames
    ? `${cities.slice(0, 3).join('、')}等${cities.length}${kind}`
    : `${cities.join('、')}${numerals[cities.length] ?? cities.length}${kind}`
}

/** Tell how many cities there are: `31市`, `两市`; a single one has its name. */
export function countCities(cities: readonly City[]): string {
  if (cities.length === 1) return nameCities(cities)
  const number = cities.length > mostNames ? cities.length : (numerals[cities.length] ?? '')
  return `${number}${kindOf(cities)}`
}

/** Whether so many cities are told by number, and not by name. */
export function areMany(cities: readonly City[]): boolean {
  return cities.length > mostNames
}

function kindOf(cities: readonly City[]): string {
  return cities.some((city) => notCities.has(city)) ? '地' : '市'
}
