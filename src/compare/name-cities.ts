import type {City} from '../model/comparison.js'

const numerals = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']
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

/** Name cities in a sentence: `南通`, `芜湖、南通两市`, `甲、乙、丙等12市`. */
export function nameCities(cities: readonly City[]): string {
  if (cities.length < 2) return cities.join('')
  const kind = cities.some((city) => notCities.has(city)) ? '地' : '市'
  const count = `${numerals[cities.length] ?? cities.length}${kind}`
  return cities.length > mostNames
    ? `${cities.slice(0, 3).join('、')}等${count}`
    : `${cities.join('、')}${count}`
}

/** Put a name into quotation marks; marks inside it become single ones. */
export function quoteName(name: string): string {
  return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`
}
