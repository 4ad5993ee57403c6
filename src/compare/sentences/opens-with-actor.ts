/** Where a clause begins that says no more than when or where: `去年，`, `与此同时，`. */
const opening = /^(?:[^，]{0,12}[年月日来间中后前时]，|与此同时，|同时，|目前，|其中，|一是|二是|三是|四是)?/u

/** Who does political-legal work in a city, at the end of the words before the verb. */
const actor =
  /^.{0,24}?(?:[省市县区州盟旗镇乡村]|街道|社区|各地|我们|院|公安|司法|检察|机关|系统|部门|单位|警|官|律师|干部|员|队伍?|者|中心|党委|政法委|工商联|企业|群众|全市|全县|全区|平台|机制)/u
/** What only opens the way to the verb: `对12个单位开展督察` has no actor. */
const adverbial =
  /^(?:对|向|为|在|于|从|将|把|与|同|由于|通过|围绕|针对|按照|以|依托|累计|共|并|还|也|其中|建成|建立|成立|设立|组织|开展|出台|制定|推行|推动|开辟|接入|走访|办理|受理|审结|选派|选树|举办|召开|发出|发放|查处|立案|新建|新增|划分|配备|深化|巩固|整合|聘请|吸纳|打造|完成|实现|推出|推广|探索|加强|完善|健全|强化|落实|严格|坚持|持续|全面|深入|积极|依法|集中|帮助|提供|投入|利用|参与|处置|化解|调解|调处|排查)/u

/**
 * Tell whether a quotation begins with who does the work: `市司法局组织律师进园区` and `去年，全市划分网格`, but not
 * `对12个单位开展督察` or `建成驿站36个`.
 */
export function opensWithActor(quotation: string): boolean {
  const words = quotation.replace(opening, '')
  return !adverbial.test(words) && actor.test(words)
}
