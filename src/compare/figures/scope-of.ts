/** What names the whole city as the subject, however many offices it has. */
const whole =
  /全市|我市|全州|各(?:县|市|区|地|级|乡镇|镇街|部门|单位)|(?:县|市、?县)?两级(?:法院|检察院|检察机关|政法|公安)|(?:政法|公安|检察|审判|司法行政|信访|党政)(?:系统|机关|部门|单位)(?!在|和)|法院系统/gu

const opening =
  '(?:去年|前年|今年|近年来|年内|目前|如今|其中|同时|此外|一年来|以来|截至[^，]{0,8}|(?:19|20)\\d\\d年(?:\\d{1,2}月)?(?:以来|底|末|，)?|由|在|让|经|仅|如|像|以|【[^】]*】|\\s)*'

/** Words that open a clause before a place or an organ, and are no part of its name. */
const notName =
  '(?!全|各|我|本|该|每|跨|把|将|由|对|向|从|与|和|到|进|不|选|护|多|两|某|当地|基层|人民|走|一|县|市县|镇|乡|洞庭|大湾|围合|主城|中心城|涉|推动|协调|支持|联合|会同|商请|依托|通过|组织|指导|督促|配合|邀请|部分|有关|建立|设立|成立|打造|实行|构建|形成|建成|整合|完善|健全|划分|运用|相关|两地|三地|地方|上级|互联网|最高|高级|铁路|海事)'

/** One organ of the city as a subject: `市公安局……`, `南通市中级人民法院（破产庭）……`; not 法院 at large, nor `法院、检察院等`. */
const organ = `${notName}(?:\\p{Script=Han}{1,6}?(?:省|市|县|区|旗|州)|市|县|区|\\p{Script=Han}{2,3})\\p{Script=Han}{0,3}?(?:中级人民法院|人民法院|法院|中院|人民检察院|检察院|公安局|公安分局|交警支队|分局|司法局|信访局|仲裁委员会|仲裁委|派出所|司法所|法庭)(?![等与和、及]|机关|系统|干警|判|裁)`

/** One county, town or village: `东湖区……`; not 社区, 小区, 全区, 老区, 区域 or 自贸区. */
const place = `${notName}(?:\\p{Script=Han}{2,4}(?<!\\p{Script=Han}{2}城|社|小|园|辖|市|片|地|校|景|街|院|厂|库|矿|牧|郊|灾|特|务|范|能|聚|业|战|贸|禁|专|个|老|发|责|选|试|置|护)区|\\p{Script=Han}{1,4}(?<!全|该|个|各|跨|省|强|大)[县旗]|\\p{Script=Han}{2,4}(?<!市|县|区|个|各|古|城|小|重|村)(?:镇|乡(?![贤亲情音愁村镇土])|街道)|\\p{Script=Han}{2,3}(?<!全|我|本|该)市)`
const notPlace = '(?![域级内外镇乡市直和与两三四块（(划位委政]|村民|村两级)'

/** A part of the city without a name: 城区1478名网格员. */
const area = '(?:主城区|城区|市区)(?=\\d)'

const subject = new RegExp(
  `(?:^|[，；：。！？—】])${opening}(${organ}|${area}|${place}(?:、${place})*(?:等(?:地|\\d+个?(?:县区|区县|县市区|[县区]))?)?${notPlace})`,
  'gu'
)
export interface ScopeContext {
  /** Short name of the city: 南昌. */
  city: string
  /** The article's title, and that of the innermost section. */
  title: string | null
  section: string | null
  /** The first sentence of its paragraph, where that is another. */
  opening: string
}

/**
 * Name the organ or county that a figure is told of, as the text gives it; nothing where it is the whole city.
 *
 * The last subject before the figure in its part of the sentence, between semicolons, decides: `市公安局成为示范点，窗口满意度99%` is of 市公安局, `市公安局……，全市警情下降7%` of the
 * city. Where the sentence names none, the subject that opens its paragraph does (`在桃源县，……。开展屋场会1200场`), but not
 * one that another sentence names in passing; then the section's title and the article's. The city's own name
 * (`南昌市化解……`) is the whole, and so are `全市法院` and `公安机关`.
 */
export function scopeOf(
  words: string,
  {city, title, section, opening: first}: ScopeContext
): string | undefined {
  const found = lastSubject(words, city) ?? openingSubject(first, city) ?? openingSubject(section ?? '', city)
  const titled = openingSubject(title ?? '', city)
  if (found === undefined) return titled
  return found === '' ? undefined : found
}

interface Subject {
  /** Empty where it is the whole city. */
  name: string
  start: number
  end: number
}

/** The last one behind the last semicolon; where there is none, the one before it if the sentence has no other. */
function lastSubject(words: string, city: string): string | undefined {
  const subjects = subjectsOf(words, city)
  const part = words.lastIndexOf('；')
  const last = subjects
    .filter(({end}) => end > part)
    .reduce<Subject | undefined>((best, one) => (best && best.end >= one.end ? best : one), undefined)
  if (last) return last.name
  const names = new Set(subjects.map(({name}) => name))
  return names.size === 1 ? subjects[0]?.name : undefined
}

/** The subject that a text begins with, its numbering aside: `一、东湖区：……`, `某市人民检察院2023年工作综述`. */
function openingSubject(text: string, city: string): string | undefined {
  const plain = text.replace(/^[一二三四五六七八九十（）()\d、.．\s]+/u, '')
  const first = subjectsOf(plain, city).find(({start}) => start === 0)
  return first === undefined || first.name === '' ? undefined : first.name
}

function subjectsOf(words: string, city: string): Subject[] {
  const found = [...words.matchAll(whole)].map((match): Subject => ({
    name: '',
    start: match.index,
    end: match.index + match[0].length
  }))
  for (const match of words.matchAll(subject)) {
    const name = (match[1] ?? '').trim()
    const own = name === `${city}市` || /两级|全市/u.test(name)
    if (!own && !isPart(name, city)) continue
    found.push({name: own ? '' : name, start: match.index, end: match.index + match[0].length})
  }
  return found
}

/**
 * 南京市 alone is another city; 宣威市、会泽县 are two counties. An organ without a place before it must have the city's
 * name: 惠州法院, not 过硬法院.
 */
function isPart(name: string, city: string): boolean {
  if (/^[^、]*市$/u.test(name)) return false
  return (
    !/(?:院|局|委|会|队|所|庭)$/u.test(name) ||
    /[市县区旗州]/u.test(name.slice(0, -2)) ||
    name.startsWith(city)
  )
}
