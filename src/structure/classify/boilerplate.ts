import {countCharacters} from '../../text/han.js'
import {endsClosed} from './prose.js'

/** Lines of whatever length that no article holds, wherever they stand. */
const anywhere: readonly RegExp[] = [
  /ICP备|ICP证|ICP备案|公网安备|网备\d|网安备/i,
  /许可证(?:编?号)?[:：]?\s*[\dA-Z（(第]{1,}\d{4,}|许可证\s*\d{6,}/i,
  /©|Copyright|All Rights Reserved|CC[ -]BY/i,
  /^.{0,40}(?:版权(?:所有|归.{0,12}所有)|保留所有权利)(?:[^，。]{0,30})$/,
  /^[<＜]?(?:https?:)?\/\/\S+[>＞]?$|^www\.\S+$/i,
  /^[[【（(]?\s*(?:返回|回到)(?:首页|顶部|上一?[页级]|列表|目录|主页|网站|[^，。；]{1,12}[\]】）)|｜])/,
  /^(?:上|下)一(?:篇|条|页|则)/,
  /^今天是?[:：]?\s*(?:20\d\d|星期)/
]

/** Short lines: navigation, share bars, print and font switches, counters, hosts, contacts, hints. */
const shortLines: readonly RegExp[] = [
  /^(?:(?:您|你)?(?:当前|现在|所在|的)*(?:所在)?(?:的)?位置(?:是)?|您(?:现)?在(?:这里|浏览))\s*[:：>＞]/,
  /首页\s*[>＞»›→/|｜-]/,
  /^[^，。]{1,12}(?:\s*[>＞»›]\s*[^，。]{1,14}){1,5}$/,
  /^(?:网站|本站)?首页(?:[\s　|｜]|$)/,
  /^(?:分享(?:到|至|本文)?|转发(?:到|至)?|打印(?:本页|本文|文章)?|关闭(?:本页|窗口)?|收藏(?:本页|本站)?|加入收藏|设为首页|复制链接|网站地图|无障碍(?:浏览|阅读)?|长者模式|繁[體体](?:中文|版)?|简体(?:中文|版)?|English|手机版|移动版|客户端|RSS|登录|注册|搜索|请输入关键[字词])/i,
  /^[[【（(]?\s*(?:字\s*[体号]|大\s*中\s*小|A\+|T\|T)/i,
  /^(?:浏览|阅读|点击|访问|播放)(?:次数|量|数|人次)?\s*[:：]?\s*\d+\s*(?:次|人次?)?$/,
  /^(?:相关|延伸|推荐|热门|更多|最新|精彩|猜你|往期|热点|今日|图片|栏目|本类|随机|编辑|新闻)(?:阅读|新闻|文章|链接|推荐|报道|资讯|内容|喜欢|回顾|专题|稿件|信息|排行|导航|热点|要闻|关注)[^，。]{0,6}$/,
  /^(?:网友|最新|我要|发表|查看|全部|热门|文明上网|\d+条)?(?:评论|留言|跟帖|参与)(?:区|列表)?[^，。]{0,8}$/,
  /(?:举报|联系|服务|咨询|投诉|新闻|发行|广告|爆料|客服|订阅|编辑部|值班|办公室?|监督|报料)(?:电话|热线|邮箱|信箱|方式|QQ)\s*[:：]/,
  /^(?:联系|单位|通讯|公司|办公|详细)?(?:地\s*址|电\s*话|传\s*真|邮\s*编|邮\s*箱|邮政编码|E-?mail|QQ群?|微信号?|电子邮[箱件])\s*[:：]/i,
  /[\w.-]+@[\w-]+\.\w+/,
  /^(?:主办|承办|协办|主管|指导|运营|开发|维护|技术支持|技术维护|法律顾问)(?:单位|部门|方)?(?:\s*[:：|｜]|[\s　]|$)/,
  /^(?:正文|内容)\s*[:：]?$/,
  /^(?:网站标识码|网站管理|备案号|版权声明|网站声明|关于我们|联系我们|友情链接|建议(?:使用|分辨率)|免责声明)/,
  /扫(?:一扫|码|描)|二维码|长按(?:识别|图片)|点击(?:上方|下方|蓝字|查看|阅读原文|进入|下载|关注|右上角)|阅读原文|(?:欢迎|敬请|请)?关注(?:我们|.{0,12}(?:公众号|微信|微博|视频号|抖音))/,
  /^(?:【?广告】?|本站推荐|赞助商链接|展开全文|收起|加载更多|查看更多|返回顶部|预览时标签不可点|大家都在(?:搜|看)[:：]?.{0,20}|TOP|more\s*[>»]*)$/i,
  /^(?:声明|版权|郑重声明|特别声明|本网声明|免责)[^，。]{0,6}[:：]/
]

/** Sentences of publishers about their rights and duties. */
const legal: readonly RegExp[] = [
  /未经.{0,20}(?:授权|许可|同意|允许)[^。]*(?:不得|禁止|严禁|谢绝)/,
  /(?:谢绝|不得|禁止|严禁|如需)(?:任何形式的)?转载|转载(?:时)?(?:请|须|需|必须)?(?:务必)?(?:注明|标明|保留)/,
  /(?:文章|内容|本文|观点)[^。]{0,12}(?:仅代表|不代表)|不代表(?:本站|本网|本平台|本报)/,
  /(?:侵犯|侵权|版权)[^。]{0,40}(?:联系|删除|告知)|凡(?:本网|本站|本报)?注明/,
  /(?:本站|本网|网站)[^。]{0,20}(?:作品|版权|转载)/
]

/** Words of buttons that also open sentences: `登录平台即可查询进度。` */
const buttonOnly = /^(?:分享|转发|打印|关闭|登录|注册|搜索)(?!.*(?:微信|朋友圈|二维码|本页|窗口|链接))/

/** A sentence with a quantity reports, however short: `注册志愿者5600人。`, `关闭小作坊36家。`; `阅读 1024` does not. */
const reports =
  /^[^:：@©]*\d[\d.,]*[余多]?[万亿]?[余多]?(?:件|个|名|人次?|家|起|场|处|张|支|户|所|路|台|份|亩|元|万元|亿元|%)[^:：@©]{0,40}[。；]$/

/** Tokens of which a share bar or a print bar is made; nothing else may stand in the line. */
const barTokens =
  /分享(?:到|至)?|打印(?:本页|本文)?|关闭(?:窗口|本页)?|收藏|字\s*[体号]|[大中小](?=[\s　】\])|]|$)|微信(?:好友)?|朋友圈|新浪微博|腾讯微博|微博|QQ空间|QQ好友|QQ|人人网|豆瓣|百度|复制链接|扫一扫|更多|A[+-]?|T[+-]?|视力保护色|纠错|点赞|在看|举报|反馈/g

/**
 * Tell whether a block belongs to the page around the article: navigation, share bar, contacts, licences.
 *
 * `举报电话：0000-12345` is; `公布举报电话，接受群众监督。` is not.
 */
export function isBoilerplate(text: string): boolean {
  const line = text.trim()
  if (line.length <= 120 && reports.test(line)) return false
  if (!/[\p{L}\p{N}]/u.test(line)) return true
  if (anywhere.some((pattern) => pattern.test(line)) && !isNarrative(line)) return true
  if (isLegal(line)) return true
  if (isBar(line) || isNavigation(line)) return true
  return (
    countCharacters(line) <= 120 &&
    !isNarrative(line) &&
    !(line.endsWith('。') && buttonOnly.test(line)) &&
    shortLines.some((pattern) => pattern.test(line))
  )
}

/** Tell whether the page's list of other articles, or its footer, begins here: `相关阅读`, `上一篇：……`. */
export function endsArticle(text: string): boolean {
  return /^[【[（(■▶·\s]*(?:(?:上|下)一(?:篇|条|页|则)|(?:相关|延伸|推荐|热门|往期|热点|更多|新闻)(?:阅读|新闻|文章|链接|推荐|报道|资讯|回顾|内容|稿件|信息)|猜你喜欢|(?:网友|最新|全部|热门)评论|我要评论|发表评论|免责声明|版权声明|返回(?:首页|顶部|列表)|友情链接|扫一扫|大家都在(?:搜|看)|举报[/／]反馈)/.test(
    text.trim()
  )
}

function isLegal(line: string): boolean {
  return (
    countCharacters(line) <= 300 &&
    legal.some((pattern) => pattern.test(line)) &&
    /转载|版权|授权|本网|本站|侵权|代表/.test(line)
  )
}

/** A closed text of two sentences, or of more than 20 characters with a comma, tells something, whatever it mentions. */
function isNarrative(line: string): boolean {
  if (!endsClosed(line)) return false
  return (line.match(/。/g)?.length ?? 0) >= 2 || (line.includes('，') && countCharacters(line) > 20)
}

function isBar(line: string): boolean {
  const rest = line.replace(barTokens, '')
  return rest !== line && rest.replace(/[^\p{L}\p{N}]/gu, '') === '' && countCharacters(line) >= 2
}

/** Five or more short words side by side: a menu. `强基础 促提升 谋发展` is a heading. */
function isNavigation(line: string): boolean {
  const words = line.split(/[\s　|｜·]+/).filter((word) => word !== '')
  return words.length >= 5 && words.every((word) => /^[\p{L}\p{N}“”]{1,6}$/u.test(word))
}
