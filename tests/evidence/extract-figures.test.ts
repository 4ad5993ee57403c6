import {array, assert, constantFrom, property} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {extractFigures} from '../../src/evidence/extract-figures.js'

/** Figures in short: `8200 件 over`. */
const brief = (text: string): string[] =>
  extractFigures(text).map(({value, upper, unit, approx, change}) =>
    [upper === undefined ? value : `${value}-${upper}`, unit, approx === 'exact' ? '' : approx, change ?? '']
      .filter((part) => part !== '')
      .join(' ')
  )

const of = (text: string): string[] => extractFigures(text).map((figure) => figure.of)

describe('finds the figures of', () => {
  test.each([
    ['检察机关批准逮捕1532人，提起公诉2987人。', ['1532 人', '2987 人']],
    ['追缴赃款1.3亿余元，减免费用近50万元。', ['130000000 元 over', '500000 元 under']],
    ['节约成本约800万元，惠及企业6000户左右。', ['8000000 元 about', '6000 户 about']],
    ['群众满意率达95%以上，投诉率不足1%。', ['95 % over', '1 % under']],
    [
      '兑付资金超20亿元，受理案件逾3万件，收案突破10万件。',
      ['2000000000 元 over', '30000 件 over', '100000 件 over']
    ],
    ['出动警力1.5万余人次、警车3200台次。', ['15000 人次 over', '3200 台次']],
    ['检查场所8700余家（次），宣传350场/次。', ['8700 家次 over', '350 场次']],
    ['改造监控5600路，清淤河道40公里，盘活土地612.5亩。', ['5600 路', '40 公里', '612.5 亩']],
    ['建成驿站100平方米，折合人民币86万元人民币。', ['100 平方米', '860000 元']],
    ['挽回损失3000余万美元。', ['30000000 美元 over']],
    ['近百名干警参加，二十多家单位、三百余名志愿者到场。', ['100 名 under', '20 家 over', '300 名 over']],
    ['注册用户超过百万人，受众达百万人次。', ['1000000 人 over', '1000000 人次']],
    ['开展两个专项行动，组建三支队伍。', ['2 个', '3 支']],
    ['设立巡回法庭3至5个，投入10—20万元。', ['3-5 个 about', '100000-200000 元 about']],
    ['百分之九十五的小区、四分之三的村已覆盖。', ['95 %', '0.75']],
    ['超八成案件在诉前分流，受案量是2019年的2.3倍。', ['8 成 over', '2.3 倍']],
    ['筛查线索１２００条。', ['1200 条']],
    ['𠮷祥社区调解纠纷36起。', ['36 起']],
    ['审查起诉诉讼案件12起，3起诉讼已撤回。', ['12 起', '3 起']],
    ['完成对39家政法单位的督察。', ['39 家']],
    ['开展培训100+场次。', ['100 场次 over']],
    ['每年调解纠纷2000余件。', ['2000 件 over']],
    ['走访群众 36 户，发放资金 12 万元。', ['36 户', '120000 元']],
    ['审结案件1 234件。', ['1234 件']],
    ['出动300余民警、1200网格员。', ['300 民警 over', '1200 网格员']],
    ['调解、仲裁分别为120、30件。', ['120 件', '30 件']],
    ['三类案件120、45、30件。', ['120 件', '45 件', '30 件']],
    ['分别减免1.2和3.5万元。', ['12000 元', '35000 元']],
    ['投入10万元至20万元。', ['100000-200000 元 about']],
    ['占比由30%到50%。', ['30 %', '50 %']],
    ['标的额同比翻了一番。', ['1 番 up']],
    ['发案下降两成多，满意率超九成五。', ['2 成 over down', '9.5 成 over']],
    ['志愿服务3.2万小时。', ['32000 小时']],
    ['设立调解室一个，查获窝点一个。', ['1 个', '1 个']],
    ['调解案件（件） 1200 1350', ['1200 件', '1350 件']],
    ['涉案金额（万元）：3560', ['35600000 元']],
    ['所有司法所均达4人以上。', ['4 人 over']]
  ])('%s', (text, figures) => {
    expect(brief(text)).toEqual(figures)
  })
})

describe('tells the direction of', () => {
  test.each([
    ['刑事发案同比下降11.2%。', ['11.2 % down']],
    ['初次信访化解率提高4.2个百分点。', ['4.2 个百分点 up']],
    ['信访总量下降了近三成。', ['3 成 under down']],
    ['纠纷由600多起减少到不足200起，降幅超过60%。', ['600 起 over', '200 起 under down', '60 % over down']],
    ['命案、盗窃、抢劫分别下降12.3%、15.6%和20.1%。', ['12.3 % down', '15.6 % down', '20.1 % down']],
    ['新增市场主体4.3万户，同比增长12.4%。', ['43000 户', '12.4 % up']],
    ['缓减免诉讼费300万元。', ['3000000 元']]
  ])('%s', (text, figures) => {
    expect(brief(text)).toEqual(figures)
  })
})

describe('takes a duration only as a result:', () => {
  test.each([
    ['办理时限由20个工作日压缩至5个工作日。', ['5 个工作日 down']],
    ['平均审理周期缩短12.5天。', ['12.5 天 down']],
    ['命案连续29个月全破。', ['29 个月']],
    ['企业开办时间压缩到0.5天。', ['0.5 天 down']],
    ['平均审理天数41.3天，同比减少6.2天。', ['41.3 天', '6.2 天 down']],
    ['判处有期徒刑三年六个月。', []],
    ['5年内实现督察全覆盖，15日内答复。', []],
    ['全天24小时值守，干了30年。', []],
    ['出警时间缩短至6分30秒。', []]
  ])('%s', (text, figures) => {
    expect(brief(text)).toEqual(figures)
  })
})

describe('finds no figure in', () => {
  test.each([
    ['2024年3月5日上午9时30分召开会议。', 'dates and clock times'],
    ['2021—2023年和“十四五”期间，1—9月。', 'spans of years and months'],
    ['第三届大会，第3次会议，第二、三批试点。', 'ordinals'],
    ['荣获全省前5名，排名3位。', 'ranks'],
    ['推行1+3+N模式，拨打12348热线。', 'patterns and hotlines'],
    ['组建1名法官+1名助理+1名书记员团队。', 'patterns with units'],
    ['践行“2%工作法”，实施“十大工程”“1、2、4分钟”机制。', 'quoted names'],
    ['印发《关于加强治理的30条措施》。', 'titles'],
    ['沪府〔2023〕5号，电话0512-10000001。', 'document and phone numbers'],
    ['坚持两个维护、四个意识，落实三个规定，做到五个必须。', 'slogans'],
    ['推进一体化、一站式、多元化解，走进千家万户。', 'idioms'],
    ['一案一策，两所一庭，三支一扶，百姓百事。', 'compounds'],
    ['八个一机制、3个1制度。', 'numbers of a one'],
    ['调解一起纠纷，救助一名老人。', 'an indefinite 一'],
    ['组织千名干警进百村，数十名律师、几百名群众到场。', 'numbers without a value'],
    ['来了三五个人、两三家单位。', 'guesses'],
    ['每月开展1次讲座，每季度组织两场排查，一年2次。', 'frequencies'],
    ['全市常住人口812万人，下辖6个区、3个县，面积1.1万平方公里。', 'background'],
    ['王大爷今年78岁。', 'ages'],
    ['市、县、乡三级联动，四类人员，二次创业，十分重要。', 'levels, kinds and adverbs'],
    ['每10万人拥有律师。', 'denominators'],
    ['这两个案件和上述三项工作。', 'what was said before'],
    ['分为A3类、5G网络和4S店。', 'codes'],
    ['20世纪90年代，“六类”警情。', 'decades and quoted classes'],
    ['依照第5、6、7条和第二、三款。', 'ordinals that share their 第'],
    ['1、2、4分钟处置圈。', 'a list of times'],
    ['拨打110民警到场，2024企业年会。', 'hotlines and years before a noun'],
    ['项目（件） 2022 2023', 'years that head columns'],
    ['共有32栋楼、1286户，占地3000平方米。', 'how large a place is'],
    ['在2公里外、500米处停车。', 'distances'],
    ['当事人最多跑1次，只进1扇门。', 'how little it takes'],
    ['罚款超过1万元的，标的额50万元以下的案件，3人以上。', 'conditions'],
    ['四个“必访”落实，划分三个阶段。', 'quoted slogans and stages'],
    ['须提前3日通知。', 'a deadline'],
    ['听了一番话，化解一起、巩固一片。', 'a 一 that counts nothing'],
    ['1 起诉讼引发思考', 'the number of an item'],
    ['第 3 次会议，前 5 名，9 时 30 分。', 'what stands behind a blank']
  ])('%s (%s)', (text) => {
    expect(brief(text)).toEqual([])
  })
})

describe('counts beside what looks alike:', () => {
  test.each([
    ['表彰六名个人、一家集体。', ['6 名', '1 家'], 'a 一 among other counts'],
    ['目前3个项目完工，年底前20个开工。', ['3 个', '20 个'], 'what ends with 前'],
    ['总数300人，人数45人。', ['300 人', '45 人'], 'what ends with 数'],
    ['附近3个小区，节约20万元。', ['3 个', '200000 元'], 'what ends with 近 or 约'],
    [
      '服务人口20万人，改造总面积3000平方米。',
      ['200000 人', '3000 平方米'],
      'people and land that were served'
    ],
    ['“去年我们调解了120多起纠纷，没有上交。”', ['120 起 over'], 'speech'],
    ['每年开展宣讲100余场。', ['100 场 over'], 'more than a habit'],
    ['“1+4+X”邻里中心64个。', ['64 个'], 'a pattern with its number'],
    ['八类案件破案率100%。', ['100 %'], 'a class of cases'],
    ['群众满意度得分98.5分。', ['98.5 分'], 'a score'],
    ['建成三个“红色驿站”，实施三个专项行动。', ['3 个', '3 个'], 'quoted things'],
    ['惠及1286户。', ['1286 户'], 'those who were served'],
    ['节约50万元以上，95%以上的小区达标。', ['500000 元 over', '95 % over'], 'results with 以上'],
    ['八成在村一级化解。', ['8 成'], 'a share before another numeral'],
    ['仅发生1起。', ['1 起'], 'a single case']
  ])('%s', (text, figures) => {
    expect(brief(text)).toEqual(figures)
  })
})

describe('says what is counted in', () => {
  test.each([
    ['高质量建成智慧平安小区36个。', ['智慧平安小区']],
    ['市中级人民法院审结破产案件119件。', ['审结破产案件']],
    ['建立社区服务中心300个。', ['社区服务中心']],
    ['建立了30多个矛盾纠纷调解平台。', ['矛盾纠纷调解平台']],
    ['9.1亿元涉案财产全部执行到位。', ['涉案财产']],
    ['对24个村的基础设施进行改造。', ['村']],
    ['对13起已决案件进行梳理。', ['已决案件']],
    ['优化营商环境30条措施落地。', ['优化营商环境措施']],
    ['排查矛盾纠纷500件，化解480件，化解率96%。', ['排查矛盾纠纷', '化解矛盾纠纷', '矛盾纠纷化解率']],
    ['抓获嫌疑人20人，止损30人。', ['抓获嫌疑人', '止损']],
    ['建成率、网办率均达90%。', ['建成率、网办率']],
    ['案件数从85件降至63件。', ['案件数', '案件数']],
    ['命案破案率连续7年保持100%。', ['命案破案率', '命案破案率']],
    ['聘任调解员60人，其中专职12人，占比20%。', ['调解员', '专职', '专职占比']],
    ['3人获评全省先进。', ['获评全省先进']],
    [
      '受理案件300件，审结280件，同比分别上升8%和9%。',
      ['受理案件', '审结案件', '同比分别上升', '同比分别上升']
    ],
    ['委托送达62万次。', ['委托送达']],
    ['帮助7家企业重获新生，在16个镇村推广。', ['企业', '镇村']],
    ['工作人员由原来的3人增加到8人。', ['工作人员', '工作人员']],
    ['建成“暖心驿站”27个。', ['暖心驿站']],
    ['热线接听电话5万通，日均130通。', ['接听电话', '接听电话']],
    ['及时受理率99%，成功率97%。', ['及时受理率', '成功率']],
    ['受案量420件，为上年的2.4倍。', ['受案量', '受案量']],
    ['化解率65%，高于全省平均水平8个百分点。', ['化解率', '化解率高于全省平均水平']],
    ['为600名60岁以上老人发放手环。', ['60岁以上老人']],
    ['慰问家属73人（户）。', ['慰问家属']],
    ['出动300余民警。', ['民警']],
    ['调解案件（件） 1200', ['调解案件']],
    ['培育6家金牌调解室（全县11家）。', ['金牌调解室', '金牌调解室']],
    ['建成8个纠纷调处化解中心。', ['纠纷调处化解中心']],
    ['纠纷由峰值2018年的540件减少到2021年的90件。', ['纠纷', '纠纷']]
  ])('%s', (text, counted) => {
    expect(of(text)).toEqual(counted)
  })
})

describe('cuts the text out of the sentence for', () => {
  test.each([
    ['同时，建成法治公园28个，数量全省第一。', ['建成法治公园28个']],
    ['筹集47.5万元帮扶资金，用于改造。', ['筹集47.5万元帮扶资金']],
    ['满意率达95%以上。', ['满意率达95%以上']],
    ['建成“甲𠮷”驿站3个、近5家站点。', ['建成“甲𠮷”驿站3个', '近5家站点']]
  ])('%s', (text, slices) => {
    const figures = extractFigures(text)
    expect(figures.map((figure) => figure.text)).toEqual(slices)
    expect(figures.map(({start, text: slice}) => text.slice(start, start + slice.length))).toEqual(slices)
  })
})

describe('gives the year that is stated:', () => {
  test.each([
    ['2024年，建成中心3个。', [2024]],
    ['去年，建成中心3个。', [undefined]],
    ['2021—2023年，建成中心3个。', [undefined]],
    ['受案量是2019年的2.3倍。', [undefined]],
    ['发案从2021年的35件下降到2023年的12件。', [2021, 2023]],
    ['2023年，化解率由2020年的95%提升至98%。', [2020, 2023]],
    ['落实《方案（2024年）》，建成中心3个。', [undefined]]
  ])('%s', (text, years) => {
    expect(extractFigures(text).map((figure) => figure.year)).toEqual(years)
  })
})

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

const piece = constantFrom(
  ...'0 3 ３ 12.5 1,234 2024年 两 三 十 百 万 亿 余 多 近 约 超 第 每 至 — 、 ， 。 “ ” 《 》 （ ） + % 个 名 起 件次 万元 分之 的 由 共 化解 建成 纠纷 率 下降 𠮷 分别 （件） 民警 / 成 番 １，２３４ 第'.split(
    ' '
  )
)

test('cuts every figure of any text from where it says, whole and with a finite value', () => {
  assert(
    property(array(piece, {maxLength: 60}), (pieces) => {
      const text = pieces.join('')
      for (const figure of extractFigures(text)) {
        expect(text.startsWith(figure.text, figure.start)).toBe(true)
        expect(figure.text).not.toMatch(loneSurrogate)
        expect(figure.of).not.toMatch(loneSurrogate)
        expect(Number.isFinite(figure.value)).toBe(true)
      }
    })
  )
})

test('dates only the figures that stand behind a year', () => {
  const [before, behind] = extractFigures('化解信访积案78件；2022年新建调解组织12家。')
  expect([before?.year, behind?.year]).toEqual([undefined, 2022])
})

test('keeps the word that says a count is no year’s work', () => {
  expect(extractFigures('平台运行以来，累计调解案件2万余件。')[0]?.text).toBe('累计调解案件2万余件')
})

test.each([
  ['86家调解组织延伸到村，', '调解组织'],
  ['124家行业性调解委员会扎根一线，', '行业性调解委员会'],
  ['32起诈骗案件告破，', '诈骗案件']
])('takes what the counted thing did out of its name: %s', (text, counted) => {
  expect(extractFigures(text)[0]?.of).toBe(counted)
})

test.each([
  ['选聘20名调解组织负责人。', '调解组织负责人'],
  ['开展50次案件评查。', '案件评查'],
  ['建设12个社区警务室。', '社区警务室']
])('keeps a longer noun whole: %s', (text, counted) => {
  expect(extractFigures(text)[0]?.of).toBe(counted)
})

test('does not take a sum word that stands apart from the figure', () => {
  expect(extractFigures('累计时间最长，全年办结案件30件。')[0]?.text).toBe('办结案件30件')
})

test('names what a deed was done to, and leaves any other deed as it is', () => {
  expect(of('排查矛盾纠纷320件，其中300件得到妥善化解。')).toEqual(['排查矛盾纠纷', '化解矛盾纠纷'])
  expect(of('排查矛盾纠纷320件，其中12人获表彰。').at(-1)).toBe('获表彰')
})

test('leaves the verb behind what is counted out of its name, but not the step', () => {
  expect(of('企业调解组织新增62家。')).toEqual(['企业调解组织'])
  expect(of('政治轮训举办11期。')).toEqual(['政治轮训'])
  expect(of('“三农”纠纷化解73件。')).toEqual(['“三农”纠纷化解'])
})

test('names whose state is told, but no thing of what is counted', () => {
  expect(of('对6名履职不力的干警严肃问责。')).toEqual(['履职不力的干警'])
  expect(of('24个村的道路得到修缮。')).toEqual(['村'])
})

test('ends a counted thing where its clause goes on', () => {
  expect(of('267个镇村调解组织去年调处纠纷680件。')[0]).toBe('镇村调解组织')
  expect(of('对58名个人予以通报表扬。')).toEqual(['个人'])
})

test('takes a goal for a year before the one reported on for done', () => {
  const goal = '到2020年，基本建成驿站50个。'
  expect(extractFigures(goal, 2022)).toHaveLength(1)
  expect(extractFigures(goal, 2020)).toEqual([])
  expect(extractFigures(goal)).toEqual([])
})

const texts = (sentence: string): string[] => extractFigures(sentence).map(({text}) => text)

test('keeps the word that says for whom it was done', () => {
  expect(texts('全市为小微企业提供免费咨询600次。')[0]).toMatch(/^为小微企业/)
  expect(texts('帮助企业挽回经济损失9亿元。')[0]).toMatch(/^帮助企业/)
  expect(texts('已成为示范点9个。')[0]).not.toMatch(/^为/)
})

const yearsIn = (sentence: string): Array<number | undefined> =>
  extractFigures(sentence).map(({year}) => year)

test('gives each figure of a sentence on several years its own', () => {
  expect(yearsIn('2022年新增调解员12名，2023年新增调解员15名。')).toEqual([2022, 2023])
  expect(yearsIn('2015年成立的中心共有调解员12名，2023年化解纠纷96件。')[0]).toBeUndefined()
})
