const marks = '^[【[（(■▶►▼◆●·◎★☆>》|\\s　—–-]*'

/** Lines behind which no text of the article stands. */
const ends: readonly RegExp[] = [
  new RegExp(`${marks}(?:上|下)一(?:篇|条|页|则)`),
  new RegExp(
    `${marks}(?:相关|延伸|推荐|热门|往期|热点|更多|新闻|精彩|猜你|今日|最新|图片|本类|编辑|同类|频道|视频|专题|随机|精选|滚动)(?:阅读|新闻|文章|链接|推荐|报道|资讯|回顾|内容|稿件|信息|喜欢|热点|要闻|排行|精选|图片|专题|视频|动态|热文)(?:[】\\]）):：>＞»\\s　—–-]|$)`
  ),
  new RegExp(
    `${marks}(?:猜你喜欢|你可能(?:还)?(?:喜欢|感兴趣)|喜欢此内容的人还喜欢|大家都在(?:搜|看)|(?:点击|新闻|阅读|热度|周|月|总)排行榜?|\\d+小时(?:热点|热文|排行)|(?:网友|最新|全部|热门)评论|我要评论|发表评论|我来说两句|免责声明|版权声明|返回(?:首页|顶部|列表)|友情链接|扫一扫|举报[/／]反馈)(?![，。])`
  )
]

/**
 * Tell whether the page's list of other articles, or its footer, begins here: `相关阅读`, `上一篇：……`.
 * `相关部门联合行动` begins neither.
 */
export function endsArticle(text: string): boolean {
  const line = text.trim()
  return line.length <= 120 && ends.some((pattern) => pattern.test(line))
}
