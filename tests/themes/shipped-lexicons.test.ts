import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {annotateThemes} from '../../src/themes/annotate-themes.js'
import {compileLexicons} from '../../src/themes/compile-lexicons.js'
import {loadLexicons} from '../../src/themes/load.js'
import {articleOf, paragraphOf, sectionOf} from './article-of.js'

const ids = ['mediation', 'smart-community', 'business-environment', 'team-building']
const lexicons = await loadLexicons(
  ids.map((id) => fileURLToPath(new URL(`../../lexicons/${id}.yaml`, import.meta.url)))
)
const matcher = compileLexicons(lexicons)

/** Ids of the themes of one paragraph, under a heading and with a lead where given. */
function themesOf(
  text: string,
  {heading = '工作情况', lead}: {heading?: string; lead?: string} = {}
): string[] {
  const article = annotateThemes(articleOf([sectionOf(heading, [paragraphOf(text, lead)])]), matcher)
  const [section] = article.children
  const [paragraph] = section?.type === 'section' ? section.children : []
  return paragraph?.type === 'paragraph' ? paragraph.data.themes.map((theme) => theme.id) : []
}

describe('the shipped lexicons', () => {
  test('have 8 to 15 practices each', () => {
    const counts = lexicons.map((lexicon) => lexicon.practices.length)
    expect(counts.filter((count) => count < 8 || count > 15)).toEqual([])
  })

  test('have at least eight indicators each', () => {
    expect(lexicons.filter((lexicon) => lexicon.indicators.length < 8).map(({id}) => id)).toEqual([])
  })

  test('name every exception so that it holds its term', () => {
    const terms = lexicons.flatMap(({terms: own, practices}) => [
      ...own,
      ...practices.flatMap((practice) => practice.terms)
    ])
    const idle = terms.flatMap((term) => term.except.filter((phrase) => !phrase.includes(term.text)))
    expect(idle).toEqual([])
  })
})

/** Names of the practices of one theme that a sentence names. */
function practicesOf(text: string, theme: string): string[] {
  const [paragraph] = annotateThemes(articleOf([paragraphOf(text)]), matcher).children
  const mentions = paragraph?.type === 'paragraph' ? paragraph.children : []
  const found = mentions.flatMap(({data}) => data.practices ?? []).filter((one) => one.theme === theme)
  return [...new Set(found.map(({practice}) => practice))]
}

describe('the practices', () => {
  test.each([
    ['mediation', 'circuit-court', '在茶场和夜市设立巡回审判点5个。'],
    ['mediation', 'online-platform', '上线调解小程序，当事人可视频调解。'],
    ['mediation', 'peoples-mediators', '建成人民调解委员会860个。'],
    ['mediation', 'commercial-mediation', '商会仲裁中心办结商事案件40件。'],
    ['smart-community', 'volunteer-patrols', '重大节日期间，群防群治队伍上街值守。'],
    ['smart-community', 'community-policing', '全县划分警务区64个。'],
    ['business-environment', 'regional-cooperation', '与邻市法院签署跨域立案协议。'],
    ['business-environment', 'regional-cooperation', '与周边五地建立跨省知识产权保护机制。'],
    ['business-environment', 'project-protection', '法院围绕重大项目风险防控提出9条建议。'],
    ['business-environment', 'property-rights', '办理企业家社区矫正外出审批70件。'],
    ['team-building', 'supervision', '组织案件评查1200件，通报问题31个。'],
    ['team-building', 'supervision', '探索队伍日常管理的长效机制。']
  ])('%s: %s stands in: %s', (theme, practice, text) => {
    expect(practicesOf(text, theme)).toContain(practice)
  })

  test.each([
    ['mediation', 'online-platform', '建好一站式多元解纷平台。'],
    ['mediation', 'peoples-mediators', '人民调解、行政调解、司法调解有机衔接。'],
    ['mediation', 'commercial-mediation', '新建企业人民调解组织6家。'],
    ['mediation', 'police-procuratorate-link', '派出所、司法所、法庭力量拧成一股绳。'],
    ['smart-community', 'party-service-centre', '新建网格服务驿站60家。'],
    ['smart-community', 'smart-safe-compound', '完成围合区改造30处，加装门禁90个。'],
    ['smart-community', 'migrants-and-rentals', '城中村道路焕然一新。'],
    ['business-environment', 'policy-delivery', '出台服务新质生产力19条举措。'],
    ['business-environment', 'fast-track', '办理跨域立案7000件。'],
    ['business-environment', 'stuck-cases', '依法保护企业家合法权益。'],
    ['business-environment', 'legal-check-up', '法务区建设完成规划。'],
    ['team-building', 'training', '干警专业能力明显提升。']
  ])('%s: %s does not stand in: %s', (theme, practice, text) => {
    expect(practicesOf(text, theme)).not.toContain(practice)
  })
})

describe('mediation', () => {
  test.each([
    '全县设立访调对接工作室23个，聘请退休法官、老党员驻点，全年劝返来访群众410人次，就地办结事项九成以上。',
    '去年，各级调委会共受理各类民间纠纷1.8万件，调解成功1.76万件。',
    '区里把法院、司法局、人社局、妇联的窗口并到一处，群众只进一扇门，矛盾纠纷就能从头办到底。',
    '两级法院全年委派诉前调解案件3.2万件，调解成功率62%，新收一审民商事案件同比下降8.6%。',
    '对排定的86件信访积案，市领导逐件包案，已办结81件。',
    '建立医疗、物业、道路交通等行业性专业性调解委员会48个，选聘专职调解员210名。',
    '上线“码上议”小程序，当事人扫码即可申请视频调解，平均办理时间缩短到9天。',
    '村里的老支书把吵了三年的两家人请到一张桌子前，一杯茶的工夫促成双方握手言和。',
    '对涉及土地征收的行政争议，复议机关先行组织协商，全年实质性化解214件。',
    '派出所与司法所、律师事务所结对，民警接到邻里纠纷警情后现场移交驻所调解员办理。',
    '组织开展为期三个月的矛盾纠纷大起底，逐村逐户走访，登记建档2300余条，逐一明确责任人和办结时限。',
    '检察机关对176件申诉案件组织公开听证，当场促成和解31件，息诉罢访率达95%。',
    '推广村民说事制度，每月固定一天由乡镇干部到村听取意见，当场解决水、路、地边等小纠纷。',
    '为1200名农民工追讨欠薪2600余万元，欠薪纠纷一周内办结。',
    '在6个乡镇建成调解员队伍培训基地，分批轮训村级调解员900余人次。'
  ])('speaks in: %s', (text) => {
    expect(themesOf(text)).toContain('mediation')
  })

  test.each([
    '坚持和发展新时代“枫桥经验”，不断谱写平安建设新篇章。',
    '组织对近三年办结的信访案件评查，发现程序瑕疵47处，全部通报到责任单位。',
    '全年未发生因矛盾纠纷引发的重大案事件，社会大局持续平稳。',
    '统筹推进扫黑除恶、矛盾纠纷治理、校园安全、禁毒、反诈等重点工作。',
    '集中开展命案积案攻坚，破获二十年以上积案5起。',
    '有效防范化解重大金融风险，涉众型经济案件追赃挽损率提高12个百分点。',
    '市信访局、市司法局、市总工会等单位负责人参加会议。',
    '打掉地下钱庄3个，冻结涉案资金1.2亿元。',
    '社会稳定是改革发展的前提。'
  ])('does not speak in: %s', (text) => {
    expect(themesOf(text)).not.toContain('mediation')
  })
})

describe('smart community', () => {
  test.each([
    '全市划分基础网格8600个，配备专职网格员9300名，办结群众反映事项41万件。',
    '为312个老旧小区加装人脸识别门禁和高空抛物摄像机，可防性案件下降三成。',
    '建成县级综治中心11个、乡镇级164个，法院、公安、司法行政派员常驻。',
    '“雪亮工程”三期投用，新增视频监控点位5200路，行政村覆盖率达到100%。',
    '楼栋长、退役军人、外卖骑手组成平安志愿者队伍，每晚分片巡逻，提供线索670条。',
    '改造社区党群服务中心95个，开设议事厅、老人食堂和四点半课堂。',
    '开发基层治理平台，把12个部门的系统并成一个入口，事件自动分拨到街道。',
    '推动业主委员会中党员比例过半，红色物业覆盖小区420个。',
    '一社区一民警全部到岗，警务室与居委会合署办公。',
    '由居民议事会商定停车收费办法，修订居民公约130份。',
    '培育社区社会组织240个，承接养老、禁毒帮教、心理服务等社会治理项目。',
    '创建智慧安防小区850个，其中连续一年零发案的小区612个。',
    '对出租房实行分级管理，安装智能门锁1.3万套，流动人口登记率达98%。'
  ])('speaks in: %s', (text) => {
    expect(themesOf(text)).toContain('smart-community')
  })

  test.each([
    '严格落实社区矫正监管措施，全市在矫对象无脱管漏管。',
    '市域社会治理现代化关系千家万户，意义重大。',
    '内蒙古自治区有关领导同志出席活动并讲话。',
    '打造人人有责、人人尽责、人人享有的社会治理共同体。',
    '破获盗窃电动车案件320起，抓获犯罪嫌疑人118名。',
    '全市公安机关投入警力2万人次，圆满完成赛事安保任务。',
    '该团伙以投资理财为名诱骗多个小区的业主，涉案金额870万元。',
    '严惩破坏环境资源犯罪，督促补种树木3.5万株。'
  ])('does not speak in: %s', (text) => {
    expect(themesOf(text)).not.toContain('smart-community')
  })
})

describe('business environment', () => {
  test.each([
    '审结破产案件74件，清理债务36亿元，安置职工2100名，6家企业重整成功。',
    '制定轻微违法不予处罚清单，对1300余家经营主体免予处罚。',
    '设立知识产权巡回法庭，审结侵害商业秘密、商标等案件560件。',
    '组织200名律师进园区开展法治体检，出具体检报告340份，提示风险点1100个。',
    '检察机关对9家涉案企业启动合规考察，督促建章立制52项。',
    '清理涉企挂案43件，依法撤案27件。',
    '推出高频户政事项全程网办，证明材料减少六成。',
    '开通惠企资金直达通道，1.6亿元奖补资金直接拨付到账。',
    '对涉企案件优先立案、优先审理、优先执行，商事案件平均审理天数缩短11天。',
    '慎用查封、扣押、冻结措施，为48家企业办理“活封”，保住了生产线运转。',
    '侦破侵犯知识产权和制售假冒伪劣商品犯罪案件96起，为企业挽回损失7800万元。',
    '给215个重点项目配备项目警官，上门解决工地被盗、强揽工程等问题。',
    '开展违规异地执法和趋利性执法专项监督，纠正乱收费、乱罚款问题19件。'
  ])('speaks in: %s', (text) => {
    expect(themesOf(text)).toContain('business-environment')
  })

  test.each([
    '为优化营商环境、推动高质量发展提供有力法治保障。',
    '一流营商环境是城市核心竞争力。',
    '参加活动的有机关干部、企业职工、学校师生等500余人。',
    '依法严惩贪污贿赂犯罪，审结职务犯罪案件65件。',
    '组织普法宣讲团走进乡村集市，发放资料2万份。',
    '持续加强平安建设、法治建设、营商环境、乡村振兴、生态保护等领域的宣传。',
    '打掉涉养老诈骗团伙4个，返还老人被骗款项300万元。',
    '对交通拥堵路段优化信号配时，早高峰通行速度提升9%。'
  ])('does not speak in: %s', (text) => {
    expect(themesOf(text)).not.toContain('business-environment')
  })
})

describe('team building', () => {
  test.each([
    '举办政法领导干部政治轮训班8期，培训1600人次。',
    '对5家市直政法单位开展政治督察，反馈问题63个，已整改58个。',
    '选派86名青年干警到基层所庭挂职，22名中层干部交流轮岗。',
    '巩固教育整顿成果，整治顽瘴痼疾，立案查处违纪违法干警17人。',
    '全市法院3个集体、11名个人获省级以上表彰，1名法官荣立一等功。',
    '组织庭审观摩、文书评比和岗位练兵，评出业务标兵30名。',
    '严格执行防止干预司法“三个规定”，干警记录报告过问案件情况92条。',
    '落实从优待警措施，为基层民警办理健康体检，走访慰问因公负伤干警家庭45户。',
    '持续整治四风，开展纪律作风明察暗访24轮，约谈31人。',
    '召开先进典型事迹报告会，用身边人身边事教育引导广大干警。',
    '把政治建设放在首位，严格落实“第一议题”制度，全体干警集中学习40余次。',
    '完善员额退出机制，6名考核不合格的法官退出员额。'
  ])('speaks in: %s', (text) => {
    expect(themesOf(text)).toContain('team-building')
  })

  test.each([
    '加强调解员队伍建设，每村配备调解员2名。',
    '组织民警深入企业走访，帮助追回货款90万元。',
    '广大干警奋战一线，圆满完成安保维稳任务。',
    '表彰见义勇为人员12名，发放奖金60万元。',
    '为务工人员举办法律知识培训6场，发放手册3000册。',
    '加强网格员队伍建设，落实网格员补贴。',
    '坚持党对政法工作的绝对领导。',
    '查处网络赌博窝点14处，刑事拘留89人。'
  ])('does not speak in: %s', (text) => {
    expect(themesOf(text)).not.toContain('team-building')
  })
})

describe('several themes at once', () => {
  test('an article paragraph may carry two themes', () => {
    expect(
      themesOf('依托综治中心设立一站式调解窗口，网格员上报的纠纷当天受理，全年调解成功5600件。')
    ).toEqual(['mediation', 'smart-community'])
  })

  test('disputes of enterprises belong to mediation and business environment', () => {
    expect(themesOf('成立商会调解委员会22家，为会员企业化解合同纠纷380件。')).toEqual([
      'mediation',
      'business-environment'
    ])
  })

  test('a paragraph on crime carries none', () => {
    expect(themesOf('全年打掉黑恶团伙6个，破获电信网络诈骗案件1250起，抓获嫌疑人1800名。')).toEqual([])
  })
})

describe('whom and what a theme is about', () => {
  test.each([
    ['a force in numbers', '中院现有法官61人、法官助理33人、司法辅助人员27人，党员70名。'],
    ['Party branches of a firm', '公司党支部请讲师上党课，班子成员签订廉洁承诺书。'],
    ['training of another trade', '对环卫工人开展岗前培训和考核。'],
    ['officers on a visit', '局班子成员和机关干警看望了困难群众。'],
    ['a firm in numbers', '公司现有员工300人，拥有专利12项，产品出口海外，是省级专精特新企业。'],
    ['judgments in numbers', '全年审结民商事案件8200件，执行到位3.1亿元。'],
    ['residents and volunteers at a feast', '社区居民和志愿者一起包饺子，物业送来了面粉。'],
    ['parties to a suit', '原告与被告因合同发生纠纷，法院判决被告返还货款。']
  ])('carries no theme: %s', (_, text) => {
    expect(themesOf(text)).toEqual([])
  })

  test.each([
    ['officers trained', '法院对新入职法官助理开展岗前培训。', 'team-building'],
    ['officers honoured', '局党委表彰优秀辅警40名。', 'team-building'],
    ['permits', '推行并联审批，企业三天就能拿到许可证。', 'business-environment'],
    ['residents in council', '社区请居民和物业坐下来议事，定下停车规矩。', 'smart-community'],
    ['a quarrel settled', '老支书劝和两家，多年的积怨就此放下。', 'mediation']
  ])('backs evidence: %s', (_, text, theme) => {
    expect(themesOf(text)).toEqual([theme])
  })
})

describe('the README of the lexicons', () => {
  test('shows a lexicon for a theme of your own that works', async () => {
    const readme = await readFile(new URL('../../lexicons/README.md', import.meta.url), 'utf8')
    const path = join(await mkdtemp(join(tmpdir(), 'lexicon-')), 'drug-control.yaml')
    await writeFile(path, /```yaml\n([^`]+)```/.exec(readme)?.[1] ?? '')
    const five = compileLexicons([...lexicons, ...(await loadLexicons([path]))])
    const text = '组织禁毒宣传460场，破获涉毒案件90起。'
    const [paragraph] = annotateThemes(articleOf([paragraphOf(text)]), five).children
    await rm(path)
    expect(paragraph?.data).toMatchObject({
      themes: [{id: 'drug-control', practices: ['publicity'], terms: ['禁毒宣传', '涉毒案件']}]
    })
  })
})
