/** All rules that an input can break, each with what a report's reader is told of it. */
export const rules = {
  'file-unreadable': '文件无法打开',
  'file-empty': '文件没有内容',
  'file-not-text': '文件内容不是文字',
  'file-too-large': '文件过大',
  'format-unknown': '文件格式无法识别',
  'encoding-doubtful': '文字编码存疑，个别字可能有误',
  'encoding-mixed': '文件混用多种文字编码，已分段识别',
  'text-garbled': '部分文字曾按错误的编码转存，已还原',
  'text-lost': '部分文字已丢失，无法还原',
  'text-left-out': '部分文字（如文本框、嵌入文件）未能读取',
  'record-broken': '导出文件中的一条记录无法读取',
  'metadata-doubtful': '所附元数据有误，未采用',
  'markup-too-deep': '网页结构过于复杂，只读取了文字',
  'article-missing': '文件中没有成句的正文',
  'repair-uncertain': '有缺损文字，无法确定原文，按原样保留',
  'city-unknown': '未能判明所报道的城市，相关内容未计入任何城市'
} as const satisfies Record<string, string>

/** Id of a message on an input; `formatMessage` prints it behind the reason. */
export type RuleId = keyof typeof rules
