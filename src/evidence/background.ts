/** Words for how many people live in a place, how large it is and what it is divided into. */
const place = [
  '(?<!(?:服务|覆盖|惠及|受益|涉及|采集|登记)(?:流动|常住|户籍|外来|老年)?)人口(?:数|总数|总量)?',
  '总户数',
  '(?<!改造|整治|新建|拆除|清理)总面积',
  '(?:^|[市县区镇村])面积',
  '占地',
  '(?:^|有|住有?)(?:居民|住户|居民楼|楼栋|学生|师生|村民)',
  '(?:辖区|国土|区域|行政|市域|占地|管辖|辖)面积',
  '(?<!在所)(?:下|管|现)?辖有?',
  '(?:地区)?生产总值',
  'GDP',
  '经济总量',
  '海岸线(?:总长)?',
  '常住居民',
  '全长',
  '注册资本',
  '相距',
  '(?:海拔|车程)'
].join('|')

const amount =
  '[\\d.]+[万余多]*[\\p{Script=Han}]{1,6}[、和及](?:(?:常住|户籍|流动)?(?:居民|住户|人口|村民|学生|师生))?'

const counted = new RegExp(`(?:${place})(?:约|近|超|超过|达|达到|为|有|共|是|突破|逾)*(?:${amount})*$`, 'u')

const dwellings = /^(?:栋|幢|户|口)$/
const stand = /(?:共|现|现共|总共)有(?:\d+[栋幢户口](?:楼房?|居民楼)?、)*$/

const shareOf = /(?:生产总值|GDP|经济总量|城镇化率|占[\p{Script=Han}]{0,4}人口)[\p{Script=Han}]{0,6}$/u

/** How much of a land or a people: 山区面积占88.6%. 老年人案件占三成 tells of work. */
const landShare =
  /(?:山区|林地|耕地|森林|水域|面积|人口|农村|民族|汉族|老年人|青年人|女性|男性)(?:约|近|就)?占(?:了|到|比|据)?(?:约|近|超过?|达|全[省市县区镇]|总?面积|的|总?人口)*$/
const scale = /^的(?:治理|管理|服务|人口|辖区)?(?:规模|体量)/

/** 距县城74公里; 距离群众最近的30个警务室 counts. */
const away = /(?:距离?|相距)(?!离)[\p{Script=Han}]{0,8}$/u

const distance = /^(?:开?外|处|之?内|范围|远|深处|高)/

/**
 * Tell whether a quantity describes the place and not the work: 常住人口600万人, 下辖5个县, 共有32栋、1286户,
 * 2公里外. 服务人口20万人, 改造总面积3000平方米 and 惠及1286户 tell of work.
 */
export function isBackground(
  {kind, unit}: {kind: string; unit: string},
  {before, after}: {before: string; after: string}
): boolean {
  if (kind === 'percent' || kind === 'ratio') return shareOf.test(before) || landShare.test(before)
  if (scale.test(after)) return true
  if (kind === 'measure' && (distance.test(after) || away.test(before))) return true
  return counted.test(before) || (dwellings.test(unit) && stand.test(before))
}
