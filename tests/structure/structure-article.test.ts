import {expect, test} from 'vitest'
import {structureArticle} from '../../src/structure/structure-article.js'
import {articleOf, outline, structure} from './outline.js'

test('reads a news page as text: breadcrumb, subtitle, meta, column note, headings, links', async () => {
  const text = `首页 > 法治 > 正文

让平安成为古城最暖的底色
——苏州市推进基层治理综述

2024-03-18 09:12　来源：示例法治报　作者：丁样本　编辑：李样本

　　【编者按】本报今起推出“样本行”专栏，讲述各地的故事，敬请关注。

　　小巷深处有网格，家门口前有调解。2023年，苏州市化解矛盾纠纷3.2万件。

　　织密一张网

　　在姑苏区，1200名网格员每天走街串巷。

图为网格员走访商户。示例日报记者 王样本 摄

　　办好民生事

　　2023年，全市建成调解中心10家。（本报记者 丁样本 通讯员 陆样本）

【打印】【关闭】
上一篇：样本新闻一
相关阅读
吴江区召开样本会议`
  expect(await outline(text)).toEqual([
    'note: 【编者按】本报今起推出“…',
    'paragraph: 小巷深处有网格，家门口前…',
    'heading 1: 织密一张网',
    'paragraph: 在姑苏区，1200名网格…',
    'caption: 图为网格员走访商户。示例…',
    'heading 1: 办好民生事',
    'paragraph: 2023年，全市建成调解…',
    'boilerplate: 首页 > 法治 > 正文',
    'title: 让平安成为古城最暖的底色',
    'title: ——苏州市推进基层治理综…',
    'meta: 2024-03-18 0…',
    'byline: （本报记者 丁样本 通讯…',
    'boilerplate: 【打印】【关闭】',
    'boilerplate: 上一篇：样本新闻一',
    'boilerplate: 相关阅读',
    'boilerplate: 吴江区召开样本会议'
  ])
  expect((await articleOf(text)).data).toMatchObject({
    title: '让平安成为古城最暖的底色',
    city: '苏州',
    province: '江苏',
    published: '2024-03-18',
    year: 2023,
    authors: ['丁样本', '陆样本'],
    outlet: '示例法治报'
  })
})

test('nests numbered headings and keeps numbered sentences out of them', async () => {
  const text = `绵阳政法
打造样本品牌 建设平安绵阳
日期：2023年12月5日 浏览：132次
  近年来，绵阳市委政法委坚持系统思维，
推动平安建设提质增效。
  一、一个平台管到底
  整合资源。建成指挥中心11个，接入视频3万路，实现一屏统管。
  （一）建强中枢
  1.统一标准。制定规范12项，明确职责边界和处置时限要求。
  （二）一网通办
  江油市、三台县先后上线小程序，群众上报事项2.1万条。
  二、一支队伍强到底
  一、二两支队伍均已完成培训。
  民警参加实战演练
  全年培训网格员5000人次。
  （作者单位：绵阳市委政法委）
  蜀ICP备00000000号`
  expect(await outline(text)).toEqual([
    'paragraph: 近年来，绵阳市委政法委坚…',
    'heading 1: 一、一个平台管到底',
    'paragraph [整合资源]: 整合资源。建成指挥中心1…',
    'heading 2: （一）建强中枢',
    'paragraph [1.统一标准]: 1.统一标准。制定规范1…',
    'heading 2: （二）一网通办',
    'paragraph: 江油市、三台县先后上线小…',
    'heading 1: 二、一支队伍强到底',
    'paragraph: 一、二两支队伍均已完成培…',
    'caption: 民警参加实战演练',
    'paragraph: 全年培训网格员5000人…',
    'boilerplate: 绵阳政法',
    'title: 打造样本品牌 建设平安绵…',
    'meta: 日期：2023年12月5…',
    'byline: （作者单位：绵阳市委政法…',
    'boilerplate: 蜀ICP备0000000…'
  ])
})

test('gives a county to its prefecture and a line of guests to the subtitles', async () => {
  const text = `当前位置： 示例新闻网 > > 专题栏目 > 平安建设
调研指导组来桐调研
张样本率队 李样本出席
时间：2022-07-22
来源：示例融媒体中心
图为调研组在市公安局调研。
7月21日，安庆市样本试点调研指导组来桐，调研指导试点工作。
调研组深入桐城市矛调中心等地，详细了解我市工作开展情况。
（记者 周样本）
上一篇：没有了`
  const {data} = await articleOf(text)
  expect(data).toMatchObject({
    title: '调研指导组来桐调研',
    city: '安庆',
    province: '安徽',
    published: '2022-07-22',
    authors: ['周样本'],
    outlet: '示例融媒体中心'
  })
  expect((await outline(text)).slice(0, 3)).toEqual([
    'caption: 图为调研组在市公安局调研…',
    'paragraph: 7月21日，安庆市样本试…',
    'paragraph: 调研组深入桐城市矛调中心…'
  ])
})

test('reads a report of a district of Beijing, whose date is not the viewer’s', async () => {
  const text = `今天是：2025年1月1日 星期三
您所在的位置：政务公开 > 工作报告
2020年海淀区样本报告
文章来源：区司法局 更新时间：2021/03/29 11:30:01
2020年海淀区样本报告
2020年，海淀区坚持依法行政，较好完成了年度任务。
一、主要做法
（一）加强组织领导
1.完善体制机制建设。区委常委会研究部署有关工作，定期开展检查。
二、下一步打算
2021年，我区将继续努力，力争走在全市前列。
主办：示例区人民政府 网站标识码：1101080000`
  expect((await articleOf(text)).data).toMatchObject({
    title: '2020年海淀区样本报告',
    city: '北京',
    province: '北京',
    published: '2021-03-29',
    year: 2020
  })
  expect((await outline(text)).slice(-6)).toEqual([
    'boilerplate: 今天是：2025年1月1…',
    'boilerplate: 您所在的位置：政务公开 …',
    'title: 2020年海淀区样本报告',
    'meta: 文章来源：区司法局 更新…',
    'title: 2020年海淀区样本报告',
    'boilerplate: 主办：示例区人民政府 网…'
  ])
})

test('takes a preface before the repeated title for a note and what follows it for the byline', async () => {
  const text = `示例要闻
以样本之治守护一城平安
发布时间：2023-05-10 来源：样本政法
今年以来，全省政法系统守正创新，各项工作成效明显。
即日起，本网开设专栏，陆续刊发各市的署名文章。
以样本之治
守护一城平安
徐州市委政法委书记  王样本
徐州市坚持系统治理，去年化解矛盾纠纷2.1万件。`
  expect(await outline(text)).toEqual([
    'note: 今年以来，全省政法系统守…',
    'note: 即日起，本网开设专栏，陆…',
    'paragraph: 徐州市坚持系统治理，去年…',
    'boilerplate: 示例要闻',
    'title: 以样本之治守护一城平安',
    'meta: 发布时间：2023-05…',
    'title: 以样本之治',
    'title: 守护一城平安',
    'byline: 徐州市委政法委书记  王…'
  ])
})

test('leaves a caption that repeats the title where it is', async () => {
  const text = `平安样本之夜
2023-05-10 示例晚报
5月9日，温州市举办普法晚会，吸引市民3000余人。
晚会上，法官以案释法。
平安样本之夜
活动持续到深夜，群众久久不愿离去。`
  const lines = await outline(text)
  expect(lines.filter((line) => line.startsWith('note'))).toEqual([])
  expect(lines.filter((line) => line.startsWith('paragraph'))).toHaveLength(3)
})

test('takes the paragraphs between 编者按 and a byline for the note', async () => {
  const text = `平安社区在身边
编者按
社区是城市治理的基本单元，在治理中具有重要位置。
近年来，各地立足基层，本报今天刊发一组报道。
本报记者 董样本
合肥市公安局蜀山分局的民警在群里发布了夜巡通知。`
  expect(await outline(text)).toEqual([
    'note: 编者按',
    'note: 社区是城市治理的基本单元…',
    'note: 近年来，各地立足基层，本…',
    'paragraph: 合肥市公安局蜀山分局的民…',
    'title: 平安社区在身边',
    'byline: 本报记者 董样本'
  ])
})

test('takes only the next paragraph for the note when no byline ends it', async () => {
  const text = `核心提示
去年，样本市化解矛盾纠纷1万件，群众更有获得感。
样本市的街头，网格员每天往来奔走，服务群众。
年底，群众满意度又有提升，调解更加便捷。`
  expect((await outline(text)).map((line) => line.split(':')[0])).toEqual([
    'note',
    'note',
    'paragraph',
    'paragraph'
  ])
})

test('joins a title in two lines, of which the first ends with a colon', async () => {
  const text = `枣庄市委政法委：
样本风险防得住
2022年，枣庄市委政法委开展风险评估304项，成效明显。
一是积极履职，维护社会稳定。全年没有发生重大群体性事件。
（谢样本）`
  const article = await articleOf(text)
  expect(article.data).toMatchObject({
    title: '枣庄市委政法委： 样本风险防得住',
    authors: ['谢样本'],
    year: 2022
  })
  expect(article.children[1]).toMatchObject({type: 'paragraph', lead: '一是积极履职，维护社会稳定'})
})

test('gives no title to a text that begins with body text', async () => {
  const text = `去年以来，样本市政法机关守牢底线，群众更安乐。
建成样本驿站2000个
全市建成驿站2000个，服务群众3万人次。`
  const article = await articleOf(text)
  expect(article.data.title).toBeNull()
  expect(article.children[1]).toMatchObject({type: 'section', title: '建成样本驿站2000个', depth: 1})
})

test('joins a heading in two lines by a blank, but not a heading and a caption', async () => {
  const text = `样本市的做法受到好评，各地前来学习。
汇聚众力
提升样本水平
全市上下同心，治理水平不断提升。
民警走访商户
护航样本发展
法院为企业开设绿色通道，审理更快。`
  expect(await outline(text)).toEqual([
    'paragraph: 样本市的做法受到好评，各…',
    'heading 1: 汇聚众力 提升样本水平',
    'paragraph: 全市上下同心，治理水平不…',
    'caption: 民警走访商户',
    'heading 1: 护航样本发展',
    'paragraph: 法院为企业开设绿色通道，…'
  ])
})

test('takes short lines without numbers for captions where headings are numbered', async () => {
  const text = `样本市坚持源头治理，工作取得实效。
一、抓源头
样本市推行一线工作法，化解纠纷900件。
护航企业发展
二、抓队伍
样本市开展实战练兵，培训干警400人次。
群众送来锦旗`
  expect(await outline(text)).toEqual([
    'paragraph: 样本市坚持源头治理，工作…',
    'heading 1: 一、抓源头',
    'paragraph: 样本市推行一线工作法，化…',
    'caption: 护航企业发展',
    'heading 1: 二、抓队伍',
    'paragraph: 样本市开展实战练兵，培训…',
    'caption: 群众送来锦旗'
  ])
})

test('leaves links and advertisements behind the article out of it', async () => {
  const text = `西安样本启动试点
本报讯（记者金样本）日前，未央区召开推进会，启动试点工作，全区上下迅速行动。
会议传达了有关精神，宣读了表彰决定，提出了工作要求。
新闻推荐
本报讯（记者凌样本）西安火车站改造完成并投入使用。`
  const article = await articleOf(text)
  expect(article.data).toMatchObject({city: '西安', authors: ['金样本']})
  expect(article.children).toHaveLength(2)
})

test('names the province but no city for an article on a whole province', async () => {
  const {article, messages} = await structure(`江苏：让样本可感可触
去年，江苏全省法院审结案件180万件，江苏省检察院开展专项行动。
南京、苏州、无锡、徐州、南通、盐城各有特色，各展所长。`)
  expect(article?.data).toMatchObject({city: null, province: '江苏'})
  expect(messages.map(({ruleId}) => ruleId)).toEqual(['city-unknown'])
})

test('keeps all lines and tells it where only navigation stands', async () => {
  const {article, messages} = await structure('首页\n新闻中心\n政务公开\n联系我们\n版权所有 示例网')
  expect([article.children, article.discarded.length]).toEqual([[], 5])
  expect(messages[0]).toMatchObject({ruleId: 'article-missing', fatal: false, path: 'a.txt'})
})

test('takes the longest lines for body text where no sentence is closed', async () => {
  const {article} = await structure(
    '样本区政法工作\n全区各级调解组织化解矛盾纠纷一千二百件，群众满意度持续提升，平安建设取得新的成效\n政法要闻'
  )
  expect(article.children.map(({type}) => type)).toContain('paragraph')
})

test('begins a section with its heading and ends it with its content', async () => {
  const article = await articleOf(`样本市守牢底线，群众安居乐业。

一、抓源头
化解纠纷900件，群众满意。
二、抓队伍
培训干警400人次，素质提升。`)
  expect(article.children.map(({position}) => [position?.start.line, position?.end.line])).toEqual([
    [1, 1],
    [3, 4],
    [5, 6]
  ])
})

test('places every sentence on its own line and column, across a broken line and beside 𠮷', async () => {
  const article = await articleOf('　　𠮷祥样本街道连年获奖。群众说，\n日子好。明天更好。')
  const [paragraph] = article.children
  const sentences = paragraph?.type === 'paragraph' ? paragraph.children : []
  expect(sentences.map(({value, position}) => [value, position.start.line, position.start.column])).toEqual([
    ['𠮷祥样本街道连年获奖。', 1, 3],
    ['群众说，日子好。', 1, 15],
    ['明天更好。', 2, 5]
  ])
})

test('tells a page whose elements are nested too deeply instead of breaking', async () => {
  const depth = 20_000
  const {article, messages} = await structureArticle({
    path: 'deep.html',
    sha256: '',
    format: 'html',
    encoding: 'utf-8',
    text: '<div>'.repeat(depth) + '平安' + '</div>'.repeat(depth),
    script: 'simplified',
    repairs: [],
    doubts: []
  })
  expect(messages[0]).toMatchObject({ruleId: 'markup-too-deep', fatal: false})
  expect(JSON.stringify(article)).toContain('平安')
})

test('takes the only line of a section for body text where it reports, and for a caption where it shows', async () => {
  const before =
    '样本区打造调解品牌\n2023-05-04\n一、品牌引领，聚人气\n开设调解室33个。\n二、以案定补，添动力\n'
  const after = '\n三、培训赋能，强能力\n举办培训班14期。'
  expect(await outline(`${before}落实补贴资金86.4万元${after}`)).toContain('paragraph: 落实补贴资金86.4万元')
  expect(await outline(`${before}社区民警走访商户${after}`)).toContain('caption: 社区民警走访商户')
})

test('does not take a dateline in 【】 for a lead', async () => {
  const text =
    '样本市推进平安建设\n【示例报讯】样本市全面推进平安建设，化解纠纷4万件。\n【队伍建设】开展培训16期，轮训干警4800人次。'
  expect(await outline(text)).toEqual([
    'paragraph: 【示例报讯】样本市全面推…',
    'paragraph [队伍建设]: 【队伍建设】开展培训16…',
    'title: 样本市推进平安建设'
  ])
})

test('takes the title and not the office that signs under it, nor the label before it', async () => {
  const body = '\n2024年1月15日\n2023年，全市政法系统取得明显成效。'
  const signed = await articleOf(`2023年样本市平安建设工作要点完成情况\n\n样本市委平安办${body}`)
  expect(signed.data.title).toBe('2023年样本市平安建设工作要点完成情况')
  expect(signed.discarded.map(({type}) => type)).toEqual(['title', 'byline', 'meta'])
  expect((await articleOf(`标题：样本市打造调解品牌${body}`)).data.title).toBe('样本市打造调解品牌')
})

test('reads the report of a court to a congress: its title, its office, the years that head its parts', async () => {
  const text = `样本市中级人民法院工作报告

发布时间：2024年1月26日 来源：样本法苑

样本市中级人民法院院长　张样本

各位代表：
　　现在，我代表市中级人民法院报告工作，请予审议。
2023年主要工作
　　2023年，全市法院受理案件7000件，结案率95%。
一、护航平安建设
　　审结刑事案件300件，群众安全感上升。
二、服务发展大局
　　审结商事案件500件，企业满意。
2024年工作安排
　　一是坚定方向。二是服务大局。
`
  expect((await articleOf(text)).data).toMatchObject({title: '样本市中级人民法院工作报告', year: 2023})
  expect((await outline(text)).filter((line) => line.startsWith('heading'))).toEqual([
    'heading 1: 2023年主要工作',
    'heading 2: 一、护航平安建设',
    'heading 2: 二、服务发展大局',
    'heading 1: 2024年工作安排'
  ])
})

test('takes a line that says most of the title again above a heading for a caption', async () => {
  const text = `“样本蓝”守护一方安宁
2024-03-05 来源：示例日报
去年，样本市检察机关办案300件。
守护民生
办理支持起诉案件20件，群众满意。
“样本蓝”守护一方安宁

守护绿水
办理公益诉讼案件30件，河水变清。
`
  expect(await outline(text)).toContain('caption: “样本蓝”守护一方安宁')
  expect((await outline(text)).filter((line) => line.startsWith('heading'))).toHaveLength(2)
})
