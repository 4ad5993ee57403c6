import type {Message} from '../model/message.js'
import type {RuleId} from '../model/rules.js'
import {linesWhere, nameLines} from './name-lines.js'
import {restoreGarbled} from './restore-garbled.js'

/** Restore what was garbled before the text was saved, and tell on which lines. */
export function restoreText(path: string, whole: string): {text: string; messages: Message[]} {
  const {text, restored, lost} = restoreGarbled(whole)
  const messages: Message[] = []
  const report = (ruleId: RuleId, lines: readonly number[], reason: string) => {
    const [line] = lines
    if (line !== undefined) messages.push({ruleId, reason, path, line, fatal: false})
  }
  report(
    'text-garbled',
    restored,
    `The text was saved in a wrong encoding once: ${nameLines(restored)} restored. Compare them with the original.`
  )
  const missing = [...new Set([...lost, ...linesWhere(text, refersToNothing)])].sort((a, b) => a - b)
  report(
    'text-lost',
    missing,
    `Characters were lost when this text was saved, and nothing can restore them: ${nameLines(missing)} damaged. Compare them with the original.`
  )
  return {text, messages}
}

/** Tell whether a line refers to a character that is none, which a browser shows as U+FFFD: `&#65533;`, `&#0;`, `&#xD800;`. */
function refersToNothing(line: string): boolean {
  for (const [, digits = ''] of line.matchAll(/&#(x[\da-f]+|\d+);/gi)) {
    const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits)
    if (code === 0 || code === 0xfffd || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff) return true
  }
  return false
}
