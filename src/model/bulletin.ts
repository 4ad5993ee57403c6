/** What a 简报 says of itself in its head and tail; only `name` is always there. */
export interface Bulletin {
  /** The name in red, such as 政法工作简报. */
  name: string
  /** 第 × 期, and 总第 × 期. */
  issue?: number
  total?: number
  /** Above the name, such as 内部资料 注意保存. */
  notice?: string
  /** 报, 送 and 发: who receives it, above, beside and below the office. */
  reportTo: string[]
  sendTo: string[]
  issueTo: string[]
  /** 共印 × 份. */
  copies?: number
}
