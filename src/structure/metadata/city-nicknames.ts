/** Nicknames that press and offices use for one city only. 江城 (武汉, 吉林, a county) and 榕城 (a district too) are not among them. */
export const cityNicknames: Readonly<Record<string, readonly string[]>> = {
  上海: ['申城'],
  天津: ['津门', '津城'],
  南昌: ['洪城'],
  南京: ['金陵'],
  苏州: ['姑苏'],
  杭州: ['杭城'],
  宁波: ['甬城'],
  合肥: ['庐州'],
  济南: ['泉城'],
  青岛: ['岛城'],
  长沙: ['星城'],
  广州: ['羊城'],
  深圳: ['鹏城'],
  厦门: ['鹭岛'],
  成都: ['蓉城'],
  昆明: ['春城'],
  哈尔滨: ['冰城']
}
