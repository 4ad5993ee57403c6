/** Characters of which names of outlets are made. */
export const nameClass = '[\\p{Script=Han}A-Za-z0-9·+]'

/** What names of outlets end in. `政法` is one of an account (样本政法), not the beginning of an office (政法委). */
export const press =
  '(?:日报社?|晚报|时报|早报|晨报|商报|周报|都市报|法治报|法制报|政法报|公安报|检察报|法院报|青年报|报社|报(?![告道名警到])|网站?(?!格|络|点|上)|客户端|融媒体?中心|融媒体?|发布|播报|观察|电视台|广播电视台|广播台|电台|通讯社|新华社|长安网|杂志社?|公众号|政法(?![委局机系])|日报|头条|新闻|在线(?!\\p{Script=Han}))'

/** Labels that a page runs into the outlet's name. */
const labelBehind =
  /(?:[(（[【|｜丨/]|作\s*者|记\s*者|通讯员|撰稿|供稿|(?:责任|值班|本期|网络)?编辑|责编|审核|审校|校对|签发|监制|浏览|阅读|点击|访问|发布(?:时间|日期|人|者)|发表|更新|(?<=\p{Script=Han})(?:时间|日期)|字[体号]|字数|【|分享|打印|关闭|收藏|类型|分类|栏目|版次|(?:我要)?(?:举报|纠错|订阅|转发|点赞)$|(?:19|20)\d{2}[-年/.]).*$/u

/** Clean the name behind a label: of `示例日报作者` the paper, of `《示例日报》` the name; `null` where none is left. */
export function cleanOutlet(found: string | undefined): string | null {
  const outlet = found
    ?.trim()
    .replace(labelBehind, '')
    .replace(/[《》“”"]/g, '')
    .replace(/^[\s　:：]+|[、，,·\s　_-]+$/g, '')
    .replace(/微信公众号$|官方微信$|微信公号$|官方账号$/, '')
    .split(/[、/]|\s{1,}/)[0]
  return outlet !== undefined && isOutlet(outlet) ? outlet : null
}

/** Tell whether a text names an outlet. `本站`, `互联网` and `原创` name none. */
export function isOutlet(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 24 &&
    /[\p{L}]/u.test(text) &&
    !/^(?:本站|本网|本网站|本报|本刊|本台|本单位|本院|本局|互联网|网络|网上|原创|未知|不详|其他|其它|转载|网站|综合|网络转载|本站原创|管理员|admin|https?:.*|www\..*)(?:综合|整理)?$/i.test(
      text
    )
  )
}
