/**
 * Verbs that tell of work done and finished, in the genre's vocabulary: `建成驿站100家`, not `加强驿站建设`.
 * A verb inside quotation marks or 《》 is part of a name and does not count.
 */
const doing =
  /建成|建立|成立|设立|组建|搭建|打造|构建|出台|制定|印发|上线|开通|创建|创设|创办|新建|新增|整合|化解|调解|调处|审结|办结|破获|查处|查办|打掉|抓获|挽回|追回|兑付|发放|减免|轮岗|培训|轮训|督察|督查|表彰|获评|荣获|入选|获得|评为|实现|完成|签署|签订|举办|召开|开展|推出|推行|聘请|聘任|选聘|选派|培育|走访|排查|受理|办理|配备|投入|改造|评查|开设|入驻|进驻|下沉|接入|吸纳|通报|问责|运用|首创|创新|探索|缩短|压缩|提出|划分|划定|配置|发出|出具|解决|指派|派驻|派出|结成|加装|安装|布设|联网|清退|摸排|返还|清理|盘活|追缴|立案|侦破|接待|答复|修订|共建|选树|核查|帮扶|设置/gu

/** Verbs of the work plan and the appeal, which by themselves tell no result: `不断加强`, `持续深化`. */
const urging =
  /加强|深化|完善|推进|健全|提升|强化|优化|促进|推动|落实|规范|拓展|统筹|聚焦|发挥|严格|做好|抓好|加快|加大|扩大|巩固/gu

/** What is over and done, whoever did it: `制度先后施行`, `四级联建`, `全部到位`; not `建成后`, `建立健全机制`. */
const finished =
  /(?:建成|设立|成立|新设|新建|新增|组建|首创|首推|签订|签署|印发|出台|开通|完成|办结|审结|举办|召开)(?![后前时]|率)|挂牌|上线|投用|落成|施行|启用|启动|联建|贯通|打通(?!最后)|到位|落地|达到|全覆盖|覆盖到?\d|遍布|已(?!决|经?知)|[一-龥]了(?![解望结])/u

/** Work that others have recognised: `受到中央政法委肯定`, `入选典型案例`, `全省首家`; not `争创全国先进`. */
const recognised =
  /(?:受到|得到|获得?|荣获).{0,16}(?:肯定|表彰|表扬|推介|推广|批示|点赞|奖|称号|好评)|入选|获评|评为|荣获|荣立|跻身|经验介绍|交流发言|(?:作|进行|予以|被).{0,14}推广|推介|全[国省](?:率先|首[家个创批例]|第一|前[一二三四五六七八九十列])|(?:全国|全省|在全)率先|首推|首创|[居列](?:全[国省])|(?:全[国省])(?:领先|前列|首位)/u

const slogan = [
  // 坚持以……为指导；以……为契机, but not 以社区为单位建立网格.
  /(?:坚持)?以[^，；。]{2,60}为(?:指导|引领|统领|遵循|根本|核心|中心|契机|目标|载体|抓手|指引|主线|导向|牵引|宗旨|己任|总抓手)/u,
  /(?:学习|宣传|贯彻)+(?:落实|执行)?(?!.{0,6}(?:情况|办法|细则|方案))|学思践悟|深刻(?:认识|领会|把握|领悟)|牢固树立|牢牢把握|高举.{0,8}旗帜|摆在.{0,6}(?:首位|位置)|对标对表|提高政治站位/u,
  /^(?:始终|一直|牢牢)?(?:坚持|践行|秉持|秉承|紧紧?围绕|紧扣|立足|着眼|瞄准|锚定|聚焦|牢记|恪守|弘扬|发扬)/u,
  /(?:奋力|努力|着力|全力|合力|奋勇|接续)(?:推进|推动|打造|谱写|建设|实现|书写|开创|绘就|护航|维护|为|守护|创造|形成)/u,
  /^(?:不断|切实|有力|全力|更好地?|有效|持续)?为[^，。；]{2,60}(?:贡献|提供.{0,20}(?:保障|支撑|动力|基础|环境|屏障)|保驾护航|奠定|营造|作出)/u,
  /是[^，。；]{2,40}(?:要求|前提|部分|基础|根基|关键|任务|使命|之举|举措|保障|生命线|基石|向往|期盼)[。，；]?$/u,
  /(?:新征程|新的号角|新篇章|新局面|新作为|新贡献|新辉煌|新答卷|亮眼答卷|起点上|乘势而上|砥砺|踔厉|勇毅|笃行|初心|缩影|画卷|答好|答卷)/u,
  /？”?$/u,
  /(?:获得感|幸福感|安全感|根与魂|国泰民安|长治久安)/u
]

/** A day begins, and a story with it: `一早，`, `7月3日傍晚，`, but not `2024年7月，`. */
const hour =
  /^(?:\d+月\d+日，?)?(?:凌晨|一早|一大早|清晨|早上|上午|中午|午后|下午|傍晚|入夜|晚上|深夜|初[春夏秋冬]，)/u

/** What is told as a story, about one case or person: its numbers are no result of the city. */
const story =
  /^(?:他|她)们?|^有[的人]|(?:^|[^某])某(?![些种个])|(?:^|[县市区镇村])一(?:家|名|位)[^，]{2,14}(?:因|遭|被)|动容|老(?:大[妈爷]|人家)|(?:说|表示|(?<!经验)介绍|告诉记者|回忆)[：，]?$/u

/** One person of several, or words that somebody spoke: no way of working is told by them, though it be named. */
const portrait = /^(?:还|也|更)?有[的人]|^(?:他|她)们?(?!们?所)/u

/**
 * Tell whether a clause quotes a whole saying: `“有事好商量，来坐坐”`, not `“枫桥经验”`.
 *
 * Looked at up to the last closing mark only: behind a mark that is never closed every other would be sought in vain.
 */
function quotesSpeech(clause: string): boolean {
  return /“[^“”，。！？]*[，。！？]/u.test(clause.slice(0, clause.lastIndexOf('”') + 1))
}

/** The reporter arrives: `走进市综治中心，`, `在大屏幕上，`; a name in it tells of no work. */
const scene = /^(?:走进|来到|步入|记者|在[^，]{0,16}(?:大屏幕?|大厅|现场|门口)[上里内]?[，])/u

const planVerb =
  '(?:以|把|始终|持续|进一步|继续|加快|全面|深入|全力|不断|更加|紧紧|牢牢|坚持|突出|重点|努力|着力|充分|大力|聚焦|围绕|瞄准|锚定|建设|推动|推进|建成|打造|健全|完善|深化|强化|加强|优化|探索|开展|实施|出台|启动|新建|设立|成立|组织|争取|实现|统筹|牢固|前移|从[严实重快]|抓好|稳字|稳步|铺开|迎来)'

/** What is announced, not told: `今年将建设……`, but not `将涉企案件纳入……` where 将 only moves the object. */
const plan = new RegExp(
  `下一步|接下来|力争|计划(?:到|在|于|今年|明年)|预计|有望|拟于|(?<![即行])将${planVerb}`,
  'u'
)

/**
 * What is asked for: `综治中心要提档升级`, `必须压实责任`; not `重要`, `需要的群众`, `只要拨打电话` or `必须上网的单位`.
 * 打铁必须自身硬 is a proverb.
 */
const call =
  /(?<![重主需首纲摘概紧险扼索只若机提想不次须])要(?![求素闻点案件道害领务么是塞职地员紧旨诀的])|(?<!打铁)必须(?!自身硬)|(?<!打铁还)务必|应当|理应|(?<![无必])须(?![知臾])/u

/** What a clause has of the genre's voices; the words inside names do not count. */
export interface ClauseVoice {
  /** The distinct verbs of work done. */
  doing: number
  /** Verbs that urge or plan work without telling a result. */
  urging: number
  /** It tells what is over and done. */
  finished: boolean
  /** It tells how others recognised the work. */
  recognised: boolean
  slogan: boolean
  plan: boolean
  /** It asks for work. */
  call: boolean
  story: boolean
  /** It asks the reader, sets a scene, draws one person of several, or lets somebody speak. */
  aside: boolean
}

/**
 * Tell in which voice a clause speaks.
 *
 * `建成驿站100家` does; `不断加强队伍建设` urges; `以试点为契机` is a slogan; `我市将加快建设` is a plan;
 * `综治中心要提档升级` calls; `有的扎根审判一线` and `张某等人到社区` tell a story.
 * `召开贯彻落实情况汇报会` is no slogan: what is carried out is reported on.
 */
export function hearClause(clause: string): ClauseVoice {
  const speech = quotesSpeech(clause)
  const spoken = clause.replace(/《[^》]*》|“[^”]*”/gu, '“”')
  return {
    doing: new Set(spoken.match(doing)).size,
    urging: new Set(spoken.match(urging)).size,
    finished: finished.test(spoken),
    recognised: recognised.test(spoken),
    slogan: slogan.some((pattern) => pattern.test(spoken)),
    plan: plan.test(spoken),
    call: call.test(spoken),
    story: speech || story.test(clause) || hour.test(spoken) || scene.test(spoken),
    aside: speech || portrait.test(clause) || scene.test(spoken) || /？”?$/u.test(clause)
  }
}
