/** Names of places that are everyday words too: they count only where the context says that a place is meant. */
export const everydayNames: ReadonlySet<string> = new Set(
  '安康 长治 大同 平安 太平 和平 朝阳 中山 东方 开封 通化 天水 保山 百色 吉安 北海 海口 海东 海南 安顺 宁安 东安 永安 长安 新安 同心 平定 公安 定安 安宁 安定 康定 永康 新兴 兴安 文安 高安 吉利 大方 和田 河间 文明 兴国 广饶 民乐 永和 长顺 和顺 民和 太和 平和 镇安 永定 平原 中江 长江 合作 高明 光山 宝山 江口 江山 河口 建设 新城 兴隆 华安 安平 永乐 康乐 大安 英德 互助 灵宝 共和 长兴 长乐 正定 三明 新乡 中卫 来宾 保定 固原 巴中 南充 河源 常德 日照 恩施 南部 阜康 武功 新华 团风 普安 兴义 安仁 彰武 大理 丰收 沿河 信丰 正安 安居 保安 固安 靖安 内江 六安 四平 吴忠 阿里 山南 昌都 黄山 红河 怒江 文山 乐山 白银 通道 解放 友好 前进 向阳 红旗 爱民 文化 工农 城东 城西 城北 江南 江北 河西 河东 河北 滨海 滨江 滨湖 中原 东风 长寿 富裕 青山 兴业 兴和 民权 民丰 光明 天长 温泉 博爱 资源 公平 全州 全南 万全 万安 万年 惠民 惠安 静安 集安 集贤 集美 如意 尚义 尚志 永胜 永新 永兴 德化 大化 大关 大通 高平 高台 望城 望江 兴城 兴化 兴平 平江 平桥 平房 平果 平远 青年 同德 同仁 仁和 仁寿 普定 普宁 宁化 宁静 明光 新民 新建 新市 新和 新平 新丰 华容 清流 清河 和静 和政 通海 通河 通城 阳光 义安 建始 建新 建华 建德 二道 双阳 中方 万山 桥东 桥西 城中 市中 南关 西区'.split(
    ' '
  )
)

/** Words in which the letters of a name stand by chance: what comes right before or behind shows it. */
export const chanceWords: Readonly<Record<string, {before?: RegExp; after?: RegExp}>> = {
  南通: {before: /[东西指湖]$/, after: /^[过道报知往用]/},
  海口: {before: /[出入沿]$/, after: /^[岸径]/},
  长治: {after: /^久安/},
  安康: {before: /(?:幸福|平安|健康|人民|百姓|群众)$/},
  大同: {before: /(?:世界|天下|大致)$/, after: /^小异/},
  内江: {before: /[境市县省区国域]$/},
  六安: {after: /^全/},
  阿里: {after: /^[巴云妈健]/},
  保定: {before: /确$/},
  日照: {after: /^(?:时|充|间)/},
  东营: {before: /[国]$/},
  合作市: {after: /^场/},
  公安县: {after: /^[级处]/},
  东方市: {after: /^场/},
  平安县: {after: /^[区市级]/},
  南部县: {after: /^[区市级]/},
  中原区: {after: /^域/},
  和平区: {after: /^域/},
  市北区: {before: /城$/},
  市南区: {before: /城$/},
  上城区: {before: /以$/},
  浦江: {before: /黄$/, after: /^(?:经验|两岸)/},
  晋江: {after: /^经验/},
  诸暨: {after: /^[“"]?枫桥/}
}
