import {expect, test} from 'vitest'
import type {Article, ArticleContent, ArticleData} from '../../../src/model/article.js'
import {articleOf} from '../outline.js'

/** How many blocks of each kind an article has; kinds that it lacks are left out. */
function countKinds(article: Article): Record<string, number> {
  const counts: Record<string, number> = {}
  const add = (kind: string) => (counts[kind] = (counts[kind] ?? 0) + 1)
  const walk = (node: ArticleContent) => {
    add(node.type === 'section' ? 'heading' : node.type)
    if (node.type === 'section') node.children.forEach(walk)
  }
  article.children.forEach(walk)
  for (const {type} of article.discarded) add(type)
  return counts
}

const pages: Array<
  [name: string, text: string, kinds: Record<string, number>, data: Partial<ArticleData>, format?: string]
> = [
  [
    'related',
    `湘潭：一杯茶里的调解经
2024-04-02 09:00 来源：湘潭日报 作者：彭样本 编辑：王样本 点击：1024
去年，雨湖区建成茶馆调解室32个，化解纠纷860件。
老馆长李样本说，喝茶的人多了，吵架的人少了。
（本文图片由受访者提供）
相关链接：
岳塘区召开平安建设推进会
湘乡市开展反诈宣传活动
湘潭县法院巡回审判进乡村
发表评论
网友A：支持！
网友B：我们小区也想要一个茶馆调解室，什么时候能建？
版权所有 湘潭日报社 湘ICP备00000000号`,
    {paragraph: 2, heading: 0},
    {title: '湘潭：一杯茶里的调解经', authors: ['彭样本'], outlet: '湘潭日报', city: '湘潭', year: 2023}
  ],
  [
    'pagination',
    `网格员的一天
来源：南平示例网 发布时间：2023年8月1日
清晨六点，延平区网格员李样本开始巡查。今年以来，他上报隐患320条。
夜幕降临，他的手机仍然响个不停。
首页 上一页 1 2 3 下一页 尾页
第1页/共3页
[责任编辑：王样本]
扫一扫，关注南平示例网
热点推荐
1 建瓯市推进平安建设
2 邵武市开展专项行动`,
    {paragraph: 2, heading: 0, caption: 0},
    {city: '南平', published: '2023-08-01', year: 2023}
  ],
  [
    'body mention',
    `一个二维码 办好一件事
来源：十堰晚报 2024-06-11
在茅箭区，扫一扫二维码就能预约调解，浏览次数突破10万。
公布举报电话，接受群众监督。
群众打印材料、关闭账户、下载证明，都可以在窗口一次办好。
来源于群众的经验，又回到群众中去。
今年，全市办理事项3.2万件，责任编辑部门介绍，网友留言超过1000条。
关注我们身边的普通人，是这份工作的意义。
未经审批的工地被当场叫停，执法人员下达通知书32份。`,
    {paragraph: 7, heading: 0, boilerplate: 0},
    {city: '十堰', year: 2024}
  ],
  [
    'captions',
    `守护夜归人
2024-07-01 来源：日照示例报
▲岚山区民警夜间巡逻
今年以来，日照公安开展夜巡1200次，警情下降12%。
民警正在帮助走失老人回家。（李样本 摄）
夜市商户说，有了民警更安心。
图为夜市现场（资料图）
↓志愿者集结待命
7月以来，志愿者参与巡逻860人次。
东港区民警在夜市开展反诈宣传（通讯员供图）`,
    {caption: 5, paragraph: 3, heading: 0},
    {city: '日照'}
  ],
  [
    'kicker',
    `从“有没有”到“好不好”的跨越
朔州公共法律服务走深走实
2024-03-11 来源：朔州日报 记者 李样本
去年，全市建成公共法律服务站1200个，办理法律援助1800件。`,
    {paragraph: 1},
    {city: '朔州', authors: ['李样本'], title: '从“有没有”到“好不好”的跨越 朔州公共法律服务走深走实'}
  ],
  [
    'comma title',
    `小巷总理、老娘舅、和事佬，他们把矛盾化解在烟火气里，也把温暖送到群众心坎上
来源：漯河日报 2024-03-11
去年，源汇区、郾城区建成调解室860个，化解纠纷3200件。`,
    {paragraph: 1},
    {city: '漯河', title: '小巷总理、老娘舅、和事佬，他们把矛盾化解在烟火气里，也把温暖送到群众心坎上'}
  ],
  [
    'quoted title',
    `“小马扎”坐出“大和谐”
2024-03-11 来源：衡水日报
去年，桃城区样本社区的小马扎议事会议了860件事。`,
    {paragraph: 1},
    {city: '衡水', title: '“小马扎”坐出“大和谐”'}
  ],
  [
    'note',
    `核心提示
近年来，通化市把矛盾化解在基层，本报今起推出系列报道，敬请关注。
样本街的和事佬
本报记者 李样本
去年，东昌区化解纠纷860件，样本街占了一成。`,
    {note: 2},
    {city: '通化'}
  ],
  [
    'official',
    `中共铁岭市委政法委员会文件
铁政法〔2024〕5号
关于表扬2023年度平安建设先进集体的通报
各县（市）区委政法委，市直政法各单位：
2023年，全市政法机关化解纠纷3200件，涌现出一批先进集体。
希望受到表扬的单位再接再厉。
附件：先进集体名单
中共铁岭市委政法委员会
2024年1月15日
抄送：省委政法委。
中共铁岭市委政法委员会办公室 2024年1月15日印发`,
    {paragraph: 3},
    {city: '铁岭', published: '2024-01-15', year: 2023, title: '关于表扬2023年度平安建设先进集体的通报'}
  ],
  [
    'gov html',
    `<!DOCTYPE html><html><head><title>新余市：把调解室搬到田埂上-平安建设-中国样本网</title></head><body>
<div class="nav"><ul><li><a href="#">首页</a></li><li><a href="#">要闻</a></li><li><a href="#">县区</a></li></ul></div>
<div class="bread">当前位置：<a>首页</a> &gt; <a>平安建设</a> &gt; 正文</div>
<div class="main"><h2>新余市：把调解室搬到田埂上</h2>
<p class="sub">——渝水区基层治理观察</p>
<p>2023-11-02 08:30　来源：新余日报　【字体：<a>大</a> <a>中</a> <a>小</a>】　【<a>打印</a>】</p>
<p>今年以来，渝水区选聘田埂调解员320名，就地化解涉农纠纷1260件。</p>
<p style="text-align:center"><img src="a.jpg"/></p><p style="text-align:center">调解员李样本（左）在田间调解</p>
<p>分宜县推行“田埂说事”，满意率98%。</p>
<p>（记者 李样本 通讯员 王小样）</p></div>
<div class="side"><h3>热门新闻</h3><ul><li><a href="#">样本一</a></li></ul></div>
<div class="foot"><p>主办：中国样本网　地址：样本路1号　电话：0790-0000000</p></div></body></html>`,
    {paragraph: 2, caption: 1},
    {
      title: '新余市：把调解室搬到田埂上',
      city: '新余',
      published: '2023-11-02',
      year: 2023,
      authors: ['李样本', '王小样'],
      outlet: '新余日报'
    },
    'html'
  ],
  [
    'ends with press',
    `延安：窑洞里的法庭
今年，宝塔区人民法院巡回审判120次。
院长李样本说，群众家门口就能打官司。
（延安日报）`,
    {paragraph: 2},
    {outlet: '延安日报', city: '延安', year: null}
  ],
  [
    'dateline xinhua',
    `六盘水：彝寨来了调解员
新华社贵阳5月10日电（记者 李样本、王小样）走进六盘水市水城区，彝寨调解员李某某正在劝和。
去年，全市调解员化解纠纷3200件。`,
    {paragraph: 2},
    {outlet: '新华社', city: '六盘水', authors: ['李样本', '王小样'], published: null}
  ],
  [
    'account',
    `样本检察
向“小案”要“大公正”
样本检察 2023年12月26日 17:30 发表于广西
2023年，崇左市检察机关办理小案860件，全部释法说理。
江州区、凭祥市检察院推行上门听证120次。
供稿：崇左市人民检察院 李样本
一审：王样本
二审：张样本
三审：刘样本`,
    {paragraph: 2},
    {title: '向“小案”要“大公正”', city: '崇左', published: '2023-12-26', year: 2023, authors: ['李样本']}
  ],
  [
    'multi cities prov',
    `长三角三地联手破解跨省纠纷
来源：法治示例报 2024-09-01
嘉兴市、苏州市、上海市青浦区建立联调机制。
嘉兴市选派调解员32名，今年化解跨界纠纷120件。
苏州市设立联合调解室8个，今年化解纠纷160件。
青浦区推行视频调解，今年化解纠纷88件。`,
    {paragraph: 4},
    {city: null}
  ]
]

test.each(pages)('tells the blocks of a page apart: %s', async (_, text, kinds, data, format) => {
  const article = await articleOf(text, format)
  const none = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, 0]))
  expect({...none, ...countKinds(article)}).toMatchObject(kinds)
  expect(article.data).toMatchObject(data)
})
