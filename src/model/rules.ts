/** All rules that an input can break, each with what a report's reader is told of it. */
export const rules = {
  'file-unreadable': '文件无法打开',
  'file-empty': '文件没有内容',
  'file-not-text': '文件内容不是文字',
  'file-too-large': '文件过大',
  'format-unknown': '文件格式无法识别',
  'encoding-doubtful': '文字编码存疑，个别字可能有误',
  'markup-too-deep': '网页结构嵌套过深',
  'article-missing': '文件中没有文章',
  'repair-uncertain': '有缺损文字，无法确定原文，按原样保留',
  'city-unknown': '未能判明所报道的城市，相关内容未计入任何城市'
} as const satisfies Record<string, string>

/** Id of a message on an input; `formatMessage` prints it behind the reason. */
export type RuleId = keyof typeof rules
