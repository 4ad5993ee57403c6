const subject =
  '(?:工作|活动|项目|案例|案件|改革|创新|试点|总体|基本|主要|典型|经验|存在的?|面临的?|下一步|下步|今后|基层|相关|有关)*'
const matter =
  '(?:背景|概况|概述|概要|简介|情况|基本案情|案情|做法(?:和|与|及)?(?:成效|经验)?|举措|措施|成效|成果|亮点|特点|经验(?:和|与|及)?(?:启示|做法)?|启示|问题(?:和|与|及)?(?:不足|困难|短板)?|不足|短板|困难|打算|计划|安排|思路|建议|意义|点评|评析|说法|结语|尾声|案情|裁判结果|处理结果|调解过程|调解结果|化解过程|化解结果|处置过程|前言|引言)'

/** `2023年主要工作`, `2024年工作安排`, `过去五年工作回顾`: the parts of a report to a congress. */
const period = '(?:(?:20\\d{2}年|过去[一五]年|五年来|今年|上半年|下半年)的?)'

const sectionName = new RegExp(
  `^(?:${subject}${matter}(?:介绍|回顾)?|${period}${subject}(?:${matter}|主要工作|工作)(?:回顾|总结)?)$`
)

/**
 * Tell whether a line is one of the names that parts of a report have everywhere: `主要做法`, `案情简介`, `下一步工作打算`.
 *
 * Such a line heads a part whatever other headings the article has; `工作取得明显成效` says something instead.
 */
export function isSectionName(text: string): boolean {
  return text.length <= 14 && sectionName.test(text)
}
