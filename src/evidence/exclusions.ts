import {isBackground} from './background.js'
import {contextExclusions} from './context-exclusions.js'
import type {Exclusion} from './exclusion.js'
import {isSlogan} from './slogans.js'

export const lookBehind = 40
export const lookAhead = 16

/** Behind these, and behind fellow durations, a duration is a result: 分别缩短2.5天、8天. 提前3日 is a deadline. */
const durationResult =
  /(?:(?:缩短|压缩|缩减|压减|减少|降低|降|减|提速|节约|节省|控制在|优化|精简)(?:了|到|至|为)?|提前了|连续|平均|(?:用时|耗时|时长|时间|天数|周期|时限)(?:仅|只|为|是|不|至|到)*|仅需|只需|只用了?|仅用了?|少[花等用]|平均提前|最快)(?:仅|约|达|平均)*(?:[\d.]+(?:个?(?:工作日|小时|月)|天|日|分钟)[、和及与])*$/

/** 坚持服务群众12年 is an achievement, 从警28年 a life. */
const persisted = /(?:坚持|坚守)\p{Script=Han}{0,8}$/u

/** What stands before the number in 由20天缩短至7天: the old value, not the result. */
const oldValue = /(?:由|从|自)(?:原来|原先|以前|过去|法定)?的?(?:约|近|平均)*$/

const often =
  /(?:每个?(?:半年|半个?月|季度?|[年月周日天旬逢]|星期|[一二两三\d]+(?:年|个?月|周|天|日))|[一1隔](?:年|月|周|天|季度?|日))/
const occasion = /^(?:次|场|轮|期|遍|回|趟|堂|课|场次|课时|学时)$/

/** A slogan or habit of speech has a number up to ten; more than a dozen times a year is a count again. */
const dozen = 12

/** A smaller count with 以上 sets a condition: 3人以上, 两次以上. */
const smallResult = 10

/** No deadline is as long; 志愿服务3.2万小时 sums up work. */
const longestDeadline = 1000

const sharedOrdinal =
  /第[\d一二三四五六七八九十百]{1,4}[条款项名批次届期]?(?:[、和及至到][\d一二三四五六七八九十百]{1,4})*[、和及至到]$/

/** Every reason why a quantity is no figure. A reason that holds decides. */
export const exclusions: readonly Exclusion[] = [
  {
    // 第3次, 每10万人, A3类, 1·24件, 3+2个, 08106-3件. 总数300人 and 其中：300人 are whole numbers.
    id: 'part-of-a-word',
    excludes: (_, {before}) =>
      /[第每№〔[*×·+]$|\d[-–—~～:/.,]$|(?<![A-Za-z])[A-Za-z]$|[A-Za-z][-_]$/.test(before)
  },
  {
    // 第二、三批, 第5、6、7条: ordinals that share their 第.
    id: 'shared-ordinal',
    excludes: (_, {before}) => sharedOrdinal.test(before)
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
    // 这两个, 上述三项, 初三: said before, or a day.
    id: 'refers-back',
    excludes: ({script}, {before}) => script === 'han' && /(?:[这那后某哪初]|上述)$/.test(before)
  },
  {
    // 位列全省3位: a rank. 全省获奖3名 is a count.
    id: 'rank',
    excludes: ({unit}, {before}) =>
      /^[名位]$/.test(unit) && /(?:排名?|位列|位居|居|列)(?:全[国省市区])?$/.test(before)
  },
  {
    // 9年6个月, 5年内 and 24小时 tell time; 缩短至7天 and 连续29个月 tell a result.
    id: 'time',
    excludes: ({kind, value, unit}, {before}) =>
      kind === 'time' &&
      (unit === '月' ||
        (unit === '年' && value > 100) ||
        (value < longestDeadline &&
          !durationResult.test(before) &&
          !(unit === '年' && persisted.test(before))) ||
        oldValue.test(before))
  },
  {id: 'age', excludes: ({kind}) => kind === 'age'},
  {
    // 每月1次, 一年两次: how often. 每年办理3000件 and 每年开展100余场 are counts.
    id: 'frequency',
    excludes: ({unit, value}, {before, after}) =>
      value <= dozen && occasion.test(unit) && (often.test(before) || /^\/[年月周天季]/.test(after))
  },
  {
    // 最多跑1次, 只进1扇门: how little it takes, against 仅发生1起.
    id: 'one-stop',
    excludes: ({value}, {before}) => value === 1 && /[跑进找扫填交][了]?$/.test(before)
  },
  {
    // 翻了一番, against 一番话.
    id: 'doubling',
    excludes: ({unit}, {before}) => unit === '番' && !/翻了?近?$/.test(before)
  },
  {
    // 标的额50万元以下的案件, 超过1万元的，3人以上, 万人以上社区: which ones are meant. 节约50万元以上, 均达4人以上
    // and 95%以上的小区 are results.
    id: 'condition',
    excludes: ({kind, unit, value, end, unitEnd, approx}, {before, after}) => {
      if (approx !== 'over' && approx !== 'under') return false
      if (kind === 'money' && /^的[，。；]/.test(after)) return true
      if (end === unitEnd || /(?:达到?|有)$/.test(before)) return false
      const chooses = /^的?\p{Script=Han}/u.test(after)
      if (chooses && (kind === 'money' || /^[人户]$/.test(unit))) return true
      return kind === 'count' && value < smallResult
    }
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
    excludes: isBackground
  },
  ...contextExclusions,
  {
    // 1名法官+1名助理, 3个1, 八个一, 两个维护, against 两个专项行动.
    id: 'pattern',
    excludes: ({script, value}, {after}) =>
      /^[^，。；、“\d]{0,10}\+/.test(after) ||
      (script === 'han' ? value <= dozen && isSlogan(after) : /^[一1](?![\d.个])/.test(after))
  },
  {
    // 一案一策, 两所一庭, 三支一扶: numbers on both sides of one or two characters. 八成在一线 is a share.
    id: 'compound',
    excludes: ({written, kind}, {after}) =>
      kind === 'count' &&
      /^[一二两三四五六七八九]$/.test(written) &&
      /^\p{Script=Han}{0,1}[一二两三四五六七八九](?![个名家件起项人位支条辆处座套次场])\p{Script=Han}/u.test(
        after
      )
  },
  {
    // 三级, 四类, 十分, 二次: only some measure words make a count of a Chinese number, and 二 never stands before one.
    id: 'no-count',
    // 召开会议二次， is a slip for 两次; 二次创业 is none.
    excludes: ({script, kind, rule, value, approx, written, unit}, {before, after}) => {
      const twice = unit === '次' && /\p{Script=Han}$/u.test(before) && /^[，。；、]/.test(after)
      return (
        script === 'han' &&
        kind !== 'time' &&
        ((rule.han !== true && approx === 'exact') || value === 0 || (written === '二' && !twice))
      )
    }
  }
]
