import type {Quantity} from './read-quantity.js'

/** What an exclusion sees of the text around a quantity. */
export interface Surroundings {
  /** The clause before the quantity and its qualifier, at most `lookBehind` characters. */
  before: string
  /** What follows the unit and its qualifier, at most `lookAhead` characters. */
  after: string
}

export const lookBehind = 40
export const lookAhead = 16

export interface Exclusion {
  id: string
  excludes: (quantity: Quantity, around: Surroundings) => boolean
}

/** Behind these a duration is a result. */
const durationResult =
  /(?:(?:缩短|压缩|缩减|压减|减少|降低|降|减|提速|提前|节约|节省|控制在|优化|精简)(?:了|到|至|为)?|连续|平均|(?:用时|耗时|时长|时间|天数|周期|时限)(?:仅|只|为|是|不|至|到)*|仅需|只需|最快)(?:仅|约|达|平均)*$/

/** What stands before the number in 由20天缩短至7天: the old value, not the result. */
const oldValue = /(?:由|从|自)(?:原来|原先|以前|过去|法定)?的?(?:约|近|平均)*$/

/** Words for how many people live in a place, how large it is and what it is divided into. */
const place = [
  '(?<!服务|覆盖|惠及|受益|涉及)人口(?:数|总数|总量)?',
  '(?<!改造|整治|新建|拆除|清理)总面积',
  '(?:^|[市县区镇村])面积',
  '(?:^|有|住有?)(?:居民|住户|居民楼|楼栋|学生|师生)',
  '(?:辖区|国土|区域|行政|市域|占地|管辖|辖)面积',
  '(?:下|管|现)?辖有?',
  '(?:地区)?生产总值',
  'GDP',
  '经济总量',
  '海岸线(?:总长)?',
  '常住居民',
  '全长',
  '注册资本',
  '距离?(?:市区|城区|县城)?'
].join('|')

/** 常住人口约 …, 下辖5个县、3个区: the word, then only filler and fellow counts before the number. */
const background = new RegExp(
  `(?:${place})(?:约|近|超|超过|达|达到|为|有|共|是|突破|逾)*(?:[\\d.]+[万余多]*[\\p{Script=Han}]{1,6}[、和])*$`,
  'u'
)

/** What makes a slogan of a small Chinese number: 两个维护, 四个意识, 五个必须, 三台合一. */
const slogan =
  /^(?:维护|确立|意识|自信|一(?![个名家件起项人支条处座套])|结合|到位|必须|坚持|务必|严禁|不|没有|统一|毫不|责任|导向|更(?!新)|延伸|转变|全面|同步|相互|先行|大局|规定|基本原则|底线|红线|禁令|合一|联动|方面|层面|维度|角度|关口|百年|零|聚焦)/

const often =
  /(?:每个?(?:半?年|半?月|季度?|周|日|天|旬|星期|[一二两三\d]+(?:年|个?月|周|天|日))|[一1](?:年|月|周|天|季度?|日))/
const occasion = /^(?:次|场|轮|期|遍|场次|课时|学时)$/

/** A slogan or habit of speech has a number up to ten; more than a dozen times a year is a count again. */
const dozen = 12

/** Every reason why a quantity is no figure. A reason that holds decides. */
export const exclusions: readonly Exclusion[] = [
  {
    // 第3次, 每10万人, A3类, 1·24件, 3+2个, 08106-3件. 总数300人 and 其中：300人 are whole numbers.
    id: 'part-of-a-word',
    excludes: (_, {before}) =>
      /[第每№〔[*×·+]$|\d[-–—~～:/.,]$|(?<![A-Za-z])[A-Za-z]$|[A-Za-z][-_]$/.test(before)
  },
  {
    // 前5名, 前3个: a rank or a part of a whole. 目前5个, 年底前5个 are counts.
    id: 'first-ones',
    excludes: (_, {before}) => /(?<![目当此以提底月日年之会])前$/.test(before)
  },
  {
    // 数十名, 几百件, 百姓, 千名干警: too vague to have a value. 近百名 and 百余名 have one.
    id: 'vague',
    excludes: ({script, bare, approx, start, numberStart}, {before}) =>
      script === 'han' &&
      (/[数几]$/.test(before) ||
        (bare && approx === 'exact' && start === numberStart) ||
        before.endsWith('成百'))
  },
  {
    // 这两个, 上述三项, 第一、二批, 初三: said before, or an ordinal.
    id: 'refers-back',
    excludes: ({script}, {before}) =>
      script === 'han' && /(?:[这那后某哪初]|上述|第[一二三四五六七八九十]+[、至到和])$/.test(before)
  },
  {
    // 位列全省3位: a rank. 全省获奖3名 is a count.
    id: 'rank',
    excludes: ({unit}, {before}) =>
      /^[名位]$/.test(unit) && /(?:排名?|位列|位居|居)(?:全[国省市区])?$/.test(before)
  },
  {
    // 9年6个月, 5年内 and 24小时 tell time; 缩短至7天 and 连续29个月 tell a result.
    id: 'time',
    excludes: ({kind, value, unit}, {before}) =>
      kind === 'time' &&
      (unit === '月' ||
        (unit === '年' && value > 100) ||
        !durationResult.test(before) ||
        oldValue.test(before))
  },
  {id: 'age', excludes: ({kind}) => kind === 'age'},
  {
    // 每月1次, 一年两次: how often. 每年办理3000件 and 每年开展100余场 are counts.
    id: 'frequency',
    excludes: ({unit, value}, {before}) => value <= dozen && occasion.test(unit) && often.test(before)
  },
  {
    // 9时30分, 6分30秒, against 得分98.5分.
    id: 'clock',
    excludes: ({unit}, {before, after}) =>
      unit === '分' && (/[时点:：]$/.test(before) || /^\d+秒/.test(after))
  },
  {
    // 常住人口600万人, 下辖5个县, against 服务人口20万人.
    id: 'background',
    excludes: ({kind}, {before}) => kind !== 'percent' && background.test(before)
  },
  {
    // 1名法官+1名助理, 3个1, 八个一, 两个维护, against 两个专项行动.
    id: 'pattern',
    excludes: ({script}, {after}) =>
      /^[^，。；、\d]{0,10}\+/.test(after) ||
      (script === 'han' ? slogan.test(after) : /^[一1](?![\d.个])/.test(after))
  },
  {
    // 一案一策, 两所一庭, 三支一扶: numbers on both sides of one or two characters.
    id: 'compound',
    excludes: ({written}, {after}) =>
      /^[一二两三四五六七八九]$/.test(written) &&
      /^\p{Script=Han}{0,2}[一二两三四五六七八九](?![个名家件起项人位支条辆处座套次场])\p{Script=Han}/u.test(
        after
      )
  },
  {
    // 三级, 四类, 十分, 二次: only some measure words make a count of a Chinese number, and 二 never stands before one.
    id: 'no-count',
    excludes: ({script, kind, rule, value, approx, written}) =>
      script === 'han' &&
      kind !== 'time' &&
      ((rule.han !== true && approx === 'exact') || value === 0 || written === '二')
  }
]
