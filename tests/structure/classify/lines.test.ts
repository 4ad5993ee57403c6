import {expect, test} from 'vitest'
import {isBoilerplate} from '../../../src/structure/classify/boilerplate.js'
import {bylineAuthors, loneNames} from '../../../src/structure/classify/byline.js'
import {describesScene, isMarkedCaption} from '../../../src/structure/classify/caption.js'
import {isMeta} from '../../../src/structure/classify/meta.js'
import {opensNote, speaksOfColumn} from '../../../src/structure/classify/note.js'
import {endsArticle} from '../../../src/structure/classify/page-end.js'
import {numberingOf} from '../../../src/structure/classify/numbering.js'
import {isPersonalName} from '../../../src/structure/classify/personal-names.js'
import {endsClosed} from '../../../src/structure/classify/prose.js'
import {topicStrength} from '../../../src/structure/classify/topic-phrase.js'

test.each([
  ['第一部分 概况', 'part'],
  ['一、概述', 'han'],
  ['一、三级联动机制', 'han'],
  ['第一，抓源头', 'ordinal'],
  ['（一）建机制', 'hanParen'],
  ['1.统一标准', 'arabic'],
  ['（1）明确职责', 'arabicParen'],
  ['——3月5日', 'date'],
  ['①抓早', 'circled']
])('reads the number of `%s`', (text, id) => {
  expect(numberingOf(text)?.id).toBe(id)
})

test.each([
  '一、二两项均已完成。',
  '三、四季度持续发力',
  '1.5万件纠纷',
  '2023年工作',
  '——样本市纪实',
  '一是抓源头',
  '第一书记进村'
])('reads no number in `%s`', (text) => {
  expect(numberingOf(text)).toBeNull()
})

test.each([
  '立足网格抓服务',
  '以服务群众为中心',
  '把维护稳定摆在首位',
  '一是加强制度建设',
  '2.统一流程',
  '打通堵点，畅通流程'
])('takes `%s` surely for a topic', (text) => {
  expect(topicStrength(text)).toBe('strong')
})

test.each([
  '基层治理是稳定的基础',
  '化解纠纷1200件',
  '春天的脚步已经近了',
  '去年5月启动活动',
  '推进治理现代化，是时代的要求',
  '推动了平台建设'
])('does not take `%s` for a topic', (text) => {
  expect(topicStrength(text)).toBeNull()
})

test('is not sure of a phrase without a verb of the genre', () => {
  expect(topicStrength('公正样本增进福祉')).toBe('weak')
})

test.each([
  ['本报记者刘样本', ['刘样本']],
  ['记者 张样本 见习记者 李四 通讯员 王 强', ['张样本', '李四', '王强']],
  ['新甘肃·示例报记者曹治', ['曹治']],
  ['（记者 张三 摄影 李四）', ['张三']],
  ['文/胡志文 图/耿样本', ['胡志文']],
  ['本报记者 张样本文/图', ['张样本']],
  ['本报记者 张样本 实习生 李四', ['张样本', '李四']],
  ['记者：王俊 编辑：周霵', ['王俊']],
  ['审核：杨江涛', []],
  ['（作者系样本市委政法委书记）', []],
  ['样本市委副书记、政法委书记  欧阳样本', ['欧阳样本']],
  ['供稿：样本市司法局', []]
])('reads the authors of `%s`', (text, authors) => {
  expect(bylineAuthors(text)).toEqual(authors)
})

test.each([
  '记者在采访中了解到，样本市成效明显',
  '记者走进样本社区',
  '民警走访商户',
  '市公安局 护航发展',
  '作者笔下的样本之城'
])('finds no byline in `%s`', (text) => {
  expect(bylineAuthors(text)).toBeNull()
})

test.each(['张三', '李 四', '欧阳修远', '□ 张三 李小四', '（谢样本）'])('takes `%s` for names', (text) => {
  expect(loneNames(text)).not.toBeNull()
})

test.each(['平安建设', '政法要闻', '安全生产', '汇聚众力', '何时', '张三出席会议'])(
  'does not take `%s` for a name',
  (text) => {
    expect(isPersonalName(text)).toBe(false)
  }
)

test.each([
  '发布时间：2024-03-05 来源：示例日报 浏览次数：12',
  '（文章来源：示例日报）',
  '2016年08月29日 10:42  示例新闻网',
  '四川示例报 2017-09-20 01:35 大字',
  '（示例法治报）',
  '原标题：样本市的做法',
  '（2023年1月5日）'
])('takes `%s` for meta', (text) => {
  expect(isMeta(text)).toBe(true)
})

test.each([
  '来源于群众的经验，又回到群众中去。',
  '2023年5月，样本市召开会议。',
  '（未经示例日报许可，不得转载）',
  '时间就是生命',
  '样本市发布平安指数'
])('does not take `%s` for meta', (text) => {
  expect(isMeta(text)).toBe(false)
})

test.each([
  '当前位置：首页 > 要闻 > 正文',
  '【字体：大 中 小】',
  '【打印】【关闭】',
  '分享到：微信 微博 QQ空间',
  '首页 新闻 政务 服务 互动 专题',
  '示例日报社 2011-2019 版权所有',
  '京ICP备00000000号',
  '违法和不良信息举报电话：0000-12345678',
  '联系地址：样本路1号',
  '未经书面授权，任何人不得转载、摘编。',
  '[返回首页](//example.com/)',
  'https://example.com/a?b=1',
  '上一篇：没有了',
  '今天是：2025年1月1日 星期三',
  '扫一扫在手机打开当前页'
])('takes `%s` for boilerplate', (text) => {
  expect(isBoilerplate(text)).toBe(true)
})

test.each([
  '公布举报电话，接受群众监督。',
  '样本市返回群众被骗资金2000万元，止损有力，群众点赞。',
  '强基础 促提升 谋发展',
  '打造样本品牌',
  '样本市强化版权保护，办理侵权案件30件，挽回损失500万元。',
  '居民扫一扫二维码就能反映诉求，网格员随即上门，事事有回音。'
])('does not take `%s` for boilerplate', (text) => {
  expect(isBoilerplate(text)).toBe(false)
})

test('ends the article at a list of others, not at a sentence that relates something', () => {
  expect(endsArticle('【相关阅读】')).toBe(true)
  expect(endsArticle('相关部门联合行动')).toBe(false)
})

test.each(['图为样本现场。', '▲民警走访', '网格员入户（张样本 摄）', '样本现场。示例日报记者 王样本 摄'])(
  'takes `%s` for a caption by its own mark',
  (text) => {
    expect(isMarkedCaption(text)).toBe(true)
  }
)

test.each(['图书馆里的普法课', '记者摄影展开幕', '样本市统摄全局'])(
  'finds no mark of a caption in `%s`',
  (text) => {
    expect(isMarkedCaption(text)).toBe(false)
  }
)

test('tells what a picture shows from what a section is about', () => {
  expect(describesScene('社区民警走访商户')).toBe(true)
  expect(describesScene('服务样本高质量发展')).toBe(false)
})

test.each(['编者按：样本市的做法值得一读。', '【核心提示】样本', '核心提示', '导读'])(
  'takes `%s` for a note',
  (text) => {
    expect(opensNote(text)).toBe(true)
  }
)

test.each(['按照部署，样本市迅速行动。', '导读员上岗', '摘要求落实'])(
  'does not take `%s` for a note',
  (text) => {
    expect(opensNote(text)).toBe(false)
  }
)

test('hears an outlet speak of its column, not a city of its newspaper', () => {
  expect(speaksOfColumn('本报开设专栏，陆续刊发署名文章。')).toBe(true)
  expect(speaksOfColumn('样本市开设调解课堂，培训网格员。')).toBe(false)
})

test.each([
  '群众点赞。',
  '他说：“好。”',
  '打通最后一米；',
  '成绩喜人。（记者 张样本）',
  '一年来，成绩喜人——'
])('finds `%s` closed', (text) => {
  expect(endsClosed(text)).toBe(true)
})

test.each(['样本市委政法委：', '平安样本（二）', '守护样本安宁'])('finds `%s` open', (text) => {
  expect(endsClosed(text)).toBe(false)
})

test.each([
  '原创 平安示例 平安示例 2024-03-18 17:42 四川',
  '示例公安 2024-01-05 20:00 发表于辽宁',
  '2023-10-09 11:26 ·示例发布官方账号',
  '示例商报 2023-11-22 记者 邓样本',
  '202306/14 08:30:12',
  '以下文章来源于平安示例 ，作者示例分局',
  '来源 | 示例分局'
])('takes `%s`, which an app writes above an article, for meta', (line) => {
  expect(isMeta(line)).toBe(true)
})

test.each([
  '2024-03-18 17:42，民警赶到现场',
  '2023年11月22日 记者走进社区',
  '原创节目',
  '来源于群众',
  '（示例日报记者 张三 通讯员 李四）',
  '（市委政法委 李 伟）'
])('does not take `%s` for meta', (line) => {
  expect(isMeta(line)).toBe(false)
})

test('takes 数据 for a topic, and 据 for hearsay', () => {
  expect(topicStrength('第二，坚持数据赋能')).toBe('strong')
  expect(topicStrength('推进工作据悉顺利')).toBeNull()
})

test('takes the lines of apps behind an article for boilerplate, but not a sentence about reports', () => {
  expect(isBoilerplate('举报/反馈')).toBe(true)
  expect(isBoilerplate('大家都在搜：样本县最新消息')).toBe(true)
  expect(isBoilerplate('办结群众举报，反馈率100%。')).toBe(false)
})

test('reads no name in the office behind a label', () => {
  expect(bylineAuthors('供稿：研究室') ?? []).toEqual([])
  expect(bylineAuthors('供稿：乌兰图雅')).toEqual(['乌兰图雅'])
})

test.each([
  '注册志愿者5600人。',
  '关闭小作坊36家。',
  '开发线上预约小程序，预约2.2万次。',
  '维护社会大局稳定。',
  '指导基层调解组织规范化建设。',
  '张贴二维码3000张。',
  '登录平台即可查询进度。'
])('keeps the short sentence `%s` in the article', (line) => {
  expect(isBoilerplate(line)).toBe(false)
})

test.each([
  '注册',
  '登录',
  '关闭窗口',
  '维护：示例科技公司',
  '主办单位：示例市委政法委',
  '技术支持 示例网',
  '阅读 1024',
  '正文：'
])('takes the button or footer `%s` for boilerplate', (line) => {
  expect(isBoilerplate(line)).toBe(true)
})

test('takes the last lines of an official document for meta, but not a sentence about one', () => {
  expect(isMeta('抄送：省委平安办。')).toBe(true)
  expect(isMeta('样本市委办公室　　2024年1月15日印发')).toBe(true)
  expect(isMeta('方案于2024年1月15日印发，各地落实。')).toBe(false)
})

test.each([
  ['01 强化服务', 'padded'],
  ['01强化服务', 'padded'],
  ['PART 1', 'english'],
  ['PART.02 强化服务', 'english'],
  ['壹、强化服务', 'formal'],
  ['案例一：样本案', 'labelled'],
  ['第一章 总则', 'chapter'],
  ['(一)建机制', 'hanParen'],
  ['１．统一标准', 'arabic'],
  ['3月5日', 'date'],
  ['2023年5月', 'date']
])('reads the number of the heading `%s`', (text, id) => {
  expect(numberingOf(text)?.id).toBe(id)
})

test.each([
  '05年以来',
  '01版',
  'PARTNER 计划',
  '经验一致好评',
  '故事一个接一个',
  '第一节课',
  '一、二审法院',
  '1、2号楼',
  '三、四线城市',
  '3月5日召开会议',
  '12.5%的案件',
  '110接处警'
])('reads no number of a heading in `%s`', (text) => {
  expect(numberingOf(text)).toBeNull()
})

test('finds a text closed by a bracket behind a blank', () => {
  expect(endsClosed('成绩喜人。  （记者 张样本）')).toBe(true)
})
