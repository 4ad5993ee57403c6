import type {RuleId} from './rules.js'

/** Something odd about one input. The input is used all the same, unless `fatal`. */
export interface Message {
  ruleId: RuleId
  /** A whole sentence for the user: what, on what, what to do. */
  reason: string
  path: string
  /** From 1. */
  line?: number
  column?: number
  /** The input could not be used at all. */
  fatal: boolean
}

/** Format a message as `path:line:column: reason (rule-id)`. */
export function formatMessage(message: Message): string {
  const place = [message.path, message.line, message.column].filter((part) => part !== undefined).join(':')
  return `${place}: ${message.reason} (${message.ruleId})`
}
