import type {Figure} from '../../model/article.js'
import type {FigureEvidence} from '../../model/comparison.js'
import {canonicalUnit} from './canonical-unit.js'

export type Measure = FigureEvidence['measure']

const rates = new Set(['%', '‰', '个百分点', '个千分点', '成', '倍', '番', '分之'])

/** A period that the clause names: what it counts was brought by that period, 累计 or not. */
const period =
  /全年|今年|当年|年内|本年度?|去年|[上下]半年|季度|一年来|(?:19|20)\d\d年(?!底|末|至今|来|以来|[^，；。]{0,3}止)/u
/** A day up to which all is counted. */
const upToDay = /截至|截止|目前|至今|如今|现[已有共]|年[底末]|以来|历年|在册/u
const total = /累计|总数|总量|总计|在册/u
const held = /共有|拥有|建有|设有|已有|现有/u

/** What was added: `新增62家`, `新建小区132个`; 新建区 is a district, 新时代 no addition. */
const added = /新(?:增|建(?!区)|设|成立|培育|组建|招|聘|挂牌|创|开设|登记|选聘|添)|增设|增加了?\d/u

/** What is done to things that are there already: they are counted by the deed. */
const deed =
  /走访|服务(?=\d)|督察|督查|巡[察视查]|整[改治顿](?!办)|清理|整修|改造|表彰|表扬|获评|荣获|受到|荣立|授予|立功|记功|培训|轮训|参训|轮岗|挂职|跟班|选派|调整岗位|走上|立案|查处|查获|抓获|打掉|打击|捣毁|惠及|覆盖|处[理分置]|问责|评查|接待|救助|帮扶|慰问|解决|化解|调解|调处|受理|办[理结]|审[结查]|破获|入选|开展|举办|召开|发放|挽回|追[回缴]|推[出送]|提出|制定|出台|印发|通报|约谈|帮助|评[选为]|选树|签[订署]|告破|落网|到案|归案|重整|公布|发布|采纳/u

/** Things and people in office that stay when the year is over. */
const standing =
  /(?:中心|平台|小区|社区|校园|医院|学校|高校|组织|委员会|调委会|工作室|调解室|警务室|驿站|站|点|基地|阵地|公园|场所|窗口|法庭|网格|探头|摄像头|监控|门禁|卡口|设备|系统|队伍|队|室|院|厅|庭|所|车位|(?<!人)员|志愿者|保安|律师|法官|检察官|民警|辅警|警力|长|人才|专家|义警|驻点)(?:（[^）]*）)?$/u

const thingUnits = new Set(['个', '名', '路', '支', '栋', '辆', '架'])

/**
 * Tell whether a figure is a stock, a flow or a rate.
 *
 * A share, a change in per cent or a multiple is a rate. `共有调解组织300家`, `累计调解2万件` and `建成驿站274个` are stocks:
 * they count what there is or was done up to a day. `全年化解9600件`, `全年累计化解9600件`, `新增62家` and `走访企业350家` are
 * flows: they count what a period brought. `clause` holds the words of the clause up to the figure's end and a little behind.
 */
export function measureOf({text, of, unit}: Pick<Figure, 'text' | 'of' | 'unit'>, clause: string): Measure {
  if (rates.has(unit) || text.includes('分之')) return 'rate'
  const words = `${clause}\n${text}`
  const timed = period.test(words) && !upToDay.test(words)
  if (total.test(words)) return timed || /新增\d/u.test(words) ? 'flow' : 'stock'
  if (added.test(words)) return 'flow'
  if (!thingUnits.has(canonicalUnit(unit)) || timed) return 'flow'
  const name = (of === '' ? text : of).replace(/[“”\d]|总数$|数量$/gu, '')
  const done = deed.test(itemOf(clause, text).replace(of, '')) || deedFirst.test(name)
  if (done) return 'flow'
  return held.test(words) || standing.test(name) ? 'stock' : 'flow'
}

/** 走访企业 and 轮训网格员 are deeds; 调解员 and 培训基地 are not, they are only named by one. */
const deedFirst = new RegExp(
  `^(?:${deed.source})(?!员|组织|委员会|室|工作室|中心|平台|站|点|基地|专家|队|团队|窗口|法庭|机构|专员)`,
  'u'
)

/** The item of a list that holds the words: in `建成调解中心9个、培训干警7人` each has a deed of its own. */
function itemOf(clause: string, words: string): string {
  const at = Math.max(0, clause.indexOf(words))
  const start = clause.lastIndexOf('、', at - 1) + 1
  const end = clause.indexOf('、', at + words.length)
  return clause.slice(at === 0 ? 0 : start, end === -1 ? undefined : end)
}

/**
 * Tell whether a figure states a change and no amount: `下降20.7%` and `减少300件` do, `化解率97%`, `下降至300件` and
 * `提高到97%` do not.
 */
export function isChange({change, text, unit}: Pick<Figure, 'change' | 'text' | 'unit'>): boolean {
  if (/百分点|千分点|^番$/u.test(unit)) return true
  return (
    change !== undefined &&
    !/(?:[至到为]|达到?)[^\d\p{L}]{0,2}(?:约|近|超|逾|不足)?[\d一二三四五六七八九十百千两]/u.test(text)
  )
}
