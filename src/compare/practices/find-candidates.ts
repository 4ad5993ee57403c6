import type {PracticeMention} from '../../model/article.js'
import {chooseRun, type Run} from '../sentences/choose-run.js'
import {dissect, type Clause} from '../sentences/dissect-passage.js'
import {groupBy} from '../group-by.js'
import type {Label, Passage, Span} from '../passage.js'
import {holdsAny} from '../sentences/run-weight.js'
import {weighForCell} from './weigh-for-cell.js'

/** A table cell of more characters than this is hard to read beside others: the sentence is cut to its best clauses. */
export const cellLength = 60

/** A sentence of real text names a practice ten times at most: one without end must not cost time without end. */
const mostMentions = 100

/** Why a quotation stands back behind others, though it tells of work. */
export type Weakness = 'list' | 'vague' | 'table-row' | 'story'

/** Why words that name a practice are no evidence of it. */
export type Refusal =
  'question' | 'portrait' | 'slogan' | 'list-of-topics' | 'shortcoming' | 'plain-label' | 'not-quotable'

/** Words that could fill a cell. */
export interface Candidate {
  practice: string
  passage: Passage
  /** Where its terms stand, with the companions that they need. */
  anchors: Span[]
  /** Where its terms stand, alone. */
  named: Span[]
  /** Where other practices of the theme stand. */
  others: Span[]
  run: Run
  weakness?: Weakness
  from?: Label['from']
}

/** Words that name a practice and may not fill its cell. */
export interface Refused {
  practice: string
  passage: Passage
  named: Span[]
  reason: Refusal
  from?: Label['from']
}

/** What the passages hold on the practices of a theme. */
export interface Findings {
  candidates: Candidate[]
  refused: Refused[]
}

/**
 * Find the words of some passages that could fill a cell of a theme's table, and those that name a practice and could
 * not: in a question, in the portrait of one person, in a slogan without any fact.
 *
 * A heading or caption (`from`) is quoted whole or not at all.
 */
export function findCandidates(
  theme: string,
  passages: ReadonlyArray<{passage: Passage; from?: Label['from']}>
): Findings {
  const findings: Findings = {candidates: [], refused: []}
  for (const {passage, from} of passages) {
    const named = passage.sentence.data.practices?.filter((mention) => mention.theme === theme) ?? []
    const own = named.slice(0, mostMentions)
    for (const [practice, mentions] of groupBy(own, (mention) => mention.practice)) {
      const others = findOthers(passage, own, practice)
      judge({practice, mentions, passage, others, ...(from && {from})}, findings)
    }
  }
  return findings
}

/**
 * Where other practices are told: their terms, and the clauses behind these that name none, in
 * `开展政治督察，反馈问题58个，约谈干警9名` `反馈问题` belongs to 政治督察.
 */
function findOthers(passage: Passage, mentions: readonly PracticeMention[], practice: string): Span[] {
  const own = mentions.filter((mention) => mention.practice === practice).map(hullOf)
  const theirs = mentions.filter((mention) => mention.practice !== practice).map(hullOf)
  const others = [...theirs]
  let part: number | undefined
  for (const clause of dissect(passage).clauses) {
    if (holdsAny(clause, own)) part = undefined
    else if (holdsAny(clause, theirs)) part = clause.part
    else if (part === clause.part) others.push(clause)
    else part = undefined
  }
  return others
}

interface Named {
  practice: string
  mentions: PracticeMention[]
  passage: Passage
  others: Span[]
  from?: Label['from']
}

function judge({practice, mentions, passage, others, from}: Named, findings: Findings): void {
  const judged = mentions.map((mention) => ({mention, reason: reasonAgainst(passage, mention, from)}))
  const telling = judged.flatMap(({mention, reason}) => (reason ? [] : [mention]))
  const told = telling.filter(({manner}) => manner === undefined)
  const taken = longest(told.length > 0 ? told : telling)
  const anchors = taken.map(hullOf)
  const run = anchors.length > 0 ? quote(passage, anchors, others, from) : undefined
  const base = {practice, passage, ...(from && {from})}
  if (!run) {
    const reason = judged.find((one) => one.reason)?.reason ?? 'not-quotable'
    findings.refused.push({...base, named: mentions, reason})
    return
  }
  const weakness =
    told.length === 0
      ? telling[0]?.manner
      : isTableRow(passage.text)
        ? 'table-row'
        : isStory(passage, anchors)
          ? 'story'
          : undefined
  findings.candidates.push({...base, anchors, named: taken, others, run, ...(weakness && {weakness})})
}

/** Without the terms that stand inside longer ones: 执法司法监督 names the practice once, not again as 监督. */
function longest(mentions: readonly PracticeMention[]): PracticeMention[] {
  return mentions.filter(
    (one) =>
      !mentions.some(
        ({start, end}) => start <= one.start && one.end <= end && end - start > one.end - one.start
      )
  )
}

function quote(
  passage: Passage,
  anyOf: readonly Span[],
  others: readonly Span[],
  from: Label['from'] | undefined
): Run | undefined {
  const length = from ? Infinity : cellLength
  return chooseRun(passage, {weigh: weighForCell, length, anyOf, ...(!from && {others})})
}

function tellsFact({figures, finished, recognised}: Clause): boolean {
  return figures.length > 0 || finished || recognised
}

/** A companion further off is only the context of its term. */
const nearCompanion = 12

/** From the term to the companion that it needs, if that stands near. */
function hullOf({start, end, with: companion}: PracticeMention): Span {
  return companion && companion.start - end <= nearCompanion && start - companion.end <= nearCompanion
    ? {start: Math.min(start, companion.start), end: Math.max(end, companion.end)}
    : {start, end}
}

/** A list of what something is about: 梳理合同、用工、知识产权等风险点 protects no intellectual property. */
const topics = /^[^，。；]*?等[^，。；、]{0,6}(?:风险|问题|领域|方面|环节|内容|知识|需求|事项|案由|类型)/u
/** What is wanting: 网格化工作起步晚, but not 补齐网格短板. */
const shortcoming =
  /(?<![补克解针消破]\S{0,10})(?:起步[较比]?晚|底子薄|薄弱|滞后|不足|不够|不强|不平衡|短板|跟不上|不到位)(?!\d)/u

function reasonAgainst(
  passage: Passage,
  {start, manner}: PracticeMention,
  from: Label['from'] | undefined
): Refusal | undefined {
  const clause = dissect(passage).clauses.find((one) => one.end > start)
  if (!clause) return 'not-quotable'
  if (clause.aside)
    return /？”?$/u.test(passage.text.slice(clause.start, clause.end)) ? 'question' : 'portrait'
  const words = passage.text.slice(clause.start, clause.end)
  if (manner === 'list' && topics.test(passage.text.slice(start, clause.end))) return 'list-of-topics'
  if (shortcoming.test(words)) return 'shortcoming'
  const fact = tellsFact(clause)
  if (clause.slogan && !fact) return 'slogan'
  // A story may show a practice by its outcome; one that goes on about tea and lamps does not.
  if (clause.story && clause.doing === 0 && !dissect(passage).clauses.some(tellsFact)) return 'portrait'
  // 建细网格, says no more than the topic; 建成驿站36个 or 建立诉调对接机制 tells what was done.
  if (from === 'heading' && (clause.aim || (!fact && clause.doing === 0))) return 'plain-label'
  return undefined
}

/** A row of a table that stands in the text: 走访企业 1.2万家次 1.5万家次 25%. */
function isTableRow(text: string): boolean {
  return !/[，。；！？]/u.test(text) && (text.trim().match(/\s+(?=\S*\d)/gu)?.length ?? 0) >= 2
}

/** All that names the practice is told of one case or person. */
function isStory(passage: Passage, anchors: readonly Span[]): boolean {
  const clauses: Clause[] = dissect(passage).clauses
  return anchors.every(({start}) => clauses.find((one) => one.end > start)?.story === true)
}
