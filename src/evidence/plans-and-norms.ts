/** Words that open what is yet to be done. */
const aims = [
  '力争',
  '争取(?!到|了)',
  '目标(?:任务)?(?:是|为|到)',
  '^[^\\d，]{0,4}目标(?=[^\\d，]{0,4}年)',
  '(?<![超按照原年度月项动作])计划(?:总?投[入资]|新[建增]|再|用|在|于|到|年内|今年|建[成设]|开展|招|培[训养]|安排|改造|完成|实施|选|组织)',
  '(?:^|年|将|，|步)拟(?=再|新|选|建|投|于|在|招|用|开)',
  // 总产值预计430亿元 is an estimate of what is there.
  '预计(?=[^，\\d]{0,12}(?:全年|将|年底|年内|可|到20))',
  '预期(?:达|为|到|将)',
  '有望',
  '下一步',
  '下一阶段',
  '今后',
  '明年',
  '确保(?=[^，]{0,8}(?:年内|年底|全年|今年|20\\d{2}年))'
].join('|')

/** 将 before what is to come: 将新建, 将超过; 将矛盾化解在基层 and 将200名未成年人列入 dispose of something. */
const future =
  /(?<![即行])将(?:会|于|在(?![校册编押逃矫建线职岗外])|再|新[建增招]|继续|持续|陆续|逐步|进一步|达|超过?|突破|投[入资]|建[成设立]|完成|实现|开展|推出|组织|培[育养训]|新增|增加|安排|选[聘派任]|招[录聘]|惠及|改造|启动|举办|推广)/
const disposes = /作为|纳入|列[入为]|融入|贯穿|视为|转[化为]|移[交送]|落实到|结合|挂钩|与/

const plan = new RegExp(aims)

const goal = '(?:建成|实现|达到|基本|全面|形成|培养|完成|覆盖|力争)'
const untilYear = /^到20\d{2}年(?:底|末|年底)?[，、]?/
const goalFirst = new RegExp(`^[^，\\d]{0,8}${goal}`)
const reached = /共|累计|了|下降|减少|增长|提升|上升/

/**
 * 到2025年，建成50个 sets a goal; 到2022年，共建成50个 and 到2022年，警情下降到120起 tell what was reached, and so does every
 * year before the one that the article reports on.
 */
function isGoal(clause: string, next: string, reported: number | null): boolean {
  const year = clause.match(untilYear)?.[0]
  if (year === undefined || (reported !== null && Number(year.match(/\d+/)?.[0]) < reported)) return false
  const said = year.length < clause.length ? clause.slice(year.length) : next
  return goalFirst.test(said) && !reached.test(said)
}

/**
 * Tell whether a clause says what is to be done: 力争压减15%, 今年将新建30个, 计划投入1200万元, 到2025年建成50个.
 *
 * `next` is the clause behind: 到2025年 alone decides nothing. 完成计划的98%, 计划外改造240盏, 将矛盾化解在基层 and 将200名未成年人列入名册 tell what is done.
 */
export function isPlan(clause: string, next: string, reported: number | null = null): boolean {
  return (
    plan.test(clause) || isGoal(clause, next, reported) || (future.test(clause) && !disposes.test(clause))
  )
}

/** Tell whether a clause says that something is done, whatever was planned: 已建成, 截至目前, 超额完成. */
export function isPast(clause: string): boolean {
  return /(?<![而不])已(?!决)|截至|截止|累计|实际|超额|超计划|计划外|(?<!力争|计划|确保|预计|将|年内|全面|目标)完成(?:了|年度|计划|目标|率|\d)/.test(
    clause
  )
}

/** Rules that say what must be: 应不少于5人, 必须配备2名. */
const duty =
  /(?<![对响适供反呼顺相回效])应(?:当|有|为|配|设|由|不少|不低|至少|达)|必须|须(?:配|有|不少|不低|至少|达)|不得(?:少|低|超)|^(?:同时|并)?(?:明确|规定|[\p{Script=Han}]{0,6})要求[^，]{0,12}(?:每|不少于|不低于|至少)|^每[^，]{0,20}(?:不少于|不低于|不得|至少(?!选|建|走|开|办|有))/u

/** A measure that is set: 以每个网格覆盖100户为标准, 按照每村1名的要求. 按每件200元标准发放 tells a sum paid. */
const measure =
  /(?:按照?|以|本着|遵循)[^，。；\d]{1,30}\d[^，。；]{1,40}(?:为标准|为目标|为原则|的要求|的标准|的原则|的比例)/

/**
 * Tell whether a clause sets a duty or a measure: 应不少于5人, 要求每个社区至少配备2名, 按照每村1名的要求.
 *
 * 每个社区至少选任3名 and 每个网格由1名网格长负责 report what was done.
 */
export function isNorm(clause: string): boolean {
  return duty.test(clause) || measure.test(clause)
}
