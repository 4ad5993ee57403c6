/*
 * The patterns of `readSubjects`. All repetitions are bounded, so that a line of any length is read in linear time.
 */
const han = '\\p{Script=Han}'

/** What names the whole city as the subject, however many offices it has: 全市, 各县区, 两级法院, 政法机关. */
export const whole =
  /全市|我市|全州|各(?:县|市|区|地|级|乡镇|镇街|部门|单位)|(?:县|市、?县)?两级(?:法院|检察院|检察机关|政法|公安)|(?:政法|公安|检察|审判|司法行政|信访|党政)(?:系统|机关|部门|单位)(?!在|和)|法院系统/gu

/** What may stand before a subject in its clause: when, or a word that makes it a place (在青山县). */
const opening =
  '(?:去年|前年|今年|近年来|年内|目前|如今|其中|同时|此外|一年来|以来|截至[^，]{0,8}|(?:19|20)\\d\\d年(?:\\d{1,2}月)?(?:以来|底|末|，)?|由|在|让|经|仅|如|像|以|【[^】]{0,20}】|\\s){0,8}'

/** Words that open a clause before a place or an organ, and are no part of its name: 推动|社区, 与|南山市. */
const notName =
  '(?!全|各|我|本|该|每|跨|把|将|由|对|向|从|与|和|到|进|不|选|护|多|两|某|这|当地|基层|人民|走|一|县|市县|镇|乡|洞庭|大湾|围合|主城|中心城|涉|推动|协调|支持|联合|会同|商请|依托|通过|组织|指导|督促|配合|邀请|部分|有关|筑牢|守护|夯实|提升|擦亮|扮靓|建立|设立|成立|打造|实行|构建|形成|建成|整合|完善|健全|划分|运用|相关|两地|三地|地方|上级|互联网|最高|高级|铁路|海事)'

const court = '中级人民法院|人民法院|法院|中院|法庭'
const office = '人民检察院|检察院|公安局|公安分局|交警支队|分局|司法局|信访局|仲裁委员会|仲裁委|派出所|司法所'

/**
 * One organ with its place or level: 市公安局, 南通市中级人民法院. No organ at large: 法院干警, 法院判, 公安局机关; nor one of a
 * list that goes on in words, 法院、检察院等; nor what is set up in a place, 东湖区设立法庭.
 */
const oneOrgan = `${notName}(?:${han}{1,6}?(?:省|市|县|区|旗|州)|市|县|区|${han}{2,3})(?:(?!设立|建立|成立|组建|建成|打造|开设|新建|的|把|将)${han}){0,3}?(?:${court}|${office})(?!机关|系统|干警|判|裁)`
/** One, or some together: 市公安局、市检察院. A partner behind 与 leaves the organ what it is: 市法院与妇联. */
const organ = `${oneOrgan}(?:[、和]${oneOrgan}){0,3}(?![等和、及])`

/** Ends of words that 区 makes no district: 小区, 社区, 园区, 自贸区, 主城区; but 老城区, 新城区 are districts. */
const district = `${han}{2,4}(?<!${han}{2}城|社|小|园|辖|市|片|地|校|景|街|院|厂|库|矿|牧|郊|灾|特|务|范|能|聚|业|战|贸|禁|专|个|老|发|责|选|试|置|护|产|功)区`
/** 青山县, 阿鲁旗; not 全县, 跨县, 强县. */
const county = `${han}{1,4}(?<!全|该|个|各|跨|省|强|大|两)[县旗]`
/** 红星街道, 临水镇, 柳林乡; not 市镇, 各街道, 古镇, 乡贤. */
const town = `${han}{2,4}(?<!市|县|区|个|各|古|城|小|重|村)(?:镇|乡(?![贤亲情音愁村镇土])|街道)`
/** 临水市, 麻城市; not 文明城市, 夜市, 全市. */
const cityName = `${han}{2,3}(?<!全|我|本|该|各|[明范心级型大小全]城|集|夜|超|都|股|楼|门|上|入|地|县|省|早|菜|闹|房)市(?!场|民|级|直|域|区|面|县|值|政)`
/** One of them, with the city above it where the text gives it: 江州市东湖区. */
const onePlace = `${notName}(?:${han}{2,3}(?<!全|我|本|该|各|城)[市州])?(?:${district}|${county}|${town}|${cityName})`
const notPlace = '(?![域级内外镇乡市直和与两三四块（(划位委政]|村民|村两级)'
/** Some together, or the first of a number of them: 东湖区、青山县, 东湖区、青山县等9个县区. */
const place = `${onePlace}(?:、${onePlace}){0,8}(?:等(?:地|\\d+个?(?:县区|区县|县市区|[县区]))?)?${notPlace}`

/** A part of the city without a name: 城区1478名网格员. */
const area = '(?:主城区|城区|市区)(?=\\d)'

/** A subject at the beginning of a clause; the first group is what stands before it, the second its name. */
export const subject = new RegExp(`(?:^|[，；：。！？—】])(${opening})(${organ}|${area}|${place})`, 'gu')

/**
 * A part that was named before: 全县568名干警, 该村, 这个街道, 区里. A rank among others is none: 全区第一, 全县率先.
 */
export const deictic = new RegExp(
  `(?:^|[，；：。！？—】])(?:${opening}|将|对|把|为)((?:全|该|我|本)(?:县|区|旗|镇|乡|街道|村|社区)|这个(?:县|区|镇|乡|街道|村|社区)|[县区]里)(?![域级内外块]|第|率先|首|唯一|平均|前列|领先|推广|范围|直)`,
  'gu'
)
