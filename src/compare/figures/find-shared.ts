import {canonicalUnit} from './canonical-unit.js'
import type {ClaimedFigure} from './claim-figures.js'
import type {ToldFigure} from './gather-figures.js'
import {groupBy} from '../group-by.js'
import {nameObject, stepsOf} from './name-object.js'

/** Figures of two cities or more that count the same thing, though no lexicon says so. */
export interface Shared {
  /** The counted thing in the words that are told first, without verbs. */
  name: string
  unit: string
  figures: ToldFigure[]
}

/** Words that name no certain thing: two cities' 意见建议 or 困难群众 have nothing in common. */
const vague =
  /收集|征集|提出|收到|采纳|解决|推送|发送|安置|惠及|发放|投入|帮助|群众|企业|意见|建议|诉求|专项|资金|突出|问题|困难|典型|事项|案件|案例|人员|工作|活动|平均|用时|时间|时长|时限|周期|金额|标的额?|损失|经济|涉及|涉案|干警|干部|民警|单位|部门|线索|信息|对象|犯罪|嫌疑人|被告人|当事人|个人|集体|先进|服务|合同|文书|措施|举措|任务|项目|制度|机制|县|市|区|镇|乡|街道|村|(?:满意|办结|成功|处置|回复|答复|整改|受理|合格|上线)?[率度]$/gu

/** Fewer letters than these, vague words aside, name too little to say that two cities count the same. */
const shortestCore = 2
const shortestName = 4

/**
 * Find what two cities or more count in the same unit and by the same words, the verb aside, though no row holds it:
 * `公共法律服务中心113家`, `建成公共法律服务中心（站）98个`.
 *
 * A share pairs with no change, 受理 with no 办结, and vague names (意见建议, 群众满意率) with nothing, nor do people of
 * whom only what stands behind says what became of them (`选派青年干警45名挂职`). Numbers of a story make no pair, plans
 * neither, nor words that are no name (`老支书、律师`, `市委分级举办轮训班`). What different indicators claim does not pair.
 */
export function findShared(claimed: readonly ClaimedFigure[]): Shared[] {
  const telling = claimed.filter((one) => whyUnshared(one) === undefined)
  const groups = groupBy(telling, (one) => keyOf(one) ?? '')
  return [...groups.values()].flatMap((group) => {
    const figures = group.map(({told}) => told)
    const [first] = figures
    if (!first || new Set(figures.map(({city}) => city)).size < 2) return []
    const names = new Set(figures.map(({figure}) => nameShared(figure.of)))
    const [name = ''] = names
    return {name: names.size === 1 ? name : withoutBrackets(name), unit: first.figure.unit, figures}
  })
}

/** Why a figure pairs with none of another city, whatever that counts. */
export type Unshared = 'story' | 'plan' | 'vague'

/** Find what keeps a figure from pairing with any other: it is of a story, a plan, or its name is too vague. */
export function whyUnshared(one: ClaimedFigure): Unshared | undefined {
  if (one.told.story) return 'story'
  if (one.told.evidence.aim === true) return 'plan'
  return keyOf(one) === undefined ? 'vague' : undefined
}

function keyOf({told: {figure, change, measure}, indicator}: ClaimedFigure): string | undefined {
  if (canonicalUnit(figure.unit) === '名' && measure === 'flow') return undefined
  const plain = withoutBrackets(figure.of)
  if (!isName(nameShared(plain))) return undefined
  const name = nameObject(withoutDirection(plain))
  const core = name.replace(vague, '')
  if ([...name].length < shortestName || [...core].length < shortestCore) return undefined
  const steps = [...stepsOf(plain)].toSorted().join('')
  return `${name} ${steps} ${canonicalUnit(figure.unit)} ${change ? 'change' : ''} ${indicator?.id ?? ''}`
}

const opening =
  /^(?:全市|我市|共|已|累计|高质量|规范化|新)*(?:建成|新建|建立|成立|设立|打造|开展|完成|培育|建设|创建|组建|配备|选聘|聘请|举办|划分)?了?/u

function nameShared(counted: string): string {
  return counted.replace(opening, '')
}

/** A row's name is short: what is longer is a clause. */
const longestName = 12

/** An organ or a verb behind a noun makes a clause of it: 市委|分级举办, 企业|避免损失. */
const clause =
  /^(?:[省市县区]委|市[直局院])|(?<=\p{Script=Han}{2})(?:举办|召开|开展|建成|建立|设立|成立|打造|推行|推动|推出|制定|出台|印发|选派|选聘|配备|避免|帮助|协助|联合|握手|获得|荣获|受到|参加|来自|涉及)/u

/** `法务驿站` is a name; `像这样和解的纠纷`, `老支书、律师`, `【培训】轮训班` and `市委分级举办轮训班` are none. */
function isName(words: string): boolean {
  return (
    words !== '' &&
    [...words].length <= longestName &&
    !/[【】、，：；…\s]|^[像如这那其此某每]|[的了着]/u.test(words) &&
    words.split('“').length === words.split('”').length &&
    !clause.test(words)
  )
}

/** 公共法律服务中心（站） and 公共法律服务中心 are one; 乡镇（街道）综治中心 loses its bracket too. */
function withoutBrackets(words: string): string {
  return words.replace(/（[^（）]*）/gu, '')
}

function withoutDirection(words: string): string {
  return words
    .replace(/(?:同比|环比|较上年)?(?:平均)?(?:下降|上升|增长|减少|提升|提高|增加|降低|压减|缩短)$/u, '')
    .replace(/(?:发案)?(?:总数|数量?|量)$/u, '')
}
