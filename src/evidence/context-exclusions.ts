import type {Exclusion} from './exclusion.js'
import {isLoss} from './losses.js'
import {isPlaceName} from './place-names.js'

/** How many each has, without a word of what was done: 每个网格都有|1个党支部. */
const forEach = /每[一个名户村所]?(?:(?![由配设建选派聘给发])\p{Script=Han}){1,8}$/u

/** The reasons that lie in what the words around a quantity tell: a profile, a plan, a duty, a story. */
export const contextExclusions: readonly Exclusion[] = [
  {
    // 现有干警148人，其中法官66人; 力争压减15%; 应不少于5人. Shares of the work done by all are told apart by their clause.
    id: 'no-result',
    excludes: ({kind}, {mood, before}) =>
      mood !== null && !(mood === 'norm' && kind === 'money' && /按[^，]*$/.test(before))
  },
  {
    // 组建不少于5人的执法队: how large each must be. 均不少于5人 tells how large they are.
    id: 'least',
    excludes: ({kind, unit}, {qualifier, after}) =>
      kind === 'count' &&
      /^[人名户]$/.test(unit) &&
      /^不[少低]于$/.test(qualifier) &&
      /^的\p{Script=Han}/u.test(after)
  },
  {
    // 被骗145万元 is what the victim tells, 为群众挽损145万元 a result.
    id: 'loss',
    excludes: ({kind}, {before, after}) => kind === 'money' && isLoss(before, after)
  },
  {
    // 抛出9个问题 asks, 解决9个问题 does.
    id: 'questions',
    excludes: ({unit}, {before, after}) =>
      unit === '个' && after.startsWith('问题') && /(?:抛出|追问|发问|连问|问了|问出)了?$/.test(before)
  },
  {
    // 中央政法委等10部门, 等七个部门联合印发: who issued a paper. 等11个部门入驻 counts.
    id: 'issuers',
    excludes: ({unit, rule}, {before, after}) =>
      before.endsWith('等') &&
      ((rule.noun === true && unit === '部门') ||
        /^(?:部门|部委|单位)(?:联合)?(?:印发|发布|下发|出台|制定)/.test(after))
  },
  {
    // 引进超亿元产业项目8个: how large a project must be. 投入超亿元 counts.
    id: 'threshold',
    excludes: ({kind, bare}, {after}) =>
      kind === 'money' && bare && /^(?:以上)?的?\p{Script=Han}{0,4}(?:项目|企业|工程|大案)/u.test(after)
  },
  {
    // 《年鉴》2022卷: the year of an edition.
    id: 'edition',
    excludes: ({unit, value}, {before}) =>
      /^[卷期版]$/.test(unit) && value > 1900 && value < 2100 && before.endsWith('》')
  },
  {
    // 三台岭, 五家渠市 are places.
    id: 'place-name',
    excludes: isPlaceName
  },
  {
    // 每个网格都有1个党支部: how it is ordered. 每个网格由1名网格长负责 tells who works there.
    id: 'one-for-each',
    excludes: ({unit, value}, {before}) => value === 1 && /^[个名]$/.test(unit) && forEach.test(before)
  }
]
