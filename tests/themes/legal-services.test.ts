import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {annotateThemes} from '../../src/themes/annotate-themes.js'
import {compileLexicons} from '../../src/themes/compile-lexicons.js'
import {loadLexicons} from '../../src/themes/load.js'
import {articleOf, paragraphOf, sectionOf} from './article-of.js'

const [lexicon] = await loadLexicons([
  fileURLToPath(new URL('../../lexicons/legal-services.yaml', import.meta.url))
])
const matcher = compileLexicons(lexicon ? [lexicon] : [])

function isOnTheme(text: string): boolean {
  const [section] = annotateThemes(articleOf([sectionOf('工作情况', [paragraphOf(text)])]), matcher).children
  const [paragraph] = section?.type === 'section' ? section.children : []
  return paragraph?.type === 'paragraph' && paragraph.data.themes.length > 0
}

function practicesOf(text: string): string[] {
  const [paragraph] = annotateThemes(articleOf([paragraphOf(text)]), matcher).children
  const sentences = paragraph?.type === 'paragraph' ? paragraph.children : []
  return [...new Set(sentences.flatMap(({data}) => data.practices ?? []).map(({practice}) => practice))]
}

test('has terms, practices and indicators enough for a chapter of its own', () => {
  const terms = [...(lexicon?.terms ?? []), ...(lexicon?.practices.flatMap((one) => one.terms) ?? [])]
  expect(new Set(terms.map(({text}) => text)).size).toBeGreaterThan(150)
  expect(lexicon?.practices).toHaveLength(10)
  expect(lexicon?.indicators.length).toBeGreaterThanOrEqual(8)
})

describe('legal services', () => {
  test.each([
    '全市建成县级公共法律服务中心9个、镇街工作站128个，村居法律服务室实现全覆盖。',
    '法律援助机构全年受理案件5400件，为农民工讨回薪酬3100万元。',
    '“12348”热线接听来电6.2万通，平均等候时间缩短到20秒。',
    '公证处推出“最多跑一次”事项92项，为行动不便的老人上门办理遗嘱公证310件。',
    '为1860个村（社区）配齐法律顾问，每月到村服务不少于8小时。',
    '律师到镇村坐诊，义务为村民解答法律问题8700余个。',
    '看守所、法院设立值班律师工作站14个，刑事案件律师辩护全覆盖走在前列。',
    '“八五”普法中期评估顺利通过，举办宪法宣传周活动640场。',
    '每个村培养法律明白人不少于三名，全县共有5200名。',
    '480名法治副校长到校讲授法治课2100节。',
    '新建法治文化公园33个、法治长廊76处。',
    '司法鉴定机构减免困难群众鉴定费用46万元。'
  ])('are spoken of in: %s', (text) => {
    expect(isOnTheme(text)).toBe(true)
  })

  test.each([
    '全市法院审结各类案件9.2万件，结案率97%。',
    '依法严惩电信网络诈骗犯罪，被告人一审被判处有期徒刑八年。',
    '成立律师调解工作室12个，成功调处物业纠纷900件。',
    '推进政法队伍建设，组织干警学习业务知识。',
    '开展反诈宣传进社区活动，发放资料3万份。',
    '为优化营商环境提供有力法治保障。',
    '聘请心理咨询师为民警讲课，开展心理咨询200人次。',
    '某咨询公司以代办贷款为名骗取费用，已被查处。',
    '加大对口援助力度，向灾区捐赠物资两批。',
    '市司法局、市民政局、市总工会有关负责人参加会议。',
    '新建智慧小区60个，安装摄像头4000路。',
    '准确贯彻实施民法典，依法保护农民工合法权益。',
    '继承发扬优良传统，营造浓厚氛围。',
    '专家对产品进行鉴定，确认为假冒伪劣商品。'
  ])('are not spoken of in: %s', (text) => {
    expect(isOnTheme(text)).toBe(false)
  })
})

describe('the practices of legal services', () => {
  test.each([
    ['service-centres', '建成镇街公共法律服务工作站128个。'],
    ['hotline-and-online', '开通法律服务热线，市民可在线法律咨询。'],
    ['legal-aid', '指派援助律师办理工伤、讨薪等法律援助案件。'],
    ['duty-counsel', '实现刑事案件律师辩护全覆盖。'],
    ['village-counsel', '一村一法律顾问全部到位。'],
    ['notary-forensics-arbitration', '推行在线公证，材料由部门间核验。'],
    ['law-publicity', '组织普法宣讲团走进集市。'],
    ['law-aware-people', '评选学法用法示范户120户。'],
    ['law-at-school', '开展青少年法治教育，师生踊跃参与。'],
    ['law-culture', '打造法治文化广场8个。']
  ])('%s stands in: %s', (practice, text) => {
    expect(practicesOf(text)).toContain(practice)
  })

  test.each([
    ['service-centres', '诉讼服务中心增设自助立案机。'],
    ['hotline-and-online', '织密市、县、镇法律服务网络。'],
    ['legal-aid', '向困难家庭发放援助金12万元。'],
    ['duty-counsel', '律师为企业审查合同90份。'],
    ['village-counsel', '大型企业全部聘请法律顾问。'],
    ['notary-forensics-arbitration', '依法公开证据，接受监督。'],
    ['law-publicity', '加强反诈宣传，提升防骗意识。'],
    ['law-at-school', '检察官开展模拟法庭竞赛，提升出庭能力。']
  ])('%s does not stand in: %s', (practice, text) => {
    expect(practicesOf(text)).not.toContain(practice)
  })
})
