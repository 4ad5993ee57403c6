import type {City, Evidence, ProgrammeEntry} from '../model/comparison.js'
import {innerQuotes} from './inner-quotes.js'
import {markdownText as md} from './markdown-text.js'
import type {CityProgrammes, ProgrammeView, QuoteView} from './theme-view.js'
import {toCitation} from './to-citation.js'

/** Prepare the programmes of a city: those that the same words tell of stand together, with the words once. */
export function toCityProgrammes(
  city: City,
  programmes: readonly ProgrammeEntry[],
  digest: readonly Evidence[],
  quote: (evidence: Evidence) => QuoteView
): CityProgrammes {
  const groups = new Map<string, ProgrammeEntry[]>()
  for (const entry of programmes) {
    const {source, line, text} = entry.evidence
    const key = `${source} ${line} ${text}`
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  const views = [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const {evidence} = first
    const {text, note} = quote(evidence)
    const cite = toCitation(group.flatMap((entry) => [entry.evidence, ...(entry.also ?? [])]))
    const view: ProgrammeView = {name: md(group.map(toName).join('')), text, note, cite}
    return [
      {view, told: digest.some((one) => isSamePlace(one, evidence) && one.text.includes(evidence.text))}
    ]
  })
  return {
    city: md(city),
    items: views.filter(({told}) => !told).map(({view}) => view),
    inDigest: views.filter(({told}) => told).map(({view}) => view)
  }
}

function toName({name, kind, variants = []}: ProgrammeEntry): string {
  const mark = (words: string): string => (kind === 'document' ? `《${words}》` : `“${innerQuotes(words)}”`)
  const others = variants.length > 0 ? `（又作${variants.map(mark).join('')}）` : ''
  return mark(name) + others
}

function isSamePlace(one: Evidence, other: Evidence): boolean {
  return one.source === other.source && one.line === other.line
}
