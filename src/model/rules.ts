/** Ids of all messages on an input; `formatMessage` prints them behind the reason. */
export const ruleIds = [
  'file-unreadable',
  'file-empty',
  'file-not-text',
  'file-too-large',
  'format-unknown',
  'encoding-doubtful',
  'article-missing',
  'repair-uncertain',
  'city-unknown'
] as const

export type RuleId = (typeof ruleIds)[number]
