/** What makes a slogan or a plan of a small Chinese number: 两个维护, 四个意识, 五个必须, 三台合一, 三个阶段. */
const sloganWords =
  /^(?:维护|确立|意识|自信|一(?![个名家件起项人支条处座套])|结合|到位|必须|坚持|务必|严禁|不|没有|统一|毫不|责任|导向|更(?!新)|延伸|转变|全面|同步|相互|先行|大局|规定|基本原则|底线|红线|禁令|合一|联动|方面|层面|维度|角度|关口|百年|零|聚焦|领域|环节|等级|级别|层级|阶段|步骤|着力|突出(?!问题|贡献)|坚定|到底|带头|善于|主线|注重|统筹|明确|优先|不变|百分|轮子|时间|字|关键|转换|倍增|走在前|看齐|务实|纪律|共同|共治|共建|共享|革命|文明|面向)/

/** Of these there may well be three: 三个“红色驿站”, 三个“枫桥式”派出所. */
const things =
  '(?:中心|平台|驿站|[站点室队馆店团线码所]|基地|阵地|公园|专班|小组|项目|行动|品牌|组织|联盟|窗口|法庭|企业|单位|街道|社区|小区|校园|学校|问题|案件)'
const namedThing = new RegExp(`${things}$`)
const thingBehind = new RegExp(`^[\\p{Script=Han}]{0,4}?${things}`, 'u')

/**
 * Tell whether what follows a small Chinese number and its measure word makes a slogan of it: 两个维护, 四个“必访”.
 *
 * 两个专项行动 and 三个“红色驿站” are counts.
 */
export function isSlogan(after: string): boolean {
  if (sloganWords.test(after)) return true
  const quoted = after.match(/^“([^”]{1,8})”/)
  return (
    quoted !== null && !namedThing.test(quoted[1] ?? '') && !thingBehind.test(after.slice(quoted[0].length))
  )
}
