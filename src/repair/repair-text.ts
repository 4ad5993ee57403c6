import type {Repair} from '../model/article.js'
import type {Message} from '../model/message.js'
import type {RepairedText, SourceText} from '../model/source-text.js'
import {describeDoubts, doubtsOf, spansOfDoubts, type DoubtSpan} from './doubts.js'
import {applyEdits, mergeSpans, moveSpans, outside, type Span} from './edit.js'
import {markupSpans} from './markup-spans.js'
import type {Page} from './page.js'
import {repairs} from './repairs.js'
import {scriptOf} from './script-of.js'

/** One pass repairs; the second finds nothing, or what a repair laid bare; more show that two repairs disagree. */
const maximumPasses = 4

type SourcePage = Omit<Page, 'closed'>

interface State {
  text: string
  repairs: Repair[]
  /** Damage that was left, in order and apart: nothing changes it any more. */
  doubts: DoubtSpan[]
}

/**
 * Repair a text: damaged characters, leaked pinyin, Traditional script, punctuation, each change recorded.
 *
 * Repairing the result again changes nothing. Damage of which the repair is not certain stays: it is in `doubts`,
 * and a message tells of each line that has any.
 */
export async function repairText(source: SourceText): Promise<{text: RepairedText; messages: Message[]}> {
  const page = {format: source.format, script: scriptOf(source.text), ...scriptBefore(source)}
  let state = begin(source)
  for (let pass = 0; pass < maximumPasses; pass++) {
    const before = state.text
    state = await repairOnce(state, page)
    if (state.text === before) break
  }
  const doubts = doubtsOf(state.text, state.doubts)
  const text = {...source, script: page.script, text: state.text, repairs: state.repairs, doubts}
  return {text, messages: describeDoubts(source.path, doubts)}
}

/** A text that was repaired before keeps its repairs and doubts. */
function begin(source: SourceText | RepairedText): State {
  if (!('repairs' in source)) return {text: source.text, repairs: [], doubts: []}
  return {
    text: source.text,
    repairs: [...source.repairs],
    doubts: spansOfDoubts(source.text, source.doubts)
  }
}

/** A text that was repaired before keeps its script: its Simplified characters are ours. */
function scriptBefore(source: SourceText | RepairedText): Partial<SourcePage> {
  return 'repairs' in source ? {script: source.script} : {}
}

/** Run every repair once, in order. */
async function repairOnce(state: State, page: SourcePage): Promise<State> {
  let {text, repairs: done, doubts} = state
  let markup: Span[] | undefined
  for (const repair of repairs) {
    if (!repair.applies(text, page)) continue
    if (!repair.inMarkup) markup ??= markupSpans(text, page.format)
    const around = repair.inMarkup ? [] : (markup ?? [])
    const closed = mergeSpans([...doubts, ...around])
    const {edits, uncertain = []} = await repair.find(text, {...page, closed})
    const fresh = outside(uncertain, closed)
    if (fresh.length > 0) doubts = [...doubts, ...fresh].sort((a, b) => a.start - b.start)
    const allowed = outside(edits, fresh.length > 0 ? mergeSpans([...doubts, ...around]) : closed)
    if (allowed.length === 0) continue
    const applied = applyEdits(text, allowed, repair.kind)
    doubts = moveSpans(doubts, allowed)
    text = applied.text
    markup = undefined
    done = [...done, ...applied.repairs]
  }
  return {text, repairs: done, doubts}
}
