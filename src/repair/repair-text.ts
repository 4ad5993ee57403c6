import type {Message} from '../model/message.js'
import type {RepairedText, SourceText} from '../model/source-text.js'
import {applyEdits, mergeSpans, moveSpans, outside, type Span} from './edit.js'
import {markupSpans} from './markup-spans.js'
import {repairs} from './repairs.js'
import {scriptOf} from './script-of.js'

/** One pass repairs; the second finds nothing, or what a repair laid bare; more show that two repairs disagree. */
const maximumPasses = 4

/**
 * Repair a text: damaged characters, leaked pinyin, Traditional script, punctuation, each change recorded.
 *
 * Repairing the result again changes nothing. Damage of which the repair is not certain stays, with a message.
 */
export async function repairText(source: SourceText): Promise<{text: RepairedText; messages: Message[]}> {
  const text: RepairedText = {...source, script: scriptOf(source.text), repairs: [], ...earlier(source)}
  const messages = new Map<string, Message>()
  for (let pass = 0; pass < maximumPasses; pass++) {
    const before = text.text
    for (const message of await repairOnce(text)) {
      messages.set(`${message.line} ${message.ruleId}`, message)
    }
    if (text.text === before) break
  }
  return {text, messages: [...messages.values()]}
}

/** A text that was repaired before keeps its script and its repairs: its Simplified characters are ours. */
function earlier(source: SourceText | RepairedText): Partial<RepairedText> {
  return 'repairs' in source ? {script: source.script, repairs: [...source.repairs]} : {}
}

/** Run every repair once, in order, on `target`. */
async function repairOnce(target: RepairedText): Promise<Message[]> {
  const messages: Message[] = []
  let left: Span[] = []
  for (const repair of repairs) {
    const page = {format: target.format, script: target.script}
    if (!repair.applies(target.text, page)) continue
    const {edits, uncertain = []} = await repair.find(target.text, page)
    for (const {start, reason} of uncertain) {
      const line = target.text.slice(0, start).split('\n').length
      messages.push({ruleId: 'repair-uncertain', reason, path: target.path, line, fatal: false})
    }
    left = mergeSpans([...left, ...uncertain])
    const markup = repair.inMarkup ? [] : markupSpans(target.text, target.format)
    const allowed = outside(edits, mergeSpans([...left, ...markup]))
    if (allowed.length === 0) continue
    const done = applyEdits(target.text, allowed, repair.kind)
    left = moveSpans(left, allowed)
    target.text = done.text
    target.repairs.push(...done.repairs)
  }
  return messages
}
