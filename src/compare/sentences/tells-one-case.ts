const person =
  '居民|村民|市民|老人|群众|女士|先生|大[叔爷娘妈伯婶]|阿姨|夫妻|夫妇|兄弟|姐妹|邻居|游客|工友|当事人|村支书|老支书|母亲|父亲|女子|男子'
const business = '企业|公司|工厂|商户|商家|民宿|饭店'

/** One of many, with what it is: `一家拉面加工企业`, `一名外地游客`, `一对邻居`, `一起跨境诈骗案`; not `每村一名居民代表`. */
const oneOf = new RegExp(
  `(?<![第之统单唯万千百十\\d一])(?<![每各][一-龥]{0,3})一(?:家|名|位|对|起|户|个|桩|件|群)[^，。；：、0-9]{0,18}(?:${person}|${business}|案|案件|官司|纠纷|矛盾|疙瘩|烦心事)(?![子例])`,
  'u'
)

/** A person by surname: `李女士`, `马大叔`, `陈某`, `退休教师王老伯`. */
const surnamed = /[一-龥](?:女士|先生|大[叔爷娘妈伯婶]|阿姨|老[汉伯])|[一-龥]某(?![些种个])/u

/** An occasion or hour that the reporter sets: `先进典型报告会上，`, `6月3日傍晚，`; not `在推进会上推广`. */
const occasion =
  /(?:会|仪式|现场)上，|\d日(?:清晨|凌晨|一早|早上|上午|中午|下午|傍晚|晚)|^(?:清晨|傍晚|夜幕|一早|初[春夏秋冬])/u

/** How a settled quarrel is painted: `两家人在协议上按下手印`. */
const painted = /按下手印|面红耳赤/u

/**
 * Tell whether a clause tells the story of one case, person or occasion: it may be vivid, and says nothing of how much
 * the city does.
 *
 * `一家食品企业因商标纠纷停产` and `居民王女士` do; `帮助一批企业脱困` and `每村一名法律顾问` do not.
 */
export function tellsOneCase(clause: string): boolean {
  return oneOf.test(clause) || surnamed.test(clause) || occasion.test(clause) || painted.test(clause)
}
