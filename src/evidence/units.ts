/** What a unit measures: rules about figures differ by it. */
export type UnitKind = 'count' | 'measure' | 'money' | 'percent' | 'ratio' | 'time' | 'age'

export interface UnitRule {
  kind: UnitKind
  /** What the figure shows as its unit, where the text has a variant: ％ is %, 人民币 is 元. */
  as?: string
  /** Characters that make another word of it when they follow: 起 in 起诉, 名 in 名单. */
  not?: string
  /** Whether a Chinese numeral before it counts something real: 六名 does, 三级 and 四面 do not. */
  han?: true
  /** What is counted itself, where no measure word stands: 民警 in 300余民警. */
  noun?: true
  /** The unit holds a 多: 4个多小时 are over four. */
  over?: true
}

const rule = (kind: UnitKind, units: string): Array<[string, UnitRule]> =>
  units.split(' ').map((unit) => [unit, {kind}])

/** Measure words that stand behind a number, with the words that only look like them. */
export const units: ReadonlyMap<string, UnitRule> = new Map<string, UnitRule>([
  ['个', {kind: 'count', not: '性税旧', han: true}],
  ['名', {kind: 'count', not: '单称字额誉义校录', han: true}],
  ['人', {kind: 'count', not: '民员才口类以', han: true}],
  ['位', {kind: 'count', not: '于置', han: true}],
  ['家', {kind: 'count', not: '庭长属园暴政', han: true}],
  ['户', {kind: 'count', not: '籍口', han: true}],
  ['件', {kind: 'count', han: true}],
  ['起', {kind: 'count', not: '诉点草来步伏因止', han: true}],
  ['宗', {kind: 'count', han: true}],
  ['例', {kind: 'count', han: true}],
  ['案', {kind: 'count', not: '件例由情卷'}],
  ['项', {kind: 'count', han: true}],
  ['条', {kind: 'count', not: '例款龙件', han: true}],
  ['所', {kind: 'count', not: '有以在谓属', han: true}],
  ['处', {kind: 'count', not: '警置理分罚于级', han: true}],
  ['座', {kind: 'count', not: '谈位', han: true}],
  ['支', {kind: 'count', not: '持付部撑出', han: true}],
  ['次', {kind: 'count', not: '日要年生品性', han: true}],
  ['场', {kind: 'count', not: '所景地馆面', han: true}],
  ['期', {kind: 'count', not: '间限货待', han: true}],
  ['轮', {kind: 'count', not: '岗流换训值班车椅', han: true}],
  ['批', {kind: 'count', not: '评准复捕', han: true}],
  ['套', {kind: 'count', not: '路取', han: true}],
  ['台', {kind: 'count', not: '账湾商胞风', han: true}],
  ['部', {kind: 'count', not: '门署分级委队长曲', han: true}],
  ['辆', {kind: 'count', han: true}],
  ['篇', {kind: 'count', not: '章', han: true}],
  ['份', {kind: 'count', not: '额', han: true}],
  ['组', {kind: 'count', not: '织建合', han: true}],
  ['类', {kind: 'count', not: '似型别'}],
  ['大类', {kind: 'count'}],
  ['种', {kind: 'count', not: '植子粮'}],
  ['条次', {kind: 'count'}],
  ['对', {kind: 'count', not: '于象接全策口比外应照'}],
  ['间', {kind: 'count', not: '接隔谍断'}],
  ['栋', {kind: 'count'}],
  ['幢', {kind: 'count'}],
  ['路', {kind: 'count', not: '口段面线上边灯过径程公车'}],
  ['张', {kind: 'count', not: '贴网家'}],
  ['册', {kind: 'count'}],
  ['本', {kind: 'count', not: '市地报年级单院科人着次区县省身月村土'}],
  ['面', {kind: 'count', not: '对向积临貌试'}],
  ['块', {kind: 'count'}],
  ['枚', {kind: 'count'}],
  ['只', {kind: 'count', not: '有要能是需为用'}],
  ['头', {kind: 'count', not: '号雁条'}],
  ['株', {kind: 'count'}],
  ['棵', {kind: 'count'}],
  ['艘', {kind: 'count', han: true}],
  ['架', {kind: 'count', not: '构设'}],
  ['幅', {kind: 'count', not: '度员'}],
  ['门', {kind: 'count', not: '诊户店牌口槛禁'}],
  ['堂', {kind: 'count'}],
  ['节', {kind: 'count', not: '假日点约能省水目'}],
  ['课时', {kind: 'count'}],
  ['学时', {kind: 'count'}],
  ['班', {kind: 'count', not: '子组次级'}],
  ['班次', {kind: 'count'}],
  ['批次', {kind: 'count'}],
  ['频次', {kind: 'count'}],
  ['席', {kind: 'count', not: '位卷'}],
  ['桩', {kind: 'count'}],
  ['款', {kind: 'count', not: '项物式'}],
  ['具', {kind: 'count', not: '有体备'}],
  ['字', {kind: 'count'}],
  ['票', {kind: 'count'}],
  ['集', {kind: 'count', not: '体中团资合群聚约'}],
  ['颗', {kind: 'count'}],
  ['瓶', {kind: 'count', not: '颈'}],
  ['把', {kind: 'count', not: '手关握控守脉住', han: true}],
  ['盏', {kind: 'count', han: true}],
  ['扇', {kind: 'count', han: true}],
  ['副', {kind: 'count', not: '主书市县局院省秘检科职处队区镇长厅司'}],
  ['顶', {kind: 'count', not: '层格级尖梁住'}],
  ['封', {kind: 'count', not: '闭堵控顶锁存', han: true}],
  ['通', {kind: 'count', not: '过知告报道讯用行信畅往缉常达俗'}],
  ['笔', {kind: 'count', not: '录记试者画', han: true}],
  ['单', {kind: 'count', not: '位元独个日次一边车向项身体'}],
  ['则', {kind: 'count', not: '是为由需可应不', han: true}],
  ['道', {kind: 'count', not: '路德理歉'}],
  ['段', {kind: 'count', not: '落'}],
  ['片', {kind: 'count', not: '区警面长场段'}],
  ['卷', {kind: 'count', not: '入款'}],
  ['讲', {kind: 'count', not: '话解座评述堂师政法好'}],
  ['发', {kind: 'count', not: '放生展布现送出改达往挥动起案卡言表证射育票回扬掘自'}],
  ['车', {kind: 'count', not: '辆间站牌道流速祸主位管载船队次均'}],
  ['口', {kind: 'count', not: '岸碑头径子号腔角供味'}],
  ['趟', {kind: 'count', han: true}],
  ['遍', {kind: 'count', not: '布及', han: true}],
  ...rule(
    'count',
    '根 粒 帧 帖 羽 尾 匹 页 课次 支次 船次 警次 艇次 企次 店次 校次 村次 队次 人天 人日 轮次 人份 户份'
  ),
  ['分', {kind: 'count', not: '别局析类配布为管级公院钟子成解流包散享开会工秒队期步支内层数赃区之宅地田'}],
  ['%', {kind: 'percent'}],
  ['％', {kind: 'percent', as: '%'}],
  ['‰', {kind: 'percent'}],
  ['个百分点', {kind: 'percent', han: true}],
  ['个千分点', {kind: 'percent', han: true}],
  ['个点', {kind: 'percent', as: '个百分点', not: '位子评'}],
  ['百分点', {kind: 'percent', as: '个百分点'}],
  ['倍', {kind: 'ratio', not: '增感加受', han: true}],
  ['成', {kind: 'ratio', not: '立员果就功本长都熟效年交型为份绩因品品片了套渝', han: true}],
  ['番', {kind: 'ratio', not: '话功', han: true}],
  ['元', {kind: 'money', not: '旦素首件宵化', han: true}],
  ['块钱', {kind: 'money', as: '元'}],
  ['元人民币', {kind: 'money', as: '元'}],
  ['美元', {kind: 'money'}],
  ['港元', {kind: 'money'}],
  ['港币', {kind: 'money', as: '港元'}],
  ['美金', {kind: 'money', as: '美元'}],
  ['欧元', {kind: 'money'}],
  ['日元', {kind: 'money'}],
  ['英镑', {kind: 'money'}],
  ['澳元', {kind: 'money'}],
  ['韩元', {kind: 'money'}],
  ['卢布', {kind: 'money'}],
  ['新台币', {kind: 'money'}],
  ['平方米', {kind: 'measure'}],
  ['㎡', {kind: 'measure', as: '平方米'}],
  ['平米', {kind: 'measure', as: '平方米'}],
  ['平方公里', {kind: 'measure'}],
  ['平方千米', {kind: 'measure', as: '平方公里'}],
  ['立方米', {kind: 'measure'}],
  ['公里', {kind: 'measure'}],
  ['千米', {kind: 'measure', as: '公里'}],
  ['海里', {kind: 'measure'}],
  ['米', {kind: 'measure'}],
  ['亩', {kind: 'measure', not: '均'}],
  ['公顷', {kind: 'measure'}],
  ['克', {kind: 'measure', not: '服扣隆'}],
  ['升', {kind: 'measure', not: '至到为级高值降学温旗格'}],
  ['包', {kind: 'measure', not: '案联保抓括村片户干'}],
  ...rule('measure', '吨 公斤 千克 毫克 斤 毫升 千瓦 千瓦时 兆瓦 箱 盒 罐 袋 桶 TB PB GB'),
  ...rule(
    'time',
    '年 个年头 周年 个月 月 个星期 星期 个周 周 个季度 季度 天 日 个工作日 工作日 个自然日 小时 个小时 个钟头 分钟 秒 秒钟 昼夜 个昼夜 个半月 年半 夜'
  ),
  ['个多小时', {kind: 'time', as: '小时', over: true}],
  ['个多钟头', {kind: 'time', as: '小时', over: true}],
  ['个多月', {kind: 'time', as: '个月', over: true}],
  ['个多星期', {kind: 'time', as: '个星期', over: true}],
  ...rule('age', '岁 周岁 旬')
])

/** Behind these measure words a 次 counts occasions: 件次, 人次, 场（次）. */
export const occasionUnits = new Set('件人场户家批班车台架辆例起站个条项所篇点处份天组')

/** The longest key of `units`. */
export const longestUnit = Math.max(...[...units.keys()].map((unit) => unit.length))
