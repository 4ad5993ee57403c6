const name = '[\\p{Script=Han}A-Za-z0-9·]{2,20}'
const press =
  '(?:日报社?|晚报|时报|早报|晨报|商报|周报|法治报|法制报|政法报|公安报|报社|报|网|客户端|融媒体中心|发布|电视台|广播电视台|通讯社|新华社|长安网|杂志社?|政法(?![委局机系]))'
const labelled =
  /(?:(?:信息|文章|稿件|新闻|内容|本文|资料)?来\s*源|稿\s*源|转载自|出处|原载|转自|摘自)(?:于|自)?\s*[:：丨|｜]?\s*[《“]?([^\s　，。；：《》“”()（）|｜】\]<>]{2,24})/

/** `2024-03-18 17:42·平安示例`: the account of a police or political-legal office beside the date. */
const account = /(?:^|[\s　·|｜\d日])(平安\p{Script=Han}{2,4})(?:$|[\s　·|｜]|官方账号)/u

/** `示例日报客户端记者 张三`: the outlet for which a reporter writes. */
const reporterOf = new RegExp(
  `^[（(]?(${name}?(?:日报|晚报|时报|晨报|商报|法治报|法制报|政法报|网|客户端|通讯社))(?:全媒体|融媒体?)?(?:首席|见习|实习|特约)?记者`,
  'u'
)

/**
 * Find the publishing source that the text states: behind 来源, in brackets at the end, before the title, in a footer.
 *
 * `来源：本站` and `来源：互联网` name no outlet.
 */
export function findOutlet(options: {
  declared: string | undefined
  title: string | null
  metaLines: readonly string[]
  footerLines: readonly string[]
  bylines: readonly string[]
  firstParagraph: string
}): string | null {
  if (options.declared !== undefined && isOutlet(options.declared)) return options.declared
  for (const line of options.metaLines) {
    const found = cleanOutlet(labelled.exec(line)?.[1])
    if (found !== null) return found
  }
  for (const line of options.metaLines) {
    const found = new RegExp(`[（(【]?[《“]?(${name}${press})[》”]?`, 'u').exec(
      line.replace(/^[（(]?(?:19|20)\d\d[\d\s年月日:：./-]*[·\s|｜]*/, '')
    )?.[1]
    if (found !== undefined && !/\p{Script=Han}[:：]/u.test(line)) return found
  }
  for (const line of options.metaLines) {
    const found = account.exec(line)?.[1]
    if (found !== undefined) return found
  }
  const prefix = new RegExp(`^【(${name}${press})】`, 'u').exec(options.title ?? '')?.[1]
  if (prefix !== undefined) return prefix
  for (const line of options.footerLines) {
    const found =
      new RegExp(`^(${name}${press})[\\s　]*(?:©|(?:19|20)\\d\\d).*版权所有`, 'u').exec(line)?.[1] ??
      new RegExp(`版权所有[\\s　:：©]*(${name}${press})`, 'u').exec(line)?.[1]
    if (found !== undefined) return found
  }
  const dateline = new RegExp(
    `^[（(【]?(${name}?${press})(?:讯|[\\s　]*(?:\\p{Script=Han}{2,6})?\\d{1,2}月\\d{1,2}日电)`,
    'u'
  ).exec(options.firstParagraph)?.[1]
  if (dateline !== undefined && !dateline.startsWith('本')) return dateline
  for (const line of options.bylines) {
    const found = reporterOf.exec(line)?.[1]
    if (found !== undefined && !found.startsWith('本')) return found
  }
  return null
}

function cleanOutlet(found: string | undefined): string | null {
  const outlet = found
    ?.replace(
      /(?:作者|记者|(?:责任)?编辑|责编|浏览(?:次数|量)?|发布(?:时间|日期|人)|时间|日期|字[体号]|分享|点击(?:数|量)?|阅读(?:量|次数)?)$/,
      ''
    )
    .replace(/[、·-]+$/, '')
  return outlet !== undefined && isOutlet(outlet) ? outlet : null
}

function isOutlet(text: string): boolean {
  return (
    text.length >= 2 &&
    !/^(?:本站|本网|本网站|本报|互联网|网络|原创|未知|其他|其它|转载|网站|admin|https?:.*)$/i.test(text)
  )
}
