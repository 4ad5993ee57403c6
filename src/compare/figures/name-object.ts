/** What was done with a case or thing: figures for different steps do not compare (化解 is not 受理). */
const steps =
  /排查|摸排|受理|化解|调解|调处|立案|审结|办结|结案|执结|办理|评查|交办|移送|破获|侦破|侦办|查处|上报|归集|处置|盘活|释放|兑付|培训|轮训|参训|接待|走访|重整|查获|整改/gu

/** Verbs that only say that a thing is there, and words that say where, when or how much of it. */
const neutral =
  /全市|全县|全区|全省|我市|我县|我区|本市|各类|各种|各级|各地|各县区|各领域|累计|合计|总计|现有|共有|拥有|共计|成功|及时|妥善|有效|就地|联合|集中|先后|全部|全面|科学|重新|高标准|高质量|规范化|标准化|常态化|专兼职|市县[乡镇]?[村]?(?:两级|三级|四级)|市、县两级|市级|重点领域的?|新增|新建成?|新设|新成立|新培育|建成|建立|设立|成立|组建|打造|创建|创成|开展|举办|组织开展|完成|实现|推动|帮助|配备|选配|选聘|聘请|聘任|选派|选送|划分为?|制定|出台|推出|印发|发布|培育|通过|参与|增设|增加|总数|总量|数量|一批|已经|年度|上半年|全年|去年|同比|环比/gu
const small =
  /(?<!公)共(?![享建同])|已(?!决)|(?<!调)和(?![解谐])|等(?!级)|[各的了达到出在由将对为、“”（）()\d+A-Za-zXN\s]/gu

/** What every such thing is called anyway. */
const general = /矛盾纠纷|矛盾|纠纷|案件|事件|事项|人民|资源|面积|资金|情况|活动|工作/gu

const rateStep = /(\p{Script=Han}{2})(?:成功)?率/gu

/**
 * Give the steps that the words of a figure name: `调解案件2万件` gives 调解; of a rate the one it is the rate of, as in
 * `受理纠纷化解率`.
 */
export function stepsOf(words: string): Set<string> {
  const rated = [...words.matchAll(rateStep)].flatMap(([, step = '']) => step.match(steps) ?? [])
  return new Set(rated.length > 0 ? rated : words.match(steps))
}

/**
 * Take the words for what is counted down to what tells it apart from others of its indicator; empty where it is the
 * thing itself.
 *
 * With the indicator's word 化解纠纷, `化解“三农”纠纷` leaves 三农 and `全市共化解各类矛盾纠纷` nothing; with 调解组织, `企业人民调解组织`
 * leaves 企业. A brand's pattern (`“1+5+X”邻里中心`) is no kind.
 */
export function kindOf(words: string, indicatorWord: string): string {
  const rest = strip(words.includes(indicatorWord) ? words.replace(indicatorWord, '') : words).replace(
    general,
    ''
  )
  return [...rest].length < 2 || /^(?:社区|城乡|基层)$/u.test(rest) ? '' : rest
}

/** Take the steps, the verbs and the quantities off a name: `新建智慧安防小区` gives 智慧安防小区. */
export function nameObject(words: string): string {
  return strip(words)
}

function strip(words: string): string {
  return words
    .replace(/（[^）]*）/gu, (inside) => inside.replace(/[（）]/gu, ''))
    .replace(neutral, '')
    .replace(steps, '')
    .replace(small, '')
    .replace(/[^\p{L}]/gu, '')
}
