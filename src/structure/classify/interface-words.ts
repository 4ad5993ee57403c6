/** Words of buttons, menus and counters, of which share bars, print bars and menus are made. Blanks do not count. */
const words = new Set(
  (
    '首页 网站首页 主页 本站首页 返回 返回首页 返回列表 返回顶部 返回上一页 返回上级 回到顶部 回顶部 顶部 TOP ' +
    '打印 打印本页 打印本文 打印文章 打印此页 关闭 关闭窗口 关闭本页 关闭此页 收藏 收藏本页 收藏本站 加入收藏 设为首页 保存 ' +
    '分享 分享到 分享至 分享本文 分享按钮 一键分享 转发 转发到 推荐 点赞 赞 在看 喜欢 评论 写留言 留言 收藏夹 复制 复制链接 ' +
    '微信 微信好友 微信朋友圈 朋友圈 微博 新浪微博 腾讯微博 QQ QQ空间 QQ好友 空间 人人网 豆瓣 豆瓣网 百度 百度贴吧 贴吧 开心网 钉钉 Facebook Twitter ' +
    '字体 字号 字体大小 正文字号 大 中 小 特大 超大 默认 T+ T- A+ A- A T T大 T小 放大 缩小 背景色 视力保护色 恢复默认 默认字体 ' +
    '纠错 我要纠错 举报 反馈 举报反馈 意见反馈 投诉 扫一扫 扫码 二维码 手机扫一扫 微信扫一扫 微信扫码 扫码阅读 手机扫码阅读 ' +
    '更多 更多精彩 更多内容 更多新闻 查看更多 加载更多 展开 展开全文 收起 查看全文 阅读全文 阅读原文 查看原文 详情 详细 MORE ' +
    '搜索 站内搜索 高级搜索 全站搜索 全文检索 检索 请输入关键字 请输入关键词 请输入搜索内容 热搜词 登录 注册 登陆 退出 登录注册 个人中心 用户名 密码 验证码 用户登录 ' +
    '上一页 下一页 末页 尾页 首 末 上一篇 下一篇 上一条 下一条 跳转 跳转到 页 没有了 ' +
    '无障碍 无障碍浏览 无障碍阅读 长者模式 老年模式 关怀版 关爱版 适老化 长者版 大字版 语音播报 听全文 听新闻 播放 暂停 朗读 ' +
    '简体 繁体 繁體 简体中文 繁体中文 繁體中文 简体版 繁体版 中文 中文版 English EN 手机版 电脑版 移动版 移动端 客户端 手机站 小程序 APP下载 客户端下载 下载APP 下载客户端 RSS ' +
    '官方微信 官方微博 微信公众号 微信公众平台 微信视频号 视频号 抖音号 头条号 政务微博 政务微信 今日头条 新媒体 新媒体矩阵 公众号 ' +
    '网站地图 联系我们 关于我们 网站声明 隐私声明 隐私保护 隐私政策 法律声明 版权声明 免责声明 网站帮助 使用帮助 帮助 网站纠错 友情链接 广告服务 诚聘英才 人才招聘 网站导航 站点地图 站点导航 用户协议 本网动态 关于本站 网站简介 ' +
    '相关附件 附件下载 下载文档 相关文档 相关文件 下载附件 保存本页 网民互动 我来说两句 我要评论 发表评论 网友评论 全部评论 最新评论 热门评论 查看评论 参与评论 网民留言 登录后参与评论 提交评论 提交 取消 确定 允许 知道了 ' +
    '广告 赞助商链接 END 完 全文完 正文 知道 已关注 关注 未知 轻点两下取消赞 轻点两下取消在看 视频 蜘蛛池 图片 网盘'
  )
    .split(' ')
    .map((word) => word.toLowerCase())
)

/** Words that alone on their line may be a heading or part of a text. */
const notAlone = new Set(
  '大 中 小 首 末 页 a t 推荐 喜欢 图片 视频 取消 确定 允许 空间 关注 完 未知 知道 留言 评论 帮助 投诉 简体 繁体 百度 新媒体 没有了'.split(
    ' '
  )
)

const separators =
  /[\s　|｜丨·•>＞»›<＜«‹/／\\\-—–_:：,，、。.;；()（）[\]【】「」〔〕『』“”"'!！+*#=~～…●■▪◆○□→←↑↓]+/

/**
 * Tell whether a line is made of nothing but the words of a page's buttons and menus, and numbers between them.
 *
 * `【打印】【关闭】`, `上一页 1 2 3 下一页` and `分享到：微信 微博` are; `打印机更新` is not.
 */
export function isInterfaceLine(line: string): boolean {
  if (line.length > 200) return false
  const compact = line.replace(/\s/g, '').toLowerCase()
  if (words.has(compact)) return !notAlone.has(compact)
  const parts = line
    .toLowerCase()
    .split(separators)
    .filter((part) => part !== '')
  const known = parts.filter((part) => words.has(part) || words.has(`${part}+`))
  if (known.length === 0) return false
  const isAlone = parts.length === 1 && notAlone.has(parts[0] ?? '')
  return !isAlone && parts.every((part) => words.has(part) || /^\d{1,4}$|^共\d+[页条]$|^第\d+页$/.test(part))
}
