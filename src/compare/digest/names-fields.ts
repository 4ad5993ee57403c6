const fields =
  /(?:聚焦|围绕|针对|紧盯|在|对)[^，；、“]{1,10}、[^，；“]{1,30}(?:领域|行业|群体|人群|问题|场所|环节|单位)，/u

/**
 * Tell whether a text says in which fields the work was done: `聚焦教育、医疗、劳动等领域，`; not `聚焦“国之大者”，` nor
 * `围绕提升效率、改善环境等目标，`.
 */
export function namesFields(text: string): boolean {
  return fields.test(text)
}
