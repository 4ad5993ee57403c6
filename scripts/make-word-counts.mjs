#!/usr/bin/env node
/**
 * Makes data/word-counts.txt: Chinese words with how frequent they are, for the repair of lost bytes.
 *
 *   npm pack @node-rs/jieba && tar xzf node-rs-jieba-*.tgz
 *   node scripts/make-word-counts.mjs package/dict.txt
 *
 * Words of one to four Han characters from jieba's dict.txt (MIT, see data/word-counts.LICENSE). A line holds the
 * words that begin with one character, so that a reader need only parse the lines that it asks for: the character,
 * how often all words hold it, and groups of words of one frequency and length without their first character:
 * `国 65 46b际王 44c务院`. Frequencies are 4 · ln(count), rounded; `a` is one character, `d` four.
 */
import {readFileSync, writeFileSync} from 'node:fs'

const [dictionary] = process.argv.slice(2)
// 15 keeps the file under 700 KB; the words left out are names, dialect and old words.
const threshold = 15
// The dictionary's counts come from novels and old news. These words of public administration, and openers of
// its sentences, are too rare in it; they are raised to the count of 市民 and 法院.
const raisedCount = 3000
const raised = `
政法 综治 维稳 信访 积案 调解 调处 调解员 网格 网格员 网格化 社区 街道 乡镇 村居 驿站 警务 警情 辅警 民警 干警 派出所 司法所
法庭 检察 检察院 法院 公安 司法 执法 普法 立案 审判 审结 结案 办案 涉案 涉企 涉法 涉诉 诉讼 诉源 诉求 纠纷 矛盾 隐患 排查 化解
研判 预警 防控 防范 整治 打击 破获 抓获 查处 退赔 追赃 挽损 止损 诈骗 电诈 反诈 扫黑 除恶 黑恶 毒品 禁毒 铁军 队伍 教育 整顿
督察 督导 督查 考核 考评 表彰 培训 轮训 轮岗 党建 引领 党委 党员 党群 支部 书记 政委 市委 区委 县委 省委 全市 全区 全县 全省
市级 区级 县级 省级 市域 县域 区域 基层 群众 居民 村民 市民 业主 物业 小区 校园 医院 企业 民企 营商 环境 惠企 便民 利民 惠民
为民 平安 法治 德治 自治 共治 共建 共享 善治 智治 智慧 智能 数字 数据 平台 系统 机制 体系 体制 模式 品牌 试点 示范 创建 打造
构建 搭建 推进 推动 深化 强化 优化 完善 健全 落实 提升 提高 聚焦 围绕 坚持 立足 着力 全力 扎实 切实 持续 深入 全面 积极 主动
创新 率先 基本 实现 有效 有力 显著 明显 常态化 规范化 标准化 专业化 信息化 精细化 一站式 一体化 多元 多元化 全覆盖 零距离
全流程 闭环 联动 协同 协作 协调 对接 统筹 融合 覆盖 下沉 前移 源头 末端 末梢 风险 安全 稳定 秩序 治安 治理 服务 保障 管理
获得感 幸福感 安全感 满意度 满意率 知晓率 破案率 同比 下降 上升 增长 达到 累计 共计 成功 妥善 及时 就地 基于 关于 为了 通过
根据 按照 针对 对于 由于 依托 依法 结合 此外 同时 其中 今年 去年 近年来 以来 截至 目前 如今 据悉 据介绍 记者 通讯员 本报讯
习近平 总书记 党中央 国务院 中国特色 社会主义 新时代 二十大 十九大 十八大 全会 精神 思想 指示 讲话 部署 贯彻 决策 现代化 高质量 高水平
高效能 新征程 新发展 新格局 枫桥 经验 中央 政法委 委员会 纪委 监委 人大 政协 书记 主任 局长 院长 检察长 党组 党委会 常委 常委会
专题 会议 研究 专项 行动 工程 项目 措施 举措 办法 方案 意见 规定 条例 制度 责任 任务 目标 指标 成效 成果 成绩 先进 荣誉 称号
线上 线下 窗口 热线 大厅 中心 场所 阵地 基地 公园 长廊 宣传 讲座 志愿者 志愿 律师 调解员 仲裁 公证 司法行政 鉴定 法律援助
援助 救助 矫正 戒毒 安置 帮教 未成年人 青少年 老年人 农民工 劳动者 劳资 欠薪 婚姻 家庭 邻里 征地 拆迁 医患 交通 事故 消防
知识产权 破产 清算 重整 合规 市场 主体 产权 投资 创业 金融 融资 债权 债务 合同 执行 保全 电子 网上 掌上 一网 通办 跨域 立案难
`
const counts = new Map()
for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
  const [word, count] = line.split(' ')
  if (/^[\u4e00-\u9fff〇]{1,4}$/.test(word)) counts.set(word, Number(count))
}
for (const word of raised.trim().split(/\s+/)) {
  if (!/^[\u4e00-\u9fff]{1,4}$/.test(word))
    throw new Error(`Cannot raise \`${word}\`, expected one to four characters`)
  counts.set(word, Math.max(raisedCount, counts.get(word) ?? 0))
}
const totals = new Map()
const lines = new Map()
for (const [word, count] of counts) {
  for (const character of word) totals.set(character, (totals.get(character) ?? 0) + count)
  if (count < threshold && word.length > 1) continue
  const groups = lines.get(word[0]) ?? new Map()
  lines.set(word[0], groups)
  const key = `${level(count)}${'abcd'[word.length - 1]}`
  if (!groups.has(key)) groups.set(key, [])
  groups.get(key).push(word.slice(1))
}
const text = [...lines]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([character, groups]) => {
    const parts = [...groups].sort(([a], [b]) => b.localeCompare(a, 'en', {numeric: true}))
    const joined = parts.map(([key, words]) => key + words.sort().join(''))
    return `${character} ${level(totals.get(character))} ${joined.join(' ')}\n`
  })
writeFileSync(new URL('../data/word-counts.txt', import.meta.url), text.join(''))

function level(count) {
  return Math.round(4 * Math.log(Math.max(1, count)))
}
